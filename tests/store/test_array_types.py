"""New connections know the arrays of the product's statements without asking for them."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from store.array_types import ARRAY_TYPES
from store.database import Database, Reader, connect

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("actions", "resolvers", "server", "store")
ALIASES = {"int": "int4", "bigint": "int8"}
ELEMENTS = {
    "bool": True,
    "date": date(2026, 2, 17),
    "int4": -7,
    "int8": 1 << 40,
    "jsonb": '{"a": 1}',
    "numeric": Decimal("98.25"),
    "timestamptz": datetime(2026, 2, 17, 8, tzinfo=UTC),
    "uuid": UUID(int=7),
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """Types that connections had to ask the catalogue about."""
    asked: list[list[int]] = []
    introspect = asyncpg.Connection._introspect_types

    async def noting(self: asyncpg.Connection, types: Any, timeout: Any) -> Any:
        asked.append(list(types))
        return await introspect(self, types, timeout)

    monkeypatch.setattr(asyncpg.Connection, "_introspect_types", noting)
    return asked


async def assert_all_known(reader: Reader, asked: list[list[int]]) -> None:
    """Each array goes out and comes back, and nothing was asked for it."""
    for name, element in ELEMENTS.items():
        assert await reader.fetchval(f"SELECT $1::{name}[]", [element, None]) == [element, None]
    assert asked == []
    assert await reader.fetchval("SELECT '{127.0.0.1}'::inet[]") is not None
    assert len(asked) == 1, "what was not told is still asked for, so the count counts"


async def test_a_connection_of_the_pool_knows_them(
    database: Database, asked: list[list[int]]
) -> None:
    async with database.transaction() as transaction:
        await assert_all_known(transaction, asked)


async def test_a_connection_of_its_own_knows_them(
    credentials: dict[str, Any], asked: list[list[int]]
) -> None:
    connection = await connect(credentials)
    try:
        await assert_all_known(connection, asked)
    finally:
        await connection.close()


async def test_their_numbers_are_those_of_postgresql(database: Database) -> None:
    rows = await database.fetch(
        "SELECT typname AS name, typarray AS array, oid AS element FROM pg_type"
        " WHERE typname = ANY($1)",
        list(ARRAY_TYPES),
    )
    assert {row["name"]: (row["array"], row["element"]) for row in rows} == ARRAY_TYPES


def test_every_array_in_a_statement_of_the_product_is_among_them() -> None:
    written = {
        name
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        for name in re.findall(r"::(\w+)\[\]", path.read_text())
    }
    assert {"uuid", "jsonb"} <= written
    assert {ALIASES.get(name, name) for name in written} <= {*ARRAY_TYPES, "text"}
