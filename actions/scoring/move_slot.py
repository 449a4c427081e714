"""A unit's turn on the floor: begins, ends, opens for scores, or is excused (FS/3.4d-e)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.clocks.floor_clock import begin_floor_clock, end_floor_clock
from actions.scoring.finish_session import close_session_when_done
from domain.clocks.kinds import SLOT_8_MINUTES
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.counting import fewest_scores
from domain.scoring.facts import SessionFacts, SlotFacts, slot_stream
from domain.scoring.workflow import SLOT_WORKFLOW, SlotGateFacts
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.slot_steps import (
    end_slot_row,
    excuse_slot_row,
    open_slot_row,
    start_slot_row,
)
from store.scoring.writes import running_slots, scores_so_far, slot_for_update

REFUSES = frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER, ProblemCode.SESSION_NOT_OPEN})
REASON_MOST = 500


@dataclass(frozen=True, slots=True)
class MoveSlot:
    """Which slot."""

    slot_id: UUID


@dataclass(frozen=True, slots=True)
class SlotMoved:
    """The slot that moved."""

    slot_id: UUID


Held = tuple[SessionFacts, SlotFacts]


async def held_slot(
    act: Act, transaction: Transaction, slot_id: UUID, *, step: str
) -> Held | Refused:
    """The slot, locked, when the step may be taken; otherwise everything that refuses it."""
    found = await slot_for_update(transaction, slot_id)
    if found is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("slotId",)),))
    session, slot = found
    running = await running_slots(transaction, session.id)
    problems = SLOT_WORKFLOW.why_refused(
        step,
        state=slot.state,
        facts=SlotGateFacts(
            session_state=session.state,
            is_another_running=bool(running - {slot.id}),
            ended_at=slot.ended_at,
            ballots=slot.ballots_so_far,
            quorum=session.quorum,
            scores=await scores_so_far(transaction, slot.id),
            fewest_scores=fewest_scores(
                session.counting_rule, smallest_group=act.rules.smallest_group
            ),
        ),
    )
    return Refused(problems) if problems else found


def slot_event(session: SessionFacts, slot: SlotFacts, kind: str, **payload: object) -> NewEvent:
    """An event of a slot, told in its session's stream."""
    return NewEvent(
        session.stream,
        kind,
        Permission.SESSION_READ,
        {"slotId": slot.id, "unitId": slot.unit_id, **payload},
        clause="FS/3.4d",
    )


@acting(
    permission=Permission.SESSION_RUN,
    refuses=REFUSES | {ProblemCode.ANOTHER_SLOT_RUNNING},
    done=SlotMoved,
)
async def start_slot(act: Act, transaction: Transaction, asked: MoveSlot) -> SlotMoved | Refused:
    """The unit takes the floor; its eight minutes begin.

    Clause: FS/3.4d.
    """
    held = await held_slot(act, transaction, asked.slot_id, step="start")
    if isinstance(held, Refused):
        return held
    session, slot = held
    await start_slot_row(transaction, slot.id, at=act.now)
    clock = await begin_floor_clock(act, transaction, slot)
    await act.record(
        transaction, slot_event(session, slot, "slot:started", slotDeadline=clock.due_at)
    )
    return SlotMoved(slot.id)


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SlotMoved)
async def end_slot(act: Act, transaction: Transaction, asked: MoveSlot) -> SlotMoved | Refused:
    """The unit has reported; exactly eight minutes are no overtime.

    Clause: FS/3.4d.
    """
    held = await held_slot(act, transaction, asked.slot_id, step="end")
    if isinstance(held, Refused):
        return held
    session, slot = held
    report = await end_floor_clock(act, transaction, slot)
    over = report.overtime_ms
    await end_slot_row(transaction, slot.id, at=report.ended_at, overtime_ms=over)
    await act.record(transaction, slot_event(session, slot, "slot:ended", overtimeMs=over))
    if over and not report.was_called:
        # The report ran over and ended before the worker could call it; it is told all the same,
        # and in the same place.
        await act.record(
            transaction,
            NewEvent(
                slot_stream(slot.id),
                "slot:overtime",
                Permission.DEADLINE_READ,
                {"clock": SLOT_8_MINUTES.name, "milestone": "OVERTIME"},
                unit_id=slot.unit_id,
                clause="FS/3.4d",
            ),
        )
    return SlotMoved(slot.id)


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SlotMoved)
async def open_scoring(act: Act, transaction: Transaction, asked: MoveSlot) -> SlotMoved | Refused:
    """Scores may come in.

    Clause: FS/3.4e.
    """
    held = await held_slot(act, transaction, asked.slot_id, step="open_scoring")
    if isinstance(held, Refused):
        return held
    session, slot = held
    await open_slot_row(transaction, slot.id, at=act.now)
    await act.record(transaction, slot_event(session, slot, "slot:scoring_opened"))
    return SlotMoved(slot.id)


@dataclass(frozen=True, slots=True)
class SlotWithReason:
    """Which slot, and why what is done to it is done."""

    slot_id: UUID
    reason: str


@acting(
    permission=Permission.SESSION_RUN,
    refuses=REFUSES | TEXT_REFUSES,
    done=SlotMoved,
)
async def excuse_slot(
    act: Act, transaction: Transaction, asked: SlotWithReason
) -> SlotMoved | Refused:
    """The unit does not report; no score, and the reason stays."""
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if problems:
        return Refused(problems)
    held = await held_slot(act, transaction, asked.slot_id, step="excuse")
    if isinstance(held, Refused):
        return held
    session, slot = held
    await excuse_slot_row(transaction, slot.id, reason=trimmed(asked.reason) or "")
    await act.record(transaction, slot_event(session, slot, "slot:excused"))
    await close_session_when_done(act, transaction, session)
    return SlotMoved(slot.id)
