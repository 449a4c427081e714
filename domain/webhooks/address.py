"""A partner's address: what may be one, and what the log says of it."""

from urllib.parse import urlsplit

from domain.problems import Named, Problem, ProblemCode, problem
from domain.words import why_text_is_refused

MOST_CHARACTERS = 500


def is_address(url: str) -> bool:
    """Whether something can be posted there."""
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in ("https", "http") and bool(parts.hostname)
        return is_whole and url.isascii() and url.isprintable() and len(url) <= MOST_CHARACTERS
    except ValueError:
        return False


def origin_of(url: str) -> str:
    """Scheme, host and port. What follows or precedes them may be a secret of the partner's."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def why_webhook_is_refused(url: str, kinds: tuple[str, ...]) -> tuple[Problem, ...]:
    """Whether this can be told of events of these kinds."""
    problems = list(why_text_is_refused(" ".join(kinds), field="kinds", most=MOST_CHARACTERS))
    if not is_address(url):
        why = Named(
            "地址以https://或http://开头，含主机名，最长500个字符",
            "an address begins with https:// or http://, names a host,"
            " and has at most 500 characters",
        )
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("url",), why=why))
    return tuple(problems)
