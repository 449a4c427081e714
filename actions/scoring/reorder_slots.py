"""The office changes the order of the units that wait (FS/3.4c)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.session import SessionId, SessionShown, session_at
from actions.scoring.slot import Reason
from domain.declared.marks import Ref
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.order import places, why_order_is_refused
from domain.scoring.permissions import ScoringPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import set_positions
from store.scoring.reads import slots_by_sessions


@dataclass(frozen=True, slots=True)
class ReorderSlots:
    """Change the order of the units that wait."""

    session_id: SessionId
    slot_ids: Annotated[
        tuple[UUID, ...],
        Ref("Slot", is_looked_up=False),
        "All slots that are `WAITING`, in their new order; the others keep theirs.",
    ]
    reason: Reason


class SlotsReordered(SessionShown):
    """The units that wait have changed places."""


@acting(
    holds=session_at("reorder"),
    refuses=frozenset({ProblemCode.NOTHING_TO_CHANGE}),
)
async def reorder_slots(
    act: Act, transaction: Transaction, asked: ReorderSlots, session: SessionFacts
) -> SlotsReordered | Refused:
    """Change the order of the units that wait, and why.

    They take each other's places; whoever has begun or is excused keeps his.

    Clause: FS/3.4c.
    """
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    problems = why_order_is_refused(slots, asked.slot_ids)
    if problems:
        return Refused(problems)
    await set_positions(transaction, places(slots, asked.slot_ids))
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            SessionEvents.REORDERED,
            ScoringPermission.SESSION_READ,
            {"slotIds": asked.slot_ids, "reason": asked.reason},
            clause="FS/3.4c",
        ),
    )
    return SlotsReordered(session.id)
