"""The table of leaders' instructions."""

from domain.instructions.instruction import InstructionFacts
from store.tabling import table

InstructionRow = table(
    InstructionFacts,
    "instruction",
    "Instruction",
    indexes=(("given_on", "id"), ("leader_id", "given_on")),
    columns={"leader_id": {"related_name": "instructions"}},
)
