"""Doors of sentiment: the list, the countdown and the wall."""

from typing import Annotated
from uuid import UUID

import strawberry

from domain.global_ids import key_of
from domain.people.permissions import Permission
from domain.sentiment.facts import SentimentFacts
from resolvers.arguments import After, Before, EverySeconds, First, Last, Resume, sought_text
from resolvers.context import DoorContext, door_of
from resolvers.own_unit import reachable_unit, reaches_unit
from resolvers.paging import INSTANT_THEN_ID, connection_of, empty_connection, page_request
from schema.context import Info, needs
from schema.faults import bad_request
from schema.sentiment import (
    Release,
    ReleaseConnection,
    ReleaseFilter,
    SentimentBoard,
    SentimentBoardLine,
    SentimentClock,
    SentimentCountdown,
    SentimentEvent,
    SentimentEventConnection,
    SentimentEventFilter,
    SentimentMilestone,
)
from store.people.readable import unit_key
from store.sentiment import reads

BOARD_LINES = 100
LONGEST_BEAT = 60


@strawberry.type
class SentimentQuery:
    """Reads of sentiment events."""

    @strawberry.field(
        description="Sentiment events, the newest report first.",
        metadata=needs(Permission.SENTIMENT_READ),
    )
    async def sentiment_events(
        self,
        info: Info,
        filter: Annotated[
            SentimentEventFilter | None, strawberry.argument(description="Which events.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> SentimentEventConnection:
        """A unit sees its own."""
        door = door_of(info)
        if not door.may(Permission.SENTIMENT_READ):
            return empty_connection(SentimentEventConnection)
        asked = filter or SentimentEventFilter()
        wanted = reads.SentimentFilter(
            unit_id=reachable_unit(door, Permission.SENTIMENT_READ, asked.unit_id),
            is_open=asked.is_open,
            level=asked.level,
            states=None if asked.states is None else tuple(asked.states),
            text=sought_text(asked.text, argument="filter.text"),
        )
        page = await reads.events_page(
            door.database,
            page_request(*INSTANT_THEN_ID, first=first, after=after, last=last, before=before),
            wanted,
        )
        return connection_of(
            page,
            SentimentEvent.of,
            connection=SentimentEventConnection,
            count=lambda: reads.event_count(door.database, wanted),
        )

    @strawberry.field(
        description="Releases on all events, the newest first; open to everybody.",
        metadata=needs(Permission.RELEASE_READ),
    )
    async def releases(
        self,
        info: Info,
        filter: Annotated[
            ReleaseFilter | None, strawberry.argument(description="Which releases.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ReleaseConnection:
        """What the public may read of sentiment."""
        door = door_of(info)
        if not door.may(Permission.RELEASE_READ):
            return empty_connection(ReleaseConnection)
        asked = filter or ReleaseFilter()
        unit_id = None if asked.unit_id is None else unit_key(asked.unit_id)
        wanted = reads.ReleaseFilter(
            unit_id=unit_id, text=sought_text(asked.text, argument="filter.text")
        )
        page = await reads.releases_page(
            door.database,
            page_request(*INSTANT_THEN_ID, first=first, after=after, last=last, before=before),
            wanted,
        )
        return connection_of(
            page,
            Release.of,
            connection=ReleaseConnection,
            count=lambda: reads.release_count(door.database, wanted),
        )


async def visible_event(door: DoorContext, event_id: UUID | None) -> SentimentFacts | None:
    """The event when the viewer may see it; otherwise as if there were none."""
    if event_id is None:
        return None
    event = await door.loaders.sentiment_event.load(event_id)
    scope = door.scope(Permission.SENTIMENT_READ)
    if event is None or not reaches_unit(door.viewer, scope, event.unit_id):
        return None
    return event


def beat_of(every_seconds: int) -> int:
    """The heartbeat asked for. Raises BAD_REQUEST outside 1 to 60."""
    if not 1 <= every_seconds <= LONGEST_BEAT:
        raise bad_request(
            f"`everySeconds` must be from 1 to {LONGEST_BEAT}.", argument="everySeconds"
        )
    return every_seconds


@strawberry.type
class SentimentSubscription:
    """Countdowns on walls and phones."""

    @strawberry.field(
        description="Both clocks of one event: a frame at every change and milestone, and a"
        " heartbeat. Draw the ticking from `dueAt`, corrected by `serverTime`.",
        metadata=needs(Permission.SENTIMENT_READ),
    )
    async def sentiment_countdown(
        self,
        info: Info,
        event_id: Annotated[strawberry.ID, strawberry.argument(description="Id of an event.")],
        every_seconds: EverySeconds = 10,
        after: Resume = None,
    ) -> SentimentCountdown:
        """A state view over the event's stream."""
        door = door_of(info)
        door.frame.beat(beat_of(every_seconds))
        event = await visible_event(door, key_of(event_id, "SentimentEvent"))
        if event is None:
            raise bad_request("There is no such sentiment event.", problem="NOT_FOUND")
        door.frame.depends_on(event.stream)
        milestone = await reads.newest_milestone(door.database, event.stream)
        clocks = await door.loaders.deadlines_of_stream.load(event.stream)
        return SentimentCountdown(
            event=SentimentEvent.of(event),
            milestone=None if milestone is None else SentimentMilestone(milestone),
            clocks=[SentimentClock.of(one) for one in clocks or ()],
        )

    @strawberry.field(
        description="All open events with their clocks, the most urgent first.",
        metadata=needs(Permission.SENTIMENT_READ),
    )
    async def sentiment_board(
        self, info: Info, every_seconds: EverySeconds = 10, after: Resume = None
    ) -> SentimentBoard:
        """A state view over all sentiment streams."""
        door = door_of(info)
        door.frame.beat(beat_of(every_seconds))
        if not door.may(Permission.SENTIMENT_READ):
            raise bad_request("You may not see sentiment events.", problem="NOT_PERMITTED")
        door.frame.depends_on("sentiment_event")
        events = await reads.open_events_by_urgency(
            door.database,
            unit_id=reachable_unit(door, Permission.SENTIMENT_READ, None),
            limit=BOARD_LINES,
        )
        load = door.loaders.deadlines_of_stream.load
        return SentimentBoard(
            lines=[
                SentimentBoardLine(
                    event=SentimentEvent.of(event),
                    clocks=[SentimentClock.of(one) for one in await load(event.stream) or ()],
                )
                for event in events
            ]
        )
