"""The eight-minute clock of the unit on the floor: begins, stands still, runs on, ends.

A slip of the office is mended: another begins, it goes on after an end, or it is let go. A
verdict on it is not rewritten by any of that: domain/clocks/verdicts.py, laws 4 and 5.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.clocks.clock import begin_clock, call_off_clock
from domain.clocks.deadline import DeadlineState
from domain.scoring.clocks import SLOT_8_MINUTES
from domain.scoring.facts import SlotFacts, slot_stream
from domain.scoring.floor import overtime_ms
from store.clocks.deadlines import (
    deadlines_for_update,
    end_deadline,
    fired_milestones,
    mark_kind_fired,
    move_deadline,
    set_milestones,
    void_milestones,
)
from store.clocks.facts import DeadlineFacts
from store.database import Transaction


async def begin_floor_clock(act: Act, transaction: Transaction, slot: SlotFacts) -> DeadlineFacts:
    """Eight minutes from now; what had run before no longer counts."""
    clocks = await deadlines_for_update(transaction, slot_stream(slot.id))
    earlier = clocks.get(SLOT_8_MINUTES.name)
    if earlier is not None:
        await _let_go(act, transaction, earlier)
    return await begin_clock(
        act,
        transaction,
        SLOT_8_MINUTES,
        stream=slot_stream(slot.id),
        title=SLOT_8_MINUTES.zh,
        unit_id=slot.unit_id,
        started_at=act.now,
    )


async def let_floor_clock_go(act: Act, transaction: Transaction, slot_id: UUID) -> None:
    """The report is as if it had not begun; but a verdict on its clock stays."""
    await _let_go(act, transaction, await _clock(transaction, slot_id))


async def _let_go(act: Act, transaction: Transaction, clock: DeadlineFacts) -> None:
    """Called off with time left, late without; what has ended stays as it is."""
    if clock.done_at is not None:
        return
    if not await call_off_clock(act, transaction, SLOT_8_MINUTES, clock):
        late = DeadlineState.MET_LATE
        await end_deadline(transaction, clock.id, state=late, done_at=_stands_at(act, clock))


async def go_on_with_floor_clock(act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    """The report was ended too early and goes on; the time between does not count."""
    clock = await _clock(transaction, slot.id)
    if clock.done_at is None:
        return
    if slot.overtime_ms:
        # It was told with the end, if not before.
        await mark_kind_fired(transaction, clock.id, "OVERTIME", at=clock.done_at)
    await _run_on(act, transaction, clock, stood_since=clock.done_at)


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
    if clock.paused_at is not None:
        await _run_on(act, transaction, clock, stood_since=clock.paused_at)


async def _run_on(
    act: Act, transaction: Transaction, clock: DeadlineFacts, *, stood_since: datetime
) -> None:
    due_at = clock.due_at + (act.now - stood_since)
    fired = await fired_milestones(transaction, clock.id)
    state = DeadlineState.OVERTIME if "OVERTIME" in fired else DeadlineState.RUNNING
    await move_deadline(
        transaction,
        clock.id,
        started_at=clock.started_at,
        due_at=due_at,
        state=state,
        paused_at=None,
        pauses=(*clock.pauses, (stood_since, act.now)),
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
    ended_at = _stands_at(act, clock)
    over = overtime_ms(clock.started_at, ended_at, clock.pauses)
    fired = await fired_milestones(transaction, clock.id)
    state = DeadlineState.MET_LATE if over else DeadlineState.MET
    await end_deadline(transaction, clock.id, state=state, done_at=ended_at)
    return FloorReport(ended_at, over, "OVERTIME" in fired)


def _stands_at(act: Act, clock: DeadlineFacts) -> datetime:
    # Two servers' clocks may differ by a hair: nothing ends before it began.
    return max(clock.started_at, clock.paused_at or act.now)


async def _clock(transaction: Transaction, slot_id: UUID) -> DeadlineFacts:
    clocks = await deadlines_for_update(transaction, slot_stream(slot_id))
    return clocks[SLOT_8_MINUTES.name]
