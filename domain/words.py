"""Texts that people type: trimmed, present, not too long."""

from domain.problems import Problem, ProblemCode, problem


def trimmed(text: str | None) -> str | None:
    """The text without blank ends; nothing when nothing is left."""
    stripped = (text or "").strip()
    return stripped or None


def why_text_is_refused(
    text: str | None, *, field: str, most: int, is_required: bool = True
) -> tuple[Problem, ...]:
    """Whether a typed text is there and short enough; counted in characters, blanks included."""
    length = len(trimmed(text) or "")
    if length == 0:
        return (problem(ProblemCode.VALUE_REQUIRED, path=(field,)),) if is_required else ()
    if length > most:
        return (problem(ProblemCode.VALUE_TOO_LONG, path=(field,), most=most, found=length),)
    return ()
