"""Months in which something counts, and the year that a review reports on (T6, T8)."""

from dataclasses import dataclass
from datetime import datetime

from domain.clause_marks import clause
from domain.instants import local_date


@dataclass(frozen=True, slots=True)
class MonthWindow:
    """Months of a year from first to last, both in; may reach over the turn of the year (T6)."""

    first_month: int
    last_month: int

    def holds(self, start: datetime) -> bool:
        """Whether something that starts then lies in the window, by its day in Shanghai."""
        month = local_date(start).month
        if self.first_month <= self.last_month:
            return self.first_month <= month <= self.last_month
        return month >= self.first_month or month <= self.last_month


PLAN_WINDOW = MonthWindow(1, 3)
PROMOTE_WINDOW = MonthWindow(4, 8)
SUPERVISE_WINDOW = MonthWindow(9, 11)
EVALUATE_WINDOW = MonthWindow(12, 1)
"""The four steps' months (FS/3.1a, 3.2a, 3.3a, 3.4a)."""


@clause("FS/3.4a")
def performance_year_of(starts_at: datetime) -> int | None:
    """The year a review reports on: January belongs to the year before (T8, A1).

    Nothing outside December and January: then the session must name its year.
    Clause: FS/3.4a.
    """
    day = local_date(starts_at)
    if not EVALUATE_WINDOW.holds(starts_at):
        return None
    return day.year - 1 if day.month == 1 else day.year
