"""A course is planned, held, attended and confirmed (OP/103, OP/107, OP/108, WS/17f)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Count, Form, Label, Range, Ref, Shows
from domain.gate import refuses_with
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import Named, Problem, ProblemCode, problem
from domain.training.course import (
    ABOUT_OPENNESS,
    COURSE_WORKFLOW,
    LONGEST,
    Begin,
    CourseFacts,
    CourseKind,
    CoversOpenness,
    Kind,
    Minutes,
    Title,
    why_day_is_refused,
)
from domain.training.events import CourseEvents
from domain.training.permissions import TrainingPermission as P
from domain.training.problems import TrainingCode
from store.database import Transaction
from store.training.rows import COURSES, enter_attendances

MOST_AT_ONCE = 500

COURSE: Moving[CourseFacts] = Moving(
    name="TrainingCourse",
    called="course",
    rows=COURSES,
    workflow=COURSE_WORKFLOW,
    sees=P.TRAINING_READ,
    clause="OP/108a",
)


def _covers(asked: Any, _act: Act) -> bool:
    return asked.covers_openness or asked.kind in ABOUT_OPENNESS


@refuses_with(TrainingCode.COURSE_NOT_BEGUN)
def why_course_was_not_held(asked: Any, course: CourseFacts, now: datetime) -> tuple[Problem, ...]:
    """From its first instant on, which belongs to it."""
    if (asked.acted_at or now) >= course.starts_at:
        return ()
    return (problem(TrainingCode.COURSE_NOT_BEGUN),)


@refuses_with(TrainingCode.NOT_A_THURSDAY, ProblemCode.VALUE_INVALID)
async def why_course_is_refused(_: Transaction, course: CourseFacts) -> tuple[Problem, ...]:
    """A Thursday's stays on a Thursday; what is about openness stays so."""
    told = why_day_is_refused(course)
    if course.covers_openness or course.kind not in ABOUT_OPENNESS:
        return told
    why = Named("此类培训必含政务公开内容", "this kind is always about openness")
    return (*told, problem(ProblemCode.VALUE_INVALID, path=("coversOpenness",), why=why))


class PlanTrainingCourse(
    Making,
    of=COURSE,
    by=P.TRAINING_PLAN,
    tells=CourseEvents.PLANNED,
    done="TrainingCoursePlanned",
    form=("计划培训", "Plan a course"),
    puts=("kind",),
    derives={"covers_openness": _covers},
    judged=why_day_is_refused,
    refuses=(ProblemCode.NOT_PERMITTED,),
):
    """Plan a course of training; the Information Section plans its Thursdays alone.

    Clause: OP/103, OP/107, OP/108a, OP/116c, WS/17f.
    """

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("举办单位", "Unit"), "Who holds it, and confirms its hours."
    ]
    kind: Kind
    title: Title
    starts_at: Begin
    minutes: Minutes
    covers_openness: CoversOpenness = False
    acted_at: ActedAt = None

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """See the class."""
        told = super().why_refused(act)
        is_thursdays = self.kind is CourseKind.INFO_THURSDAY
        if act.viewer.role is Role.INFO_SECTION and not is_thursdays:
            told = (*told, problem(ProblemCode.NOT_PERMITTED, path=("kind",), clause="WS/17f"))
        return told


class OfCourse(Stepping, of=COURSE):
    """What is done with a course."""

    course_id: Annotated[UUID, Ref("TrainingCourse", is_looked_up=False), "Id of the course."]


class EditTrainingCourse(
    OfCourse,
    tells=CourseEvents.EDITED,
    done="TrainingCourseEdited",
    form=("更正培训", "Correct the course"),
    checked=why_course_is_refused,
):
    """Correct what is planned; what is left out stays."""

    title: Title | None = None
    starts_at: Begin | None = None
    minutes: Minutes | None = None
    covers_openness: CoversOpenness | None = None


class HoldTrainingCourse(
    OfCourse,
    tells=CourseEvents.HELD,
    done="TrainingCourseHeld",
    form=("登记已举办", "Held"),
    weighed=why_course_was_not_held,
):
    """Say that a course was held, and how long it took if it was another time than planned."""

    minutes: Minutes | None = None
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterAttendance:
    """Say who attended a course."""

    FORM: ClassVar = Form("登记参训", "Enter attendance")

    course_id: Annotated[UUID, Ref("TrainingCourse", is_looked_up=False), "Id of the course."]
    person_ids: Annotated[
        tuple[UUID, ...],
        Ref("Person"),
        Count(1, MOST_AT_ONCE),
        Label("参训人员", "Who"),
        "Who attended.",
    ]
    minutes: Annotated[
        int | None,
        Range(0, LONGEST),
        Label("时长（分钟）", "Minutes"),
        "For how many minutes, each of them; the whole course by default. 0 takes them out.",
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceEntered:
    """It is entered."""

    course_id: Annotated[UUID, Shows("TrainingCourse"), "The course."]


@acting(
    holds=COURSE.at("attend", EnterAttendance),
    refuses=frozenset({TrainingCode.LONGER_THAN_COURSE}),
)
async def enter_attendance(
    act: Act, transaction: Transaction, asked: EnterAttendance, course: CourseFacts
) -> AttendanceEntered | Refused:
    """Say who attended a course that was held, and for how long; said once more it corrects it.

    Clause: OP/108a, OP/108b.
    """
    minutes = course.minutes if asked.minutes is None else asked.minutes
    if minutes > course.minutes:
        told = problem(
            TrainingCode.LONGER_THAN_COURSE,
            path=("minutes",),
            clause="OP/108b",
            found=minutes,
            most=course.minutes,
        )
        return Refused((told,))
    entered = [(act.new_id(), one, minutes) for one in dict.fromkeys(asked.person_ids)]
    attended = await enter_attendances(transaction, course.id, entered, act.now)
    changed = await COURSE.change(transaction, course, attended=attended)
    told_of_it = COURSE.told(changed, CourseEvents.ATTENDED, {"attended": attended})
    await act.record(transaction, told_of_it)
    return AttendanceEntered(course_id=course.id)


class ConfirmTrainingCourse(
    OfCourse,
    tells=CourseEvents.CONFIRMED,
    done="TrainingCourseConfirmed",
    form=("认定课时", "Confirm class hours"),
    puts=("attended",),
):
    """Confirm the class hours of a course: from then on they count.

    Clause: OP/108b.
    """

    acted_at: ActedAt = None


class ReopenTrainingCourse(
    OfCourse,
    tells=CourseEvents.REOPENED,
    done="TrainingCourseReopened",
    form=("撤回认定", "Take the confirmation back"),
):
    """Take a confirmation back, to put right who attended; its hours count no longer."""

    reason: Reason


class CancelTrainingCourse(
    OfCourse,
    tells=CourseEvents.CANCELLED,
    done="TrainingCourseCancelled",
    form=("取消培训", "Cancel the course"),
    grave="final",
):
    """Call a course off, or say that it was not held after all; then nobody's hours count."""

    reason: Reason
    acted_at: ActedAt = None
