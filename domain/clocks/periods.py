"""Years, half-years, quarters, months and weeks as duties count them (T7)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.clocks.windows import performance_year_of
from domain.instants import A_DAY, end_of_day, local_date, start_of_day

__all__ = [
    "Period",
    "PeriodKind",
    "end_of_quarter",
    "performance_year_of",
    "period_of",
    "quarter_of",
]

SUNDAY = 6
YEAR_MONTHS = 12


class PeriodKind(StrEnum):
    """How often a duty comes round."""

    YEAR = "YEAR"
    HALF_YEAR = "HALF_YEAR"
    QUARTER = "QUARTER"
    MONTH = "MONTH"
    WEEK = "WEEK"


MONTHS = {
    PeriodKind.YEAR: YEAR_MONTHS,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.QUARTER: 3,
    PeriodKind.MONTH: 1,
}
"""How many months a period has; a week has none."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Calendar days from first to last, both in."""

    first_on: date
    last_on: date
    kind: PeriodKind

    @property
    def begins_at(self) -> datetime:
        """Its first instant."""
        return start_of_day(self.first_on)

    @property
    def ends_at(self) -> datetime:
        """24:00 of its last day, which no longer belongs to it."""
        return end_of_day(self.last_on)

    def holds(self, instant: datetime) -> bool:
        """Whether an instant lies in it, by its day in Shanghai."""
        return self.first_on <= local_date(instant) <= self.last_on

    def next(self) -> "Period":
        """The one that follows."""
        return period_of(self.kind, self.last_on + A_DAY)


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of a kind that a day lies in; weeks run from Monday to Sunday (ISO)."""
    if kind is PeriodKind.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=SUNDAY), kind)
    months = MONTHS[kind]
    first_month = (day.month - 1) // months * months + 1
    last = _last_of_month(day.year, first_month + months - 1)
    return Period(date(day.year, first_month, 1), last, kind)


def quarter_of(day: date) -> int:
    """The quarter, 1 to 4."""
    return (day.month - 1) // MONTHS[PeriodKind.QUARTER] + 1


def end_of_quarter(year: int, quarter: int) -> date:
    """The last day of a quarter."""
    return _last_of_month(year, quarter * MONTHS[PeriodKind.QUARTER])


def _last_of_month(year: int, month: int) -> date:
    following = date(year + month // YEAR_MONTHS, month % YEAR_MONTHS + 1, 1)
    return following - A_DAY
