"""Pages of what lies in memory, asked for like any list of the database."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from schema.faults import bad_request
from schema.relay import Connection, Edge, PageInfo
from store.reading.cursors import cursor_of, key_from_cursor
from store.reading.roots import KeyKind
from store.reading.window import DEFAULT_PAGE, LARGEST_PAGE

Fact = TypeVar("Fact")
Shape = TypeVar("Shape")
AnyConnection = TypeVar("AnyConnection", bound=Connection[Any])


@dataclass(frozen=True, slots=True)
class PageAsked:
    """The part of a list that is asked for; bounds are keys, both exclusive."""

    limit: int
    after: str | None
    before: str | None
    is_backward: bool


def page_asked(
    *, first: int | None, after: str | None, last: int | None, before: str | None
) -> PageAsked:
    """What the arguments of a list ask for.

    Raises BAD_REQUEST naming the argument that cannot be served.
    """
    if first is not None and last is not None:
        raise bad_request("`first` and `last` cannot be asked for together.", argument="last")
    for name, number in (("first", first), ("last", last)):
        if number is not None and not 1 <= number <= LARGEST_PAGE:
            raise bad_request(f"`{name}` must be from 1 to {LARGEST_PAGE}.", argument=name)
    return PageAsked(
        limit=first or last or DEFAULT_PAGE,
        after=_key(after, argument="after"),
        before=_key(before, argument="before"),
        is_backward=last is not None,
    )


def _key(cursor: str | None, *, argument: str) -> str | None:
    try:
        return None if cursor is None else str(key_from_cursor(cursor, (KeyKind.TEXT,))[0])
    except ValueError:
        raise bad_request(
            f"`{argument}` is not a cursor of this list.", argument=argument
        ) from None


def page_of(
    facts: Mapping[str, Fact],
    asked: PageAsked,
    *,
    shape: Callable[[Fact], Shape],
    connection: type[AnyConnection],
) -> AnyConnection:
    """The page of a list in its own order, by key; a bound that is not in it bounds nothing."""
    keys = tuple(facts)
    places = {key: place for place, key in enumerate(keys)}
    start = 0 if asked.after is None else places.get(asked.after, -1) + 1
    end = len(keys) if asked.before is None else places.get(asked.before, len(keys))
    if asked.is_backward:
        start = max(start, end - asked.limit)
    kept: Sequence[str] = keys[start : min(end, start + asked.limit)]
    edges = [Edge(cursor=cursor_of((key,)), node=shape(facts[key])) for key in kept]
    return connection(
        edges=edges,
        page_info=PageInfo(
            has_next_page=bool(kept) and kept[-1] != keys[-1],
            has_previous_page=bool(kept) and kept[0] != keys[0],
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        total_count=len(keys),
    )


def empty_connection(connection: type[AnyConnection]) -> AnyConnection:
    """What someone sees who may not see the list: nothing, as if there were none."""
    page_info = PageInfo(
        has_next_page=False, has_previous_page=False, start_cursor=None, end_cursor=None
    )
    return connection(edges=[], page_info=page_info, total_count=0)
