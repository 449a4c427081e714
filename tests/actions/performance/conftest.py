"""The yearly assessment, with nothing of it before each test and after it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.assessed import Assessed, assessed_at
from tests.worlds.assessment import RESTORED, Assessment


async def _restore(database: Database) -> None:
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)


@pytest_asyncio.fixture
async def assessment(database: Database) -> AsyncIterator[Assessment]:
    """The office and the district."""
    yield Assessment(database)
    await _restore(database)


@pytest_asyncio.fixture
async def assessed(database: Database) -> AsyncIterator[Assessed]:
    """A year that is done with."""
    try:
        async with assessed_at(database) as world:
            yield world
    finally:
        await _restore(database)
