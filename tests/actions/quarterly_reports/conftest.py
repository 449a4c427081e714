"""A unit that files returns, with the delegation as it was seeded before each test and after it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.delegation import RESTORED
from tests.worlds.quarterly import Filing


@pytest_asyncio.fixture
async def filing(database: Database) -> AsyncIterator[Filing]:
    """A department that files quarterly returns."""
    yield Filing(database)
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)
