"""The Government Office, whose changes do not outlast a test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.office import Office
from tests.worlds.office import office as opened


@pytest_asyncio.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    """As the district's people are seeded."""
    async with opened(database) as office:
        yield office
