"""Keyset pages: which rows a list asks for, and whether there are more on either side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Fact = TypeVar("Fact")
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class PageRequest:
    """At most `limit` rows behind `after` and before `before`, both exclusive.

    `is_backward` takes the last rows of that range instead of the first.
    """

    limit: int = 20
    after: Key | None = None
    before: Key | None = None
    is_backward: bool = False


@dataclass(frozen=True, slots=True)
class Page(Generic[Fact]):
    """Rows in list order, with the key of each."""

    rows: tuple[Fact, ...]
    keys: tuple[Key, ...]
    has_next: bool
    has_previous: bool


@dataclass(frozen=True, slots=True)
class KeysetSql:
    """The pieces of SQL that fetch one page; `args` continue the caller's placeholders."""

    where: str
    order_by: str
    limit: int
    args: tuple[object, ...]


def keyset_sql(
    columns: Sequence[str], request: PageRequest, *, first_placeholder: int, is_descending: bool
) -> KeysetSql:
    """SQL for a list ordered by `columns`, all in one direction; the last column is unique.

    The limit is one more than asked, so that the extra row tells whether there is more.
    """
    key = f"({', '.join(columns)})"
    forward, backward = ("<", ">") if is_descending else (">", "<")
    conditions: list[str] = []
    args: list[object] = []
    for bound, comparison in ((request.after, forward), (request.before, backward)):
        if bound is not None:
            places = (f"${first_placeholder + len(args) + i}" for i in range(len(columns)))
            conditions.append(f"{key} {comparison} ({', '.join(places)})")
            args.extend(bound)
    turned = is_descending != request.is_backward
    order = ", ".join(f"{column} {'DESC' if turned else 'ASC'}" for column in columns)
    return KeysetSql(" AND ".join(conditions) or "TRUE", order, request.limit + 1, tuple(args))


def page_of(found: Sequence[tuple[Key, Fact]], request: PageRequest) -> Page[Fact]:
    """The page from rows fetched with `keyset_sql`, which may hold one row too many."""
    has_more = len(found) > request.limit
    kept = list(found[: request.limit])
    if request.is_backward:
        kept.reverse()
    return Page(
        rows=tuple(fact for _, fact in kept),
        keys=tuple(key for key, _ in kept),
        has_next=request.before is not None if request.is_backward else has_more,
        has_previous=has_more if request.is_backward else request.after is not None,
    )
