"""Pauses: what is left out of a count, for elapsed time and for days."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clocks.counting import DayCount, DayRole, counted_days, merged, stretches
from domain.clocks.deadline import ClockKind, Interval, Measure, due_of, paused_by
from domain.instants import end_of_day
from tests.domain.clocks.days import OFFICIAL, at, clock, on

TEN_MINUTES = clock(Measure.SECONDS, 600)
FIVE_HOURS = clock(Measure.HOURS, 5)
FIVE_WORKING_DAYS = clock(Measure.WORKING_DAYS, 5)
FIVE_DAYS = clock(Measure.CALENDAR_DAYS, 5)


def pause(begin: str, end: str) -> Interval:
    return at(begin), at(end)


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        pytest.param([], "2026-12-18 10:10:00", id="none"),
        pytest.param([("10:02:00", "10:05:00")], "2026-12-18 10:13:00", id="one"),
        pytest.param(
            [("10:02:00", "10:03:00"), ("10:05:00", "10:07:00")], "2026-12-18 10:13:00", id="two"
        ),
        pytest.param(
            [("10:05:00", "10:07:00"), ("10:02:00", "10:06:00")],
            "2026-12-18 10:15:00",
            id="overlapping-and-out-of-order-count-once",
        ),
        pytest.param(
            [("09:00:00", "10:01:00")], "2026-12-18 10:11:00", id="begun-before-the-start"
        ),
        pytest.param([("09:00:00", "09:30:00")], "2026-12-18 10:10:00", id="over-before-the-start"),
        pytest.param([("10:00:00", "10:04:00")], "2026-12-18 10:14:00", id="from-the-start"),
        pytest.param(
            [("10:10:00", "10:20:00")], "2026-12-18 10:10:00", id="at-the-due-instant-is-too-late"
        ),
        pytest.param(
            [("10:09:59", "10:20:00")], "2026-12-18 10:20:01", id="a-second-before-the-due-instant"
        ),
        pytest.param([("10:05:00", "10:05:00")], "2026-12-18 10:10:00", id="empty"),
    ],
)
def test_elapsed_time_leaves_pauses_out(pauses: Sequence[tuple[str, str]], due: str) -> None:
    left_out = [pause(f"2026-12-18 {begin}", f"2026-12-18 {end}") for begin, end in pauses]
    started_at = at("2026-12-18 10:00:00")
    assert due_of(TEN_MINUTES, started_at, pauses=left_out).due_at == at(due)


STARTED = at("2026-11-02 15:00:00")  # a Monday


@pytest.mark.parametrize(
    ("begin", "end", "last_day"),
    [
        pytest.param("2026-11-04 10:00:00", "2026-11-06 10:00:00", "2026-11-11", id="two-days-out"),
        pytest.param("2026-11-04 10:00:00", "2026-11-04 18:00:00", "2026-11-09", id="hours-only"),
        pytest.param("2026-11-04 10:00:00", "2026-11-05 00:00:00", "2026-11-09", id="until-24-00"),
        pytest.param("2026-11-04 00:00:00", "2026-11-05 00:00:00", "2026-11-10", id="a-whole-day"),
        pytest.param("2026-11-06 18:00:00", "2026-11-09 08:00:00", "2026-11-10", id="a-weekend"),
        pytest.param("2026-11-09 10:00:00", "2026-11-10 09:00:00", "2026-11-10", id="last-day"),
        pytest.param(
            "2026-11-09 10:00:00", "2026-11-14 09:00:00", "2026-11-16", id="to-a-saturday"
        ),
        pytest.param("2026-11-10 00:00:00", "2026-11-12 09:00:00", "2026-11-09", id="too-late"),
    ],
)
def test_working_days_leave_pauses_out(begin: str, end: str, last_day: str) -> None:
    """Five working days from Monday end on the next Monday, 9 November, without a pause."""
    due = due_of(FIVE_WORKING_DAYS, STARTED, calendar=OFFICIAL, pauses=[pause(begin, end)])
    assert due.last_day == on(last_day)


def test_calendar_days_leave_pauses_out_and_may_end_on_a_sunday() -> None:
    out = [pause("2026-11-03 09:00:00", "2026-11-04 09:00:00")]
    assert due_of(FIVE_DAYS, STARTED, calendar=OFFICIAL, pauses=out).last_day == on("2026-11-08")


def test_every_day_of_a_count_has_its_role() -> None:
    days = counted_days(
        OFFICIAL,
        at("2026-09-29 09:00:00"),
        DayCount(amount=2),
        pauses=[pause("2026-10-08 08:00:00", "2026-10-09 08:00:00")],
    )
    roles = {one.day.day: (one.role, one.number) for one in days}
    assert roles == {
        29: (DayRole.START, None),
        30: (DayRole.COUNTED, 1),
        **dict.fromkeys(range(1, 8), (DayRole.NOT_WORKED, None)),
        8: (DayRole.COUNTED, 2),
        9: (DayRole.PAUSED, None),
    }


def test_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="forward"):
        counted_days(OFFICIAL, STARTED, DayCount(amount=-1))


MOMENTS = st.datetimes(
    datetime(2026, 9, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2026, 12, 1),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)
PAUSES = st.lists(
    st.tuples(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=9))).map(
        lambda pair: (pair[0], pair[0] + pair[1])
    ),
    max_size=4,
)


@given(PAUSES)
def test_merged_pauses_neither_overlap_nor_touch(pauses: list[Interval]) -> None:
    found = merged(pauses)
    assert all(begin < end for begin, end in found)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(found))
    assert paused_by(pauses) <= sum((end - begin for begin, end in pauses), timedelta(0))


@given(MOMENTS, PAUSES)
def test_stretches_join_up_and_run_for_the_whole_span(
    started_at: datetime, pauses: list[Interval]
) -> None:
    ran = stretches(started_at, timedelta(hours=5), pauses=pauses)
    assert ran[0].begins_at == started_at
    assert all(one.ends_at == other.begins_at for one, other in itertools.pairwise(ran))
    assert sum((one.length for one in ran if one.is_running), timedelta(0)) == timedelta(hours=5)
    assert all(
        not (begin < one.ends_at and one.begins_at < end)
        for one in ran
        if one.is_running
        for begin, end in merged(pauses)
    )


@given(st.sampled_from([FIVE_WORKING_DAYS, FIVE_DAYS, FIVE_HOURS]), MOMENTS, PAUSES)
def test_a_pause_never_shortens_the_time(
    kind: ClockKind, started_at: datetime, pauses: list[Interval]
) -> None:
    with_pauses = due_of(kind, started_at, calendar=OFFICIAL, pauses=pauses).due_at
    assert with_pauses >= due_of(kind, started_at, calendar=OFFICIAL).due_at


@given(MOMENTS, PAUSES)
def test_the_time_never_ends_while_the_clock_stands_still(
    started_at: datetime, pauses: list[Interval]
) -> None:
    days = counted_days(OFFICIAL, started_at, DayCount(amount=5), pauses=pauses)
    ends_at = end_of_day(days[-1].day)
    assert not any(begin < ends_at <= end for begin, end in merged(pauses))
    assert OFFICIAL.is_worked(days[-1].day)
    assert [one.number for one in days if one.number is not None] == [1, 2, 3, 4, 5]
