"""The delegation as it was seeded, before each test and after it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.delegation import RESTORED, Delegation


@pytest_asyncio.fixture
async def delegation(database: Database) -> AsyncIterator[Delegation]:
    """The delegation and its office."""
    yield Delegation(database)
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)
