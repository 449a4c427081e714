"""Acts that must come early enough before an event (T3, T4)."""

from datetime import date, datetime

from domain.clause_marks import clause
from domain.clocks.calendar import Calendar, add_working_days
from domain.instants import A_DAY, local_date

WEEK_DAYS = 7
FOREIGN_EVENT_WORKING_DAYS = 7
"""Notice of foreign affairs events (WR/51a)."""


def days_ahead(*, act: datetime, event: datetime) -> int:
    """Calendar days from the day of an act to the day of an event; hours do not matter."""
    return (local_date(event) - local_date(act)).days


@clause("WS/9c", "OP/52a")
def is_a_week_ahead(*, act: datetime, event: datetime, least_days: int = WEEK_DAYS) -> bool:
    """Whether an act lies at least seven calendar days before an event (T3); seven is enough.

    Longer times that the law demands for some matters are given as `least_days` (A15).
    Clause: WS/9c, OP/52a.
    """
    return days_ahead(act=act, event=event) >= least_days


@clause("WR/51a")
def is_working_days_ahead(
    calendar: Calendar, *, filing: datetime, event: datetime, count: int
) -> bool:
    """Whether a filing lies `count` working days before an event (T4).

    Clause: WR/51a.
    """
    return add_working_days(calendar, local_date(filing), count) <= local_date(event)


@clause("WR/51a")
def latest_filing_day(calendar: Calendar, *, event_on: date, count: int) -> date:
    """The last day on which a filing still lies `count` working days before an event (T4).

    Counted backwards: the event's own day is one of them when it is worked.
    Raises ValueError below 0.
    Clause: WR/51a.
    """
    if count < 0:
        raise ValueError("working days ahead are not negative")
    day, left = event_on, count
    while left:
        left -= calendar.is_worked(day)
        day -= A_DAY
    return day
