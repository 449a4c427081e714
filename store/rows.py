"""Rows as facts: what acts read, lock, insert and change, from a frozen dataclass alone.

A dataclass of facts names the columns of its table; its types say how a value is written and read.
What clients see of the rows is no matter of this file: see `store/reading/`.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, Generic, TypeVar
from uuid import UUID

from domain.declared.parts import Part, facts_of
from store.database import Reader, Record, Transaction, from_json, to_json
from store.searching.declare import Searched
from store.searching.vectors import search_vector

Fact = TypeVar("Fact")

Convert = Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _reads(part: Part) -> Convert:
    """How a value of a column is read."""
    kind: Any = part.kind
    if part.is_many:
        return lambda text: tuple(kind(one) for one in from_json(text))
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else _same


def _writes(part: Part) -> Convert:
    """How it is written."""
    if part.is_many:
        return lambda value: to_json(list(value))
    kind: Any = part.kind
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: value.value
    return _same


def _or_nothing(convert: Convert) -> Convert:
    if convert is _same:
        return _same
    return lambda value: None if value is None else convert(value)


class Rows(Generic[Fact]):
    """The rows of one table as facts of one kind; `searched` are found by texts of theirs."""

    def __init__(self, table: str, fact: type[Fact], *, searched: Searched | None = None) -> None:
        parts = facts_of(fact)
        self.kind = fact
        self._table = table
        self._texts = () if searched is None else searched.texts
        self._names = tuple(part.attribute for part in parts)
        # Quoted: a fact may be called what SQL keeps for itself, e.g. `order` or `end`.
        self.columns = ", ".join(f'"{name}"' for name in self._names)
        self._reads = {
            part.attribute: _or_nothing(read)
            for part in parts
            if (read := _reads(part)) is not _same
        }
        self._writes = {part.attribute: _or_nothing(_writes(part)) for part in parts}

    def fact(self, row: Record) -> Fact:
        """A fact from its row."""
        values = {name: row[name] for name in self._names}
        for name, read in self._reads.items():
            values[name] = read(values[name])
        return self.kind(**values)

    async def where(self, reader: Reader, condition: str, *args: object) -> tuple[Fact, ...]:
        """All that meet a condition, which may end in an order and a limit."""
        rows = await reader.fetch(
            f"SELECT {self.columns} FROM {self._table} WHERE {condition}", *args
        )
        return tuple(self.fact(row) for row in rows)

    async def by_id(self, reader: Reader, key: UUID) -> Fact | None:
        """The one with this id."""
        return next(iter(await self.where(reader, "id = $1", key)), None)

    async def for_update(self, transaction: Transaction, key: UUID) -> Fact | None:
        """The one with this id, locked until the commit."""
        return next(iter(await self.where(transaction, "id = $1 FOR UPDATE", key)), None)

    async def insert(self, transaction: Transaction, fact: Fact) -> None:
        """A new row."""
        written = {name: self._written(name, fact) for name in self._names}
        columns = [f'"{name}"' for name in written]
        places = [f"${place}" for place in range(1, len(columns) + 1)]
        values = list(written.values())
        if self._texts:
            columns.append("search")
            places.append(f"${len(places) + 1}::text::tsvector")
            values.append(self._vector(fact))
        await transaction.execute(
            f"INSERT INTO {self._table} ({', '.join(columns)}) VALUES ({', '.join(places)})",
            *values,
        )

    async def change(self, transaction: Transaction, before: Fact, after: Fact) -> None:
        """Write the fields in which a row differs from before; nothing when there is none."""
        changed = [name for name in self._names if getattr(before, name) != getattr(after, name)]
        if not changed:
            return
        columns = [f'"{name}" = ${place}' for place, name in enumerate(changed, 2)]
        values = [self._written(name, after) for name in changed]
        if not set(self._texts).isdisjoint(changed):
            columns.append(f"search = ${len(columns) + 2}::text::tsvector")
            values.append(self._vector(after))
        await transaction.execute(
            f"UPDATE {self._table} SET {', '.join(columns)} WHERE id = $1",
            getattr(before, "id"),  # noqa: B009 - facts of any kind, each with an id
            *values,
        )

    def _vector(self, fact: Fact) -> str:
        return search_vector(*(getattr(fact, text) for text in self._texts))

    def _written(self, name: str, fact: Fact) -> object:
        return self._writes[name](getattr(fact, name))
