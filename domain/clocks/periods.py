"""Days, windows and years as the documents count them (T3, T4, T6, T7, T8, T12)."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.clause_marks import clause
from domain.clocks.calendar import Calendar, add_working_days
from domain.instants import local_date

WEEK_DAYS = 7


@clause("WS/9c", "OP/52a")
def is_a_week_ahead(*, act: datetime, event: datetime) -> bool:
    """Whether an act lies at least seven calendar days before an event (T3); seven is enough.

    Clause: WS/9c, OP/52a.
    """
    return (local_date(event) - local_date(act)).days >= WEEK_DAYS


@clause("WR/51a")
def is_working_days_ahead(
    calendar: Calendar, *, filing: datetime, event: datetime, count: int
) -> bool:
    """Whether a filing lies `count` working days before an event (T4).

    Clause: WR/51a.
    """
    return add_working_days(calendar, local_date(filing), count) <= local_date(event)


@dataclass(frozen=True, slots=True)
class MonthWindow:
    """Months of a year from first to last, both in; may reach over the turn of the year (T6)."""

    first_month: int
    last_month: int

    def holds(self, start: datetime) -> bool:
        """Whether something that starts then lies in the window."""
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


def quarter_of(day: date) -> int:
    """The quarter, 1 to 4 (T7)."""
    return (day.month - 1) // 3 + 1


def end_of_quarter(year: int, quarter: int) -> date:
    """The last day of a quarter."""
    month = quarter * 3
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def text_length(text: str) -> int:
    """How long a text is (T12): each Chinese character and mark 1, each run of letters or digits 1.

    Blanks count nothing.
    """
    length = 0
    is_in_run = False
    for character in text:
        category = unicodedata.category(character)
        is_latin = category[0] in "LN" and not _is_ideograph(character)
        if is_latin:
            length += 0 if is_in_run else 1
        elif category[0] not in "ZC":
            length += 1
        is_in_run = is_latin
    return length


def _is_ideograph(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" or "㐀" <= character <= "鿿"
