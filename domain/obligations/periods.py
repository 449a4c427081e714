"""The periods of a duty in a year, with their instants: begin, risk, due, end of grace."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil

from domain.clocks.calendar import (
    Calendar,
    add_working_days,
    days_between,
    last_worked_of_week,
    next_worked,
)
from domain.clocks.periods import Period, PeriodKind, period_of
from domain.clocks.windows import MonthWindow
from domain.instants import end_of_day, start_of_day
from domain.obligations.duty import Duty, Every, OnLastWorkedDay, OnWeekdays, When, Within

GRACE_WORKING_DAYS = 5
"""So long after the due instant an act done in time may still be entered (CORRECTIONS 0)."""


@dataclass(frozen=True, slots=True)
class Span:
    """`shown`: days whose records are shown with the duty; `counted`: those that count."""

    shown_from: date
    shown_to: date
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySpan:
    """One period of a duty, as the calendar alone decides it."""

    span: Span
    begins_at: datetime
    at_risk_at: datetime
    due_at: datetime
    grace_at: datetime
    present_days: int
    is_provisional: bool


def spans_of(duty: Duty, year: int, calendar: Calendar) -> Iterator[DutySpan]:
    """Its periods that belong to a year, in order."""
    for span in _spans(duty.when, year, calendar):
        last_on = span.last_on
        if duty.due is not None:
            last_on += timedelta(days=duty.due.days)
            if duty.due.is_rolled:
                last_on = next_worked(calendar, last_on)
        begins_at, due_at = start_of_day(span.first_on), end_of_day(last_on)
        rests_on_days = duty.due is not None or not isinstance(duty.when, Every | Within)
        days = (span.last_on - span.first_on).days + 1
        yield DutySpan(
            span=span,
            begins_at=begins_at,
            at_risk_at=duty.at_risk.begins_at(
                started_at=begins_at, due_at=due_at, calendar=calendar
            ),
            due_at=due_at,
            grace_at=end_of_day(add_working_days(calendar, last_on, GRACE_WORKING_DAYS)),
            present_days=max(1, ceil(days * duty.present)),
            is_provisional=rests_on_days and calendar.is_provisional(last_on),
        )


def _spans(when: When, year: int, calendar: Calendar) -> Iterator[Span]:
    match when:
        case Every(kind):
            return (
                Span(one.first_on, one.last_on, one.first_on, one.last_on)
                for one in periods_in(kind, year)
            )
        case Within(months):
            return iter((_window(months, year),))
        case OnWeekdays(weekdays):
            return (
                Span(day, day, day, day)
                for day in days_between(date(year, 1, 1), date(year, 12, 31))
                if day.weekday() in weekdays and calendar.is_worked(day)
            )
        case OnLastWorkedDay():
            return (
                Span(week.first_on, week.last_on, worked, worked)
                for week in periods_in(PeriodKind.WEEK, year)
                if (worked := last_worked_of_week(calendar, week.first_on)) is not None
            )


def _window(months: MonthWindow, year: int) -> Span:
    over = months.last_month < months.first_month
    first = date(year, months.first_month, 1)
    last = period_of(PeriodKind.MONTH, date(year + over, months.last_month, 1)).last_on
    return Span(date(year, 1, 1), max(last, date(year, 12, 31)), first, last)


def periods_in(kind: PeriodKind, year: int) -> Iterator[Period]:
    """The calendar's periods of a year; a week belongs to the year of its Thursday (ISO)."""
    if kind is PeriodKind.WEEK:
        period = period_of(kind, date(year, 1, 4))
        while period.first_on.isocalendar().year == year:
            yield period
            period = period.next()
        return
    period = period_of(kind, date(year, 1, 1))
    while period.first_on.year == year:
        yield period
        period = period.next()
