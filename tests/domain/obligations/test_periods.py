"""The periods of a duty, and its instants in them (T2, T6, T7, T8, A9, A25)."""

from datetime import date
from decimal import Decimal

import pytest

from domain.clocks.windows import EVALUATE_WINDOW, PLAN_WINDOW, PROMOTE_WINDOW, SUPERVISE_WINDOW
from domain.instants import in_shanghai
from domain.obligations.duty import (
    HALF_YEAR,
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    AtLeast,
    DaysAfter,
    Duty,
    OnLastWorkedDay,
    OnWeekdays,
    When,
    Within,
)
from domain.obligations.periods import DutySpan, spans_of
from tests.domain.clocks.days import OFFICIAL, at


def spans(when: When, year: int = 2026, due: DaysAfter | None = None) -> list[DutySpan]:
    duty = Duty("FS/4.2b", "试算", who="G-ALL", when=when, what=AtLeast(1, "trial"), due=due)
    return list(spans_of(duty, year, OFFICIAL))


def counted(when: When, year: int = 2026) -> list[str]:
    return [f"{one.span.first_on}/{one.span.last_on}" for one in spans(when, year)]


@pytest.mark.parametrize(
    ("when", "number", "first", "last"),
    [
        pytest.param(YEAR, 1, "2026-01-01/2026-12-31", "2026-01-01/2026-12-31", id="year"),
        pytest.param(HALF_YEAR, 2, "2026-01-01/2026-06-30", "2026-07-01/2026-12-31", id="half"),
        pytest.param(QUARTER, 4, "2026-01-01/2026-03-31", "2026-10-01/2026-12-31", id="quarter"),
        pytest.param(MONTH, 12, "2026-01-01/2026-01-31", "2026-12-01/2026-12-31", id="month"),
        pytest.param(WEEK, 53, "2025-12-29/2026-01-04", "2026-12-28/2027-01-03", id="iso-week"),
        pytest.param(
            Within(PLAN_WINDOW), 1, "2026-01-01/2026-03-31", "2026-01-01/2026-03-31", id="plan"
        ),
        pytest.param(
            Within(PROMOTE_WINDOW), 1, "2026-04-01/2026-08-31", "2026-04-01/2026-08-31", id="push"
        ),
        pytest.param(
            Within(SUPERVISE_WINDOW), 1, "2026-09-01/2026-11-30", "2026-09-01/2026-11-30", id="see"
        ),
        pytest.param(
            Within(EVALUATE_WINDOW), 1, "2026-12-01/2027-01-31", "2026-12-01/2027-01-31", id="judge"
        ),
    ],
)
@pytest.mark.clause("FS/3.1a", "FS/3.2a", "FS/3.3a", "FS/3.4a")
def test_a_year_has_these_periods(when: When, number: int, first: str, last: str) -> None:
    found = counted(when)
    assert (len(found), found[0], found[-1]) == (number, first, last)


def test_a_week_belongs_to_the_year_of_its_thursday() -> None:
    assert counted(WEEK, 2027)[0] == "2027-01-04/2027-01-10"
    assert len(counted(WEEK, 2027)) == 52


@pytest.mark.clause("WS/29b")
def test_the_last_worked_day_of_a_week_is_no_friday_where_that_is_off() -> None:
    days = [one.span.first_on for one in spans(OnLastWorkedDay())]
    assert len(days) == 52
    assert [str(one) for one in days if one.weekday() != 4] == [
        "2025-12-31",
        "2026-04-30",
        "2026-06-18",
        "2026-09-24",
        "2026-09-30",
    ]
    assert not any(date(2026, 2, 16) <= one <= date(2026, 2, 22) for one in days)


@pytest.mark.clause("WS/17a")
def test_bulletins_skip_days_off_and_call_no_weekend_duty() -> None:
    days = {str(one.span.first_on) for one in spans(OnWeekdays((0, 2, 4)))}
    assert {"2026-09-21", "2026-09-23", "2026-10-09"} <= days
    # Friday of the Mid-Autumn holiday, Monday of the National Day week, a worked Sunday.
    assert days.isdisjoint({"2026-09-25", "2026-10-05", "2026-09-20"})


@pytest.mark.clause("FS/4.2b")
@pytest.mark.parametrize(
    ("place", "due", "is_provisional"),
    [
        pytest.param(0, "2026-04-11 00:00:00", False, id="friday-10-april"),
        pytest.param(2, "2026-10-11 00:00:00", False, id="a-worked-saturday"),
        pytest.param(3, "2027-01-12 00:00:00", True, id="sunday-rolls-to-monday"),
    ],
)
def test_a_quarterly_return_is_due_ten_days_later(
    place: int, due: str, is_provisional: bool
) -> None:
    found = spans(QUARTER, due=DaysAfter(10))[place]
    assert (found.due_at, found.is_provisional) == (at(due), is_provisional)


def test_instants_of_a_year() -> None:
    (found,) = spans(YEAR)
    assert [
        in_shanghai(one).strftime("%F %T")
        for one in (found.begins_at, found.at_risk_at, found.due_at, found.grace_at)
    ] == [
        "2026-01-01 00:00:00",
        "2026-10-01 18:00:00",
        "2027-01-01 00:00:00",
        "2027-01-08 00:00:00",
    ]


@pytest.mark.parametrize(
    ("share", "days"),
    [("0.5", 16), ("1", 31), ("0", 1)],
)
def test_how_long_a_subject_must_have_been_there(share: str, days: int) -> None:
    duty = Duty(
        "WS/1b", "试算", who="G-ALL", when=MONTH, what=AtLeast(1, "trial"), present=Decimal(share)
    )
    assert next(iter(spans_of(duty, 2026, OFFICIAL))).present_days == days
