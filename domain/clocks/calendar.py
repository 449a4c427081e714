"""The calendar: which days are worked (T5). A value, made from rows; it never looks at today."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.instants import A_DAY

SATURDAY = 5


class DayKind(Worded):
    """What a day is."""

    WORKDAY = "WORKDAY", "工作日", "working day"
    WEEKEND = "WEEKEND", "周末", "weekend"
    HOLIDAY = "HOLIDAY", "法定节假日", "public holiday"
    MAKEUP_WORKDAY = "MAKEUP_WORKDAY", "调休上班", "make-up working day"


WORKED = frozenset({DayKind.WORKDAY, DayKind.MAKEUP_WORKDAY})


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that is not what its weekday says, with its name where it has one."""

    kind: DayKind
    name_zh: str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Special days over Monday to Friday; years without official rows are provisional."""

    version: str
    special: Mapping[date, SpecialDay] = field(default_factory=dict)
    official_years: frozenset[int] = frozenset()

    def kind_of(self, day: date) -> DayKind:
        """What a day is; Monday to Friday is worked where no row says otherwise (T5)."""
        special = self.special.get(day)
        if special is not None:
            return special.kind
        return DayKind.WEEKEND if day.weekday() >= SATURDAY else DayKind.WORKDAY

    def name_of(self, day: date) -> str | None:
        """The holiday's Chinese name."""
        special = self.special.get(day)
        return None if special is None else special.name_zh

    def is_worked(self, day: date) -> bool:
        """Whether a day counts as a working day."""
        return self.kind_of(day) in WORKED

    def is_provisional(self, day: date) -> bool:
        """Whether the day's year has no official rows yet."""
        return day.year not in self.official_years


@clause("WS/14b", "OP/1b", "OP/15")
def add_working_days(calendar: Calendar, day: date, count: int) -> date:
    """The day on which `count` working days have passed; `day` itself is not counted (T2).

    `count` 0 is `day` itself, worked or not. Raises ValueError below 0.
    Clause: WS/14b, OP/1b, OP/15.
    """
    if count < 0:
        raise ValueError("working days are counted forward")
    reached = day
    while count:
        reached += A_DAY
        if calendar.is_worked(reached):
            count -= 1
    return reached


def next_worked(calendar: Calendar, day: date) -> date:
    """The day itself when it is worked, else the next that is (A9: rolled)."""
    reached = day
    while not calendar.is_worked(reached):
        reached += A_DAY
    return reached


@clause("WS/22b", "WS/29b")
def last_worked_of_week(calendar: Calendar, day: date) -> date | None:
    """The last working day of the week, Monday to Sunday, that `day` lies in (A25).

    A make-up Saturday or Sunday calls no weekend duty, so it ends on Friday at the latest;
    nothing when Monday to Friday are all off.
    Clause: WS/22b, WS/29b.
    """
    monday = day - timedelta(days=day.weekday())
    weekdays = (monday + timedelta(days=step) for step in reversed(range(SATURDAY)))
    return next((one for one in weekdays if calendar.is_worked(one)), None)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Every day from `first` to `last`, both in; none when `last` comes first."""
    return tuple(first + timedelta(days=step) for step in range((last - first).days + 1))
