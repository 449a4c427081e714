"""The slot's scoring closes, with an average or without: the urn is sealed (FS/3.4e, FS/3.4f)."""

from dataclasses import replace
from typing import ClassVar

from actions.act import Act
from actions.acting import acting
from actions.scoring.end_corrections import after_corrections
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.slot import (
    HeldSlot,
    MoveSlot,
    SlotShown,
    SlotWithReason,
    slot_at,
    slot_event,
)
from domain.outcomes import Refused
from domain.scoring.counting import average_told
from domain.scoring.events import SlotEvents
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SlotState
from store.database import Transaction
from store.scoring.ballots import seal_urn
from store.scoring.slot_steps import take_step


class ScoringClosed(SlotShown):
    """The urn is sealed and counted."""


@after_corrections
@acting(holds=slot_at("close_scoring", ScoringCode.QUORUM_NOT_REACHED, asks_urn=True))
async def close_scoring(
    act: Act, transaction: Transaction, asked: MoveSlot, held: HeldSlot
) -> ScoringClosed | Refused:
    """Close the unit's scoring; the urn is counted.

    The lock waits for every ballot already accepted. The event tells how many, never the average:
    what is hidden until the release must not be found in the log.

    Clause: FS/3.4e, FS/3.4f.
    """
    session, slot = held
    tally = await seal_urn(transaction, slot.id)
    counted = replace(
        slot,
        state=SlotState.SCORED,
        scoring_closed_at=act.now,
        ballot_count=tally.ballots,
        abstention_count=tally.abstentions,
        average=average_told(session.counting_rule, tally.scores),
    )
    await take_step(transaction, slot, counted)
    await act.record(
        transaction, slot_event(session, slot, SlotEvents.SCORED, ballots=tally.ballots)
    )
    await close_session_when_done(act, transaction, session)
    return ScoringClosed(slot.id)


class CloseSlotWithoutResult(SlotWithReason):
    """Too few have scored a unit."""

    INPUT: ClassVar[str] = "CloseSlotWithoutResultInput"


class SlotClosedWithoutResult(SlotShown):
    """The urn is sealed; the unit has no valid result."""


@after_corrections
@acting(holds=slot_at("close_without_result", ScoringCode.QUORUM_REACHED, asks_urn=True))
async def close_slot_without_result(
    act: Act, transaction: Transaction, asked: CloseSlotWithoutResult, held: HeldSlot
) -> SlotClosedWithoutResult | Refused:
    """Close a unit's scoring that too few took part in: no average, and the reason stays.

    So a session ends, however few have come. No average and no number of abstentions is written
    down, for either would be one person's.

    Clause: FS/3.4f.
    """
    session, slot = held
    tally = await seal_urn(transaction, slot.id)
    sealed = replace(
        slot,
        state=SlotState.NO_RESULT,
        scoring_closed_at=act.now,
        ballot_count=tally.ballots,
        no_result_reason=asked.reason,
    )
    await take_step(transaction, slot, sealed)
    event = slot_event(
        session, slot, SlotEvents.CLOSED_WITHOUT_RESULT, ballots=tally.ballots, reason=asked.reason
    )
    await act.record(transaction, event)
    await close_session_when_done(act, transaction, session)
    return SlotClosedWithoutResult(slot.id)
