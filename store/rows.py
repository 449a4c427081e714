"""Rows as facts: what acts read, lock, insert and change, from a frozen dataclass alone.

A dataclass of facts names the columns of its table; its types say how a value is written and read.
Facts of a kind lie in two tables under one id: what all kinds have, and what this one adds. What
clients see of the rows is no matter of this file: see `store/reading/`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from types import GenericAlias
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec

from domain.declared.kinds import KIND, closed_facts, code_of, own_facts_of
from domain.declared.parts import Part, facts_of
from store.database import Reader, Record, Transaction, to_json
from store.searching.declare import SEARCH, Searched
from store.searching.vectors import search_vector

Fact = TypeVar("Fact")

Convert = Callable[[Any], Any]

_TYPES: Mapping[Any, str] = {
    bool: "bool",
    int: "int8",
    date: "date",
    datetime: "timestamptz",
    Decimal: "numeric",
    UUID: "uuid",
}
"""What PostgreSQL calls them; everything else is text."""


def _same(value: Any) -> Any:
    return value


def _reads(part: Part) -> Convert:
    """How a value of a column is read."""
    kind: Any = part.kind
    if part.is_many:
        return partial(msgspec.json.decode, type=GenericAlias(tuple, (kind, ...)))
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


@dataclass(frozen=True, slots=True)
class _Table:
    """A table and the facts that lie in it; by some `texts` its rows are found."""

    name: str
    names: tuple[str, ...]
    texts: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """All that a new row is given."""
        return (*self.names, *((SEARCH,) if self.texts else ()))

    def given(self, name: str) -> str:
        """What a value is called beside those of other tables: facts are one, vectors are not."""
        return f"{name} {self.name}" if name == SEARCH else name

    def cast(self, name: str) -> str:
        """What makes a value one of the column."""
        return "::text::tsvector" if self.texts and name == SEARCH else ""

    @property
    def columns(self) -> str:
        """Quoted: a fact may be called what SQL keeps for itself, e.g. `order` or `end`."""
        return ", ".join(f'"{name}"' for name in self.written)


class Rows(Generic[Fact]):
    """The rows of one table as facts of one kind; `searched` are found by texts of theirs.

    Rows `of` others are a kind of those: `table` holds what the kind adds, where it adds anything,
    and its own vector where it is `searched`. `reads` is SQL by which a fact is read otherwise than
    it stands in its column, or where it has none.
    """

    def __init__(
        self,
        table: str | None,
        fact: type[Fact],
        *,
        searched: Searched | None = None,
        of: "Rows[Any] | None" = None,
        reads: Mapping[str, str] | None = None,
    ) -> None:
        self.kind: type[Fact] = closed_facts(fact)
        parts = facts_of(self.kind)
        self._names = tuple(part.attribute for part in parts)
        self._only = ""
        texts = () if searched is None else searched.all_texts
        if of is None:
            self._tables: tuple[_Table, ...] = (_Table(str(table), self._names, texts),)
        elif table is None:
            self._tables = of._tables
            self._only = f"{KIND} = '{code_of(fact)}' AND "
        else:
            own = ("id", *(part.attribute for part in own_facts_of(fact)))
            self._tables = (*of._tables, _Table(table, own, texts))
        whole, *more = self._tables
        self._from = whole.name + "".join(f" JOIN {one.name} USING (id)" for one in more)
        told = reads or {}
        self.columns = ", ".join(
            f'{told[name]} AS "{name}"' if name in told else f'"{name}"' for name in self._names
        )
        self._reads = {
            part.attribute: _or_nothing(read)
            for part in parts
            if (read := _reads(part)) is not _same
        }
        self._writes = {part.attribute: _or_nothing(_writes(part)) for part in parts}
        self._parts = {part.attribute: part for part in parts}

    def fact(self, row: Record) -> Fact:
        """A fact from its row."""
        values = {name: row[name] for name in self._names}
        for name, read in self._reads.items():
            values[name] = read(values[name])
        return self.kind(**values)

    async def where(self, reader: Reader, condition: str, *args: object) -> tuple[Fact, ...]:
        """All that meet a condition, which may end in an order and a limit; an OR in brackets."""
        rows = await reader.fetch(
            f"SELECT {self.columns} FROM {self._from} WHERE {self._only}{condition}", *args
        )
        return tuple(self.fact(row) for row in rows)

    async def by_id(self, reader: Reader, key: UUID) -> Fact | None:
        """The one with this id."""
        return next(iter(await self.where(reader, "id = $1", key)), None)

    async def for_update(self, transaction: Transaction, key: UUID) -> Fact | None:
        """The one with this id, locked until the commit."""
        return next(iter(await self.where(transaction, "id = $1 FOR UPDATE", key)), None)

    async def insert(self, transaction: Transaction, *facts: Fact) -> None:
        """New rows, all of them in one round trip."""
        steps, count = [], 0
        for table in self._tables:
            places = []
            for name in table.written:
                count += 1
                places.append(f"${count}{table.cast(name)}")
            steps.append(f"INSERT INTO {table.name} ({table.columns}) VALUES ({', '.join(places)})")
        rows = [
            [self._written(table, name, one) for table in self._tables for name in table.written]
            for one in facts
        ]
        if len(rows) == 1:
            await transaction.execute(_at_once(steps), *rows[0])
        elif rows:
            await transaction.executemany(_at_once(steps), rows)

    async def insert_new(
        self, transaction: Transaction, facts: Sequence[Fact], *, unless: Sequence[str]
    ) -> frozenset[UUID]:
        """New rows, unless there are such with the same facts of these names.

        Answers the ids of the new ones; one statement, however many they are.
        """
        given: dict[str, str] = {}
        values = []
        for table in self._tables:
            for name in table.written:
                if (taken := table.given(name)) not in given:
                    given[taken] = f"${len(given) + 1}::{self._type(name)}[]"
                    values.append([self._written(table, name, one) for one in facts])
        names = ", ".join(f'"{name}"' for name in given)
        steps = [f"given AS (SELECT * FROM unnest({', '.join(given.values())}) AS x ({names}))"]
        for place, table in enumerate(self._tables):
            taken = ", ".join(f'"{table.given(name)}"{table.cast(name)}' for name in table.written)
            rest = f" ON CONFLICT ({', '.join(unless)}) DO NOTHING RETURNING id"
            if place:
                rest = " WHERE id IN (SELECT id FROM new0)"
            steps.append(
                f"new{place} AS (INSERT INTO {table.name} ({table.columns})"
                f" SELECT {taken} FROM given{rest})"
            )
        rows = await transaction.fetch(f"WITH {', '.join(steps)} SELECT id FROM new0", *values)
        return frozenset(row["id"] for row in rows)

    async def change(self, transaction: Transaction, before: Fact, after: Fact) -> None:
        """Write the fields in which a row differs from before; nothing when there is none."""
        values: list[object] = [getattr(before, "id")]  # noqa: B009 - facts of any kind, each with an id
        steps = []
        for table in self._tables:
            changed = [one for one in table.names if getattr(before, one) != getattr(after, one)]
            if any(getattr(before, one) != getattr(after, one) for one in table.texts):
                changed.append(SEARCH)
            places = []
            for name in changed:
                values.append(self._written(table, name, after))
                places.append(f'"{name}" = ${len(values)}{table.cast(name)}')
            if places:
                steps.append(f"UPDATE {table.name} SET {', '.join(places)} WHERE id = $1")
        if steps:
            await transaction.execute(_at_once(steps), *values)

    async def change_all(
        self, transaction: Transaction, changes: Sequence[tuple[Fact, Fact]]
    ) -> None:
        """Write what changes of each, before and after; one statement, however many they are.

        What changes of any is written of all. Nothing when there is nothing.
        """
        values: list[list[object]] = [[getattr(before, "id") for before, _ in changes]]  # noqa: B009 - as above
        given = ["id"]
        types = ["uuid"]
        steps = []
        for table in self._tables:
            names = [one for one in table.names if _differ(changes, one)]
            if any(_differ(changes, one) for one in table.texts):
                names.append(SEARCH)
            sets = []
            for name in names:
                taken = f'"{table.given(name)}"'
                if taken not in given:
                    given.append(taken)
                    types.append(self._type(name))
                    values.append([self._written(table, name, after) for _, after in changes])
                sets.append(f'"{name}" = given.{taken}{table.cast(name)}')
            if sets:
                steps.append(
                    f"UPDATE {table.name} AS old SET {', '.join(sets)} FROM given"
                    " WHERE old.id = given.id"
                )
        if steps:
            places = ", ".join(f"${place}::{one}[]" for place, one in enumerate(types, start=1))
            rows = f"given AS (SELECT * FROM unnest({places}) AS x ({', '.join(given)}))"
            *before, last = steps
            named = "".join(f", step{place} AS ({step})" for place, step in enumerate(before))
            await transaction.execute(f"WITH {rows}{named} {last}", *values)

    def _written(self, table: _Table, name: str, fact: Fact) -> object:
        if name == SEARCH and table.texts:
            return search_vector(*(getattr(fact, text) for text in table.texts))
        return self._writes[name](getattr(fact, name))

    def _type(self, name: str) -> str:
        """What the values of a column are to PostgreSQL."""
        part = self._parts.get(name)
        if part is None:
            return "text"
        return "jsonb" if part.is_many else _TYPES.get(part.kind, "text")


def _differ(changes: Sequence[tuple[Fact, Fact]], name: str) -> bool:
    return any(getattr(before, name) != getattr(after, name) for before, after in changes)


def _at_once(steps: Sequence[str]) -> str:
    """Several writes as one statement."""
    *before, last = steps
    named = ", ".join(f"step{place} AS ({step})" for place, step in enumerate(before))
    return f"WITH {named} {last}" if before else last
