"""Rows of leaders' instructions, and what acts ask of them."""

from domain.instructions.instruction import InstructionFacts, InstructionGateFacts
from domain.supervision.states import SupervisionState as S
from store.database import Reader
from store.rows import Rows

INSTRUCTIONS = Rows("instruction", InstructionFacts)
_WAITING = [one.value for one in (S.ISSUED, S.ASSIGNED, S.SUSPENDED)]


async def instruction_gates(reader: Reader, instruction: InstructionFacts) -> InstructionGateFacts:
    """What its gates look at: the supervision items that it was assigned by."""
    (row,) = await reader.fetch(
        "SELECT count(*) FILTER (WHERE c.state = ANY($2)) AS waiting,"
        " count(*) FILTER (WHERE c.closed_at IS NULL) AS open"
        " FROM supervision_item s JOIN case_file c ON c.id = s.id WHERE s.instruction_id = $1",
        instruction.id,
        _WAITING,
    )
    return InstructionGateFacts(waiting=row["waiting"], open=row["open"])
