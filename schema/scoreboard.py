"""Shapes of what the hall watches: scoreboard and floor."""

from datetime import datetime
from decimal import Decimal

import strawberry

from domain.scoring.facts import SlotFacts
from schema.clock_states import DeadlineState
from schema.context import Info
from schema.hall_states import SessionState, SlotState
from schema.live import Update
from schema.people import Unit, unit_of
from schema.scoring import ReviewSession, Slot


@strawberry.type(description="A unit on the scoreboard.")
class ScoreboardSlot:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    position: int = strawberry.field(description="Place in the order of the floor.")
    state: SlotState = strawberry.field(description="Where it stands.")
    ballot_count: int = strawberry.field(description="How many have scored.")
    average: Decimal | None = strawberry.field(description="Null until it may be seen.")
    rank: int | None = strawberry.field(description="Null until results are published.")
    facts: strawberry.Private[SlotFacts]

    @strawberry.field(description="The unit.")
    async def unit(self, info: Info) -> Unit:
        """Loaded with its like."""
        return await unit_of(info, self.facts.unit_id)


@strawberry.interface(description="What a scoreboard shows, asked for once or watched.")
class ScoreboardContent:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")
    state: SessionState = strawberry.field(description="Where the session stands.")
    version: int = strawberry.field(description="Version of the results; 0 before the first.")
    revealed: bool = strawberry.field(description="Whether results are published.")
    slots: list[ScoreboardSlot] = strawberry.field(description="In the order of the floor.")


@strawberry.type(description="How the session stands for the hall.")
class Scoreboard(ScoreboardContent):
    """See the description."""


@strawberry.type(description="The scoreboard whenever it has changed.")
class ScoreboardUpdate(Update, ScoreboardContent):
    """See the description."""


@strawberry.type(description="Who speaks, since when, and the eight-minute clock.")
class ReviewFloorUpdate(Update):
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")
    slot: Slot | None = strawberry.field(
        description="The unit on the floor, else the one being scored; null between units."
    )
    state: DeadlineState | None = strawberry.field(
        description="The clock: RUNNING, PAUSED, OVERTIME, MET or MET_LATE; null without a unit."
    )
    started_at: datetime | None = strawberry.field(description="When the report began.")
    deadline_at: datetime | None = strawberry.field(
        description="When eight minutes are over, pauses included."
    )
    paused_at: datetime | None = strawberry.field(description="Since when the clock stands.")
    overtime_seconds: float = strawberry.field(
        description="Final once the report has ended, 0 before; while it runs over, count from"
        " `deadlineAt`."
    )
    checked_in: int = strawberry.field(description="How many representatives are in the hall.")
    ballot_count: int = strawberry.field(description="How many have scored the slot.")
