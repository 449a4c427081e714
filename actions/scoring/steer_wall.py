"""The chair says what the wall of the hall shows (FS/3.4b)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.session import ANY_SESSION, SessionId, SessionShown
from domain.declared.marks import Ref
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.wall import WallView, why_view_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import set_wall


@dataclass(frozen=True, slots=True)
class SteerWall:
    """Say what the wall of the hall shows."""

    session_id: SessionId
    view: Annotated[WallView, "The picture; `AUTO` lets the wall go by itself."]
    slot_id: Annotated[
        UUID | None,
        Ref("Slot", is_looked_up=False),
        "Whose, needed for `RESULT`, possible for `FLOOR` and `TURNOUT`.",
    ] = None


class WallSteered(SessionShown):
    """The wall shows it."""


@acting(
    holds=ANY_SESSION,
    refuses=frozenset({ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_INVALID}),
)
async def steer_wall(
    act: Act, transaction: Transaction, asked: SteerWall, session: SessionFacts
) -> WallSteered | Refused:
    """Say what the wall of the hall shows. Nothing is revealed by it.

    It shows this until it is told something else; `AUTO` goes by the session again. What a view
    shows is judged like everywhere. What it shows already is not told anew.

    Clause: FS/3.4b.
    """
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
            SessionEvents.WALL_STEERED,
            ScoringPermission.SESSION_READ,
            {"view": asked.view, "slotId": asked.slot_id},
        ),
    )
    return WallSteered(session.id)
