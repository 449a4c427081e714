"""Doors of the server itself: who you are, what time it is, anything by its id."""

import asyncio
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from domain.clauses.register import clauses
from domain.global_ids import parse_global_id
from domain.opaque import uuid_of
from domain.people.permissions import GRANTS, Permission
from domain.people.roles import Role
from domain.people.viewer import may
from resolvers.context import DoorContext, door_of
from resolvers.own_unit import reaches_unit
from resolvers.sentiment import visible_event
from schema.cases import SHAPES, case_of
from schema.clauses import Clause
from schema.clocks import Deadline
from schema.context import Info, needs
from schema.faults import bad_request
from schema.people import Person, Unit, Viewer
from schema.relay import Node
from schema.representatives import Representative
from schema.scoring import ReviewSession, Slot
from schema.sentiment import Release, SentimentEvent
from store.clocks.deadlines import deadlines_by_ids
from store.sentiment.reads import releases_by_ids

NODE_NEEDS = needs(
    Permission.UNIT_READ,
    Permission.PERSON_READ,
    Permission.REPRESENTATIVE_READ,
    Permission.SESSION_READ,
    Permission.RESULTS_READ,
    Permission.SENTIMENT_READ,
    Permission.RELEASE_READ,
    Permission.DEADLINE_READ,
    Permission.CASE_READ,
    Permission.CLAUSE_READ,
)
MOST_NODES = 100


@strawberry.type
class SystemQuery:
    """The server itself."""

    @strawberry.field(description="Who you are; null when anonymous.")
    def viewer(self, info: Info) -> Viewer | None:
        """From the token."""
        viewer = door_of(info).viewer
        if viewer.role is Role.PUBLIC:
            return None
        grants = GRANTS[viewer.role]
        return Viewer(
            role=viewer.role,
            name=viewer.name,
            permissions=sorted(
                permission.value if scope.value == "ANY" else f"{permission.value}@{scope.value}"
                for permission, scope in grants.items()
            ),
        )

    @strawberry.field(description="The server's instant.")
    def server_time(self, info: Info) -> datetime:
        """Follows the demonstration clock where there is one."""
        return door_of(info).server_time

    @strawberry.field(
        description="Anything by its id; null when there is none or you may not see it.",
        metadata=NODE_NEEDS,
    )
    async def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="Any global id.")],
    ) -> Node | None:
        """By the type inside the id."""
        return await node_of(door_of(info), id)

    @strawberry.field(
        description="Many things by their ids, in that order; null for each that is not there.",
        metadata=NODE_NEEDS,
    )
    async def nodes(
        self,
        info: Info,
        ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="At most 100 global ids.")
        ],
    ) -> list[Node | None]:
        """By the type inside each id."""
        door = door_of(info)
        if len(ids) > MOST_NODES:
            raise bad_request(f"At most {MOST_NODES} ids at once.", argument="ids")
        return list(await asyncio.gather(*(node_of(door, one) for one in ids)))


async def node_of(door: DoorContext, given: str) -> Node | None:
    """The thing behind a global id, when the viewer may see it."""
    parsed = parse_global_id(given)
    if parsed is None:
        return None
    type_name, key = parsed
    if type_name == "Clause":
        found = clauses().get(key) if door.may(Permission.CLAUSE_READ) else None
        return None if found is None else Clause.of(found)
    fetch = FETCHERS.get(type_name)
    plain = uuid_of(key)
    return None if fetch is None or plain is None else await fetch(door, plain)


async def _unit(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.unit.load(key)
    return None if facts is None or not door.may(Permission.UNIT_READ) else Unit.of(facts)


async def _person(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.person.load(key)
    return None if facts is None or not door.may(Permission.PERSON_READ) else Person.of(facts)


async def _representative(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.representative.load(key)
    if facts is None or not door.may(Permission.REPRESENTATIVE_READ):
        return None
    # A member of the delegation sees himself and no other.
    is_his = may(door.viewer, Permission.REPRESENTATIVE_READ, person_id=facts.person_id)
    return Representative.of(facts) if is_his else None


async def _session(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.session.load(key)
    is_shown = door.may(Permission.SESSION_READ) or (
        facts is not None and facts.is_published and door.may(Permission.RESULTS_READ)
    )
    return None if facts is None or not is_shown else ReviewSession.of(facts)


async def _slot(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.slot.load(key)
    return None if facts is None or not door.may(Permission.SESSION_READ) else Slot.of(facts)


async def _sentiment_event(door: DoorContext, key: UUID) -> Node | None:
    facts = await visible_event(door, key)
    return None if facts is None else SentimentEvent.of(facts)


async def _release(door: DoorContext, key: UUID) -> Node | None:
    facts = (await releases_by_ids(door.database, [key])).get(key)
    return None if facts is None or not door.may(Permission.RELEASE_READ) else Release.of(facts)


async def _deadline(door: DoorContext, key: UUID) -> Node | None:
    facts = (await deadlines_by_ids(door.database, [key])).get(key)
    scope = door.scope(Permission.DEADLINE_READ)
    if facts is None or not reaches_unit(door.viewer, scope, facts.unit_id):
        return None
    return Deadline.of(facts)


async def _case(door: DoorContext, key: UUID) -> Node | None:
    facts = await door.loaders.case.load(key)
    scope = door.scope(Permission.CASE_READ)
    if facts is None or not reaches_unit(door.viewer, scope, facts.unit_id):
        return None
    return case_of(facts)


FETCHERS = {
    "Unit": _unit,
    "Person": _person,
    "Representative": _representative,
    "ReviewSession": _session,
    "Slot": _slot,
    "SentimentEvent": _sentiment_event,
    "Release": _release,
    "Deadline": _deadline,
    **{shape.__name__: _case for shape in SHAPES.values()},
}
"""How a thing of each type is fetched; each looks at what the viewer may see."""
