"""The office gives the unit on the floor its eight minutes anew (FS/3.4d)."""

from actions.act import Act
from actions.acting import acting
from actions.clocks.floor_clock import begin_floor_clock
from actions.scoring.move_slot import (
    REASON_MOST,
    REFUSES,
    SlotMoved,
    SlotWithReason,
    held_slot,
    slot_event,
)
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.scoring.slot_steps import restart_slot_row


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES | TEXT_REFUSES, done=SlotMoved)
async def restart_floor_clock(
    act: Act, transaction: Transaction, asked: SlotWithReason
) -> SlotMoved | Refused:
    """Eight minutes from now, as when a power cut or a broken microphone took them.

    Clause: FS/3.4d.
    """
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if problems:
        return Refused(problems)
    held = await held_slot(act, transaction, asked.slot_id, step="restart_clock")
    if isinstance(held, Refused):
        return held
    session, slot = held
    clock = await begin_floor_clock(act, transaction, slot)
    await restart_slot_row(transaction, slot.id, at=act.now)
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            "slot:clock_restarted",
            slotDeadline=clock.due_at,
            reason=trimmed(asked.reason) or "",
        ),
    )
    return SlotMoved(slot.id)
