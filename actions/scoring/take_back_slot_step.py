"""A slip of the office: the slot's last step is taken back (FS/3.4d-e)."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
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
from domain.scoring.states import SlotState
from domain.scoring.taking_back import OTHER_STEP, SlotStep, last_step, why_taking_back_is_refused
from store.database import Transaction
from store.scoring.rows import SLOTS


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
    if step in CLOCKS:
        await CLOCKS[step](act, transaction, slot)
    await SLOTS.change(transaction, slot, _before(step, slot))
    await reopen_session(act, transaction, session)
    await act.record(
        transaction,
        slot_event(session, slot, SlotEvents.STEP_TAKEN_BACK, step=step.value, reason=asked.reason),
    )
    return SlotStepTakenBack(slot.id, step.value)


def _before(step: SlotStep, slot: SlotFacts) -> SlotFacts:
    """The slot as if the step had not been taken."""
    match step:
        case SlotStep.START:
            return replace(slot, state=SlotState.WAITING, started_at=None)
        case SlotStep.END:
            return replace(slot, ended_at=None, overtime_ms=None)
        case SlotStep.OPEN_SCORING:
            # Phones that wait for a network may hold ballots of this round, which are void.
            shut = replace(slot, state=SlotState.REPORTING, scoring_opened_at=None)
            return replace(shut, round=slot.round + 1)
        case SlotStep.CLOSE_SCORING | SlotStep.CLOSE_WITHOUT_RESULT:
            return replace(slot.uncounted, state=SlotState.SCORING_OPEN)
        case SlotStep.EXCUSE:
            return replace(slot, state=SlotState.WAITING, excused_reason=None)


CLOCKS: Mapping[SlotStep, Callable[[Act, Transaction, SlotFacts], Awaitable[object]]] = {
    SlotStep.START: lambda act, transaction, slot: let_floor_clock_go(act, transaction, slot.id),
    SlotStep.END: go_on_with_floor_clock,
}
"""What becomes of the clock."""
