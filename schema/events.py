"""Shapes of the log: the history of anything the viewer may see."""

from datetime import datetime

import strawberry

from domain.people.roles import Role
from schema.live import Update
from schema.relay import Connection
from store.events.log import LoggedEvent


@strawberry.type(description="Something that happened. The log is never changed.")
class Event:
    """See the description."""

    cursor: str = strawberry.field(
        description="Its place in the log over all streams; feeds take it as `after`."
    )
    stream: str = strawberry.field(description="What it happened to, e.g. review_session:….")
    version: int = strawberry.field(description="Its place in its stream, without gaps, from 1.")
    kind: str = strawberry.field(description="What happened, e.g. sentiment:classified.")
    at: datetime = strawberry.field(description="When it happened.")
    actor_role: Role = strawberry.field(description="In which role somebody did it.")
    clause: str | None = strawberry.field(description="The clause behind it.")
    payload: strawberry.scalars.JSON = strawberry.field(
        description="What changed; never restricted data."
    )

    @classmethod
    def of(cls, event: LoggedEvent, *, cursor: str) -> "Event":
        """From the log."""
        return cls(
            cursor=cursor,
            stream=event.stream,
            version=event.version,
            kind=event.kind,
            at=event.at,
            actor_role=Role(event.actor_role),
            clause=event.clause,
            payload=event.payload,  # type: ignore[arg-type]
        )


@strawberry.type(description="A page of the log, the newest first.")
class EventConnection(Connection[Event]):
    """See the description."""


@strawberry.input(description="Which events; everything given must hold.")
class EventFilter:
    """See the description."""

    stream: str | None = strawberry.field(default=None, description="Of this stream.")
    kinds: list[str] | None = strawberry.field(
        default=None, description="Of these kinds; `deadline:*` means all that begin so."
    )


@strawberry.type(description="The next event of the feed.")
class EventUpdate(Update):
    """See the description."""

    event: Event = strawberry.field(description="What happened.")
