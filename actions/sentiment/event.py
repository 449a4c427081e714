"""The sentiment event as acts hold and move it (OP/61a)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.moving import Moving
from actions.stepping import Stepping
from domain.clocks.deadline import OPEN_STATES
from domain.declared.marks import Ref, Shows
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.rules import SENTIMENT_WORKFLOW, SentimentGates, gates_of
from store.clocks.deadlines import deadlines_for_update
from store.database import Transaction
from store.sentiment.rows import EVENTS


async def _gates(transaction: Transaction, event: SentimentFacts) -> SentimentGates:
    clocks = await deadlines_for_update(transaction, event.stream)
    waiting = tuple(name for name, clock in clocks.items() if clock.state in OPEN_STATES)
    return gates_of(event, SentimentGates(waiting))


EVENT: Moving[SentimentFacts] = Moving(
    name="SentimentEvent",
    called="event",
    rows=EVENTS,
    workflow=SENTIMENT_WORKFLOW,
    sees=SentimentPermission.SENTIMENT_READ,
    clause="OP/61a",
    gates=_gates,
)

EventId = Annotated[UUID, Ref("SentimentEvent", is_looked_up=False), "Id of the event."]


class OfEvent(Stepping, of=EVENT):
    """What is done with an event that was reported."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class EventShown:
    """The event, as it stands after the act."""

    event_id: Annotated[UUID, Shows("SentimentEvent"), "The event."]
