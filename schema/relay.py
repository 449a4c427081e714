"""Relay's shapes: global ids, nodes, edges and connections with keyset cursors."""

from typing import Generic, TypeVar
from uuid import UUID

import strawberry

from domain.global_ids import global_id_text

NodeType = TypeVar("NodeType")


@strawberry.interface(description="A thing with an id of its own that a client may cache.")
class Node:
    """See the description."""

    id: strawberry.ID = strawberry.field(description="Opaque global id.")


def global_id(type_name: str, key: UUID | str) -> strawberry.ID:
    """The opaque id of one thing of one type."""
    return strawberry.ID(global_id_text(type_name, key))


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
    total_count: int = strawberry.field(
        description="How many entries the whole list has; counted only when asked."
    )
