"""Relay's shapes: global ids, nodes, edges and connections with keyset cursors."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar
from uuid import UUID

import strawberry

from domain.global_ids import global_id_text, key_of
from domain.problems import Problem as DomainProblem
from domain.problems import ProblemCode, problem

NodeType = TypeVar("NodeType")


@strawberry.interface(description="A thing with an id of its own that a client may cache.")
class Node:
    """See the description."""

    id: strawberry.ID = strawberry.field(description="Opaque global id.")


def global_id(type_name: str, key: UUID | str) -> strawberry.ID:
    """The opaque id of one thing of one type."""
    return strawberry.ID(global_id_text(type_name, key))


def required_key(given: str, type_name: str, *, field: str) -> UUID | DomainProblem:
    """The key inside an input's id, or the problem that names the input field."""
    key = key_of(given, type_name)
    if key is None:
        return problem(ProblemCode.INVALID_ID, path=(field,), type=type_name)
    return key


@strawberry.type(description="Where a page of a list begins and ends.")
class PageInfo:
    """See the description."""

    has_next_page: bool = strawberry.field(description="Whether more follows behind `endCursor`.")
    has_previous_page: bool = strawberry.field(
        description="Whether there is something before `startCursor`."
    )
    start_cursor: str | None = strawberry.field(description="Cursor of the first edge, if any.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last edge, if any.")


@strawberry.type(description="One entry of a list with its place.")
class Edge(Generic[NodeType]):
    """See the description."""

    cursor: str = strawberry.field(description="Place of this entry; opaque.")
    node: NodeType = strawberry.field(description="The entry.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[NodeType]):
    """See the description."""

    edges: list[Edge[NodeType]] = strawberry.field(description="The entries of this page.")
    page_info: PageInfo = strawberry.field(description="Where this page begins and ends.")
    count: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="How many entries the whole list has; counted only when asked.")
    async def total_count(self) -> int:
        """Counted by the database."""
        return await self.count()
