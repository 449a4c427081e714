"""Rows of rectification items and of what was done about them."""

from uuid import UUID

from domain.rectification.action import RectificationActionFacts
from domain.rectification.facts import RectificationFacts
from store.cases.rows import CASES
from store.database import Reader
from store.rows import Rows

RECTIFICATION_ITEMS = Rows("rectification_item", RectificationFacts, of=CASES)
RECTIFICATION_ACTIONS = Rows("rectification_action", RectificationActionFacts)


async def performance_office(reader: Reader) -> UUID:
    """The unit that checks what opens by itself. Raises LookupError where there is none."""
    found = await reader.fetchval("SELECT id FROM unit WHERE code = 'PERF'")
    if found is None:
        raise LookupError("there is no Performance Office among the units")
    office: UUID = found
    return office
