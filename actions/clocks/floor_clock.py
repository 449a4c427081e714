"""The eight-minute clock of the unit on the floor: begins, stands still, runs on, ends."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.clocks.clock import begin_clock
from domain.clocks.deadline import DeadlineState
from domain.clocks.kinds import SLOT_8_MINUTES
from domain.scoring.facts import SlotFacts, slot_stream
from domain.scoring.floor import overtime_ms
from store.clocks.deadlines import (
    deadlines_for_update,
    end_deadline,
    fired_milestones,
    move_deadline,
    set_milestones,
    void_milestones,
)
from store.clocks.facts import DeadlineFacts
from store.database import Transaction


async def begin_floor_clock(act: Act, transaction: Transaction, slot: SlotFacts) -> DeadlineFacts:
    """Eight minutes from now."""
    return await begin_clock(
        act,
        transaction,
        SLOT_8_MINUTES,
        stream=slot_stream(slot.id),
        title=SLOT_8_MINUTES.zh,
        unit_id=slot.unit_id,
        started_at=act.now,
    )


async def pause_floor_clock(act: Act, transaction: Transaction, slot_id: UUID) -> None:
    """Stand still; nothing fires until the clock runs on."""
    clock = await _clock(transaction, slot_id)
    await move_deadline(
        transaction,
        clock.id,
        started_at=clock.started_at,
        due_at=clock.due_at,
        state=DeadlineState.PAUSED,
        paused_at=act.now,
        pauses=clock.pauses,
    )
    await void_milestones(transaction, clock.id)


async def resume_floor_clock(act: Act, transaction: Transaction, slot_id: UUID) -> None:
    """Run on: everything still to come is later by as long as the clock stood."""
    clock = await _clock(transaction, slot_id)
    if clock.paused_at is None:
        return
    due_at = clock.due_at + (act.now - clock.paused_at)
    fired = await fired_milestones(transaction, clock.id)
    state = DeadlineState.OVERTIME if "OVERTIME" in fired else DeadlineState.RUNNING
    await move_deadline(
        transaction,
        clock.id,
        started_at=clock.started_at,
        due_at=due_at,
        state=state,
        paused_at=None,
        pauses=(*clock.pauses, (clock.paused_at, act.now)),
    )
    moved = (await deadlines_for_update(transaction, clock.stream))[SLOT_8_MINUTES.name]
    await set_milestones(transaction, moved, SLOT_8_MINUTES, now=act.now)


@dataclass(frozen=True, slots=True)
class FloorReport:
    """How long a report was; `was_called` when the clock has called its overtime already."""

    ended_at: datetime
    overtime_ms: int
    was_called: bool


async def end_floor_clock(act: Act, transaction: Transaction, slot: SlotFacts) -> FloorReport:
    """Stop. A report that ends during a pause ends when the pause began."""
    clock = await _clock(transaction, slot.id)
    # Two servers' clocks may differ by a hair: nothing ends before it began.
    ended_at = max(clock.started_at, clock.paused_at or act.now)
    over = overtime_ms(clock.started_at, ended_at, clock.pauses)
    fired = await fired_milestones(transaction, clock.id)
    state = DeadlineState.MET_LATE if over else DeadlineState.MET
    await end_deadline(transaction, clock.id, state=state, done_at=ended_at)
    return FloorReport(ended_at, over, "OVERTIME" in fired)


async def _clock(transaction: Transaction, slot_id: UUID) -> DeadlineFacts:
    clocks = await deadlines_for_update(transaction, slot_stream(slot_id))
    return clocks[SLOT_8_MINUTES.name]
