"""Worlds for the oracle, each in a database of its own: other tests' people stay as they are."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest_asyncio

from store.database import Database, Transaction
from tests.oracle.asking import DrawnWorld, known_values
from tests.oracle.doing import Doing
from tests.oracle.product import product
from tests.oracle.rows import read_rows
from tests.oracle.worlds.whole import draw_world
from tests.serving import database_copy


@pytest_asyncio.fixture(scope="package")
async def world(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[DrawnWorld]:
    """One world, which nobody changes."""
    name = f"sitong_{worker_id}_oracle"
    async with database_copy(admin_credentials, name) as credentials:
        await draw_world(credentials, 1)
        database = BesideTheWorkers(credentials)
        await database.open()
        rows = await read_rows(database)
        async with product(database) as asked:
            yield DrawnWorld(asked, rows, known_values(rows))
        await database.close()


@pytest_asyncio.fixture
async def doing(database: Database) -> AsyncIterator[Doing]:
    """Nothing has happened yet."""
    async with product(database) as asked:
        yield Doing(asked, await read_rows(database))


class BesideTheWorkers(Database):
    """Reads of another database than the worker's own, of which a process opens but one."""

    _beside: asyncpg.Pool

    async def open(self) -> None:
        """Connect."""
        self._beside = await asyncpg.create_pool(**self.credentials, min_size=1, max_size=4)

    async def close(self) -> None:
        """Give all connections back."""
        await self._beside.close()

    @property
    def pool(self) -> asyncpg.Pool:
        """The pool beneath."""
        return self._beside

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Several reads that see one and the same instant of the database."""
        async with (
            self._beside.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield Transaction(connection)
