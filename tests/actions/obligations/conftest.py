"""A ledger for acts on it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from tests.worlds.ledger import LedgerWorld, ledger_at


@pytest_asyncio.fixture
async def ledger(database: Database) -> AsyncIterator[LedgerWorld]:
    """On a Monday in June 2026."""
    async with ledger_at(database) as world:
        yield world
