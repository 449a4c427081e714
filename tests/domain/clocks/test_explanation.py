"""A deadline explains itself, step by step, with the count it comes from."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clocks.calendar import DayKind
from domain.clocks.clock_words import day_words, instant_words, length_words, rule_words
from domain.clocks.deadline import ClockKind, Measure, due_of
from domain.clocks.explanation import explain
from domain.clocks.kinds import CLOCK_KINDS
from domain.instants import end_of_day, local_date
from domain.problems import Named
from domain.sentiment.clocks import RELEASE_5H
from tests.domain.clocks.days import (
    MINUTES_2_WORKING_DAYS,
    OFFICIAL,
    QUARTERLY_10_DAYS,
    at,
    clock,
    on,
)

K = DayKind


@pytest.mark.scenario("S18")
@pytest.mark.clause("WS/14b")
def test_minutes_across_national_day_show_every_counted_and_skipped_day() -> None:
    told = explain(MINUTES_2_WORKING_DAYS, at("2026-09-30 17:00:00"), calendar=OFFICIAL)
    assert told.due_at == at("2026-10-10 00:00:00")
    assert told.rule_version == MINUTES_2_WORKING_DAYS.version
    assert told.calendar_version == OFFICIAL.version
    assert [(step.day, step.kind, step.name_zh, step.number) for step in told.steps] == [
        (on("2026-09-30"), K.WORKDAY, None, None),
        *((on(f"2026-10-0{day}"), K.HOLIDAY, "国庆节", None) for day in range(1, 8)),
        (on("2026-10-08"), K.WORKDAY, None, 1),
        (on("2026-10-09"), K.WORKDAY, None, 2),
    ]
    assert told.steps[0].zh == "2026年9月30日（周三）：工作日，起算当日，不计入"
    assert told.steps[1].zh == "2026年10月1日（周四）：国庆节放假，不计入"
    assert told.steps[-1].zh == "2026年10月9日（周五）：工作日，计为第2日，当日24时期满"
    assert told.steps[-1].en == (
        "2026-10-09 (Fri): working day, counted as day 2; the time is over at its 24:00"
    )


@pytest.mark.scenario("S18")
def test_a_make_up_day_says_that_it_is_one() -> None:
    told = explain(MINUTES_2_WORKING_DAYS, at("2026-10-08 17:00:00"), calendar=OFFICIAL)
    assert told.steps[-1].kind is K.MAKEUP_WORKDAY
    assert told.steps[-1].zh == "2026年10月10日（周六）：国庆节调休上班，计为第2日，当日24时期满"


@pytest.mark.scenario("S08")
@pytest.mark.clause("FS/4.2b")
def test_only_days_that_the_calendar_decides_are_called_provisional() -> None:
    told = explain(QUARTERLY_10_DAYS, at("2026-12-31 09:00:00"), calendar=OFFICIAL)
    assert told.is_provisional
    assert [step.day for step in told.steps if step.is_provisional] == [
        on("2027-01-10"),
        on("2027-01-11"),
    ]
    assert "期满日顺延" in told.steps[-1].zh
    assert "暂按周一至周五推算" in told.steps[-1].zh


@pytest.mark.scenario("S15")
@pytest.mark.clause("OP/64a")
def test_five_hours_are_one_stretch_without_a_calendar() -> None:
    told = explain(RELEASE_5H, at("2026-10-02 22:30:00"))
    (step,) = told.steps
    assert (step.begins_at, step.ends_at) == (told.started_at, told.due_at)
    assert step.zh == ("2026年10月2日（周五）22:30:00至2026年10月3日（周六）03:30:00：计时5小时")
    assert told.calendar_version is None
    assert told.clause == "OP/64a"


def test_a_pause_is_a_step_of_its_own() -> None:
    told = explain(
        RELEASE_5H,
        at("2026-10-02 22:30:00"),
        pauses=[(at("2026-10-02 23:30:00"), at("2026-10-02 23:40:00"))],
    )
    assert [(step.is_counted, step.en.partition(": ")[2]) for step in told.steps] == [
        (True, "1 h counted"),
        (False, "10 min paused, not counted"),
        (True, "4 h counted"),
    ]


def test_days_are_not_explained_without_a_calendar() -> None:
    with pytest.raises(ValueError, match="needs a calendar"):
        explain(MINUTES_2_WORKING_DAYS, at("2026-09-30 17:00:00"))


MOMENTS = st.datetimes(
    datetime(2015, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2027, 12, 1),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)


@given(
    st.sampled_from([MINUTES_2_WORKING_DAYS, QUARTERLY_10_DAYS, RELEASE_5H]),
    MOMENTS,
    st.lists(st.tuples(MOMENTS, MOMENTS), max_size=2),
    st.integers(0, 3),
)
def test_the_steps_lead_to_the_due_instant(
    kind: ClockKind,
    started_at: datetime,
    pauses: list[tuple[datetime, datetime]],
    extended_by: int,
) -> None:
    told = explain(kind, started_at, calendar=OFFICIAL, pauses=pauses, extended_by=extended_by)
    due = due_of(kind, started_at, calendar=OFFICIAL, pauses=pauses, extended_by=extended_by)
    assert (told.due_at, told.is_provisional) == (due.due_at, due.is_provisional)
    assert told.steps[-1].ends_at == told.due_at
    numbers = [step.number for step in told.steps if step.number is not None]
    if kind.counts_days:
        assert numbers == list(range(1, kind.amount + extended_by + 1))
        assert local_date(started_at) == told.steps[0].day
        assert due.due_at == end_of_day(told.steps[-1].day or on("2000-01-01"))


@pytest.mark.parametrize(
    ("kind", "extended_by", "zh", "en"),
    [
        pytest.param(
            clock(Measure.WORKING_DAYS, 20),
            20,
            "试算：自次日起计40个工作日，至最后一日24时止，含已批准的延长。",
            "Trial: 40 working days, the starting day not counted, until 24:00 of the last;"
            " the granted extension is included.",
            id="extended",
        ),
        pytest.param(
            QUARTERLY_10_DAYS,
            0,
            "试算：自次日起计10个自然日，至最后一日24时止，遇非工作日顺延。",
            "Trial: 10 calendar days, the starting day not counted, until 24:00 of the last;"
            " moved on to a working day.",
            id="rolled",
        ),
        pytest.param(
            clock(Measure.HOURS, 24),
            0,
            "试算：自开始时刻起连续计时24小时，节假日和夜间照算，恰满时限仍属按时。",
            "Trial: 24 h running on from the start through nights and holidays;"
            " the exact end is in time.",
            id="hours",
        ),
    ],
)
def test_a_rule_is_told_in_a_sentence(kind: ClockKind, extended_by: int, zh: str, en: str) -> None:
    assert rule_words(kind, extended_by=extended_by) == Named(zh, en)


@pytest.mark.parametrize("kind", CLOCK_KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_of_clock_can_be_explained(kind: ClockKind) -> None:
    told = explain(kind, at("2026-10-02 22:30:00"), calendar=OFFICIAL)
    assert kind.zh in told.rule_zh
    assert kind.en in told.rule_en
    assert told.steps


def test_days_and_instants_are_told_on_shanghais_clocks() -> None:
    assert day_words(on("2026-10-10")) == Named("2026年10月10日（周六）", "2026-10-10 (Sat)")
    told = instant_words(datetime(2026, 10, 2, 16, 5, 0, 250_000, tzinfo=UTC))
    assert told == Named("2026年10月3日（周六）00:05:00.250", "2026-10-03 (Sat) 00:05:00.250")


@pytest.mark.parametrize(
    ("begin", "end", "zh", "en"),
    [
        pytest.param("00:00:00", "00:00:00", "0秒", "0 s", id="nothing"),
        pytest.param("00:00:00", "00:08:00", "8分钟", "8 min", id="minutes"),
        pytest.param(
            "00:00:00", "01:02:03.004", "1小时2分钟3秒4毫秒", "1 h 2 min 3 s 4 ms", id="all"
        ),
        pytest.param("00:00:00", "24:00", "24小时", "24 h", id="a-day-stays-in-hours"),
    ],
)
def test_a_length_is_told_in_its_units(begin: str, end: str, zh: str, en: str) -> None:
    finish = at("2026-10-03 00:00:00") if end == "24:00" else at(f"2026-10-02 {end}")
    assert length_words(finish - at(f"2026-10-02 {begin}")) == Named(zh, en)
