"""The feeds: nothing is left out, and a broken line is taken up where it broke."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.clocks.permissions import ClockPermission
from domain.events.permissions import EventPermission
from domain.global_ids import key_of
from domain.people.grants import READ_PERMISSIONS
from domain.people.roles import Role
from domain.permissions import Scope
from resolvers.arguments import Resume, sought_text, sought_texts
from resolvers.context import DoorContext, door_of
from schema.context import Info, needs
from schema.faults import bad_request
from schema.live import Update, log_cursor
from schema.shapes import filter_input, shape
from store.clocks.readable import DEADLINES
from store.events.log import LoggedEvent
from store.events.readable import EVENTS
from store.reading.things import NOBODY

_READABLE = {one.value: one for one in READ_PERMISSIONS}

Event: Any = shape("Event")
Deadline: Any = shape("Deadline")
EventFilter: Any = filter_input(EVENTS)
DeadlineFilter: Any = filter_input(DEADLINES)


@dataclass(frozen=True, slots=True)
class EventTold:
    """An event as a feed tells it: it comes from the log in memory, and is not read again."""

    cursor: str
    stream: str
    version: int
    kind: str
    at: datetime
    actor_role: Role
    clause: str | None
    payload: object

    @classmethod
    def of(cls, event: LoggedEvent) -> "EventTold":
        """From the log."""
        return cls(
            cursor=log_cursor(event.seq),
            stream=event.stream,
            version=event.version,
            kind=event.kind,
            at=event.at,
            actor_role=Role(event.actor_role),
            clause=event.clause,
            payload=event.payload,
        )


@strawberry.type(description="The next event of the feed.")
class EventUpdate(Update):
    """See the description."""

    event: Event = strawberry.field(description="What happened.")


@strawberry.type(description="A deadline has reached a milestone.")
class DeadlineAlert(Update):
    """See the description."""

    milestone: str = strawberry.field(description="HALF, THIRTY_MINUTES, MISSED and so on.")
    key: strawberry.Private[UUID]

    @strawberry.field(description="The deadline as it stands now.", graphql_type=Deadline)
    async def deadline(self, info: Info) -> Any:
        """Read when the milestone is told; whoever is told of it sees it."""
        return await door_of(info).one(info, "Deadline", self.key, with_owner=True)


@strawberry.type
class FeedSubscription:
    """Feeds over the log."""

    @strawberry.field(
        description="Every event you may see, in order, resumable at any cursor.",
        metadata=needs(*READ_PERMISSIONS, feed=True),
    )
    async def events(
        self,
        info: Info,
        filter: Annotated[
            EventFilter | None, strawberry.argument(description="Which events.")
        ] = None,
        after: Resume = None,
    ) -> EventUpdate:
        """A feed over the whole log."""
        door = door_of(info)
        if not door.may(EventPermission.EVENT_READ):
            raise bad_request("You may not read the log.", problem="NOT_PERMITTED")
        stream = sought_text(getattr(filter, "stream", None), argument="filter.stream")
        kinds = sought_texts(getattr(filter, "kinds", None), argument="filter.kinds")
        event = door.frame.follow(
            lambda one: may_see_event(door, one) and _is_asked(one, stream=stream, kinds=kinds)
        )
        return EventUpdate(event=EventTold.of(event))

    @strawberry.field(
        description="Every milestone of every deadline you may see.",
        metadata=needs(ClockPermission.DEADLINE_READ, EventPermission.EVENT_READ, feed=True),
    )
    async def deadline_alerts(
        self,
        info: Info,
        filter: Annotated[
            DeadlineFilter | None, strawberry.argument(description="Which deadlines.")
        ] = None,
        after: Resume = None,
    ) -> DeadlineAlert:
        """A feed over the milestones in the log, by the state that each led to."""
        door = door_of(info)
        scope = door.scope(ClockPermission.DEADLINE_READ)
        if scope is None:
            raise bad_request("You may not see deadlines.", problem="NOT_PERMITTED")
        wanted: str | None = getattr(filter, "unit_id", None)
        unit_id = None if wanted is None else key_of(wanted, "Unit") or NOBODY
        kind = sought_text(getattr(filter, "kind", None), argument="filter.kind")
        states: Sequence[str] | None = getattr(filter, "states", None)
        event = door.frame.follow(
            lambda one: (
                "milestone" in one.payload
                and _reaches(door, scope, one.unit_id)
                and (unit_id is None or one.unit_id == unit_id)
                and (kind is None or one.payload["clock"].casefold() == kind)
                and (states is None or one.payload.get("state") in states)
            )
        )
        return DeadlineAlert(
            milestone=event.payload["milestone"], key=UUID(event.payload["deadlineId"])
        )


def may_see_event(door: DoorContext, event: LoggedEvent) -> bool:
    """Whether the viewer holds the event's audience, with its unit in reach of that and the log."""
    audience = _READABLE.get(event.audience)
    return audience is not None and all(
        _reaches(door, door.scope(one), event.unit_id)
        for one in (audience, EventPermission.EVENT_READ)
    )


def _reaches(door: DoorContext, scope: Scope | None, unit_id: UUID | None) -> bool:
    if scope is Scope.ANY:
        return True
    return scope is Scope.OWN_UNIT and unit_id is not None and unit_id == door.viewer.unit_id


def _is_asked(event: LoggedEvent, *, stream: str | None, kinds: Sequence[str] | None) -> bool:
    if stream is not None and event.stream != stream:
        return False
    return kinds is None or is_of_kinds(event.kind, kinds)


def is_of_kinds(kind: str, wanted: Sequence[str]) -> bool:
    """Whether a kind is among those wanted; `deadline:*` means all that begin so."""
    return any(kind.startswith(one[:-1]) if one.endswith("*") else kind == one for one in wanted)
