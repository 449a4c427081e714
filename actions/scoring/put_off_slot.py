"""The office puts a unit off that has begun: it waits again, as the last (FS/3.4c)."""

from actions.act import Act
from actions.acting import acting
from actions.clocks.floor_clock import let_floor_clock_go
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
from domain.scoring.order import places, waiting
from domain.scoring.states import SlotState
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.scoring.called import set_positions
from store.scoring.reads import slots_by_sessions
from store.scoring.slot_steps import put_off_slot_row
from store.scoring.voiding import void_ballots


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES | TEXT_REFUSES, done=SlotMoved)
async def put_off_slot(
    act: Act, transaction: Transaction, asked: SlotWithReason
) -> SlotMoved | Refused:
    """Report and ballots are as if they had not been; the unit comes after all that wait.

    Clause: FS/3.4c.
    """
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if problems:
        return Refused(problems)
    held = await held_slot(act, transaction, asked.slot_id, step="put_off")
    if isinstance(held, Refused):
        return held
    session, slot = held
    await let_floor_clock_go(act, transaction, slot.id)
    await put_off_slot_row(transaction, slot.id, is_next_round=slot.state is SlotState.SCORING_OPEN)
    await void_ballots(transaction, slot.id)
    slots = (await slots_by_sessions(transaction, [session.id]))[session.id]
    others = tuple(one for one in waiting(slots) if one != slot.id)
    await set_positions(transaction, places(slots, (*others, slot.id)))
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            "slot:put_off",
            voidBallots=slot.ballots_so_far,
            reason=trimmed(asked.reason) or "",
        ),
    )
    return SlotMoved(slot.id)
