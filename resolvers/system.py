"""Doors of the server itself: who you are, what time it is, anything by its id."""

import asyncio
from datetime import datetime
from typing import Annotated, Any

import strawberry

from domain.clauses.permissions import ClausePermission
from domain.clauses.register import clauses
from domain.global_ids import parse_global_id
from domain.opaque import uuid_of
from domain.people.grants import GRANTS
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from resolvers.carried import clause_shown
from resolvers.context import door_of
from schema.context import Info, needs
from schema.faults import bad_request
from schema.relay import Node
from schema.shapes import shape
from store.readable import library, nodes_of
from store.reading.things import permissions_of

NODE_NEEDS = needs(
    ClausePermission.CLAUSE_READ,
    *permissions_of(
        *(library().readables[of].sees for of in nodes_of(library().readables.values()).values())
    ),
)
MOST_NODES = 100


Unit: Any = shape("Unit")


@strawberry.type(name="Viewer", description="Who you are to this server.")
class ViewerShape:
    """See the description."""

    role: Role = strawberry.field(description="What your token lets you be.")
    name: str | None = strawberry.field(description="Your name, if the token carries one.")
    permissions: list[str] = strawberry.field(
        description="What you may do and see, as `thing:verb` with `@OWN_UNIT` and the like."
    )

    @strawberry.field(
        description="Your unit, if the token is bound to one.",
        graphql_type=Unit | None,
        metadata=needs(PeoplePermission.UNIT_READ),
    )
    async def unit(self, info: Info) -> Any:
        """Read like any unit."""
        door = door_of(info)
        unit_id = door.viewer.unit_id
        return None if unit_id is None else await door.one(info, "Unit", unit_id)


@strawberry.type
class SystemQuery:
    """The server itself."""

    @strawberry.field(description="Who you are; null when anonymous.")
    def viewer(self, info: Info) -> ViewerShape | None:
        """From the token."""
        viewer = door_of(info).viewer
        if viewer.role is Role.PUBLIC:
            return None
        grants = GRANTS[viewer.role]
        return ViewerShape(
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
        return await node_of(info, id)

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
        if len(ids) > MOST_NODES:
            raise bad_request(f"At most {MOST_NODES} ids at once.", argument="ids")
        return list(await asyncio.gather(*(node_of(info, one) for one in ids)))


async def node_of(info: Info, given: str) -> Node | None:
    """The thing behind a global id, when the viewer may see it; by the type inside the id."""
    door = door_of(info)
    parsed = parse_global_id(given)
    if parsed is None:
        return None
    type_name, key = parsed
    if type_name == "Clause":
        found = clauses().get(key) if door.may(ClausePermission.CLAUSE_READ) else None
        return None if found is None else clause_shown(found)
    of = nodes_of(library().readables.values()).get(type_name)
    plain = uuid_of(key)
    if of is None or plain is None:
        return None
    thing: Node | None = await door.one(info, of, plain)
    return thing
