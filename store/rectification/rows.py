"""Rows of rectification items and of what was done about them."""

from uuid import UUID

from domain.rectification.action import RectificationActionFacts
from domain.rectification.facts import RectificationFacts
from store.cases.rows import CASES
from store.database import Reader
from store.rows import Rows

RECTIFICATION_ITEMS = Rows("rectification_item", RectificationFacts, of=CASES)
RECTIFICATION_ACTIONS = Rows("rectification_action", RectificationActionFacts)


async def has_item(reader: Reader, suggestion_id: UUID, unit_id: UUID) -> bool:
    """Whether a unit was asked to put right what a suggestion says, and that stands."""
    found: bool = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM rectification_item r JOIN case_file c ON c.id = r.id"
        " WHERE r.suggestion_id = $1 AND c.unit_id = $2 AND c.state <> 'WITHDRAWN')",
        suggestion_id,
        unit_id,
    )
    return found


async def performance_office(reader: Reader) -> UUID:
    """The unit that checks what opens by itself. Raises LookupError where there is none."""
    found = await reader.fetchval("SELECT id FROM unit WHERE code = 'PERF'")
    if found is None:
        raise LookupError("there is no Performance Office among the units")
    office: UUID = found
    return office
