"""Texts that people type: cleaned, trimmed, present, not too long."""

from domain.problems import Named, Problem, ProblemCode, problem
from domain.texts.cleaning import Forbidden, cleaned, forbidden_in, is_seen

TEXT_REFUSES = frozenset(
    {ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_TOO_LONG, ProblemCode.VALUE_INVALID}
)
"""What an act that judges texts by `why_text_is_refused` declares to refuse with."""


def trimmed(text: str | None) -> str | None:
    """The text as it is kept: cleaned and without blank ends; nothing when nothing is seen."""
    if not text:
        return None
    stripped = cleaned(text).strip()
    return stripped if is_seen(stripped) else None


def in_one_line(text: str | None) -> str | None:
    """The text of a title as it is kept: as `trimmed`, and lines that were pasted are one."""
    whole = trimmed(text)
    if whole is None:
        return None
    return " ".join(line.strip() for line in whole.replace("\t", "\n").split("\n") if line.strip())


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
    kept = given.strip()
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
