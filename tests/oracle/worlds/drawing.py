"""Rows drawn by chance: many alike, few values each, so that every rule meets both sides."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import orjson

from domain.people.district import seed
from store.searchable import searched_tables
from store.searching.vectors import search_vector

Value = TypeVar("Value")

NOON = datetime(2026, 12, 18, 4, 0, tzinfo=UTC)
"""When everything is told; what was drawn lies around it."""

UNITS = ("DRC", "STREET-01", "EDU", "FIN")
"""Whose matters there are; viewers sit at some of them."""

TEXTS = (
    "情况说明。",
    "ＦＩＮ 局: ½ of “it” / \\ \t\n end",
    "'; -- 100% _ {} \u2028 😀 é",
    "Straße FIN fin ＡＢ",
    "",
)

SPLIT = (0, 1, 999, 1000, 123_456, 999_999)
"""Microseconds: below a millisecond, and above."""


@dataclass(slots=True)
class Drawing:
    """What was drawn so far, by table."""

    chance: Random
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, **columns: Any) -> dict[str, Any]:
        """One more row."""
        self.tables.setdefault(table, []).append(columns)
        return columns

    def with_id(self, table: str, **columns: Any) -> dict[str, Any]:
        """One more row, under an id of its own."""
        return self.add(table, id=self.uuid(), **columns)

    def uuid(self) -> UUID:
        """A fresh id."""
        return UUID(int=self.chance.getrandbits(128), version=4)

    def pick(self, values: Sequence[Value]) -> Value:
        """One of them."""
        return self.chance.choice(values)

    def maybe(self, value: Value, share: float = 0.5) -> Value | None:
        """The value, or nothing."""
        return value if self.chance.random() < share else None

    def flag(self, share: float = 0.5) -> bool:
        """Yes or no."""
        return self.chance.random() < share

    def instant(self, *, hours: int = 12) -> datetime:
        """Of few different ones, so that some are equal."""
        step = timedelta(hours=self.chance.randint(-hours, hours))
        return NOON + step + timedelta(microseconds=self.pick(SPLIT))

    def day(self) -> date:
        """Near the day on which everything is told."""
        return NOON.date() + timedelta(days=self.chance.randint(-3, 3))

    def text(self) -> str:
        """A text that is hard to write."""
        return self.pick(TEXTS)

    def unit(self) -> UUID:
        """One of the few units."""
        return seed.seed_id("unit", self.pick(UNITS))

    @property
    def people(self) -> list[UUID]:
        """The few persons."""
        return [one.person_id for one in seed.representatives()[:6]]

    def person(self) -> UUID:
        """One of the few persons."""
        return self.pick(self.people)


async def write(connection: asyncpg.Connection, drawn: Drawing) -> None:
    """Put everything into a database; rules of acts do not guard it, those of tables do."""
    async with connection.transaction():
        # Counted urns and the log may not be changed by acts; a world is there from the first.
        await connection.execute("SET LOCAL session_replication_role = replica")
        for table, rows in drawn.tables.items():
            for row in rows:
                await _insert(connection, table, row)
        for searched in searched_tables():
            # Every other one; the rest waits for its vector.
            for row in drawn.tables[searched.table][::2]:
                vector = search_vector(*(row[text] for text in searched.texts))
                await connection.execute(
                    f"UPDATE {searched.table} SET search = $2::text::tsvector WHERE id = $1",
                    row["id"],
                    vector,
                )


async def _insert(connection: asyncpg.Connection, table: str, row: dict[str, Any]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join(f"${place}" for place in range(1, len(row) + 1))
    values = [
        orjson.dumps(one).decode() if isinstance(one, list | dict) else one for one in row.values()
    ]
    await connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", *values)
