"""Pausing, restarting, extending and ending a clock."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from domain.clocks.course import (
    Course,
    aborted,
    due_of_course,
    ended,
    extended,
    paused,
    restarted,
    resumed,
    state_of,
    why_extension_is_refused,
    why_pause_is_refused,
    why_restart_is_refused,
    why_resumption_is_refused,
)
from domain.clocks.deadline import OPEN_STATES, ClockKind, DeadlineState, Measure
from domain.clocks.problems import ClockCode
from domain.problems import Code, Problem, ProblemCode
from domain.scoring.clocks import SLOT_8_MINUTES
from domain.sentiment.clocks import RELEASE_5H
from tests.domain.clocks.days import OFFICIAL, at, clock, on

S = DeadlineState
ANSWER = clock(Measure.WORKING_DAYS, 20, most_extension=20)
START = Course(started_at=at("2026-11-02 09:00:00"))
PAUSED = paused(START, at("2026-11-04 09:00:00"))
RUNNING_ON = resumed(PAUSED, at("2026-11-06 09:00:00"))
DONE = ended(START, at("2026-11-05 09:00:00"))
OFF = aborted(START, at("2026-11-05 09:00:00"))
LATER = at("2026-11-09 09:00:00")


def codes(problems: tuple[Problem, ...]) -> list[Code]:
    return [one.code for one in problems]


def test_what_was_left_out_moves_the_due_day() -> None:
    assert due_of_course(ANSWER, START, calendar=OFFICIAL).last_day == on("2026-11-30")
    assert due_of_course(ANSWER, RUNNING_ON, calendar=OFFICIAL).last_day == on("2026-12-02")


def test_beginning_anew_forgets_what_had_run_and_stood_still() -> None:
    anew = restarted(RUNNING_ON, at("2026-11-16 15:00:00"))
    assert anew == Course(started_at=at("2026-11-16 15:00:00"))
    assert due_of_course(ANSWER, anew, calendar=OFFICIAL).last_day == on("2026-12-14")
    assert restarted(PAUSED, LATER).paused_at is None


def test_an_extension_survives_a_new_beginning() -> None:
    assert restarted(extended(START, 10), LATER).extended_by == 10


def test_an_extension_counts_in_the_clocks_own_measure() -> None:
    due = due_of_course(ANSWER, extended(START, 20), calendar=OFFICIAL)
    assert due.last_day == on("2026-12-28")
    assert not due.is_provisional


@pytest.mark.parametrize(
    ("kind", "course", "by", "expected"),
    [
        pytest.param(ANSWER, START, 20, [], id="the-most-is-granted"),
        pytest.param(ANSWER, PAUSED, 1, [], id="while-it-stands-still"),
        pytest.param(ANSWER, START, 21, [ProblemCode.VALUE_OUT_OF_RANGE], id="too-much"),
        pytest.param(ANSWER, START, 0, [ProblemCode.VALUE_OUT_OF_RANGE], id="nothing"),
        pytest.param(
            ANSWER, extended(START, 5), 5, [ClockCode.ALREADY_EXTENDED], id="a-second-time"
        ),
        pytest.param(
            RELEASE_5H, START, 1, [ProblemCode.VALUE_OUT_OF_RANGE], id="a-kind-without-extension"
        ),
        pytest.param(
            ANSWER,
            extended(DONE, 5),
            99,
            [
                ProblemCode.STATE_ORDER,
                ClockCode.ALREADY_EXTENDED,
                ProblemCode.VALUE_OUT_OF_RANGE,
            ],
            id="everything-at-once",
        ),
    ],
)
def test_a_clock_is_extended_once_within_its_bounds(
    kind: ClockKind, course: Course, by: int, expected: list[Code]
) -> None:
    assert codes(why_extension_is_refused(kind, course, by=by)) == expected


Judge = Callable[[Course], tuple[Problem, ...]]


def pausing(course: Course) -> tuple[Problem, ...]:
    return why_pause_is_refused(course, at=LATER)


def resuming(course: Course) -> tuple[Problem, ...]:
    return why_resumption_is_refused(course, at=LATER)


@pytest.mark.parametrize(
    ("judge", "allowed", "refused"),
    [
        pytest.param(pausing, [START, RUNNING_ON], [PAUSED, DONE, OFF], id="pause"),
        pytest.param(resuming, [PAUSED], [START, RUNNING_ON, DONE, OFF], id="resume"),
        pytest.param(
            why_restart_is_refused, [START, PAUSED, RUNNING_ON], [DONE, OFF], id="restart"
        ),
    ],
)
def test_a_clock_moves_only_as_its_state_allows(
    judge: Judge, allowed: list[Course], refused: list[Course]
) -> None:
    assert [judge(course) for course in allowed] == [()] * len(allowed)
    for course in refused:
        assert codes(judge(course)) == [ProblemCode.STATE_ORDER]


def test_a_pause_does_not_begin_before_the_last_change() -> None:
    for problems in (
        why_pause_is_refused(RUNNING_ON, at=at("2026-11-06 08:59:59")),
        why_pause_is_refused(START, at=at("2026-11-02 08:59:59")),
        why_resumption_is_refused(PAUSED, at=at("2026-11-04 08:59:59")),
    ):
        (refusal,) = problems
        assert refusal.code is ProblemCode.VALUE_INVALID
        assert refusal.path == ("at",)
    assert why_pause_is_refused(RUNNING_ON, at=at("2026-11-06 09:00:00")) == ()


def test_a_clock_that_does_not_stand_still_is_not_changed_by_running_on() -> None:
    assert resumed(START, LATER) == START


SPOKEN = Course(started_at=at("2026-12-18 10:00:00"))


@pytest.mark.parametrize(
    ("kind", "course", "now", "state"),
    [
        pytest.param(RELEASE_5H, SPOKEN, "15:00:00", S.RUNNING, id="at-the-due-instant"),
        pytest.param(RELEASE_5H, SPOKEN, "15:00:00.000001", S.MISSED, id="a-tick-later"),
        pytest.param(SLOT_8_MINUTES, SPOKEN, "10:08:00.000001", S.OVERTIME, id="overtime"),
        pytest.param(
            clock(Measure.SECONDS, 60), SPOKEN, "10:02:00", S.MISSED, id="without-milestones"
        ),
        pytest.param(
            SLOT_8_MINUTES,
            paused(SPOKEN, at("2026-12-18 10:07:00")),
            "10:30:00",
            S.PAUSED,
            id="standing-still-whatever-the-hour",
        ),
        pytest.param(
            SLOT_8_MINUTES,
            ended(SPOKEN, at("2026-12-18 10:08:00")),
            "10:30:00",
            S.MET,
            id="done-at-the-due-instant",
        ),
        pytest.param(
            SLOT_8_MINUTES,
            ended(SPOKEN, at("2026-12-18 10:08:00.001")),
            "10:30:00",
            S.MET_LATE,
            id="done-late",
        ),
        pytest.param(
            SLOT_8_MINUTES,
            ended(paused(SPOKEN, at("2026-12-18 10:07:00")), at("2026-12-18 10:30:00")),
            "10:31:00",
            S.MET,
            id="done-while-it-stood-still",
        ),
        pytest.param(
            RELEASE_5H,
            aborted(SPOKEN, at("2026-12-18 11:00:00")),
            "20:00:00",
            S.ABORTED,
            id="called-off",
        ),
    ],
)
def test_a_clock_stands_so(kind: ClockKind, course: Course, now: str, state: DeadlineState) -> None:
    due_at = due_of_course(kind, course).due_at
    assert state_of(kind, course, due_at=due_at, now=at(f"2026-12-18 {now}")) is state
    assert course.has_ended is (state not in OPEN_STATES)


def test_a_long_pause_is_left_out_to_the_tick() -> None:
    course = resumed(
        paused(SPOKEN, at("2026-12-18 10:00:00.000001")), at("2026-12-18 11:00:00.000002")
    )
    assert due_of_course(SLOT_8_MINUTES, course).due_at == SPOKEN.started_at + timedelta(
        hours=1, seconds=480, microseconds=1
    )
