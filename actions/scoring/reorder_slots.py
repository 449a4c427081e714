"""The office changes the order of the units that wait (FS/3.4c)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.move_slot import REASON_MOST
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.order import places, why_order_is_refused
from domain.scoring.states import SESSION_STATE_NAMES, SessionState
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import set_positions
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import session_for_update


@dataclass(frozen=True, slots=True)
class ReorderSlots:
    """Which session, all slots that wait in their new order, and why."""

    session_id: UUID
    slot_ids: tuple[UUID, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class SlotsReordered:
    """The session with its new order."""

    session_id: UUID


@acting(
    permission=Permission.SESSION_RUN,
    refuses=TEXT_REFUSES
    | {ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER, ProblemCode.NOTHING_TO_CHANGE},
    done=SlotsReordered,
)
async def reorder_slots(
    act: Act, transaction: Transaction, asked: ReorderSlots
) -> SlotsReordered | Refused:
    """Units that wait take each other's places; whoever has begun or is excused keeps his.

    Clause: FS/3.4c.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    problems = why_text_is_refused(asked.reason, field="reason", most=REASON_MOST)
    if session.state is SessionState.CANCELLED:
        named = SESSION_STATE_NAMES[session.state]
        return Refused((*problems, problem(ProblemCode.STATE_ORDER, state=named)))
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    problems = (*problems, *why_order_is_refused(slots, asked.slot_ids))
    if problems:
        return Refused(problems)
    await set_positions(transaction, places(slots, asked.slot_ids))
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:reordered",
            Permission.SESSION_READ,
            {"slotIds": asked.slot_ids, "reason": trimmed(asked.reason) or ""},
            clause="FS/3.4c",
        ),
    )
    return SlotsReordered(session.id)
