"""A course: planned, held, its class hours confirmed (OP/103, OP/107, OP/108, OP/116c, WS/17f).

A class hour has 45 minutes; no document says so (A45). Time is kept in minutes, so that ten hours
are ten hours however they are parted.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from domain.clause_marks import clause
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Range, Ref, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Problem, problem
from domain.training.permissions import TrainingPermission as P
from domain.training.problems import TrainingCode
from domain.workflow import Step, Workflow, workflow

MINUTES_OF_AN_HOUR = 45
HOURS_A_YEAR = 10
LONGEST = 10 * 24 * 60
THURSDAY = 3


class CourseKind(Worded, public="TrainingKind"):
    """The nine kinds of training."""

    APPOINTMENT = "APPOINTMENT", "任职培训", "on appointment"
    LAW_BASED = "LAW_BASED", "依法行政培训", "law-based administration"
    SECTION_LEVEL = "SECTION_LEVEL", "科级干部培训", "of section heads"
    FIRST_TRAINING = "FIRST_TRAINING", "初任培训", "of new officials"
    OPENNESS = "OPENNESS", "政务公开培训", "openness work"
    SECRECY = "SECRECY", "保密审查培训", "confidentiality review"
    INFO_THURSDAY = "INFO_THURSDAY", "周四业务培训", "the Thursday training"
    REQUEST_SEMINAR = "REQUEST_SEMINAR", "依申请公开疑难研讨", "seminar on difficult requests"
    COURT_HEARING = "COURT_HEARING", "旁听庭审", "a hearing in court, as listeners"


ABOUT_OPENNESS = frozenset(
    {CourseKind.OPENNESS, CourseKind.REQUEST_SEMINAR, CourseKind.COURT_HEARING}
)
"""These are about openness whatever is said of them; of the others it is said (OP/107)."""


class CourseState(Worded, public="TrainingState"):
    """Where a course stands."""

    PLANNED = "PLANNED", "已计划", "planned"
    HELD = "HELD", "已举办", "held"
    CONFIRMED = "CONFIRMED", "课时已认定", "its class hours count", "confirmed"
    CANCELLED = "CANCELLED", "已取消", "called off", "cancelled"


Kind = Annotated[CourseKind, Label("类别", "Kind"), "One of the nine."]
Title = Annotated[str, line(100), Label("名称", "Title"), "What it is about."]
Begin = Annotated[datetime, Label("开始", "Begins"), "When it begins."]
Minutes = Annotated[
    int,
    Range(1, LONGEST),
    Label(
        "时长（分钟）", "Minutes", help_zh="45分钟为一课时", help_en="45 minutes are a class hour"
    ),
    "How long it takes, breaks left out; 45 minutes are a class hour (A45).",
]
CoversOpenness = Annotated[
    bool,
    Label("含政务公开内容", "Covers openness"),
    "Whether openness is part of it (OP/107); seminars on requests, court hearings and openness"
    " training always are.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """A course of training."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("举办单位", "Unit"), "Who holds and confirms it."
    ]
    kind: Kind
    title: Title
    starts_at: Begin
    minutes: Minutes
    covers_openness: CoversOpenness
    state: Annotated[CourseState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    attended: Annotated[int, Label("参训人数", "Attended"), "How many are entered."] = 0
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was cancelled, or the confirmation taken back.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"training_course:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceFacts:
    """Somebody who attended a course, and for how long."""

    id: UUID
    course_id: Annotated[UUID, Ref("TrainingCourse")]
    person_id: Annotated[
        UUID, Ref("Person", with_owner=True), Label("参训人员", "Who"), "Who attended."
    ]
    minutes: Annotated[int, Label("时长（分钟）", "Minutes"), "For how many minutes."]
    entered_at: EnteredAt


@refuses_with(TrainingCode.NOT_A_THURSDAY)
@clause("WS/17f")
def why_day_is_refused(course: Any, _now: datetime | None = None) -> tuple[Problem, ...]:
    """Thursday training is on a Thursday.

    Clause: WS/17f.
    """
    is_thursday = local_date(course.starts_at).weekday() == THURSDAY
    if course.kind is not CourseKind.INFO_THURSDAY or is_thursday:
        return ()
    return (problem(TrainingCode.NOT_A_THURSDAY, path=("startsAt",), clause="WS/17f"),)


@refuses_with(TrainingCode.NOBODY_ATTENDED)
@clause("OP/108a")
def why_hours_are_refused(course: CourseFacts) -> tuple[Problem, ...]:
    """Hours are of somebody.

    Clause: OP/108a.
    """
    return () if course.attended else (problem(TrainingCode.NOBODY_ATTENDED, clause="OP/108a"),)


_S = CourseState
_PLANNED, _HELD, _CONFIRMED = (frozenset({one}) for one in (_S.PLANNED, _S.HELD, _S.CONFIRMED))

COURSE_WORKFLOW: Workflow[CourseState, CourseFacts] = workflow(
    "training_course",
    first=_S.PLANNED,
    clause="OP/108a",
    steps=(
        Step("edit", _PLANNED, None, act="edit_training_course", by=P.TRAINING_PLAN),
        Step("hold", _PLANNED, _S.HELD, act="hold_training_course", by=P.TRAINING_PLAN),
        Step("attend", _HELD, None, act="enter_attendance", by=P.TRAINING_PLAN),
        Step(
            "confirm",
            _HELD,
            _S.CONFIRMED,
            (why_hours_are_refused,),
            act="confirm_training_course",
            by=P.TRAINING_CONFIRM,
        ),
        Step(
            "reopen",
            _CONFIRMED,
            _S.HELD,
            act="reopen_training_course",
            by=P.TRAINING_CONFIRM,
        ),
        # What was said to be held by mistake is called off, too; what counts is reopened before.
        Step(
            "cancel",
            _PLANNED | _HELD,
            _S.CANCELLED,
            act="cancel_training_course",
            by=P.TRAINING_PLAN,
        ),
    ),
)
"""PLANNED → HELD → CONFIRMED; what was not held, or not after all, is CANCELLED."""
