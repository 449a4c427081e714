"""A unit's turn on the floor: begins, ends, opens for scores, or is excused (FS/3.4d-e)."""

from dataclasses import replace
from typing import ClassVar

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.floor_clock import begin_floor_clock, end_floor_clock
from actions.scoring.slot import (
    HeldSlot,
    MoveSlot,
    SlotShown,
    SlotWithReason,
    slot_at,
    slot_event,
)
from domain.clocks.permissions import ClockPermission
from domain.outcomes import Refused
from domain.scoring.clocks import SLOT_8_MINUTES
from domain.scoring.events import SlotEvents
from domain.scoring.facts import slot_stream
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SlotState
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.slot_steps import take_step


class SlotStarted(SlotShown):
    """The unit has the floor; its eight minutes run."""


@acting(holds=slot_at("start", ScoringCode.ANOTHER_SLOT_RUNNING))
async def start_slot(
    act: Act, transaction: Transaction, asked: MoveSlot, held: HeldSlot
) -> SlotStarted | Refused:
    """A unit takes the floor; its eight minutes begin.

    Clause: FS/3.4d.
    """
    session, slot = held
    started = replace(slot, state=SlotState.REPORTING, started_at=act.now)
    await take_step(transaction, slot, started)
    clock = await begin_floor_clock(act, transaction, slot)
    await act.record(
        transaction, slot_event(session, slot, SlotEvents.STARTED, slotDeadline=clock.due_at)
    )
    return SlotStarted(slot.id)


class SlotEnded(SlotShown):
    """The unit has reported."""


@acting(holds=slot_at("end"))
async def end_slot(
    act: Act, transaction: Transaction, asked: MoveSlot, held: HeldSlot
) -> SlotEnded | Refused:
    """The unit has reported.

    Exactly eight minutes are no overtime.

    Clause: FS/3.4d.
    """
    session, slot = held
    report = await end_floor_clock(act, transaction, slot)
    over = report.overtime_ms
    ended = replace(slot, ended_at=report.ended_at, overtime_ms=over)
    await take_step(transaction, slot, ended)
    await act.record(transaction, slot_event(session, slot, SlotEvents.ENDED, overtimeMs=over))
    if over and not report.was_called:
        # The report ran over and ended before the worker could call it; it is told all the same,
        # and in the same place.
        await act.record(
            transaction,
            NewEvent(
                slot_stream(slot.id),
                SlotEvents.OVERTIME,
                ClockPermission.DEADLINE_READ,
                {"clock": SLOT_8_MINUTES.name, "milestone": "OVERTIME"},
                unit_id=slot.unit_id,
                clause="FS/3.4d",
            ),
        )
    return SlotEnded(slot.id)


class ScoringOpened(SlotShown):
    """Scores may come in."""


@acting(holds=slot_at("open_scoring"))
async def open_scoring(
    act: Act, transaction: Transaction, asked: MoveSlot, held: HeldSlot
) -> ScoringOpened | Refused:
    """Scores for the unit may come in.

    Clause: FS/3.4e.
    """
    session, slot = held
    opened = replace(slot, state=SlotState.SCORING_OPEN, scoring_opened_at=act.now)
    await take_step(transaction, slot, opened)
    await act.record(transaction, slot_event(session, slot, SlotEvents.SCORING_OPENED))
    return ScoringOpened(slot.id)


class ExcuseSlot(SlotWithReason):
    """A unit does not report."""

    INPUT: ClassVar[str] = "ExcuseSlotInput"


class SlotExcused(SlotShown):
    """The unit does not report."""


@acting(holds=slot_at("excuse"))
async def excuse_slot(
    act: Act, transaction: Transaction, asked: ExcuseSlot, held: HeldSlot
) -> SlotExcused | Refused:
    """The unit does not report, and why.

    No score, and the reason stays.
    """
    session, slot = held
    excused = replace(slot, state=SlotState.EXCUSED, excused_reason=asked.reason)
    await take_step(transaction, slot, excused)
    await act.record(transaction, slot_event(session, slot, SlotEvents.EXCUSED))
    await close_session_when_done(act, transaction, session)
    return SlotExcused(slot.id)
