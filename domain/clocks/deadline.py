"""A deadline is a pure function of its start, its rule, the calendar and its pauses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.clocks.calendar import Calendar
from domain.clocks.counting import (
    DayCount,
    Interval,
    counted_days,
    merged,
    rests_on_calendar,
    stretches,
)
from domain.declared.happening import Happening
from domain.declared.worded import Worded
from domain.instants import end_of_day, local_date
from domain.problems import Named

__all__ = [
    "OPEN_STATES",
    "TICK",
    "ClockKind",
    "DeadlineState",
    "Due",
    "Interval",
    "Measure",
    "MilestoneRule",
    "due_of",
    "is_in_time",
    "lateness",
    "paused_by",
]

TICK = timedelta(microseconds=1)
"""The smallest step of time there is: what is due at an instant is late one tick after it."""


class DeadlineState(Worded):
    """How a deadline stands; what presses most comes first."""

    MISSED = "MISSED", "已逾期", "missed, not yet done", "missed"
    OVERTIME = "OVERTIME", "超时", "over its time and going on", "over its time"
    RUNNING = "RUNNING", "计时中", "running"
    PAUSED = "PAUSED", "暂停", "standing still", "paused"
    MET = "MET", "按时", "done in time"
    MET_LATE = "MET_LATE", "逾期完成", "done late"
    ABORTED = "ABORTED", "终止", "called off"


OPEN_STATES = frozenset(
    {DeadlineState.RUNNING, DeadlineState.PAUSED, DeadlineState.OVERTIME, DeadlineState.MISSED}
)
"""States in which what is due has not been done."""


class Measure(StrEnum):
    """What a rule counts in."""

    SECONDS = "SECONDS"
    HOURS = "HOURS"
    WORKING_DAYS = "WORKING_DAYS"
    CALENDAR_DAYS = "CALENDAR_DAYS"


LENGTHS = {Measure.SECONDS: timedelta(seconds=1), Measure.HOURS: timedelta(hours=1)}
"""Measures of elapsed time. Any other counts days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRule:
    """An instant at which a deadline speaks, told from its start or its due instant.

    `share` of the span after the start, or `before_due` ahead of the due instant, or neither:
    then just after it, one tick. What is done at the very due instant is in time (T1), so a
    worker that wakes at that instant must not call it missed; one tick later it is true.
    `leads_to` is the state the deadline takes when the milestone fires; what `is_looked_into`
    becomes a supervision item then (OP/61c).
    """

    kind: str
    tells: Happening
    share: float | None = None
    before_due: timedelta | None = None
    leads_to: DeadlineState | None = None
    is_looked_into: bool = False

    def fires_at(self, started_at: datetime, due_at: datetime) -> datetime:
        """The instant it fires."""
        if self.share is not None:
            return started_at + (due_at - started_at) * self.share
        if self.before_due is not None:
            return due_at - self.before_due
        return due_at + TICK


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockKind:
    """A kind of deadline: how long, by which clause, and when it speaks.

    `called` is its name with its words; screens that have less room say `label` or `short`.
    `streams` are what the streams begin with in which is told what moves such a clock; where things
    of many kinds share them, `kinds` are the codes of those that have one. `reasons` are why one
    may stand as it does. `most_extension` is by how much it may be extended, once, in
    its own measure. `is_rolled` moves the end of calendar days to a working day.
    """

    called: Worded
    label: Named
    short: Named
    version: str
    measure: Measure
    amount: int
    clause: str | None
    milestones: tuple[MilestoneRule, ...]
    streams: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    reasons: type[Worded] | None = None
    most_extension: int = 0
    is_rolled: bool = False

    @property
    def name(self) -> str:
        """Its name, as deadlines remember it."""
        return self.called.value

    @property
    def zh(self) -> str:
        """What people call it."""
        return self.called.zh

    @property
    def en(self) -> str:
        """The same in English, as it begins a line."""
        return self.called.short[0].upper() + self.called.short[1:]

    @property
    def counts_days(self) -> bool:
        """Whether it counts days and so needs a calendar."""
        return self.measure not in LENGTHS

    def span(self, *, extended_by: int = 0) -> timedelta:
        """How long it runs, when it counts elapsed time."""
        return LENGTHS[self.measure] * (self.amount + extended_by)

    def day_count(self, *, extended_by: int = 0) -> DayCount:
        """Which days it counts, when it counts days."""
        is_working = self.measure is Measure.WORKING_DAYS
        return DayCount(
            amount=self.amount + extended_by,
            counts_all_days=not is_working,
            ends_on_worked=is_working or self.is_rolled,
        )


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due and what that was counted with."""

    due_at: datetime
    calendar_version: str | None
    is_provisional: bool

    @property
    def last_day(self) -> date | None:
        """The last day in time, where days were counted."""
        return None if self.calendar_version is None else local_date(self.due_at - TICK)


def due_of(
    kind: ClockKind,
    started_at: datetime,
    *,
    calendar: Calendar | None = None,
    pauses: Sequence[Interval] = (),
    extended_by: int = 0,
) -> Due:
    """When a deadline that starts then is due.

    Hours and seconds run on through nights and holidays (T1). Days do not count the starting
    day, and end at 24:00 of the last (T2), which is told as the instant the next day begins.
    Raises ValueError when days are to be counted without a calendar.
    """
    if not kind.counts_days:
        ran = stretches(started_at, kind.span(extended_by=extended_by), pauses=pauses)
        return Due(ran[-1].ends_at, None, is_provisional=False)
    if calendar is None:
        raise ValueError(f"{kind.name} counts days and needs a calendar")
    count = kind.day_count(extended_by=extended_by)
    days = counted_days(calendar, started_at, count, pauses=pauses)
    is_provisional = any(
        rests_on_calendar(one, count) and calendar.is_provisional(one.day) for one in days
    )
    return Due(end_of_day(days[-1].day), calendar.version, is_provisional)


def paused_by(pauses: Sequence[Interval]) -> timedelta:
    """How long a clock has stood still; what overlaps is told once."""
    return sum((end - begin for begin, end in merged(pauses)), timedelta(0))


def is_in_time(kind: ClockKind, *, done_at: datetime, due_at: datetime) -> bool:
    """Whether something was done in time.

    Elapsed time includes the due instant itself (T1: exactly five hours is in time); days end
    before it, since it is the first instant of the next day (T2).
    """
    return done_at < due_at if kind.counts_days else done_at <= due_at


def lateness(kind: ClockKind, *, done_at: datetime, due_at: datetime) -> timedelta | None:
    """How much too late something was done; nothing when it was in time.

    Days that are over at 24:00 are late from that instant on, by no time at first.
    """
    return None if is_in_time(kind, done_at=done_at, due_at=due_at) else done_at - due_at
