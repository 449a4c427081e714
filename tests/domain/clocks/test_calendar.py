"""Which days are worked (T5), and how working days add up (T2)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clocks.ahead import is_working_days_ahead, latest_filing_day
from domain.clocks.calendar import (
    Calendar,
    DayKind,
    SpecialDay,
    add_working_days,
    days_between,
    last_worked_of_week,
    next_worked,
)
from domain.instants import start_of_day
from store.clocks.official_days import official_days
from tests.domain.clocks.days import OFFICIAL, on

K = DayKind
USED = (1, 2, 3, 5, 7, 10, 15, 20)
"""Numbers of working days that the documents and the outer rules use."""

FIRST, LAST = date(2015, 1, 1), date(2027, 12, 31)


def span(first: str, last: str) -> set[date]:
    return set(days_between(on(first), on(last)))


OFF_2026 = (
    span("2026-01-01", "2026-01-03")
    | span("2026-02-15", "2026-02-23")
    | span("2026-04-04", "2026-04-06")
    | span("2026-05-01", "2026-05-05")
    | span("2026-06-19", "2026-06-21")
    | span("2026-09-25", "2026-09-27")
    | span("2026-10-01", "2026-10-07")
)
MADE_UP_2026 = {
    on(text)
    for text in (
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10",
    )
}


def test_every_day_of_2026_is_what_the_official_arrangement_says() -> None:
    for day in days_between(date(2026, 1, 1), date(2026, 12, 31)):
        if day in OFF_2026:
            assert OFFICIAL.kind_of(day) is K.HOLIDAY, day
        elif day in MADE_UP_2026:
            assert OFFICIAL.kind_of(day) is K.MAKEUP_WORKDAY, day
        else:
            expected = K.WEEKEND if day.isoweekday() in (6, 7) else K.WORKDAY
            assert OFFICIAL.kind_of(day) is expected, day


@pytest.mark.parametrize(
    ("day", "name"),
    [
        pytest.param("2026-01-01", "元旦", id="new-year"),
        pytest.param("2026-02-17", "春节", id="spring-festival"),
        pytest.param("2026-04-05", "清明节", id="tomb-sweeping"),
        pytest.param("2026-05-01", "劳动节", id="labour"),
        pytest.param("2026-06-19", "端午节", id="dragon-boat"),
        pytest.param("2026-09-25", "中秋节", id="mid-autumn"),
        pytest.param("2026-10-01", "国庆节", id="national"),
        pytest.param("2026-10-10", "国庆节", id="made-up-for-national"),
        pytest.param("2026-11-02", None, id="plain-monday"),
    ],
)
def test_holidays_have_chinese_names(day: str, name: str | None) -> None:
    assert OFFICIAL.name_of(on(day)) == name


def test_every_official_day_is_no_plain_day_and_is_named_in_chinese() -> None:
    plain = Calendar("plain")
    for day, special in official_days().items():
        assert special.kind in (K.HOLIDAY, K.MAKEUP_WORKDAY), day
        assert special.name_zh is not None, day
        assert not special.name_zh.isascii(), day
        assert special.kind is not plain.kind_of(day), day


def test_official_years_run_from_2004_to_2026() -> None:
    assert {day.year for day in official_days()} == set(range(2004, 2027))


@pytest.mark.parametrize(
    ("day", "is_provisional"),
    [
        pytest.param("2026-12-31", False, id="last-official-day"),
        pytest.param("2027-01-01", True, id="first-provisional-day"),
        pytest.param("2003-12-31", True, id="before-the-rows"),
    ],
)
def test_a_year_without_rows_is_provisional(day: str, is_provisional: bool) -> None:
    assert OFFICIAL.is_provisional(on(day)) is is_provisional


def test_a_year_without_rows_works_monday_to_friday() -> None:
    for day in days_between(date(2027, 1, 1), date(2027, 12, 31)):
        assert OFFICIAL.is_worked(day) is (day.isoweekday() <= 5)


def test_a_row_may_fix_a_day_against_its_weekday_either_way() -> None:
    calendar = Calendar(
        "local",
        {
            on("2027-03-01"): SpecialDay(K.HOLIDAY, "试点"),
            on("2027-03-06"): SpecialDay(K.MAKEUP_WORKDAY),
        },
    )
    assert not calendar.is_worked(on("2027-03-01"))
    assert calendar.is_worked(on("2027-03-06"))
    assert calendar.name_of(on("2027-03-06")) is None


# An oracle of its own make: it lists the worked days once and looks places up in the list.
_WORKED = [
    day
    for day in days_between(FIRST, LAST + timedelta(days=60))
    if official_days().get(day, SpecialDay(K.WORKDAY if day.isoweekday() < 6 else K.WEEKEND)).kind
    in (K.WORKDAY, K.MAKEUP_WORKDAY)
]


@pytest.mark.clause("WS/14b", "OP/1b", "OP/15")
@pytest.mark.parametrize("count", USED)
def test_working_days_of_2015_to_2027_agree_with_a_list_of_them(count: int) -> None:
    place = 0
    for day in days_between(FIRST, LAST):
        while _WORKED[place] <= day:
            place += 1
        assert add_working_days(OFFICIAL, day, count) == _WORKED[place + count - 1], day


@pytest.mark.clause("WR/51a")
@pytest.mark.parametrize("count", USED)
def test_the_latest_filing_day_is_the_last_that_is_early_enough(count: int) -> None:
    for event_on in days_between(date(2025, 12, 1), date(2027, 2, 28)):
        latest = latest_filing_day(OFFICIAL, event_on=event_on, count=count)
        event = start_of_day(event_on)
        following = latest + timedelta(days=1)
        for filing, is_early in ((latest, True), (following, False)):
            assert (
                is_working_days_ahead(
                    OFFICIAL, filing=start_of_day(filing), event=event, count=count
                )
                is is_early
            ), event_on


DAYS = st.dates(FIRST, LAST)


@given(DAYS, st.integers(0, 40))
def test_one_more_working_day_is_the_next_worked_day(day: date, count: int) -> None:
    reached = add_working_days(OFFICIAL, day, count)
    following = add_working_days(OFFICIAL, day, count + 1)
    assert following == next_worked(OFFICIAL, reached + timedelta(days=1))


@given(DAYS, DAYS, st.integers(0, 40))
def test_who_starts_earlier_is_never_due_later(one: date, other: date, count: int) -> None:
    earlier, later = sorted((one, other))
    assert add_working_days(OFFICIAL, earlier, count) <= add_working_days(OFFICIAL, later, count)


@given(DAYS, st.integers(0, 20), st.integers(0, 20))
def test_working_days_may_be_added_in_two_goes(day: date, first: int, second: int) -> None:
    halfway = add_working_days(OFFICIAL, day, first)
    assert add_working_days(OFFICIAL, halfway, second) == add_working_days(
        OFFICIAL, day, first + second
    )


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="forward"):
        add_working_days(OFFICIAL, on("2026-10-09"), -1)
    with pytest.raises(ValueError, match="negative"):
        latest_filing_day(OFFICIAL, event_on=on("2026-10-09"), count=-1)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param("2026-10-10", "2026-10-10", id="make-up-saturday-is-worked"),
        pytest.param("2026-10-01", "2026-10-08", id="over-national-day"),
        pytest.param("2027-01-10", "2027-01-11", id="plain-sunday"),
    ],
)
def test_a_day_rolls_to_the_next_that_is_worked(day: str, expected: str) -> None:
    assert next_worked(OFFICIAL, on(day)) == on(expected)


@pytest.mark.clause("WS/22b", "WS/29b")
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param("2026-11-18", "2026-11-20", id="plain-week"),
        pytest.param("2026-09-22", "2026-09-24", id="holiday-friday-moves-to-thursday"),
        pytest.param("2026-10-08", "2026-10-09", id="no-duty-on-the-make-up-saturday"),
        pytest.param("2026-02-18", None, id="a-week-off"),
        pytest.param("2026-10-04", "2026-09-30", id="sunday-belongs-to-the-week-before-it"),
    ],
)
def test_friday_work_falls_on_the_last_working_day_of_the_week(
    day: str, expected: str | None
) -> None:
    assert last_worked_of_week(OFFICIAL, on(day)) == (None if expected is None else on(expected))
