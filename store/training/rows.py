"""Rows of training, and what acts ask of them."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from domain.training.course import AttendanceFacts, CourseFacts
from domain.training.staff import OpennessStaffFacts
from store.database import Transaction
from store.rows import Rows

COURSES = Rows("training_course", CourseFacts)
ATTENDANCES = Rows("training_attendance", AttendanceFacts)
STAFF = Rows("openness_staff", OpennessStaffFacts)


async def enter_attendances(
    transaction: Transaction,
    course_id: UUID,
    attended: Sequence[tuple[UUID, UUID, int]],
    at: datetime,
) -> int:
    """Each given as (id, person, minutes), in place of what was entered of him before.

    Of no minutes he is taken out. Answers how many are entered now.
    """
    await transaction.executemany(
        "INSERT INTO training_attendance (id, course_id, person_id, minutes, entered_at)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (course_id, person_id)"
        " DO UPDATE SET minutes = EXCLUDED.minutes, entered_at = EXCLUDED.entered_at",
        [(key, course_id, person, minutes, at) for key, person, minutes in attended if minutes],
    )
    gone = [person for _, person, minutes in attended if not minutes]
    await transaction.execute(
        "DELETE FROM training_attendance WHERE course_id = $1 AND person_id = ANY($2)",
        course_id,
        gone,
    )
    found: int = await transaction.fetchval(
        "SELECT count(*) FROM training_attendance WHERE course_id = $1", course_id
    )
    return found


async def staff_at(
    transaction: Transaction,
    *,
    unit_id: UUID,
    person_id: UUID,
    since: date,
    until: date | None,
    but: UUID,
) -> str | None:
    """The name of who stands in the list of a unit at some day of these, by another entry than one.

    Until the commit nobody else finds out about the same person.
    """
    await transaction.execute("SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE", person_id)
    found: str | None = await transaction.fetchval(
        "SELECT p.name FROM openness_staff s JOIN person p ON p.id = s.person_id"
        " WHERE s.unit_id = $1 AND s.person_id = $2 AND s.valid_to >= $3 IS NOT FALSE"
        " AND s.valid_from <= $4 IS NOT FALSE AND s.id <> $5 LIMIT 1",
        unit_id,
        person_id,
        since,
        until,
        but,
    )
    return found
