"""A database in which nobody has asked for approval yet."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from store.database import Database
from tests.worlds.approvals import Approvals
from tests.worlds.ledger import LedgerWorld, ledger_at


@pytest.fixture
def approvals(database: Database) -> Approvals:
    """None was asked for yet."""
    return Approvals(database)


@pytest_asyncio.fixture
async def ledger(approvals: Approvals) -> AsyncIterator[LedgerWorld]:
    """After the leaving that the tests ask for."""
    async with ledger_at(approvals.database, "2026-10-20 09:00:00") as world:
        yield world
