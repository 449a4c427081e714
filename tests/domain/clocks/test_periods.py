"""Windows, periods, years and bounds (T6 to T9)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clocks.bounds import Bounds
from domain.clocks.periods import (
    Period,
    PeriodKind,
    end_of_quarter,
    period_of,
    quarter_of,
)
from domain.clocks.windows import (
    EVALUATE_WINDOW,
    PLAN_WINDOW,
    PROMOTE_WINDOW,
    SUPERVISE_WINDOW,
    MonthWindow,
    performance_year_of,
)
from tests.domain.clocks.days import at, on

DAYS = st.dates(date(2015, 1, 1), date(2027, 12, 31))


@pytest.mark.clause("FS/3.1a", "FS/3.2a", "FS/3.3a", "FS/3.4a")
@pytest.mark.parametrize(
    ("window", "start", "is_in"),
    [
        pytest.param(PLAN_WINDOW, "2026-01-01 00:00:00", True, id="plan-first-instant"),
        pytest.param(PLAN_WINDOW, "2026-03-31 23:59:59", True, id="plan-last-second"),
        pytest.param(PLAN_WINDOW, "2026-04-01 00:00:00", False, id="plan-over"),
        pytest.param(PROMOTE_WINDOW, "2026-08-31 23:59:59", True, id="promote-last-second"),
        pytest.param(PROMOTE_WINDOW, "2026-09-01 00:00:00", False, id="promote-over"),
        pytest.param(SUPERVISE_WINDOW, "2026-07-15 09:00:00", False, id="supervise-too-early"),
        pytest.param(SUPERVISE_WINDOW, "2026-09-01 00:00:00", True, id="supervise-first-instant"),
        pytest.param(SUPERVISE_WINDOW, "2026-11-30 23:59:59", True, id="supervise-last-second"),
        pytest.param(EVALUATE_WINDOW, "2026-11-30 23:59:59", False, id="evaluate-too-early"),
        pytest.param(EVALUATE_WINDOW, "2026-12-01 00:00:00", True, id="evaluate-first-instant"),
        pytest.param(EVALUATE_WINDOW, "2027-01-31 23:59:59", True, id="evaluate-last-second"),
        pytest.param(EVALUATE_WINDOW, "2027-02-01 00:00:00", False, id="evaluate-over"),
    ],
)
def test_a_window_includes_both_its_ends(window: MonthWindow, start: str, is_in: bool) -> None:
    assert window.holds(at(start)) is is_in


@pytest.mark.clause("FS/3.4a")
@pytest.mark.parametrize(
    ("starts", "year"),
    [
        pytest.param("2026-12-18 09:00:00", 2026, id="december"),
        pytest.param("2027-01-15 09:00:00", 2026, id="january-is-the-year-before"),
        pytest.param("2026-01-01 00:00:00", 2025, id="new-years-day-in-shanghai"),
        pytest.param("2026-12-31 23:59:59", 2026, id="last-second-of-the-year"),
        pytest.param("2026-11-30 09:00:00", None, id="november-must-name-it"),
        pytest.param("2027-02-01 00:00:00", None, id="february-must-name-it"),
    ],
)
def test_a_review_reports_on_this_year(starts: str, year: int | None) -> None:
    assert performance_year_of(at(starts)) == year


@pytest.mark.parametrize(
    ("kind", "day", "first", "last"),
    [
        pytest.param("YEAR", "2026-06-30", "2026-01-01", "2026-12-31", id="year"),
        pytest.param("HALF_YEAR", "2026-06-30", "2026-01-01", "2026-06-30", id="first-half"),
        pytest.param("HALF_YEAR", "2026-07-01", "2026-07-01", "2026-12-31", id="second-half"),
        pytest.param("QUARTER", "2026-09-30", "2026-07-01", "2026-09-30", id="quarter"),
        pytest.param("MONTH", "2024-02-29", "2024-02-01", "2024-02-29", id="leap-february"),
        pytest.param("WEEK", "2027-01-03", "2026-12-28", "2027-01-03", id="week-over-new-year"),
    ],
)
def test_a_day_lies_in_this_period(kind: str, day: str, first: str, last: str) -> None:
    period = period_of(PeriodKind(kind), on(day))
    assert (period.first_on, period.last_on) == (on(first), on(last))


@given(st.sampled_from(PeriodKind), DAYS)
def test_periods_follow_each_other_without_a_gap(kind: PeriodKind, day: date) -> None:
    period = period_of(kind, day)
    assert period.first_on <= day <= period.last_on
    assert period.next().first_on == period.last_on + timedelta(days=1)
    assert period_of(kind, period.last_on) == period == period_of(kind, period.first_on)
    assert period.next().begins_at == period.ends_at


def test_a_period_holds_instants_by_their_day_in_shanghai() -> None:
    quarter: Period = period_of(PeriodKind.QUARTER, on("2026-08-01"))
    assert quarter.holds(at("2026-09-30 23:59:59"))
    assert not quarter.holds(at("2026-10-01 00:00:00"))
    assert quarter.ends_at == at("2026-10-01 00:00:00")


@given(DAYS)
def test_a_quarter_ends_with_the_last_day_of_its_period(day: date) -> None:
    assert end_of_quarter(day.year, quarter_of(day)) == period_of(PeriodKind.QUARTER, day).last_on


@pytest.mark.parametrize(
    ("bounds", "found", "is_in"),
    [
        pytest.param(Bounds(least=3), 3, True, id="three-people-are-three-or-more"),
        pytest.param(Bounds(least=3), 2, False, id="two-people-are-not"),
        pytest.param(Bounds(most=60), 60, True, id="sixty-minutes-are-within-sixty"),
        pytest.param(Bounds(most=60), 61, False, id="sixty-one-are-not"),
        pytest.param(Bounds(least=Decimal("4")), Decimal("4.00"), True, id="four-percent"),
        pytest.param(Bounds(least=Decimal("4")), Decimal("3.99"), False, id="a-shade-below"),
        pytest.param(Bounds(least=90, most=110), 110, True, id="both-sides"),
        pytest.param(Bounds(), 10**9, True, id="open-on-both-sides"),
    ],
)
def test_bounds_include_their_figures(bounds: Bounds, found: int | Decimal, is_in: bool) -> None:
    assert bounds.hold(found) is is_in
