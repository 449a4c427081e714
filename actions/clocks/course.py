"""Pauses, extends and begins a deadline anew, on behalf of an act and by the laws of its course."""

from dataclasses import asdict, replace
from datetime import datetime

from actions.act import Act
from actions.clocks.clock import begin_clock, call_off_clock
from domain.clocks.calendar import Calendar
from domain.clocks.course import Course, due_of_course, extended, resumed, state_of
from domain.clocks.deadline import ClockKind, DeadlineState, is_in_time
from store.clocks.deadlines import set_milestones, void_milestones
from store.clocks.facts import DeadlineFacts
from store.clocks.rows import DEADLINES
from store.database import Transaction


def course_of(clock: DeadlineFacts) -> Course:
    """How a deadline that has not ended has run so far."""
    return Course(
        started_at=clock.started_at,
        pauses=clock.pauses,
        paused_at=clock.paused_at,
        extended_by=clock.extended_by,
    )


async def pause_clock(
    transaction: Transaction, kind: ClockKind, clock: DeadlineFacts, *, at: datetime
) -> DeadlineFacts:
    """It stands still from then on, and says nothing; one that does not run stays as it is.

    So does one that had time left then and has been called missed since: what is entered late
    counts when it happened.
    """
    if clock.state not in (DeadlineState.RUNNING, DeadlineState.MISSED) or not is_in_time(
        kind, done_at=at, due_at=clock.due_at
    ):
        return clock
    standing = replace(clock, state=DeadlineState.PAUSED, paused_at=at)
    await DEADLINES.change(transaction, clock, standing)
    await void_milestones(transaction, clock.id)
    return standing


async def resume_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    clock: DeadlineFacts,
    *,
    at: datetime,
    calendar: Calendar,
) -> DeadlineFacts:
    """It runs on, as much later as it stood still; one that does not stand still stays as it is."""
    if clock.state is not DeadlineState.PAUSED:
        return clock
    course = resumed(course_of(clock), at)
    return await _set(act, transaction, kind, clock, course=course, calendar=calendar)


async def extend_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    clock: DeadlineFacts,
    *,
    by: int,
    calendar: Calendar,
) -> DeadlineFacts:
    """It runs longer, by so much in all."""
    course = extended(course_of(clock), by)
    return await _set(act, transaction, kind, clock, course=course, calendar=calendar)


async def restart_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    clock: DeadlineFacts,
    *,
    at: datetime,
    calendar: Calendar,
    reason: str,
) -> DeadlineFacts:
    """Another clock begins, as long as this one; this one keeps its verdict, or is called off."""
    await call_off_clock(act, transaction, kind, clock, reason=reason)
    return await begin_clock(
        act,
        transaction,
        kind,
        stream=clock.stream,
        title=clock.title,
        unit_id=clock.unit_id,
        started_at=at,
        calendar=calendar,
        extended_by=clock.extended_by,
    )


async def _set(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    clock: DeadlineFacts,
    *,
    course: Course,
    calendar: Calendar,
) -> DeadlineFacts:
    due = due_of_course(kind, course, calendar=calendar)
    state = state_of(kind, course, due_at=due.due_at, now=act.now)
    standing = replace(
        clock,
        state=state,
        paused_at=course.paused_at,
        pauses=course.pauses,
        extended_by=course.extended_by,
        **asdict(due),
    )
    await DEADLINES.change(transaction, clock, standing)
    if state is not DeadlineState.PAUSED:
        await set_milestones(transaction, standing, kind, now=act.now)
    return standing
