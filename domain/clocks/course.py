"""What may happen to a clock between its start and its end, and how it then stands.

1. A running clock may be paused; a paused one runs on. Each happens no earlier than what was last.
2. A clock may begin anew: what had run and stood still before no longer counts.
3. It may be extended once, by no more than its kind allows.
4. It ends by being done, or by being called off; nothing happens to it after that.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.clocks.calendar import Calendar
from domain.clocks.counting import Interval
from domain.clocks.deadline import ClockKind, DeadlineState, Due, due_of, is_in_time
from domain.clocks.problems import ClockCode
from domain.problems import Named, Problem, ProblemCode, problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How one clock has run so far; its due instant follows from nothing else."""

    started_at: datetime
    pauses: tuple[Interval, ...] = ()
    paused_at: datetime | None = None
    extended_by: int = 0
    done_at: datetime | None = None
    aborted_at: datetime | None = None

    @property
    def last_moved_at(self) -> datetime:
        """When it was last started, paused or let run on."""
        ends = (end for _, end in self.pauses)
        return max(self.started_at, self.paused_at or self.started_at, *ends)

    @property
    def has_ended(self) -> bool:
        """Whether it was done or called off."""
        return self.done_at is not None or self.aborted_at is not None


def due_of_course(kind: ClockKind, course: Course, *, calendar: Calendar | None = None) -> Due:
    """When it is due; while it stands still, as if it ran on at that instant."""
    return due_of(
        kind,
        course.started_at,
        calendar=calendar,
        pauses=course.pauses,
        extended_by=course.extended_by,
    )


def state_of(kind: ClockKind, course: Course, *, due_at: datetime, now: datetime) -> DeadlineState:
    """How it stands now. Past its due instant it is what its last milestone leads to."""
    if course.aborted_at is not None:
        return DeadlineState.ABORTED
    if course.done_at is not None:
        in_time = is_in_time(kind, done_at=course.done_at, due_at=due_at)
        return DeadlineState.MET if in_time else DeadlineState.MET_LATE
    if course.paused_at is not None:
        return DeadlineState.PAUSED
    if is_in_time(kind, done_at=now, due_at=due_at):
        return DeadlineState.RUNNING
    led_to = (rule.leads_to for rule in kind.milestones if rule.leads_to is not None)
    return next(led_to, DeadlineState.MISSED)


def why_pause_is_refused(course: Course, *, at: datetime) -> tuple[Problem, ...]:
    """Law 1: only a clock that runs stands still, from then or later."""
    if course.has_ended:
        return (_ended(),)
    if course.paused_at is not None:
        return (problem(ProblemCode.STATE_ORDER, state=DeadlineState.PAUSED.named),)
    return _why_instant_is_refused(course, at)


def why_resumption_is_refused(course: Course, *, at: datetime) -> tuple[Problem, ...]:
    """Law 1: only a clock that stands still runs on."""
    if course.has_ended:
        return (_ended(),)
    if course.paused_at is None:
        return (problem(ProblemCode.STATE_ORDER, state=DeadlineState.RUNNING.named),)
    return _why_instant_is_refused(course, at)


def why_restart_is_refused(course: Course) -> tuple[Problem, ...]:
    """Law 2: any clock that has not ended may begin anew, earlier or later."""
    return (_ended(),) if course.has_ended else ()


def why_extension_is_refused(kind: ClockKind, course: Course, *, by: int) -> tuple[Problem, ...]:
    """Law 3: everything against an extension by so much."""
    problems = [_ended()] if course.has_ended else []
    if course.extended_by:
        problems.append(problem(ClockCode.ALREADY_EXTENDED, clause=kind.clause))
    if not 1 <= by <= kind.most_extension:
        problems.append(
            problem(
                ProblemCode.VALUE_OUT_OF_RANGE,
                path=("by",),
                clause=kind.clause,
                least=min(1, kind.most_extension),
                most=kind.most_extension,
            )
        )
    return tuple(problems)


def paused(course: Course, at: datetime) -> Course:
    """It stands still from then on."""
    return replace(course, paused_at=at)


def resumed(course: Course, at: datetime) -> Course:
    """It runs on; as long as it stood, it is left out. Unchanged when it did not stand still."""
    if course.paused_at is None:
        return course
    return replace(course, paused_at=None, pauses=(*course.pauses, (course.paused_at, at)))


def restarted(course: Course, at: datetime) -> Course:
    """It begins anew; an extension that was granted stays."""
    return replace(course, started_at=at, pauses=(), paused_at=None)


def extended(course: Course, by: int) -> Course:
    """It runs longer."""
    return replace(course, extended_by=by)


def ended(course: Course, at: datetime) -> Course:
    """What was due is done. Done while it stands still, the pause ends there too."""
    return replace(resumed(course, at), done_at=at)


def aborted(course: Course, at: datetime) -> Course:
    """It is called off."""
    return replace(resumed(course, at), aborted_at=at)


def _ended() -> Problem:
    return problem(ProblemCode.STATE_ORDER, state=Named("已结束", "ended"))


def _why_instant_is_refused(course: Course, at: datetime) -> tuple[Problem, ...]:
    if at >= course.last_moved_at:
        return ()
    why = Named("不得早于上一次变动的时间", "it lies before the last change")
    return (problem(ProblemCode.VALUE_INVALID, path=("at",), why=why),)
