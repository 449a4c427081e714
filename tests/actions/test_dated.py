"""Late entries: when it happened and when it was entered are both kept, in order."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, cast

import pytest

from actions.act import Act
from actions.dated import dates_of, is_dated, told_late, why_order_is_refused
from domain.declared.parts import DeclarationError
from domain.problems import ProblemCode
from tests.worlds.acts import shanghai

NOW = shanghai("2026-06-01 09:00:00")
EARLIER = shanghai("2026-05-20 09:00:00")
TICK = timedelta(microseconds=1)


@dataclass(frozen=True)
class Rest:
    """A step that may be entered late."""

    reason: Annotated[str, "Why."] = "住院"
    acted_at: Annotated[datetime | None, "When it happened, if it is entered late."] = None


@dataclass(frozen=True)
class Note:
    """A step that may not."""

    reason: Annotated[str, "Why."] = "住院"


@dataclass(frozen=True)
class Thing:
    """What keeps since when it stands as it does."""

    stands_since: datetime = EARLIER


@dataclass(frozen=True)
class Clock:
    """As much of an act as is looked at."""

    now: datetime = NOW


def dates(asked: object) -> Any:
    return dates_of(asked, cast(Act, Clock()))


def test_both_instants_are_kept() -> None:
    assert dates(Rest()) == {"stands_since": NOW, "entered_at": NOW}
    assert dates(Rest(acted_at=EARLIER)) == {"stands_since": EARLIER, "entered_at": NOW}


def test_the_event_tells_when_it_happened_if_that_was_not_now() -> None:
    assert told_late(Rest(acted_at=EARLIER)) == {"actedAt": EARLIER}
    assert told_late(Rest()) == told_late(Note()) == {}


def test_nothing_lies_before_the_step_that_came_last() -> None:
    for acted_at in (None, EARLIER, EARLIER + TICK):
        assert why_order_is_refused(Rest(acted_at=acted_at), Thing()) == ()
    (why,) = why_order_is_refused(Rest(acted_at=EARLIER - TICK), Thing())
    assert (why.code, why.path) == (ProblemCode.VALUE_INVALID, ("actedAt",))


def test_only_what_keeps_both_may_be_entered_late() -> None:
    kept = frozenset({"stands_since", "entered_at", "reason"})
    assert is_dated(Rest, known=kept) is True
    assert is_dated(Note, known=frozenset()) is False
    for lacking in ("stands_since", "entered_at"):
        with pytest.raises(DeclarationError, match=r"Rest .* its thing lacks"):
            is_dated(Rest, known=kept - {lacking})
