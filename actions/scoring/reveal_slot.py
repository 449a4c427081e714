"""The office reveals an average that it has held back (FS/3.4f)."""

from actions.act import Act
from actions.acting import acting
from actions.scoring.move_slot import MoveSlot, SlotMoved, slot_event
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.revealing import why_reveal_is_refused
from store.database import Transaction
from store.scoring.slot_steps import reveal_slot_row
from store.scoring.writes import slot_for_update


@acting(
    permission=Permission.SESSION_RUN,
    refuses=frozenset(
        {ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER, ProblemCode.NOTHING_TO_CHANGE}
    ),
    done=SlotMoved,
)
async def reveal_slot(act: Act, transaction: Transaction, asked: MoveSlot) -> SlotMoved | Refused:
    """Show the hall the unit's average, which nobody has seen before.

    The event says that it was revealed, not what: who reads the log need not be in the hall.
    Clause: FS/3.4f.
    """
    found = await slot_for_update(transaction, asked.slot_id)
    if found is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("slotId",)),))
    session, slot = found
    problems = why_reveal_is_refused(session, slot)
    if problems:
        return Refused(problems)
    await reveal_slot_row(transaction, slot.id, at=act.now)
    await act.record(transaction, slot_event(session, slot, "slot:revealed"))
    return SlotMoved(slot.id)
