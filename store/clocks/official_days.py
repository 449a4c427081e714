"""Official holidays and make-up days 2004 to 2026: the package chinesecalendar, put right.

Every day is held against a second, independent package by a test. Where the two differ the notice
of the State Council's General Office decides, and what the first has wrong is listed here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from domain.clocks.calendar import DayKind, SpecialDay

FIRST_YEAR, LAST_YEAR = 2004, 2026
SOURCE = "chinesecalendar"

CHINESE_NAMES = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "Mid-autumn Festival": "中秋节",
    "National Day": "国庆节",
    "Anti-Fascist 70th Day": "抗战胜利纪念日",
}


@dataclass(frozen=True, slots=True)
class Correction:
    """What a day is, and the notice that says so."""

    special: SpecialDay
    source: str


CORRECTIONS: Mapping[date, Correction] = {
    # The day's rest was moved to the Tuesday after New Year, which the package does have off.
    date(2005, 12, 31): Correction(
        SpecialDay(DayKind.MAKEUP_WORKDAY, "元旦"),
        "国务院办公厅关于2006年部分节假日安排的通知（国办发明电〔2005〕35号）",
    ),
}
"""What the package has wrong."""


@cache
def official_days() -> Mapping[date, SpecialDay]:
    """Every day that is not what its weekday says. The package is imported at the first use."""
    from chinese_calendar.constants import holidays, workdays

    kinds = ((DayKind.HOLIDAY, holidays), (DayKind.MAKEUP_WORKDAY, workdays))
    found = {
        day: SpecialDay(kind, CHINESE_NAMES.get(name, name))
        for kind, days in kinds
        for day, name in days.items()
        if FIRST_YEAR <= day.year <= LAST_YEAR
    }
    return found | {day: one.special for day, one in CORRECTIONS.items()}


def source_of(day: date) -> str:
    """Where it stands what an official day is."""
    corrected = CORRECTIONS.get(day)
    return SOURCE if corrected is None else corrected.source
