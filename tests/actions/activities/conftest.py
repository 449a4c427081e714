"""A host of activities, with the delegation as it was seeded before each test and after it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.activities import Host
from tests.worlds.delegation import RESTORED


@pytest_asyncio.fixture
async def host(database: Database) -> AsyncIterator[Host]:
    """A department that holds activities."""
    yield Host(database)
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)
