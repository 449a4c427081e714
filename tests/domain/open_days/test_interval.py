"""The interval of seminars, on both sides of its last day."""

from datetime import date

import pytest

from domain.open_days.interval import SeminarStatus, seminar_standing

LAST = date(2026, 3, 1)


@pytest.mark.clause("PR/12b")
@pytest.mark.parametrize(
    ("last", "days", "today", "status", "due"),
    [
        (LAST, None, date(2026, 12, 31), SeminarStatus.UNSET, None),
        (None, None, date(2026, 12, 31), SeminarStatus.UNSET, None),
        (LAST, 90, date(2026, 5, 29), SeminarStatus.ON_TRACK, date(2026, 5, 30)),
        (LAST, 90, date(2026, 5, 30), SeminarStatus.ON_TRACK, date(2026, 5, 30)),
        (LAST, 90, date(2026, 5, 31), SeminarStatus.OVERDUE, date(2026, 5, 30)),
        (None, 90, date(2026, 1, 1), SeminarStatus.OVERDUE, None),
    ],
)
def test_the_last_day_of_the_interval_is_in_time(
    last: date | None, days: int | None, today: date, status: SeminarStatus, due: date | None
) -> None:
    found = seminar_standing(last, interval_days=days, today=today)
    assert (found.status, found.due_on, found.last_held_on) == (status, due, last)
