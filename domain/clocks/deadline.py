"""A deadline is a pure function of its start, its rule, the calendar and its pauses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.clocks.calendar import Calendar, DayKind, add_working_days, days_between
from domain.instants import local_date, start_of_day

Interval = tuple[datetime, datetime]

TICK = timedelta(microseconds=1)
"""The smallest step of time there is: what is due at an instant is late one tick after it."""


class DeadlineState(StrEnum):
    """How a deadline stands."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    OVERTIME = "OVERTIME"
    MISSED = "MISSED"
    MET = "MET"
    MET_LATE = "MET_LATE"
    ABORTED = "ABORTED"


OPEN_STATES = frozenset(
    {DeadlineState.RUNNING, DeadlineState.PAUSED, DeadlineState.OVERTIME, DeadlineState.MISSED}
)
"""States in which what is due has not been done."""


class Measure(StrEnum):
    """What a rule counts in."""

    SECONDS = "SECONDS"
    WORKING_DAYS = "WORKING_DAYS"


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRule:
    """An instant at which a deadline speaks, told from its start or its due instant.

    `share` of the span after the start, or `before_due` ahead of the due instant, or neither:
    then just after it, one tick, so that what is done at the very due instant is in time.
    `leads_to` is the state the deadline takes when the milestone fires.
    """

    kind: str
    event_kind: str
    share: float | None = None
    before_due: timedelta | None = None
    leads_to: DeadlineState | None = None
    opens_case: str | None = None

    def fires_at(self, started_at: datetime, due_at: datetime) -> datetime:
        """The instant it fires."""
        if self.share is not None:
            return started_at + (due_at - started_at) * self.share
        if self.before_due is not None:
            return due_at - self.before_due
        return due_at + TICK


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockKind:
    """A kind of deadline: how long, by which clause, and when it speaks."""

    name: str
    zh: str
    en: str
    version: str
    measure: Measure
    amount: int
    clause: str | None
    milestones: tuple[MilestoneRule, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due and what that was counted with."""

    due_at: datetime
    calendar_version: str | None
    is_provisional: bool


def due_of(kind: ClockKind, started_at: datetime, *, calendar: Calendar | None = None) -> Due:
    """When a deadline that starts then is due.

    Seconds run on through nights and holidays (T1). Working days do not count the starting
    day, and end at 24:00 of the last (T2), which is told as the instant the next day begins.
    Raises ValueError when working days are to be counted without a calendar.
    """
    if kind.measure is Measure.SECONDS:
        return Due(started_at + timedelta(seconds=kind.amount), None, is_provisional=False)
    if calendar is None:
        raise ValueError(f"{kind.name} counts working days and needs a calendar")
    first = local_date(started_at)
    last = add_working_days(calendar, first, kind.amount)
    is_provisional = any(calendar.is_provisional(day) for day in days_between(first, last))
    due_at = start_of_day(last + timedelta(days=1))
    return Due(due_at, calendar.version, is_provisional)


def paused_by(pauses: Sequence[Interval]) -> timedelta:
    """How long a clock has stood still."""
    return sum((end - begin for begin, end in pauses), timedelta(0))


def is_in_time(kind: ClockKind, *, done_at: datetime, due_at: datetime) -> bool:
    """Whether something was done in time.

    Seconds include the due instant itself (T1: exactly five hours is in time); working days
    end before it, since it is the first instant of the next day (T2).
    """
    return done_at <= due_at if kind.measure is Measure.SECONDS else done_at < due_at


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of an explanation: what it is and which working day it was counted as."""

    day: str
    kind: DayKind
    name_zh: str | None
    counted_as: int | None
    is_provisional: bool


def explain_days(
    calendar: Calendar, started_at: datetime, *, amount: int
) -> tuple[CountedDay, ...]:
    """Every day from the start to the last, with the number of each counted one."""
    first = local_date(started_at)
    last = add_working_days(calendar, first, amount)
    steps = []
    number = 0
    for day in days_between(first, last):
        is_counted = day > first and calendar.is_worked(day)
        number += is_counted
        steps.append(
            CountedDay(
                day.isoformat(),
                calendar.kind_of(day),
                calendar.name_of(day),
                number if is_counted else None,
                calendar.is_provisional(day),
            )
        )
    return tuple(steps)
