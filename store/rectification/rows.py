"""Rows of rectification items and of what was done about them."""

from dataclasses import dataclass
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


async def actions_of(reader: Reader, item_id: UUID) -> int:
    """How many actions were recorded about an item, withdrawn ones too."""
    found: int = await reader.fetchval(
        "SELECT count(*) FROM rectification_action WHERE item_id = $1", item_id
    )
    return found


@dataclass(frozen=True, slots=True)
class CheckingOffices:
    """Who checks what opens by itself: the Performance Office, but for what is its own."""

    performance_id: UUID
    government_id: UUID

    def of(self, unit_id: UUID) -> UUID:
        """The unit that checks what this one has to put right."""
        return self.government_id if unit_id == self.performance_id else self.performance_id


async def checking_offices(reader: Reader) -> CheckingOffices:
    """Both offices. Raises LookupError where one is missing."""
    rows = await reader.fetch("SELECT code, id FROM unit WHERE code IN ('PERF', 'GO')")
    found = {row["code"]: row["id"] for row in rows}
    if len(found) < len(("PERF", "GO")):
        raise LookupError("the Performance Office or the Government Office is no unit")
    return CheckingOffices(found["PERF"], found["GO"])
