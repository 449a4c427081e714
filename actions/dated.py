"""Late entries: what asks for `acted_at` happened then, and is entered now; its thing keeps both.

Such a thing has the facts `stands_since` and `entered_at`. Nothing is entered that would have
happened before the step that came last.
"""

from datetime import datetime
from typing import Any

from actions.act import Act
from domain.declared.parts import DeclarationError, camel, parts_of, where
from domain.problems import Named, Problem, ProblemCode, problem

ACTED_AT, STANDS_SINCE, ENTERED_AT = "acted_at", "stands_since", "entered_at"
KEPT = (STANDS_SINCE, ENTERED_AT)
ORDER_REFUSES = frozenset({ProblemCode.VALUE_INVALID})


def is_dated(asked: type[Any], *, known: frozenset[str]) -> bool:
    """Whether it may be entered late. Raises DeclarationError for a thing that keeps no dates."""
    if all(part.attribute != ACTED_AT for part in parts_of(asked)):
        return False
    if not known.issuperset(KEPT):
        raise DeclarationError(f"{where(asked)} may be entered late: its thing lacks {KEPT}")
    return True


def acted_at_of(asked: object) -> datetime | None:
    """When it happened, if it is entered late."""
    acted_at: datetime | None = getattr(asked, ACTED_AT, None)
    return acted_at


def happened_at(asked: object, act: Act) -> datetime:
    """When it happened: now, unless it is entered late."""
    return acted_at_of(asked) or act.now


def dates_of(asked: object, act: Act) -> dict[str, object]:
    """Since when the thing stands as it does, and when that was entered."""
    return {STANDS_SINCE: happened_at(asked, act), ENTERED_AT: act.now}


def told_late(asked: object) -> dict[str, object]:
    """What the event of a late entry tells beside its own instant."""
    acted_at = acted_at_of(asked)
    return {} if acted_at is None else {camel(ACTED_AT): acted_at}


def why_order_is_refused(asked: object, thing: object) -> tuple[Problem, ...]:
    """It would have happened before the step that came last."""
    acted_at = acted_at_of(asked)
    if acted_at is None or acted_at >= getattr(thing, STANDS_SINCE):
        return ()
    why = Named("早于上一步的时间", "it lies before the step that came last")
    return (problem(ProblemCode.VALUE_INVALID, path=(camel(ACTED_AT),), why=why),)
