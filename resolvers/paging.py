"""From `first/after/last/before` to a page of rows, and back to a connection."""

import base64
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

import orjson

from schema.faults import bad_request
from schema.relay import Connection, Edge, PageInfo
from store.paging import Key, Page, PageRequest

Fact = TypeVar("Fact")
Shape = TypeVar("Shape")
AnyConnection = TypeVar("AnyConnection", bound=Connection[Any])

DEFAULT_PAGE = 20
LARGEST_PAGE = 100


def page_request(
    *key: type, first: int | None, after: str | None, last: int | None, before: str | None
) -> PageRequest:
    """The rows asked for of a list whose cursors hold values of the types `key`.

    Raises BAD_REQUEST naming the argument that cannot be served.
    """
    if first is not None and last is not None:
        raise bad_request("`first` and `last` cannot be asked for together.", argument="last")
    for name, number in (("first", first), ("last", last)):
        if number is not None and not 1 <= number <= LARGEST_PAGE:
            raise bad_request(f"`{name}` must be from 1 to {LARGEST_PAGE}.", argument=name)
    return PageRequest(
        limit=first or last or DEFAULT_PAGE,
        after=None if after is None else key_from_cursor(after, key, argument="after"),
        before=None if before is None else key_from_cursor(before, key, argument="before"),
        is_backward=last is not None,
    )


def connection_of(
    page: Page[Fact],
    shape: Callable[[Fact], Shape],
    *,
    connection: type[AnyConnection],
    count: Callable[[], Awaitable[int]],
) -> AnyConnection:
    """A connection from a page of facts."""
    edges = [
        Edge(cursor=cursor_of(key), node=shape(fact))
        for key, fact in zip(page.keys, page.rows, strict=True)
    ]
    return connection(
        edges=edges,
        page_info=PageInfo(
            has_next_page=page.has_next,
            has_previous_page=page.has_previous,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        count=count,
    )


def empty_connection(connection: type[AnyConnection]) -> AnyConnection:
    """What someone sees who may not see the list: nothing, as if there were none."""
    return connection(
        edges=[],
        page_info=PageInfo(
            has_next_page=False, has_previous_page=False, start_cursor=None, end_cursor=None
        ),
        count=_none_at_all,
    )


async def _none_at_all() -> int:
    return 0


_TAGS: dict[str, Callable[[Any], object]] = {
    "u": UUID,
    "t": datetime.fromisoformat,
    "d": date.fromisoformat,
    "s": str,
    "i": int,
}


def cursor_of(key: Key) -> str:
    """An opaque cursor from the key of a row."""
    parts = [_tagged(part) for part in key]
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode()


def key_from_cursor(cursor: str, key: tuple[type, ...], *, argument: str) -> Key:
    """The key inside a cursor. Raises BAD_REQUEST when it is none of this list's."""
    try:
        parts = orjson.loads(base64.urlsafe_b64decode(cursor.encode()))
        found = tuple(_TAGS[tag](value) for tag, value in parts)
    except (ValueError, TypeError, KeyError):
        found = ()
    if tuple(type(part) for part in found) != key or not all(map(_is_storable, found)):
        raise bad_request(f"`{argument}` is not a cursor of this list.", argument=argument)
    return found


def _is_storable(part: object) -> bool:
    """Whether PostgreSQL can hold it; a forged cursor may say anything."""
    match part:
        case str():
            return "\0" not in part
        case int():
            return -(2**63) <= part < 2**63
        case datetime():
            return part.tzinfo is not None and 1 < part.year < 9999
    return True


def _tagged(part: object) -> tuple[str, object]:
    match part:
        case UUID():
            return "u", str(part)
        case datetime():
            return "t", part.isoformat()
        case date():
            return "d", part.isoformat()
        case int():
            return "i", part
        case _:
            return "s", str(part)
