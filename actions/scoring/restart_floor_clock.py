"""The office gives the unit on the floor its eight minutes anew (FS/3.4d)."""

from dataclasses import replace

from actions.act import Act
from actions.acting import acting
from actions.scoring.floor_clock import begin_floor_clock
from actions.scoring.slot import HeldSlot, SlotShown, SlotWithReason, slot_at, slot_event
from domain.outcomes import Refused
from domain.scoring.events import SlotEvents
from store.database import Transaction
from store.scoring.rows import SLOTS


class FloorClockRestarted(SlotShown):
    """The unit has its eight minutes anew, from now."""


@acting(holds=slot_at("restart_clock"))
async def restart_floor_clock(
    act: Act, transaction: Transaction, asked: SlotWithReason, held: HeldSlot
) -> FloorClockRestarted | Refused:
    """Give the unit on the floor its eight minutes anew, and why.

    Eight minutes from now, as when a power cut or a broken microphone took them.

    Clause: FS/3.4d.
    """
    session, slot = held
    clock = await begin_floor_clock(act, transaction, slot)
    await SLOTS.change(transaction, slot, replace(slot, started_at=act.now))
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            SlotEvents.CLOCK_RESTARTED,
            slotDeadline=clock.due_at,
            reason=asked.reason,
        ),
    )
    return FloorClockRestarted(slot.id)
