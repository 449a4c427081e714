"""A partner's address: what may be one, and what the log says of it."""

import re
from ipaddress import IPv6Address
from urllib.parse import SplitResult, urlsplit

from domain.declared.happening import Told
from domain.happenings import told_to
from domain.problems import Named, Problem, ProblemCode, problem
from domain.webhooks.kinds import unknown_among
from domain.words import why_text_is_refused

MOST_CHARACTERS = 500

_LABEL = r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_NAME = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(\.{_LABEL})*\.?")


def is_address(url: str) -> bool:
    """Whether something can be posted there."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    # A blank would end the address in a request's first line.
    is_plain = url.isascii() and url.isprintable() and " " not in url
    is_web = parts.scheme in ("https", "http") and names_a_host(parts)
    return is_web and is_plain and len(url) <= MOST_CHARACTERS


def names_a_host(parts: SplitResult) -> bool:
    """Whether a machine of this name or number, and its port, can exist."""
    host = parts.hostname or ""
    try:
        # Reading the port is what judges it: urlsplit itself takes any digits.
        has_port = parts.port != 0
        name = IPv6Address(host).compressed if "[" in parts.netloc else _NAME.fullmatch(host)
    except ValueError:
        return False
    return has_port and name is not None


def origin_of(url: str) -> str:
    """Scheme, host and port. What follows or precedes them may be a secret of the partner's."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def why_webhook_is_refused(url: str, kinds: tuple[str, ...]) -> tuple[Problem, ...]:
    """Whether this can be told of events of these kinds."""
    problems = list(why_text_is_refused(" ".join(kinds), field="kinds", most=MOST_CHARACTERS))
    if not problems and (unknown := unknown_among(kinds)):
        problems.append(_kinds_unknown(unknown))
    if not is_address(url):
        why = Named(
            "地址以https://或http://开头，含主机名，端口为1至65535，不含空格，最长500个字符",
            "an address begins with https:// or http://, names a host and perhaps a port from 1"
            " to 65535, and has no blanks and at most 500 characters",
        )
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("url",), why=why))
    return tuple(problems)


def _kinds_unknown(unknown: tuple[str, ...]) -> Problem:
    known, named = told_to(Told.PARTNERS), " ".join(unknown)
    why = Named(
        f"没有可以告知的记录种类{named}；可用的有{'、'.join(known)}，以*结尾表示以此开头的全部种类",
        f"no event of the kind {named} is told; there are {', '.join(known)},"
        " and a * at the end means all that begin so",
    )
    return problem(ProblemCode.VALUE_INVALID, path=("kinds",), why=why)
