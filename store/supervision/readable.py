"""What can be read of supervision items beyond what can be read of cases."""

from domain.declared.marks import Label
from domain.supervision.facts import SupervisionFacts
from domain.supervision.states import SupervisionState
from domain.supervision.steps import SUPERVISION
from store.cases.readable import CASE, CASES
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind, list_of_kind
from store.reading.things import by_id, by_values

SUPERVISION_ITEM = kind(
    CASE,
    "SupervisionItem",
    SupervisionFacts,
    table="supervision_item",
    sees=LIKE_ITS_INTERFACE,
    moves=SUPERVISION,
)

SUPERVISION_ITEMS = list_of_kind(
    "SupervisionItem",
    CASES,
    "Supervision items, the newest first.",
    filter_text="Which supervision items; everything given must hold.",
    filters={
        "clockId": by_id(
            "Deadline", "clock_id", "With this clock behind it.", Label("时限", "Clock")
        ),
        "instructionId": by_id(
            "Instruction", "instruction_id", "Assigned by it.", Label("批示", "Instruction")
        ),
        "states": by_values(
            "state", SupervisionState, "In one of these states.", Label("状态", "State")
        ),
    },
)

ROOTS = {"supervisionItems": SUPERVISION_ITEMS}
