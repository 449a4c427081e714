"""The office reveals an average that it has held back (FS/3.4f)."""

from dataclasses import replace

from actions.act import Act
from actions.acting import acting
from actions.scoring.slot import ANY_SLOT, HeldSlot, MoveSlot, SlotShown, slot_event
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.scoring.events import SlotEvents
from domain.scoring.revealing import why_reveal_is_refused
from store.database import Transaction
from store.scoring.rows import SLOTS


class SlotRevealed(SlotShown):
    """The hall sees the average."""


@acting(
    holds=ANY_SLOT,
    refuses=frozenset({ProblemCode.STATE_ORDER, ProblemCode.NOTHING_TO_CHANGE}),
)
async def reveal_slot(
    act: Act, transaction: Transaction, asked: MoveSlot, held: HeldSlot
) -> SlotRevealed | Refused:
    """Show the hall an average that was held back.

    The event says that it was revealed, not what: who reads the log need not be in the hall.

    Clause: FS/3.4f.
    """
    session, slot = held
    problems = why_reveal_is_refused(session, slot)
    if problems:
        return Refused(problems)
    await SLOTS.change(transaction, slot, replace(slot, revealed_at=act.now))
    await act.record(transaction, slot_event(session, slot, SlotEvents.REVEALED))
    return SlotRevealed(slot.id)
