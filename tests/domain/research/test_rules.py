"""What a unit may know, what needs a reason, which days count once (WS/5a, WR/57)."""

from datetime import date

import pytest

from domain.research.facts import ResearchKind, ResearchState
from domain.research.problems import ResearchCode
from domain.research.rules import (
    Followed,
    is_known_to_unit,
    why_announcement_is_refused,
    why_days_are_refused,
    why_follow_up_is_refused,
)
from tests.worlds.research import research

S = ResearchState


@pytest.mark.clause("WS/6a", "OP/114")
def test_there_are_four_kinds() -> None:
    assert list(ResearchKind) == ["RANDOM", "STATIONED", "DISSECTION", "INVITED"]


@pytest.mark.clause("WS/5a", "WR/57a")
@pytest.mark.parametrize("state", ResearchState)
@pytest.mark.parametrize("is_announced", [True, False])
def test_a_unit_knows_nothing_of_what_comes_unannounced_until_it_is_done(
    state: ResearchState, is_announced: bool
) -> None:
    known = is_known_to_unit(research(state=state, is_announced=is_announced))
    assert known is (is_announced or state not in (S.PLANNED, S.CANCELLED))


@pytest.mark.clause("WS/5a")
@pytest.mark.parametrize(
    ("is_announced", "reason", "is_refused"),
    [(False, None, False), (True, None, True), (True, "系统性汇报", False), (False, "x", False)],
)
def test_what_is_announced_needs_a_reason(
    is_announced: bool, reason: str | None, is_refused: bool
) -> None:
    told = why_announcement_is_refused(is_announced=is_announced, reason=reason)
    assert bool(told) is is_refused


@pytest.mark.clause("WR/57b")
@pytest.mark.parametrize(
    ("days", "refused"),
    [
        ([5, 6], 0),
        ([5, 5], 1),
        ([5, 5, 5], 2),
        ([27], 0),
        ([28], 1),
    ],
)
def test_a_day_is_named_once_and_does_not_lie_ahead(days: list[int], refused: int) -> None:
    told = why_days_are_refused([date(2026, 11, day) for day in days], today=date(2026, 11, 27))
    assert [one.code for one in told] == [ResearchCode.DAY_INVALID] * refused


@pytest.mark.clause("WS/6b")
@pytest.mark.parametrize("count", [0, 1, 2])
def test_it_is_followed_up_when_everything_found_is(count: int) -> None:
    assert bool(why_follow_up_is_refused(Followed(count))) is bool(count)
