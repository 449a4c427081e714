"""What courses, and who does openness work, bring to the duty ledger."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from domain.instants import local_date
from domain.training.permissions import TrainingPermission
from tests.oracle.evaluator import Record, Subject
from tests.oracle.rows import Row, Rows

IN_REQUESTS = ("REQUEST_SEMINAR", "COURT_HEARING")


def records(rows: Rows) -> Iterator[Record]:
    """Courses by their kinds, minutes of who attended, and each who does the work by years."""
    (district,) = rows.of("unit", "code", "DG")
    (section,) = rows.of("unit", "code", "GO-INFO")
    (secrecy,) = rows.of("unit", "code", "SECRECY")
    for one in rows.all("training_course"):
        told = _of_course(one)
        state = one["state"]
        holds = True if state in ("HELD", "CONFIRMED") else None
        told |= {"holds": False if state == "CANCELLED" else holds, "reason": "CANCELLED"}
        if one["kind"] == "INFO_THURSDAY":
            yield Record(kind="thursday_training", subject=section["id"], **told)
        if one["kind"] == "SECRECY":
            yield Record(kind="secrecy_training", subject=secrecy["id"], **told)
        if one["covers_openness"]:
            about: Any = {"kind": "openness_in_training", "key": one["kind"]}
            yield Record(subject=district["id"], **about, **told)
        if one["kind"] in IN_REQUESTS:
            yield Record(kind="request_training", subject=one["unit_id"], **told)
    for staff in rows.all("openness_staff"):
        for minutes, course in attended(rows, staff):
            yield Record(
                kind="openness_minutes",
                subject=staff["id"],
                number=Decimal(minutes),
                **_of_course(course),
            )
        yield from _coverage(rows, staff)


def _of_course(course: Row) -> dict[str, Any]:
    return {
        "day": local_date(course["starts_at"]),
        "at": course["starts_at"],
        "known_at": course["entered_at"],
        "opens": "TrainingCourse",
        "id": course["id"],
        "title": course["title"],
        "audience": TrainingPermission.TRAINING_READ,
    }


def trained(rows: Rows, person: Any) -> Iterator[tuple[int, Row]]:
    """Confirmed courses on openness that a person attended, with his minutes."""
    for one in rows.of("training_attendance", "person_id", person):
        course = rows.named("training_course", one["course_id"])
        if course["state"] == "CONFIRMED" and course["covers_openness"]:
            yield one["minutes"], course


def attended(rows: Rows, staff: Row) -> Iterator[tuple[int, Row]]:
    """Those of them in his time."""
    until = staff["valid_to"] or date.max
    for minutes, course in trained(rows, staff["person_id"]):
        if staff["valid_from"] <= local_date(course["starts_at"]) <= until:
            yield minutes, course


def _coverage(rows: Rows, staff: Row) -> Iterator[Record]:
    (clock,) = rows.all("ledger_clock")
    today = clock["today"]
    last = min(staff["valid_to"] or today, today).year
    for year in range(staff["valid_from"].year, last + 1):
        found = [
            course["starts_at"]
            for _, course in trained(rows, staff["person_id"])
            if local_date(course["starts_at"]).year == year
        ]
        over = date(year, 12, 31) < today
        yield Record(
            kind="openness_coverage",
            subject=staff["unit_id"],
            day=date(year, 12, 31),
            at=min(found, default=staff["entered_at"]),
            known_at=staff["entered_at"],
            holds=True if found else (False if over else None),
            reason=None if found else "UNTRAINED",
            opens="OpennessStaff",
            id=staff["id"],
            title=rows.named("person", staff["person_id"])["name"],
            audience=TrainingPermission.OPENNESS_STAFF_READ,
        )


def subjects(rows: Rows) -> Iterator[Subject]:
    """Whoever does the work, each by himself."""
    for one in rows.all("openness_staff"):
        until = one["valid_to"] or date.max
        if one["duty"] == "STAFF" and until >= one["valid_from"]:
            yield Subject(
                who="OPENNESS_STAFF",
                id=one["id"],
                unit=one["unit_id"],
                since=one["valid_from"],
                until=until,
                title=rows.named("person", one["person_id"])["name"],
            )
