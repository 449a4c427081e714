"""Training: everybody in office sees courses, who holds one who came, a unit its own staff."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Any

from domain.global_ids import key_of
from domain.instants import FIRST_YEAR, LAST_YEAR, local_date
from domain.people.scopes import Standing
from domain.problems import Problem, problem
from domain.training.course import CourseState
from domain.training.permissions import TrainingPermission as P
from domain.training.problems import TrainingCode
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.training_books import attended, trained

HOUR, ENOUGH, MOST_SHOWN = 45, 450, 500


def hours(minutes: int) -> Decimal:
    """Of 45 minutes, to two places, rounded down."""
    return (Decimal(minutes) / HOUR).quantize(Decimal("0.01"), ROUND_DOWN)


def _hours(_eyes: Eyes, row: Row) -> Decimal:
    return hours(row["minutes"])


def sees_course(eyes: Eyes, _row: Row) -> bool:
    """Whoever sends people."""
    return eyes.may(P.TRAINING_READ)


def sees_staff(eyes: Eyes, row: Row) -> bool:
    """All, or his unit's."""
    return eyes.reaches(P.OPENNESS_STAFF_READ, unit=row["unit_id"])


def who_came(eyes: Eyes, row: Row) -> list[Thing]:
    """For who sees that of the unit that held it."""
    if not eyes.reaches(P.ATTENDANCE_READ, unit=row["unit_id"]):
        return []
    found = eyes.rows.of("training_attendance", "course_id", row["id"])
    found = sorted(found, key=lambda one: one["id"])[:MOST_SHOWN]
    return things("TrainingAttendance", found)


def person(eyes: Eyes, row: Row) -> Thing:
    """Whoever sees the row sees who it is."""
    return Thing("Person", eyes.rows.named("person", row["person_id"]))


def years(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first."""
    found: dict[int, list[int]] = {}
    for minutes, course in attended(eyes.rows, row):
        found.setdefault(local_date(course["starts_at"]).year, []).append(minutes)
    return [
        Thing(
            "TrainingYear",
            {
                "year": year,
                "minutes": sum(found[year]),
                "courses": len(found[year]),
                "classHours": hours(sum(found[year])),
                "isEnough": sum(found[year]) >= ENOUGH,
            },
        )
        for year in sorted(found, reverse=True)
    ]


def coverage(eyes: Eyes, given: Given) -> Thing | None:
    """Of everybody in a list at some day of the year."""
    asked, year = given.get("unitId"), given["year"]
    unit = None if asked is None else key_of(asked, "Unit")
    if asked is not None and unit is None:
        return None
    sees = eyes.everywhere(P.OPENNESS_STAFF_READ)
    if not (sees or (unit is not None and eyes.reaches(P.OPENNESS_STAFF_READ, unit=unit))):
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise WrongError("year")
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = [
        one
        for one in eyes.rows.all("openness_staff")
        if one["valid_from"] <= last
        and (one["valid_to"] is None or one["valid_to"] >= max(one["valid_from"], first))
        and (unit is None or one["unit_id"] == unit)
    ]

    def of(one: Row) -> int:
        begins, ends = max(one["valid_from"], first), min(one["valid_to"] or date.max, last)
        return sum(
            minutes
            for minutes, course in trained(eyes.rows, one["person_id"])
            if begins <= local_date(course["starts_at"]) <= ends
        )

    officers = [one for one in found if one["duty"] == "STAFF"]
    count = sum(
        any(
            local_date(course["starts_at"]).year == year
            for _, course in trained(eyes.rows, one["person_id"])
        )
        for one in found
    )
    rate = None
    if found:
        rate = (Decimal(100 * count) / len(found)).quantize(Decimal("0.1"), ROUND_DOWN)
    return Thing(
        "TrainingCoverage",
        {
            "year": year,
            "everybody": len(found),
            "trained": count,
            "rate": rate,
            "officers": len(officers),
            "withEnoughHours": len([one for one in officers if of(one) >= ENOUGH]),
        },
    )


def _nobody(_eyes: Eyes, row: Row) -> list[Problem]:
    return [] if row["attended"] else [problem(TrainingCode.NOBODY_ATTENDED, clause="OP/108a")]


COURSE_STEPS = steps(
    (
        StepOf("editTrainingCourse", P.TRAINING_PLAN, ("PLANNED",), "OP/108a"),
        StepOf("holdTrainingCourse", P.TRAINING_PLAN, ("PLANNED",), "OP/108a"),
        StepOf("enterAttendance", P.TRAINING_PLAN, ("HELD",), "OP/108a"),
        StepOf("confirmTrainingCourse", P.TRAINING_CONFIRM, ("HELD",), "OP/108a", _nobody),
        StepOf("reopenTrainingCourse", P.TRAINING_CONFIRM, ("CONFIRMED",), "OP/108a"),
        StepOf("cancelTrainingCourse", P.TRAINING_PLAN, ("PLANNED", "HELD"), "OP/108a"),
    ),
    lambda state: CourseState(state).named,
)
_STAFF_STEPS = steps(
    (StepOf("endOpennessStaff", P.OPENNESS_STAFF_NAME, ("ON_RECORD",), "OP/108a"),),
    lambda state: Standing(state).named,
)


def _unit(_eyes: Eyes, row: Row, given: Any) -> bool:
    return people.is_of_unit(row, given)


def _is(column: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: bool(row[column] == given)


COURSES = ListOf(
    of="TrainingCourse",
    rows=lambda eyes: eyes.rows.all("training_course"),
    permission=P.TRAINING_READ,
    sees=sees_course,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": _unit,
        "kind": _is("kind"),
        "states": lambda _eyes, row, given: row["state"] in given,
        "coversOpenness": _is("covers_openness"),
    },
    groups={
        "MONTH": people.of_month("starts_at"),
        "KIND": people.of_code("kind"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)
STAFF = ListOf(
    of="OpennessStaff",
    rows=lambda eyes: eyes.rows.all("openness_staff"),
    permission=P.OPENNESS_STAFF_READ,
    sees=sees_staff,
    key=lambda _eyes, row: (row["valid_from"], row["id"]),
    tags="du",
    is_descending=True,
    filters={
        "unitId": _unit,
        "duty": _is("duty"),
        "isOpenEnded": lambda _eyes, row, given: (row["valid_to"] is None) is given,
    },
    groups={"DUTY": people.of_code("duty"), "UNIT": people.of_unit},
)

ROOM = Room(
    kinds={
        "TrainingCourseConnection": Kind(asked={"counts": COURSES.counts}),
        "OpennessStaffConnection": Kind(asked={"counts": STAFF.counts}),
        "TrainingCourse": Kind(
            table="training_course",
            sees=sees_course,
            fields={
                "unit": people.unit,
                "classHours": _hours,
                "attendances": who_came,
                "allowedSteps": COURSE_STEPS,
            },
        ),
        "TrainingAttendance": Kind(fields={"person": person, "classHours": _hours}),
        "OpennessStaff": Kind(
            table="openness_staff",
            sees=sees_staff,
            fields={
                "unit": people.unit,
                "person": person,
                "trainingYears": years,
                "allowedSteps": lambda eyes, row: _STAFF_STEPS(
                    eyes, {"unit_id": row["unit_id"], "state": "ON_RECORD"}
                ),
            },
        ),
    },
    lists={"trainingCourses": COURSES, "opennessStaff": STAFF},
    questions={"trainingCoverage": coverage},
)
