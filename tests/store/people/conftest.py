"""People may be changed here: all tests share them, so they are laid anew afterwards."""

from collections.abc import AsyncIterator

import pytest_asyncio

from store.database import Database
from store.people.seed import seed_people

PEOPLE_TABLES = (
    "unit",
    "unit_alias",
    "group_clause",
    "group_member",
    "unit_group",
    "person",
    "post",
    "portfolio",
    "representative",
)


async def forget_people(database: Database) -> None:
    """No unit, no person, and nothing that hangs on them."""
    async with database.transaction() as transaction:
        await transaction.execute(f"TRUNCATE {', '.join(PEOPLE_TABLES)} CASCADE")


@pytest_asyncio.fixture
async def changeable(database: Database) -> AsyncIterator[Database]:
    """The database, with its people laid anew after the test."""
    yield database
    await forget_people(database)
    await seed_people(database)
