"""What the office reads of the hall by the product's own queries, for tests of acts."""

from typing import Any
from uuid import UUID

from domain.people.roles import Role
from schema.relay import global_id
from store.database import Database
from tests.oracle.product import product
from tests.reading.drawing import Drawn
from tests.worlds.acts import PEOPLE


async def urn_keys(database: Database, slot_id: UUID) -> tuple[UUID, ...]:
    """Keys in a slot's urn, as far as they are told."""
    told = await _told(database, "query($id: ID!) { urnKeys(slotId: $id) }", slot_id)
    return tuple(map(UUID, told["urnKeys"]))


async def has_scored(database: Database, slot_id: UUID) -> list[bool]:
    """Of everyone in the hall, by code, whether he stands on the slot's roll."""
    query = "query($id: ID!) { slotAttendance(slotId: $id) { hasScored } }"
    told = await _told(database, query, slot_id)
    return [one["hasScored"] for one in told["slotAttendance"]]


async def _told(database: Database, query: str, slot_id: UUID) -> Any:
    drawn = Drawn(query, {"id": global_id("Slot", slot_id)})
    async with product(database) as asked:
        told = await asked.answer(drawn, PEOPLE.role(Role.PERFORMANCE))
    assert not told.errors, told.errors
    return told.data
