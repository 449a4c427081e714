"""The chair says what the wall of the hall shows (FS/3.4b)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.wall import WallView, why_view_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import session_for_update, set_wall


@dataclass(frozen=True, slots=True)
class SteerWall:
    """Which session's wall, what it shows, and of which unit where that is asked."""

    session_id: UUID
    view: WallView
    slot_id: UUID | None


@dataclass(frozen=True, slots=True)
class WallSteered:
    """The session whose wall it is."""

    session_id: UUID


@acting(
    permission=Permission.SESSION_RUN,
    refuses=frozenset(
        {ProblemCode.NOT_FOUND, ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_INVALID}
    ),
    done=WallSteered,
)
async def steer_wall(act: Act, transaction: Transaction, asked: SteerWall) -> WallSteered | Refused:
    """The wall shows this until it is told something else; `AUTO` goes by the session again.

    Nothing is revealed by it: what a view shows is judged like everywhere. What it shows already
    is not told anew.
    Clause: FS/3.4b.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    problems = why_view_is_refused(asked.view, asked.slot_id, {slot.id for slot in slots})
    if problems:
        return Refused(problems)
    if (session.wall_view, session.wall_slot_id) == (asked.view, asked.slot_id):
        return WallSteered(session.id)
    await set_wall(transaction, session.id, view=asked.view, slot_id=asked.slot_id, at=act.now)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:wall_steered",
            Permission.SESSION_READ,
            {"view": asked.view, "slotId": asked.slot_id},
        ),
    )
    return WallSteered(session.id)
