"""The slot's scoring closes: the urn is sealed and counted (FS/3.4e, FS/3.4f)."""

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.move_slot import REFUSES, MoveSlot, SlotMoved, held_slot, slot_event
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode
from domain.scoring.counting import COUNTING_RULES
from store.database import Transaction
from store.scoring.ballots import seal_urn
from store.scoring.writes import close_slot_row


@acting(
    permission=Permission.SESSION_RUN,
    refuses=REFUSES | {ProblemCode.QUORUM_NOT_REACHED},
    done=SlotMoved,
)
async def close_scoring(act: Act, transaction: Transaction, asked: MoveSlot) -> SlotMoved | Refused:
    """Close, seal, count. The lock waits for every ballot already accepted.

    The event tells how many, never the average: what is hidden until the release must not
    be found in the log.
    Clause: FS/3.4e, FS/3.4f.
    """
    held = await held_slot(transaction, asked.slot_id, step="close_scoring")
    if isinstance(held, Refused):
        return held
    session, slot = held
    tally = await seal_urn(transaction, slot.id)
    await close_slot_row(
        transaction,
        slot.id,
        at=act.now,
        ballot_count=tally.ballots,
        abstention_count=tally.abstentions,
        average=COUNTING_RULES[session.counting_rule].count(tally.scores),
    )
    await act.record(transaction, slot_event(session, slot, "slot:scored", ballots=tally.ballots))
    await close_session_when_done(act, transaction, session)
    return SlotMoved(slot.id)
