"""The office has a unit scored again: all its ballots are void (FS/3.4e)."""

from dataclasses import replace

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import reopen_session
from actions.scoring.slot import HeldSlot, SlotShown, SlotWithReason, slot_at, slot_event
from domain.outcomes import Refused
from domain.scoring.events import SlotEvents
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SlotState
from store.database import Transaction
from store.scoring.slot_steps import take_step
from store.scoring.voiding import void_ballots


class SlotRescored(SlotShown):
    """The unit is scored again, as the next round; its ballots are void."""


@acting(holds=slot_at("rescore", ScoringCode.ANOTHER_SLOT_RUNNING))
async def rescore_slot(
    act: Act, transaction: Transaction, asked: SlotWithReason, held: HeldSlot
) -> SlotRescored | Refused:
    """Have a unit scored again, and why: all its ballots are void, and each scores anew.

    Scoring begins anew, as the slot's next round; nobody has scored it yet.

    Scores and comments of the round before are gone for good, and so is who had scored. The log
    tells how many ballots were void, which everybody could see, and no figure made of them.

    Clause: FS/3.4e.
    """
    session, slot = held
    # The slot first: the database lets nothing be taken from a counted urn.
    anew = replace(
        slot.uncounted,
        state=SlotState.SCORING_OPEN,
        round=slot.round + 1,
        scoring_opened_at=act.now,
    )
    await take_step(transaction, slot, anew)
    await void_ballots(transaction, slot.id)
    await reopen_session(act, transaction, session)
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            SlotEvents.RESCORED,
            round=anew.round,
            voidBallots=slot.ballots_so_far,
            reason=asked.reason,
        ),
    )
    return SlotRescored(slot.id)
