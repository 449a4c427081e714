"""A slip of the office: the slot's last step is taken back (FS/3.4d-e)."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import reopen_session
from actions.scoring.floor_clock import go_on_with_floor_clock, let_floor_clock_go
from actions.scoring.slot import ANY_SLOT, HeldSlot, Reason, SlotId, slot_event
from domain.declared.marks import Shows
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.scoring.events import SlotEvents
from domain.scoring.facts import SlotFacts
from domain.scoring.problems import ScoringCode
from domain.scoring.taking_back import OTHER_STEP, SlotStep, last_step, why_taking_back_is_refused
from store.database import Transaction
from store.scoring.slot_steps import (
    unclose_slot_row,
    unend_slot_row,
    unexcuse_slot_row,
    unopen_slot_row,
    unstart_slot_row,
)


@dataclass(frozen=True, slots=True)
class TakeBackSlotStep:
    """Take back the last step of a slot."""

    slot_id: SlotId
    reason: Reason
    step: Annotated[
        str | None,
        "The step that is meant, as `Slot.canTakeBack` names it: if it is no more the last one,"
        " nothing is taken back. Name it, and two who do so at once take back one step.",
    ] = None


@dataclass(frozen=True, slots=True)
class SlotStepTakenBack:
    """All is as if the step had not been taken; the log tells of both."""

    slot_id: Annotated[UUID, Shows("Slot"), "The slot."]
    step: Annotated[str, "The step, named as in `Slot.canTakeBack`."]


@acting(
    holds=ANY_SLOT,
    refuses=frozenset({ScoringCode.SESSION_NOT_OPEN, ProblemCode.CANNOT_TAKE_BACK}),
)
async def take_back_slot_step(
    act: Act, transaction: Transaction, asked: TakeBackSlotStep, held: HeldSlot
) -> SlotStepTakenBack | Refused:
    """Take back the last step of the slot that moved last; `Slot.canTakeBack` says before whether.

    All is as if the step had not been taken, but for the log, which tells of both.

    Clause: FS/3.4d, FS/3.4e.
    """
    session, slot = held
    problems = why_taking_back_is_refused(session, slot)
    step = last_step(slot)
    if not problems and asked.step is not None and asked.step != step:
        problems = (problem(ProblemCode.CANNOT_TAKE_BACK, path=("step",), why=OTHER_STEP),)
    if problems or step is None:
        return Refused(problems)
    await UNDO[step](act, transaction, slot)
    await reopen_session(act, transaction, session)
    await act.record(
        transaction,
        slot_event(session, slot, SlotEvents.STEP_TAKEN_BACK, step=step.value, reason=asked.reason),
    )
    return SlotStepTakenBack(slot.id, step.value)


async def _unstart(act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    await let_floor_clock_go(act, transaction, slot.id)
    await unstart_slot_row(transaction, slot.id)


async def _unend(act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    await go_on_with_floor_clock(act, transaction, slot)
    await unend_slot_row(transaction, slot.id)


async def _unopen(_act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    await unopen_slot_row(transaction, slot.id)


async def _unclose(_act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    await unclose_slot_row(transaction, slot.id)


async def _unexcuse(_act: Act, transaction: Transaction, slot: SlotFacts) -> None:
    await unexcuse_slot_row(transaction, slot.id)


UNDO: Mapping[SlotStep, Callable[[Act, Transaction, SlotFacts], Awaitable[None]]] = {
    SlotStep.START: _unstart,
    SlotStep.END: _unend,
    SlotStep.OPEN_SCORING: _unopen,
    SlotStep.CLOSE_SCORING: _unclose,
    SlotStep.CLOSE_WITHOUT_RESULT: _unclose,
    SlotStep.EXCUSE: _unexcuse,
}
"""What undoes each step."""
