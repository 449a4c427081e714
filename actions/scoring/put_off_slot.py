"""The office puts a unit off that has begun: it waits again, as the last (FS/3.4c)."""

from dataclasses import replace

from actions.act import Act
from actions.acting import acting
from actions.scoring.floor_clock import let_floor_clock_go
from actions.scoring.slot import HeldSlot, SlotShown, SlotWithReason, slot_at, slot_event
from domain.outcomes import Refused
from domain.scoring.events import SlotEvents
from domain.scoring.order import places, waiting
from domain.scoring.states import SlotState
from store.database import Transaction
from store.scoring.called import set_positions
from store.scoring.reads import slots_by_sessions
from store.scoring.slot_steps import take_step
from store.scoring.voiding import void_ballots


class SlotPutOff(SlotShown):
    """The unit waits again, as the last; report and ballots are void."""


@acting(holds=slot_at("put_off"))
async def put_off_slot(
    act: Act, transaction: Transaction, asked: SlotWithReason, held: HeldSlot
) -> SlotPutOff | Refused:
    """Put a unit off that has begun, and why: it waits again, as the last of all.

    Report and ballots are as if they had not been; the unit comes after all that wait.

    Clause: FS/3.4c.
    """
    session, slot = held
    await let_floor_clock_go(act, transaction, slot.id)
    waits = replace(
        slot,
        state=SlotState.WAITING,
        started_at=None,
        ended_at=None,
        overtime_ms=None,
        scoring_opened_at=None,
        # If scores could come in, they belong to no round.
        round=slot.round + (slot.state is SlotState.SCORING_OPEN),
    )
    await take_step(transaction, slot, waits)
    await void_ballots(transaction, slot.id)
    slots = (await slots_by_sessions(transaction, [session.id]))[session.id]
    others = tuple(one for one in waiting(slots) if one != slot.id)
    await set_positions(transaction, places(slots, (*others, slot.id)))
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            SlotEvents.PUT_OFF,
            voidBallots=slot.ballots_so_far,
            reason=asked.reason,
        ),
    )
    return SlotPutOff(slot.id)
