"""When a unit last heard its experience officers and supervisors."""

from datetime import date
from uuid import UUID

from store.database import Reader
from store.obligations.declare import local_day


async def last_seminar(reader: Reader, unit_id: UUID, on: date) -> date | None:
    """The day of the last seminar that was held, up to a day."""
    day = local_day("starts_at")
    found: date | None = await reader.fetchval(
        f"SELECT max({day}) FROM seminar WHERE unit_id = $1 AND state = 'HELD' AND {day} <= $2",
        unit_id,
        on,
    )
    return found
