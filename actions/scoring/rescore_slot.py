"""The office has a unit scored again: all its ballots are void (FS/3.4e)."""

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import reopen_session
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
from domain.problems import ProblemCode
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.scoring.slot_steps import rescore_slot_row
from store.scoring.voiding import void_ballots


@acting(
    permission=Permission.SESSION_RUN,
    refuses=REFUSES | TEXT_REFUSES | {ProblemCode.ANOTHER_SLOT_RUNNING},
    done=SlotMoved,
)
async def rescore_slot(
    act: Act, transaction: Transaction, asked: SlotWithReason
) -> SlotMoved | Refused:
    """Scoring begins anew, as the slot's next round; nobody has scored it yet.

    Scores and comments of the round before are gone for good, and so is who had scored. The log
    tells how many ballots were void, which everybody could see, and no figure made of them.
    Clause: FS/3.4e.
    """
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if problems:
        return Refused(problems)
    held = await held_slot(act, transaction, asked.slot_id, step="rescore")
    if isinstance(held, Refused):
        return held
    session, slot = held
    # The slot first: the database lets nothing be taken from a counted urn.
    await rescore_slot_row(transaction, slot.id, at=act.now)
    await void_ballots(transaction, slot.id)
    await reopen_session(act, transaction, session)
    await act.record(
        transaction,
        slot_event(
            session,
            slot,
            "slot:rescored",
            round=slot.round + 1,
            voidBallots=slot.ballots_so_far,
            reason=trimmed(asked.reason) or "",
        ),
    )
    return SlotMoved(slot.id)
