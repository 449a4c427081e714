"""Texts that people type: cleaned, trimmed, present, not too long."""

from domain.problems import Named, Problem, ProblemCode, problem
from domain.texts.cleaning import Forbidden, cleaned, forbidden_in, is_seen

BLANKS = "\t\n \u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""Python's own notion of a blank takes in controls, which are refused."""

TEXT_REFUSES = frozenset(
    {ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_TOO_LONG, ProblemCode.VALUE_INVALID}
)
"""What an act that judges texts by `why_text_is_refused` declares to refuse with."""


def trimmed(text: str | None) -> str | None:
    """The text as it is kept: cleaned and without blank ends; nothing when nothing is seen.

    What is refused in it is left for `why_text_is_refused` to tell.
    """
    if not text:
        return None
    stripped = cleaned(text).strip(BLANKS)
    return stripped if is_seen(stripped) or forbidden_in(stripped) else None


def in_one_line(text: str | None) -> str | None:
    """The text of a title as it is kept: as `trimmed`, and lines that were pasted are one."""
    whole = trimmed(text)
    if whole is None:
        return None
    lines = (one.strip(BLANKS) for one in whole.replace("\t", "\n").split("\n"))
    return " ".join(filter(None, lines))


def shortened(text: str, *, most: int) -> str:
    """The text, or as much of it as fits with an ellipsis; for what is made of people's texts."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def why_text_is_refused(
    text: str | None, *, field: str, most: int, is_required: bool = True
) -> tuple[Problem, ...]:
    """Whether a typed text is there, can be kept, and is short enough.

    Counted in characters as it is kept, blanks included.
    """
    given = cleaned(text or "")
    forbidden = forbidden_in(given)
    if forbidden is not None:
        return (problem(ProblemCode.VALUE_INVALID, path=(field,), why=forbidden_words(forbidden)),)
    kept = given.strip(BLANKS)
    if not is_seen(kept):
        return (problem(ProblemCode.VALUE_REQUIRED, path=(field,)),) if is_required else ()
    if len(kept) > most:
        return (problem(ProblemCode.VALUE_TOO_LONG, path=(field,), most=most, found=len(kept)),)
    return ()


def forbidden_words(forbidden: Forbidden) -> Named:
    """Which character is refused and where, in both languages."""
    return Named(
        f"第{forbidden.place}个字符是不能使用的控制字符（{forbidden.name}）",
        f"character {forbidden.place} is {forbidden.name}, which no text may hold",
    )
