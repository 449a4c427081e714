"""What counts for a phase and why something does not (FS/3.1–3.3; S03, S05)."""

from datetime import UTC, datetime
from itertools import product

import pytest

from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityState
from domain.activities.turnout import (
    CountsBy,
    NotCounted,
    Turnout,
    is_thinly_attended,
    why_not_counted,
)

P, S, N = ActivityPhase, ActivityState, NotCounted
STARTS = {
    P.PLAN: datetime(2026, 3, 17, 6, tzinfo=UTC),
    P.PROMOTE: datetime(2026, 8, 31, 6, tzinfo=UTC),
    P.SUPERVISE: datetime(2026, 9, 1, 6, tzinfo=UTC),
    P.EVALUATE: datetime(2026, 12, 18, 6, tzinfo=UTC),
}


def turnout(
    phase: ActivityPhase | None,
    *,
    invited: int,
    present: int,
    state: ActivityState = S.HELD,
    starts_at: datetime | None = None,
) -> Turnout:
    """One within its months unless said otherwise."""
    starts = starts_at or STARTS[phase or P.PLAN]
    return Turnout(phase=phase, state=state, starts_at=starts, invited=invited, present=present)


@pytest.mark.parametrize(
    ("phase", "invited", "present", "counts_by", "why"),
    [
        (P.PLAN, 2, 2, "INVITED", N.INVITED_BELOW_3),
        (P.PLAN, 3, 0, "INVITED", N.NOBODY_CAME),
        (P.PLAN, 3, 1, "INVITED", None),
        (P.PROMOTE, 2, 2, "INVITED", N.INVITED_BELOW_3),
        (P.PROMOTE, 3, 1, "INVITED", None),
        (P.PLAN, 3, 2, "PRESENT", N.ATTENDED_BELOW_3),
        (P.PLAN, 3, 3, "PRESENT", None),
        (P.SUPERVISE, 0, 0, "INVITED", N.NOBODY_CAME),
        (P.SUPERVISE, 1, 0, "INVITED", N.NOBODY_CAME),
        (P.SUPERVISE, 1, 1, "INVITED", None),
        (P.SUPERVISE, 1, 1, "PRESENT", None),
        (P.EVALUATE, 9, 9, "INVITED", N.NO_PHASE),
        (None, 9, 9, "INVITED", N.NO_PHASE),
    ],
)
def test_so_many_are_asked_and_somebody_comes(
    phase: ActivityPhase | None, invited: int, present: int, counts_by: CountsBy, why: object
) -> None:
    given = turnout(phase, invited=invited, present=present)
    assert why_not_counted(given, counts_by=counts_by) is why


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (S.DRAFT, N.NOT_HELD),
        (S.INVITED, N.NOT_HELD),
        (S.CANCELLED, N.CANCELLED),
        (S.HELD, None),
        (S.DISPOSED, None),
        (S.CLOSED, None),
    ],
)
def test_only_what_was_held_counts(state: ActivityState, why: object) -> None:
    assert why_not_counted(turnout(P.PLAN, invited=3, present=3, state=state)) is why


@pytest.mark.parametrize(
    ("phase", "starts_at"),
    [
        # S05: a planning meeting on 1 April, a supervision in July.
        (P.PLAN, datetime(2026, 3, 31, 16, tzinfo=UTC)),
        (P.SUPERVISE, datetime(2026, 7, 15, 6, tzinfo=UTC)),
        (P.SUPERVISE, datetime(2026, 11, 30, 16, tzinfo=UTC)),
        (P.PROMOTE, datetime(2026, 8, 31, 16, tzinfo=UTC)),
    ],
)
def test_outside_its_months_it_is_stored_and_not_counted(
    phase: ActivityPhase, starts_at: datetime
) -> None:
    given = turnout(phase, invited=4, present=4, starts_at=starts_at)
    assert why_not_counted(given) is N.OUTSIDE_WINDOW


def test_who_counts_by_presence_counts_by_invitation_too() -> None:
    for phase, invited, present in product(STARTS, range(5), range(5)):
        given = turnout(phase, invited=invited, present=min(invited, present))
        if why_not_counted(given, counts_by="PRESENT") is None:
            assert why_not_counted(given, counts_by="INVITED") is None


@pytest.mark.parametrize(("present", "is_thin"), [(0, False), (1, True), (2, True), (3, False)])
def test_fewer_than_three_who_came_are_a_warning(present: int, *, is_thin: bool) -> None:
    assert is_thinly_attended(turnout(P.PLAN, invited=3, present=present)) is is_thin
