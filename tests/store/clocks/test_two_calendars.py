"""The calendar that everything is counted with, held against two packages made independently."""

from datetime import date

import chinese_calendar
import holidays

from domain.clocks.calendar import Calendar, DayKind, add_working_days, days_between
from store.clocks.official_days import CORRECTIONS, FIRST_YEAR, LAST_YEAR, official_days

OURS = Calendar("official", official_days())
ALL_DAYS = days_between(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
NEW_YEARS_EVE_2005 = date(2005, 12, 31)

LABOUR_DAY_2019 = frozenset(
    {date(2019, 4, 28), date(2019, 5, 2), date(2019, 5, 3), date(2019, 5, 5)}
)
"""What the second one has wrong: 国办发明电〔2019〕3号 made four days of one, late in March."""


def test_a_second_calendar_agrees_on_every_day_but_those_it_has_wrong() -> None:
    second = holidays.country_holidays("CN", years=range(FIRST_YEAR, LAST_YEAR + 2))
    differing = {day for day in ALL_DAYS if OURS.is_worked(day) is not second.is_working_day(day)}
    assert differing <= LABOUR_DAY_2019


def test_only_the_corrections_differ_from_the_package_and_each_of_them_does() -> None:
    assert {
        day for day in ALL_DAYS if OURS.is_worked(day) is not chinese_calendar.is_workday(day)
    } == set(CORRECTIONS)


def test_the_saturday_before_new_year_2006_was_worked() -> None:
    assert OURS.kind_of(NEW_YEARS_EVE_2005) is DayKind.MAKEUP_WORKDAY
    assert add_working_days(OURS, date(2005, 12, 30), 1) == NEW_YEARS_EVE_2005
