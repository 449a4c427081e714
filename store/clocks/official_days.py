"""Official holidays and make-up days 2004 to 2026, read from the package chinesecalendar."""

from collections.abc import Mapping
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


@cache
def official_days() -> Mapping[date, SpecialDay]:
    """Every day that is not what its weekday says. The package is imported at the first use."""
    from chinese_calendar.constants import holidays, workdays

    found = {
        day: SpecialDay(DayKind.HOLIDAY, CHINESE_NAMES.get(name, name))
        for day, name in holidays.items()
        if FIRST_YEAR <= day.year <= LAST_YEAR
    }
    found.update(
        {
            day: SpecialDay(DayKind.MAKEUP_WORKDAY, CHINESE_NAMES.get(name, name))
            for day, name in workdays.items()
            if FIRST_YEAR <= day.year <= LAST_YEAR
        }
    )
    return found
