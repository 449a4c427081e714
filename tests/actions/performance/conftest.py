"""The yearly assessment, with nothing of it before each test and after it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.assessment import RESTORED, Assessment


@pytest_asyncio.fixture
async def assessment(database: Database) -> AsyncIterator[Assessment]:
    """The office and the district."""
    yield Assessment(database)
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)
