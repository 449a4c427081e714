"""When things are due, and whether they were done in time (T1, T2)."""

from datetime import UTC, datetime, timedelta
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clocks.calendar import Calendar, DayKind, SpecialDay, days_between
from domain.clocks.deadline import (
    TICK,
    ClockKind,
    Measure,
    due_of,
    is_in_time,
    lateness,
)
from domain.clocks.kinds import CLOCK_KINDS, kinds_in
from domain.clocks.milestones import HALF, MISSED, THIRTY_MINUTES
from domain.clocks.periods import end_of_quarter
from domain.declared.parts import DeclarationError
from domain.instants import start_of_day
from domain.scoring.clocks import SLOT_8_MINUTES
from domain.sentiment.clocks import PRESS_CONFERENCE_24H, RELEASE_5H
from tests.domain.clocks.days import (
    INTERPRETATION_3_WORKING_DAYS,
    MINUTES_2_WORKING_DAYS,
    OFFICIAL,
    QUARTERLY_10_DAYS,
    at,
    clock,
    on,
)

KNOWN = at("2026-10-02 22:30:00")


@pytest.mark.scenario("S15")
@pytest.mark.clause("WR/26b", "WR/26c", "OP/64a", "OP/64b")
@pytest.mark.parametrize(
    ("kind", "due"),
    [
        pytest.param(RELEASE_5H, "2026-10-03 03:30:00", id="release"),
        pytest.param(PRESS_CONFERENCE_24H, "2026-10-03 22:30:00", id="press-conference"),
    ],
)
def test_hours_run_on_through_the_night_of_national_day(kind: ClockKind, due: str) -> None:
    found = due_of(kind, KNOWN)
    assert found.due_at == at(due)
    assert found.calendar_version is None
    assert found.last_day is None
    assert not found.is_provisional


@pytest.mark.scenario("S15")
@pytest.mark.clause("OP/64a")
@pytest.mark.parametrize(
    ("done", "late"),
    [
        pytest.param("2026-10-03 03:29:59.999999", None, id="just-before"),
        pytest.param("2026-10-03 03:30:00", None, id="exactly-five-hours-is-in-time"),
        pytest.param("2026-10-03 03:30:00.000001", timedelta(microseconds=1), id="a-tick-late"),
        pytest.param("2026-10-03 03:30:01", timedelta(seconds=1), id="a-second-late"),
    ],
)
def test_a_release_is_in_time_up_to_the_due_instant_itself(
    done: str, late: timedelta | None
) -> None:
    due_at = due_of(RELEASE_5H, KNOWN).due_at
    assert lateness(RELEASE_5H, done_at=at(done), due_at=due_at) == late
    assert is_in_time(RELEASE_5H, done_at=at(done), due_at=due_at) is (late is None)


@pytest.mark.scenario("S15")
@pytest.mark.clause("OP/64a")
def test_milestones_of_a_release_fire_at_half_time_and_thirty_minutes_before() -> None:
    due_at = due_of(RELEASE_5H, KNOWN).due_at
    assert [rule.fires_at(KNOWN, due_at) for rule in RELEASE_5H.milestones] == [
        at("2026-10-03 01:00:00"),
        at("2026-10-03 03:00:00"),
        at("2026-10-03 03:30:00.000001"),
    ]
    assert RELEASE_5H.milestones == (HALF, THIRTY_MINUTES, MISSED)


@pytest.mark.clause("OP/64a", "OP/64b")
@pytest.mark.parametrize("kind", CLOCK_KINDS.values(), ids=lambda kind: kind.name)
def test_a_clock_is_called_over_only_when_nothing_can_be_in_time_any_more(kind: ClockKind) -> None:
    due_at = due_of(kind, KNOWN, calendar=OFFICIAL).due_at
    for rule in kind.milestones:
        fires_at = rule.fires_at(KNOWN, due_at)
        if rule.leads_to is None:
            assert KNOWN < fires_at < due_at
        else:
            assert not is_in_time(kind, done_at=fires_at, due_at=due_at)
            assert is_in_time(kind, done_at=fires_at - 2 * TICK, due_at=due_at)


@pytest.mark.scenario("S10")
@pytest.mark.clause("FS/3.4d")
def test_eight_minutes_end_at_480_seconds_and_a_tick_later_is_overtime() -> None:
    started_at = at("2026-12-18 10:00:00")
    due_at = due_of(SLOT_8_MINUTES, started_at).due_at
    assert due_at == at("2026-12-18 10:08:00")
    assert is_in_time(SLOT_8_MINUTES, done_at=due_at, due_at=due_at)
    assert lateness(SLOT_8_MINUTES, done_at=at("2026-12-18 10:08:01"), due_at=due_at) == timedelta(
        seconds=1
    )
    assert {rule.kind: rule.fires_at(started_at, due_at) for rule in SLOT_8_MINUTES.milestones} == {
        "ONE_MINUTE": at("2026-12-18 10:07:00"),
        "OVERTIME": due_at + TICK,
    }


@pytest.mark.scenario("S18")
@pytest.mark.clause("WS/14b")
@pytest.mark.parametrize(
    ("ended", "last_day"),
    [
        pytest.param("2026-09-30 17:00:00", "2026-10-09", id="across-national-day"),
        pytest.param("2026-10-08 17:00:00", "2026-10-10", id="make-up-saturday-counts"),
        pytest.param("2026-09-18 17:00:00", "2026-09-21", id="make-up-sunday-counts"),
        pytest.param("2026-02-13 17:00:00", "2026-02-24", id="across-spring-festival"),
        pytest.param("2026-10-03 17:00:00", "2026-10-09", id="ended-on-a-holiday"),
        pytest.param("2026-09-30 00:00:00", "2026-10-09", id="the-first-instant-of-the-day"),
        pytest.param("2026-09-30 23:59:59.999999", "2026-10-09", id="the-last-instant"),
    ],
)
def test_minutes_are_due_at_the_end_of_the_second_working_day(ended: str, last_day: str) -> None:
    due = due_of(MINUTES_2_WORKING_DAYS, at(ended), calendar=OFFICIAL)
    assert due.due_at == start_of_day(on(last_day) + timedelta(days=1))
    assert due.last_day == on(last_day)
    assert due.calendar_version == OFFICIAL.version
    assert not due.is_provisional


@pytest.mark.scenario("S18")
@pytest.mark.clause("WS/14b")
def test_minutes_issued_at_24_00_are_late() -> None:
    due_at = due_of(MINUTES_2_WORKING_DAYS, at("2026-09-30 17:00:00"), calendar=OFFICIAL).due_at
    in_time, late = at("2026-10-09 23:59:59"), at("2026-10-10 00:00:00")
    assert is_in_time(MINUTES_2_WORKING_DAYS, done_at=in_time, due_at=due_at)
    assert lateness(MINUTES_2_WORKING_DAYS, done_at=late, due_at=due_at) == timedelta(0)
    assert lateness(MINUTES_2_WORKING_DAYS, done_at=in_time, due_at=due_at) is None


@pytest.mark.scenario("S26")
@pytest.mark.clause("OP/15")
def test_an_interpretation_is_due_three_working_days_after_the_meeting() -> None:
    due = due_of(INTERPRETATION_3_WORKING_DAYS, at("2026-09-29 11:00:00"), calendar=OFFICIAL)
    assert due.due_at == at("2026-10-10 00:00:00")


@pytest.mark.scenario("S08")
@pytest.mark.clause("FS/4.2b")
@pytest.mark.parametrize(
    ("quarter", "due", "is_provisional"),
    [
        pytest.param(3, "2026-10-11 00:00:00", False, id="make-up-saturday-is-not-moved"),
        pytest.param(4, "2027-01-12 00:00:00", True, id="provisional-sunday-moves-to-monday"),
    ],
)
def test_a_quarterly_report_is_due_ten_days_after_the_quarter(
    quarter: int, due: str, is_provisional: bool
) -> None:
    ended_on = start_of_day(end_of_quarter(2026, quarter))
    found = due_of(QUARTERLY_10_DAYS, ended_on, calendar=OFFICIAL)
    assert found.due_at == at(due)
    assert found.is_provisional is is_provisional


@pytest.mark.scenario("S08")
@pytest.mark.clause("FS/4.2b")
def test_a_report_at_24_00_of_the_make_up_saturday_is_late() -> None:
    due_at = at("2026-10-11 00:00:00")
    assert is_in_time(QUARTERLY_10_DAYS, done_at=at("2026-10-10 23:59:59"), due_at=due_at)
    assert not is_in_time(QUARTERLY_10_DAYS, done_at=due_at, due_at=due_at)


def test_plain_calendar_days_ask_no_calendar_and_end_on_any_day() -> None:
    thirty = clock(Measure.CALENDAR_DAYS, 30)
    due = due_of(thirty, at("2026-12-11 09:00:00"), calendar=OFFICIAL)
    assert due.last_day == on("2027-01-10")
    assert not due.is_provisional


def test_a_due_date_that_reaches_into_a_year_without_rows_is_provisional() -> None:
    two = MINUTES_2_WORKING_DAYS
    assert not due_of(two, at("2026-12-29 09:00:00"), calendar=OFFICIAL).is_provisional
    assert due_of(two, at("2026-12-30 09:00:00"), calendar=OFFICIAL).is_provisional


def test_a_years_rows_make_the_due_date_sure_and_may_move_it() -> None:
    started_at = at("2026-12-31 09:00:00")
    assert due_of(MINUTES_2_WORKING_DAYS, started_at, calendar=OFFICIAL).last_day == on(
        "2027-01-04"
    )
    new_year = {
        day: SpecialDay(DayKind.HOLIDAY, "元旦")
        for day in days_between(on("2027-01-01"), on("2027-01-03"))
    }
    loaded = Calendar("test-2", {**OFFICIAL.special, **new_year}, OFFICIAL.official_years | {2027})
    due = due_of(MINUTES_2_WORKING_DAYS, started_at, calendar=loaded)
    assert due.last_day == on("2027-01-05")
    assert due.calendar_version == "test-2"
    assert not due.is_provisional


def test_days_are_not_counted_without_a_calendar() -> None:
    with pytest.raises(ValueError, match="needs a calendar"):
        due_of(MINUTES_2_WORKING_DAYS, KNOWN)


def test_an_instant_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        due_of(MINUTES_2_WORKING_DAYS, KNOWN.replace(tzinfo=None), calendar=OFFICIAL)


def test_a_clock_is_declared_once() -> None:
    first, other = ModuleType("domain.kites.clocks"), ModuleType("domain.kites.more_clocks")
    vars(first)["TRIAL"], vars(other)["TRIAL"] = clock(Measure.HOURS, 1), clock(Measure.HOURS, 2)
    with pytest.raises(DeclarationError, match=r"TEST is declared twice"):
        kinds_in([first, other])


def test_a_name_without_a_clock_is_told() -> None:
    room = ModuleType("domain.kites.clocks")
    vars(room)["TRIAL"] = clock(Measure.HOURS, 1)
    with pytest.raises(DeclarationError, match=r"TrialClock .*TEN_WORKING_DAYS has no ClockKind"):
        kinds_in([room])


INSTANTS = st.datetimes(
    datetime(2015, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2027, 12, 31),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)
KINDS = st.builds(
    clock,
    st.sampled_from(Measure),
    st.integers(1, 30),
    is_rolled=st.booleans(),
)


@given(KINDS, INSTANTS, INSTANTS)
def test_what_starts_earlier_is_never_due_later(
    kind: ClockKind, one: datetime, other: datetime
) -> None:
    earlier, later = sorted((one, other))
    assert (
        due_of(kind, earlier, calendar=OFFICIAL).due_at
        <= due_of(kind, later, calendar=OFFICIAL).due_at
    )


@given(KINDS, INSTANTS, st.integers(1, 20))
def test_an_extension_is_due_later_and_counts_like_a_longer_rule(
    kind: ClockKind, started_at: datetime, by: int
) -> None:
    extended = due_of(kind, started_at, calendar=OFFICIAL, extended_by=by)
    longer = clock(kind.measure, kind.amount + by, is_rolled=kind.is_rolled)
    assert extended == due_of(longer, started_at, calendar=OFFICIAL)
    assert extended.due_at >= due_of(kind, started_at, calendar=OFFICIAL).due_at
