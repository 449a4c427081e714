"""The slot's scoring closes, with an average or without: the urn is sealed (FS/3.4e, FS/3.4f)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.end_corrections import after_corrections
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.move_slot import (
    REASON_MOST,
    REFUSES,
    MoveSlot,
    SlotMoved,
    held_slot,
    slot_event,
)
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode
from domain.scoring.counting import average_told
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.scoring.ballots import seal_urn
from store.scoring.slot_steps import close_slot_row, end_slot_without_result


@after_corrections
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
    held = await held_slot(act, transaction, asked.slot_id, step="close_scoring")
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
        average=average_told(session.counting_rule, tally.scores),
    )
    await act.record(transaction, slot_event(session, slot, "slot:scored", ballots=tally.ballots))
    await close_session_when_done(act, transaction, session)
    return SlotMoved(slot.id)


@dataclass(frozen=True, slots=True)
class CloseSlotWithoutResult:
    """Which slot, and why its unit gets no figure."""

    slot_id: UUID
    reason: str


@after_corrections
@acting(
    permission=Permission.SESSION_RUN,
    refuses=REFUSES | TEXT_REFUSES | {ProblemCode.QUORUM_REACHED},
    done=SlotMoved,
)
async def close_slot_without_result(
    act: Act, transaction: Transaction, asked: CloseSlotWithoutResult
) -> SlotMoved | Refused:
    """Close a slot that too few have scored: the urn is sealed, and nothing is told of it.

    So a session ends, however few have come. No average and no number of abstentions is written
    down, for either would be one person's.
    Clause: FS/3.4f.
    """
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if problems:
        return Refused(problems)
    held = await held_slot(act, transaction, asked.slot_id, step="close_without_result")
    if isinstance(held, Refused):
        return held
    session, slot = held
    tally = await seal_urn(transaction, slot.id)
    reason = trimmed(asked.reason) or ""
    await end_slot_without_result(
        transaction, slot.id, at=act.now, ballot_count=tally.ballots, reason=reason
    )
    event = slot_event(
        session, slot, "slot:closed_without_result", ballots=tally.ballots, reason=reason
    )
    await act.record(transaction, event)
    await close_session_when_done(act, transaction, session)
    return SlotMoved(slot.id)
