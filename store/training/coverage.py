"""How many of those who do openness work were trained in a year, and how many enough."""

from dataclasses import dataclass
from uuid import UUID

from store.database import Reader
from store.obligations.declare import local_day

_DAY = local_day("c.starts_at")
_COUNTED = f"""
SELECT count(*) AS everybody, count(*) FILTER (WHERE p.is_trained) AS trained,
  count(*) FILTER (WHERE p.duty = 'STAFF') AS officers,
  count(*) FILTER (WHERE p.duty = 'STAFF' AND p.minutes >= $3) AS enough
FROM (SELECT s.duty, EXISTS (SELECT FROM training_attendance a
    JOIN training_course c ON c.id = a.course_id
    WHERE a.person_id = s.person_id AND c.state = 'CONFIRMED' AND c.covers_openness
      AND extract(year FROM {_DAY}) = $1::int) AS is_trained,
  COALESCE((SELECT sum(a.minutes) FROM training_attendance a
    JOIN training_course c ON c.id = a.course_id
    WHERE a.person_id = s.person_id AND c.state = 'CONFIRMED' AND c.covers_openness
      AND {_DAY} >= GREATEST(s.valid_from, make_date($1, 1, 1))
      AND {_DAY} <= LEAST(COALESCE(s.valid_to, 'infinity'), make_date($1, 12, 31))), 0) AS minutes
  FROM openness_staff s WHERE s.valid_from <= make_date($1, 12, 31)
    AND s.valid_to >= GREATEST(s.valid_from, make_date($1, 1, 1)) IS NOT FALSE
    AND ($2::uuid IS NULL OR s.unit_id = $2)) p
"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of everybody who leads or does the work at some day of the year; of officers alone.

    Trained is, as in the ledger (OP/108a), whoever was at some day of the year; hours count from
    when somebody does the work.
    """

    everybody: int
    trained: int
    officers: int
    enough: int


async def coverage(
    reader: Reader, *, year: int, unit_id: UUID | None, enough_minutes: int
) -> Coverage:
    """Of a unit, or of the whole district."""
    row = await reader.fetchrow(_COUNTED, year, unit_id, enough_minutes)
    if row is None:
        raise AssertionError("a count has a row")
    return Coverage(**row)
