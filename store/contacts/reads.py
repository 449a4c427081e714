"""What acts on leaders' contacts ask beside the rows that they hold."""

from uuid import UUID

from domain.people.units import UnitKind
from store.database import Reader


async def is_street(reader: Reader, unit_id: UUID) -> bool:
    """Whether a unit is a street office."""
    kind = await reader.fetchval("SELECT kind FROM unit WHERE id = $1", unit_id)
    return bool(kind == UnitKind.STREET)
