"""What can be read of training: courses, who attended, who does openness work and for how long."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from domain.declared.marks import Label
from domain.training.course import (
    COURSE_WORKFLOW,
    HOURS_A_YEAR,
    MINUTES_OF_AN_HOUR,
    AttendanceFacts,
    CourseFacts,
    CourseKind,
    CourseState,
)
from domain.training.permissions import TrainingPermission
from domain.training.staff import STAFF_WORKFLOW, OpennessDuty, OpennessStaffFacts
from store.obligations.declare import local_day
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind, Listing, OrderKey, Switch
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import (
    by_id,
    by_value,
    by_values,
    is_null,
    many,
    newest_first,
    thing,
    value,
)

COURSES, STAFF = ("training_course:",), ("openness_staff:",)
COURSE_SEEN = Holds(TrainingPermission.TRAINING_READ)
ATTENDANCE_SEEN = Holds(
    TrainingPermission.ATTENDANCE_READ,
    unit="(SELECT c.unit_id FROM training_course c WHERE c.id = {t}.course_id)",
)
STAFF_SEEN = Holds(TrainingPermission.OPENNESS_STAFF_READ, unit="{t}.unit_id")
_HOURS = f"trunc({{t}}.minutes / {MINUTES_OF_AN_HOUR}.0, 2)"
_HOURS_LABEL = Label("课时", "Class hours")
MOST_SHOWN = 500

TRAINING_COURSE = thing(
    "TrainingCourse",
    CourseFacts,
    source="training_course",
    sees=COURSE_SEEN,
    streams=COURSES,
    more={
        "classHours": value(
            _HOURS, Decimal, "In class hours of 45 minutes, rounded down.", label=_HOURS_LABEL
        ),
        "attendances": many(
            "TrainingAttendance",
            "Who attended; at most five hundred.",
            where="{t}.course_id = {of}.id",
            order_by="{t}.id",
            most=MOST_SHOWN,
            sees=None,
        ),
    },
    moves=COURSE_WORKFLOW,
)

TRAINING_ATTENDANCE = thing(
    "TrainingAttendance",
    AttendanceFacts,
    source="training_attendance",
    sees=ATTENDANCE_SEEN,
    streams=COURSES,
    is_node=False,
    more={
        "classHours": value(
            _HOURS, Decimal, "In class hours of 45 minutes, rounded down.", label=_HOURS_LABEL
        )
    },
)

TRAINING_COURSES = newest_first(
    "TrainingCourse",
    "starts_at",
    "Courses of training, the latest beginning first.",
    page_text="A page of courses, the latest beginning first.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("举办单位", "Unit")),
        "kind": by_value("kind", CourseKind, "Of this kind.", Label("类别", "Kind")),
        "states": by_values(
            "state", CourseState, "In one of these states.", Label("状态", "State")
        ),
        "coversOpenness": Switch(
            "{t}.covers_openness",
            "NOT {t}.covers_openness",
            "Only those that openness is part of, or only the others.",
            Label("含政务公开内容", "Covers openness"),
        ),
    },
    groupings={
        "MONTH": grouped_by_month("starts_at", "月份", "month in which it begins"),
        "KIND": grouped_by("kind", "类别", "kind"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "举办单位", "unit"),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingYearFacts:
    """What somebody attended of openness training in a year, as far as it is confirmed."""

    year: Annotated[int, Label("年度", "Year"), "Which."]
    minutes: Annotated[int, Label("时长（分钟）", "Minutes"), "In minutes."]
    courses: Annotated[int, Label("次数", "Courses"), "How many courses."]


_DAY = local_day("c.starts_at")
_YEARS = (
    f"(SELECT extract(year FROM {_DAY})::int AS year, sum(a.minutes)::int AS minutes,"
    " count(*)::int AS courses FROM training_attendance a"
    " JOIN training_course c ON c.id = a.course_id"
    " WHERE a.person_id = {of}.person_id AND c.state = 'CONFIRMED' AND c.covers_openness"
    f" AND {_DAY} >= {{of}}.valid_from AND {_DAY} <= {{of}}.valid_to IS NOT FALSE GROUP BY 1)"
)

TRAINING_YEAR = thing(
    "TrainingYear",
    TrainingYearFacts,
    source="training_attendance",
    sees=Holds(TrainingPermission.OPENNESS_STAFF_READ),
    streams=COURSES,
    is_node=False,
    more={
        "classHours": value(
            _HOURS, Decimal, "In class hours of 45 minutes, rounded down.", label=_HOURS_LABEL
        ),
        "isEnough": value(
            f"{{t}}.minutes >= {HOURS_A_YEAR * MINUTES_OF_AN_HOUR}",
            bool,
            "Whether these are ten class hours (OP/108b).",
            label=Label("达到十课时", "Ten or more"),
        ),
    },
)

OPENNESS_STAFF = thing(
    "OpennessStaff",
    OpennessStaffFacts,
    source="openness_staff",
    sees=STAFF_SEEN,
    streams=STAFF,
    more={
        "trainingYears": many(
            "TrainingYear",
            "What he attended in each year in which there is something, the newest first.",
            source=_YEARS,
            where="TRUE",
            order_by="{t}.year DESC",
            sees=WITH_ITS_OWNER,
        ),
    },
    moves=STAFF_WORKFLOW,
)

OPENNESS_STAFF_LIST = Listing(
    of="OpennessStaff",
    text="Who leads or does openness work, those named last first.",
    page_text="A page of openness staff, those named last first.",
    filter_name="OpennessStaffFilter",
    filter_text="Which of them; everything given must hold.",
    order=(OrderKey("{t}.valid_from", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "duty": by_value("duty", OpennessDuty, "With this duty.", Label("职责", "Duty")),
        "isOpenEnded": is_null(
            "valid_to",
            "Only those without a last day, or only the others.",
            Label("在任", "Serving"),
        ),
    },
    groupings={
        "DUTY": grouped_by("duty", "职责", "duty"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
)

ROOTS = {"trainingCourses": TRAINING_COURSES, "opennessStaff": OPENNESS_STAFF_LIST}
