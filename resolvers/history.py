"""Doors of the log, of deadlines and of cases."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain.people.permissions import READ_PERMISSIONS, Permission
from resolvers.arguments import After, Before, First, Last, Resume, sought_text, sought_texts
from resolvers.context import DoorContext, door_of
from resolvers.own_unit import reachable_unit, reaches_unit
from resolvers.paging import INSTANT_THEN_ID, connection_of, empty_connection, page_request
from schema.cases import CaseConnection, CaseFilterInput, case_of
from schema.clocks import Deadline, DeadlineAlert, DeadlineConnection, DeadlineFilter
from schema.context import Info, needs
from schema.events import Event, EventConnection, EventFilter, EventUpdate
from schema.faults import bad_request
from schema.live import log_cursor
from store.cases import reads as cases
from store.clocks import deadlines
from store.events import history
from store.events.log import LoggedEvent
from store.reading.declare import KeyKind

_READABLE = frozenset(one.value for one in READ_PERMISSIONS)


@strawberry.type
class HistoryQuery:
    """What has happened and what is due."""

    @strawberry.field(
        description="The log: what happened to anything you may see, the newest first.",
        metadata=needs(*READ_PERMISSIONS),
    )
    async def events(
        self,
        info: Info,
        filter: Annotated[
            EventFilter | None, strawberry.argument(description="Which events.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> EventConnection:
        """Empty for those who may not read the log."""
        door = door_of(info)
        if not door.may(Permission.EVENT_READ):
            return empty_connection(EventConnection)
        asked = filter or EventFilter()
        wanted = history.HistoryFilter(
            stream=sought_text(asked.stream, argument="filter.stream"),
            kinds=sought_texts(asked.kinds, argument="filter.kinds"),
            audiences=tuple(one.value for one in READ_PERMISSIONS if door.may(one)),
            unit_id=reachable_unit(door, Permission.EVENT_READ, None),
        )
        page = await history.events_page(
            door.database,
            page_request(KeyKind.NUMBER, first=first, after=after, last=last, before=before),
            wanted,
        )
        return connection_of(
            page,
            lambda event: Event.of(event, cursor=log_cursor(event.seq)),
            connection=EventConnection,
            count=lambda: history.event_count(door.database, wanted),
        )

    @strawberry.field(
        description="Deadlines, the earliest due first.", metadata=needs(Permission.DEADLINE_READ)
    )
    async def deadlines(
        self,
        info: Info,
        filter: Annotated[
            DeadlineFilter | None, strawberry.argument(description="Which deadlines.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> DeadlineConnection:
        """A unit sees its own."""
        door = door_of(info)
        if not door.may(Permission.DEADLINE_READ):
            return empty_connection(DeadlineConnection)
        asked = filter or DeadlineFilter()
        wanted = deadlines.DeadlineFilter(
            unit_id=reachable_unit(door, Permission.DEADLINE_READ, asked.unit_id),
            states=None if asked.states is None else tuple(one.value for one in asked.states),
            kind=sought_text(asked.kind, argument="filter.kind"),
        )
        page = await deadlines.deadlines_page(
            door.database,
            page_request(*INSTANT_THEN_ID, first=first, after=after, last=last, before=before),
            wanted,
        )
        return connection_of(
            page,
            Deadline.of,
            connection=DeadlineConnection,
            count=lambda: deadlines.deadline_count(door.database, wanted),
        )

    @strawberry.field(
        description="Cases of every kind, the newest first.", metadata=needs(Permission.CASE_READ)
    )
    async def cases(
        self,
        info: Info,
        filter: Annotated[
            CaseFilterInput | None, strawberry.argument(description="Which cases.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> CaseConnection:
        """A unit sees its own."""
        door = door_of(info)
        if not door.may(Permission.CASE_READ):
            return empty_connection(CaseConnection)
        asked = filter or CaseFilterInput()
        wanted = cases.CaseFilter(
            unit_id=reachable_unit(door, Permission.CASE_READ, asked.unit_id),
            kind=asked.kind,
            is_open=asked.is_open,
            text=sought_text(asked.text, argument="filter.text"),
        )
        page = await cases.cases_page(
            door.database,
            page_request(*INSTANT_THEN_ID, first=first, after=after, last=last, before=before),
            wanted,
        )
        return connection_of(
            page,
            case_of,
            connection=CaseConnection,
            count=lambda: cases.case_count(door.database, wanted),
        )


@strawberry.type
class HistorySubscription:
    """The feeds: nothing is left out, and a broken line is taken up where it broke."""

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
        if not door.may(Permission.EVENT_READ):
            raise bad_request("You may not read the log.", problem="NOT_PERMITTED")
        asked = filter or EventFilter()
        stream = sought_text(asked.stream, argument="filter.stream")
        kinds = sought_texts(asked.kinds, argument="filter.kinds")
        event = door.frame.follow(
            lambda one: may_see_event(door, one) and _is_asked(one, stream=stream, kinds=kinds)
        )
        return EventUpdate(event=Event.of(event, cursor=log_cursor(event.seq)))

    @strawberry.field(
        description="Every milestone of every deadline you may see.",
        metadata=needs(Permission.DEADLINE_READ, Permission.EVENT_READ, feed=True),
    )
    async def deadline_alerts(
        self,
        info: Info,
        filter: Annotated[
            DeadlineFilter | None, strawberry.argument(description="Which deadlines.")
        ] = None,
        after: Resume = None,
    ) -> DeadlineAlert:
        """A feed over the milestones in the log."""
        door = door_of(info)
        scope = door.scope(Permission.DEADLINE_READ)
        if scope is None:
            raise bad_request("You may not see deadlines.", problem="NOT_PERMITTED")
        asked = filter or DeadlineFilter()
        unit_id = reachable_unit(door, Permission.DEADLINE_READ, asked.unit_id)
        kind = sought_text(asked.kind, argument="filter.kind")
        event = door.frame.follow(
            lambda one: (
                "milestone" in one.payload
                and (unit_id is None or one.unit_id == unit_id)
                and (kind is None or one.payload["clock"].casefold() == kind)
            )
        )
        found = await deadlines.deadlines_by_ids(door.database, [UUID(event.payload["deadlineId"])])
        (facts,) = found.values()
        return DeadlineAlert(milestone=event.payload["milestone"], deadline=Deadline.of(facts))


def may_see_event(door: DoorContext, event: LoggedEvent) -> bool:
    """Whether the viewer holds the event's audience, and its unit is in reach."""
    if event.audience not in _READABLE or not door.may(Permission(event.audience)):
        return False
    scope = door.scope(Permission.EVENT_READ)
    return reaches_unit(door.viewer, scope, event.unit_id)


def _is_asked(event: LoggedEvent, *, stream: str | None, kinds: Sequence[str] | None) -> bool:
    if stream is not None and event.stream != stream:
        return False
    return kinds is None or is_of_kinds(event.kind, kinds)


def is_of_kinds(kind: str, wanted: Sequence[str]) -> bool:
    """Whether a kind is among those wanted; `deadline:*` means all that begin so."""
    return any(kind.startswith(one[:-1]) if one.endswith("*") else kind == one for one in wanted)
