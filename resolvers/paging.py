"""From `first/after/last/before` to a page of rows, and back to a connection."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from schema.faults import bad_request
from schema.relay import Connection, Edge, PageInfo
from store.paging import Key, Page, PageRequest
from store.reading.cursors import cursor_of, key_from_cursor
from store.reading.declare import KeyKind
from store.reading.lists import DEFAULT_PAGE, LARGEST_PAGE

Fact = TypeVar("Fact")
Shape = TypeVar("Shape")
AnyConnection = TypeVar("AnyConnection", bound=Connection[Any])


INSTANT_THEN_ID = (KeyKind.INSTANT, KeyKind.UUID)
TEXT_THEN_ID = (KeyKind.TEXT, KeyKind.UUID)


def page_request(
    *key: KeyKind, first: int | None, after: str | None, last: int | None, before: str | None
) -> PageRequest:
    """The rows asked for of a list whose cursors hold values of the kinds `key`.

    Raises BAD_REQUEST naming the argument that cannot be served.
    """
    if first is not None and last is not None:
        raise bad_request("`first` and `last` cannot be asked for together.", argument="last")
    for name, number in (("first", first), ("last", last)):
        if number is not None and not 1 <= number <= LARGEST_PAGE:
            raise bad_request(f"`{name}` must be from 1 to {LARGEST_PAGE}.", argument=name)
    return PageRequest(
        limit=first or last or DEFAULT_PAGE,
        after=_key(after, key, argument="after"),
        before=_key(before, key, argument="before"),
        is_backward=last is not None,
    )


def _key(cursor: str | None, kinds: Sequence[KeyKind], *, argument: str) -> Key | None:
    try:
        return None if cursor is None else key_from_cursor(cursor, kinds)
    except ValueError:
        raise bad_request(
            f"`{argument}` is not a cursor of this list.", argument=argument
        ) from None


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
