"""How time is counted, step by step: what a deadline rests on and what it explains itself with.

1. Elapsed time runs through nights, weekends and holidays (T1); pauses are left out.
2. A day is counted when the clock ran as the day began. So the day of the start is not (T2), the
   day in which a pause begins is, and the day in which it ends is not.
3. Of working days, only those that the calendar calls so are counted (T5); of calendar days, all.
4. The time ends with the last counted day. Where that end lies in a pause, or on a day that must
   be worked and is not (A9), it moves to the end of the next day for which neither holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.clocks.calendar import Calendar
from domain.instants import A_DAY, end_of_day, local_date, start_of_day

Interval = tuple[datetime, datetime]
"""From the first instant, in, to the second, out."""


class DayRole(StrEnum):
    """What a day means for a count."""

    START = "START"
    COUNTED = "COUNTED"
    NOT_WORKED = "NOT_WORKED"
    PAUSED = "PAUSED"
    MOVED_ON = "MOVED_ON"


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day of a count; `number` tells the counted ones, from 1."""

    day: date
    role: DayRole
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of elapsed time during which the clock ran, or stood still."""

    begins_at: datetime
    ends_at: datetime
    is_running: bool

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.ends_at - self.begins_at


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """How many days, which of them, and whether the last must be worked."""

    amount: int
    counts_all_days: bool = False
    ends_on_worked: bool = True


def merged(pauses: Sequence[Interval]) -> tuple[Interval, ...]:
    """Pauses in order, those that overlap or touch as one, empty ones left out."""
    found: list[Interval] = []
    for begin, end in sorted(pauses):
        if end <= begin:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return tuple(found)


def stretches(
    started_at: datetime, span: timedelta, *, pauses: Sequence[Interval] = ()
) -> tuple[Stretch, ...]:
    """Law 1: the stretches until a span has run out, those that stand still among them.

    A pause that begins at the very due instant comes too late to move it.
    """
    found: list[Stretch] = []
    reached, left = started_at, span
    for begin, end in merged(pauses):
        begins_at = max(begin, reached)
        if begins_at >= reached + left:
            break
        if end <= reached:
            continue
        if begins_at > reached:
            found.append(Stretch(reached, begins_at, is_running=True))
            left -= begins_at - reached
        found.append(Stretch(begins_at, end, is_running=False))
        reached = end
    return (*found, Stretch(reached, reached + left, is_running=True))


def counted_days(
    calendar: Calendar,
    started_at: datetime,
    count: DayCount,
    *,
    pauses: Sequence[Interval] = (),
) -> tuple[CountedDay, ...]:
    """Laws 2 to 4: every day from the start to the last, with what it means.

    Raises ValueError for fewer than no days.
    """
    if count.amount < 0:
        raise ValueError("days are counted forward")
    still = merged(pauses)
    day, number = local_date(started_at), 0
    days = [CountedDay(day, DayRole.START)]
    while number < count.amount or not _may_end(calendar, day, count=count, pauses=still):
        day += A_DAY
        role = _role_of(calendar, day, count=count, number=number, pauses=still)
        number += role is DayRole.COUNTED
        days.append(CountedDay(day, role, number if role is DayRole.COUNTED else None))
    return tuple(days)


def rests_on_calendar(one: CountedDay, count: DayCount) -> bool:
    """Whether what the calendar says of a day has told in a count.

    The start and paused days are left out whatever they are; of calendar days, only the end
    that must be worked is looked up.
    """
    if one.role in (DayRole.START, DayRole.PAUSED):
        return False
    if not count.counts_all_days:
        return True
    return count.ends_on_worked and one.number in (None, count.amount)


def _role_of(
    calendar: Calendar,
    day: date,
    *,
    count: DayCount,
    number: int,
    pauses: tuple[Interval, ...],
) -> DayRole:
    begins_at = start_of_day(day)
    if any(begin <= begins_at < end for begin, end in pauses):
        return DayRole.PAUSED
    if number == count.amount:
        return DayRole.MOVED_ON
    is_counted = count.counts_all_days or calendar.is_worked(day)
    return DayRole.COUNTED if is_counted else DayRole.NOT_WORKED


def _may_end(
    calendar: Calendar, day: date, *, count: DayCount, pauses: tuple[Interval, ...]
) -> bool:
    """Law 4: the clock runs up to the end of the day, and the day may be a last one."""
    ends_at = end_of_day(day)
    if any(begin < ends_at <= end for begin, end in pauses):
        return False
    return not count.ends_on_worked or calendar.is_worked(day)
