"""Phases and their months, at both ends (FS/1a, FS/3.1a–3.4a; T6, T8)."""

from datetime import datetime

import pytest

from domain.activities.phases import ActivityPhase, due_in, is_in_window, year_of
from domain.instants import SHANGHAI

P = ActivityPhase


def at(text: str) -> datetime:
    """An instant as Shanghai's clocks show it."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def test_there_are_exactly_four() -> None:
    assert [one.value for one in ActivityPhase] == ["PLAN", "PROMOTE", "SUPERVISE", "EVALUATE"]


@pytest.mark.parametrize(
    ("phase", "before", "first", "last", "after"),
    [
        (P.PLAN, "2025-12-31T23:59:59.999999", "2026-01-01", "2026-03-31T23:59:59.999999",
         "2026-04-01"),
        (P.PROMOTE, "2026-03-31T23:59:59.999999", "2026-04-01", "2026-08-31T23:59:59.999999",
         "2026-09-01"),
        (P.SUPERVISE, "2026-08-31T23:59:59.999999", "2026-09-01", "2026-11-30T23:59:59.999999",
         "2026-12-01"),
        (P.EVALUATE, "2026-11-30T23:59:59.999999", "2026-12-01", "2027-01-31T23:59:59.999999",
         "2027-02-01"),
    ],
)  # fmt: skip
def test_both_ends_of_a_window_belong_to_it(
    phase: ActivityPhase, before: str, first: str, last: str, after: str
) -> None:
    held = [is_in_window(phase, at(one)) for one in (before, first, last, after)]
    assert held == [False, True, True, False]


@pytest.mark.parametrize(
    ("phase", "starts", "year"),
    [
        (P.PLAN, "2027-01-01", 2027),
        (P.PLAN, "2026-12-31", 2026),
        (P.EVALUATE, "2027-01-31T23:59:59", 2026),
        (P.EVALUATE, "2026-12-01", 2026),
        (P.EVALUATE, "2027-02-01", 2027),
    ],
)
def test_an_evaluation_in_january_belongs_to_the_year_before(
    phase: ActivityPhase, starts: str, year: int
) -> None:
    assert year_of(phase, at(starts)) == year


@pytest.mark.clause("FS/1a")
@pytest.mark.parametrize(
    ("due_at", "phase"),
    [
        ("2026-01-31 00:00:00", ActivityPhase.PLAN),
        ("2026-04-01 00:00:00", ActivityPhase.PLAN),
        ("2026-04-01 00:00:00.000001", ActivityPhase.PROMOTE),
        ("2026-09-01 00:00:00", ActivityPhase.PROMOTE),
        ("2026-12-01 00:00:00", ActivityPhase.SUPERVISE),
        ("2027-01-01 00:00:00", ActivityPhase.EVALUATE),
        ("2027-01-12 00:00:00", ActivityPhase.EVALUATE),
        ("2027-03-01 00:00:00", ActivityPhase.EVALUATE),
    ],
)
def test_a_duty_belongs_to_the_step_in_which_it_ends(due_at: str, phase: ActivityPhase) -> None:
    assert due_in(at(due_at), 2026) is phase
