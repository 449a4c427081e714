"""Relay's shapes: global ids, nodes, edges and connections with keyset cursors."""

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar
from uuid import UUID

import strawberry

from domain.problems import Problem as DomainProblem
from domain.problems import ProblemCode, problem

NodeType = TypeVar("NodeType")


@strawberry.interface(description="A thing with an id of its own that a client may cache.")
class Node:
    """See the description."""

    id: strawberry.ID = strawberry.field(description="Opaque global id.")


def global_id(type_name: str, key: UUID | str) -> strawberry.ID:
    """The opaque id of one thing of one type."""
    return strawberry.ID(base64.urlsafe_b64encode(f"{type_name}:{key}".encode()).decode())


def parse_global_id(given: str) -> tuple[str, str] | None:
    """Type name and key of an opaque id; nothing when the text is no id of ours."""
    try:
        text = base64.urlsafe_b64decode(given.encode()).decode()
    except (binascii.Error, ValueError):
        return None
    type_name, separator, key = text.partition(":")
    return (type_name, key) if separator and type_name and key else None


def key_of(given: str, type_name: str) -> UUID | None:
    """The key inside an opaque id of the expected type; nothing when it is another or none."""
    parsed = parse_global_id(given)
    if parsed is None or parsed[0] != type_name:
        return None
    try:
        return UUID(parsed[1])
    except ValueError:
        return None


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
