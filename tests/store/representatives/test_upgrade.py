"""Members of an older database belong to the first term when it is brought up to date."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from domain.people.district import seed
from store.database import connect
from store.migrating import bring_up_to_date
from tests.journeys.demo_process import run_sitong
from tests.serving import SECRET, database_url
from tests.worlds.acts import shanghai

OLD, BETWEEN = "0017_post_group_members", "0018_pre_delegation"
MEMBERS = seed.representatives()


@pytest_asyncio.fixture
async def connection(empty: dict[str, Any]) -> AsyncIterator[asyncpg.Connection]:
    """Of the older database, without anybody in it."""
    await bring_up_to_date(empty, to=OLD)
    opened = await connect(empty)
    yield opened
    await opened.close()


async def _join(opened: asyncpg.Connection) -> None:
    """The seeded members, as older code wrote them."""
    await opened.executemany(
        "INSERT INTO person (id, name, sort_key, is_district_leader) VALUES ($1, $2, $3, FALSE)",
        [(one.person_id, one.name, one.sort_key) for one in MEMBERS],
    )
    await opened.executemany(
        "INSERT INTO representative (id, code, person_id, category, state, joined_on)"
        " VALUES ($1, $2, $3, $4, 'ACTIVE', '2024-01-01')",
        [(one.id, one.code, one.person_id, one.category.value) for one in MEMBERS],
    )


@pytest.mark.parametrize("joins", [OLD, BETWEEN], ids=["before both", "between them"])
async def test_members_belong_to_the_term_that_the_seeds_know(
    connection: asyncpg.Connection, empty: dict[str, Any], joins: str
) -> None:
    await bring_up_to_date(empty, to=joins)
    await _join(connection)
    await bring_up_to_date(empty)
    (term,) = await connection.fetch("SELECT * FROM delegation_term")
    assert (term["id"], term["name"], term["state"]) == (
        seed.FIRST_TERM_ID,
        seed.FIRST_TERM_NAME,
        "RUNNING",
    )
    assert (term["starts_on"], term["ends_on"]) == (seed.IN_OFFICE_SINCE, seed.FIRST_TERM_ENDS_ON)
    rows = await connection.fetch("SELECT DISTINCT term_id, stands_since FROM representative")
    assert [tuple(row) for row in rows] == [(seed.FIRST_TERM_ID, shanghai("2024-01-01 00:00:00"))]
    loaded = run_sitong("load", SITONG_DATABASE_URL=database_url(empty), SITONG_TOKEN_SECRET=SECRET)
    assert loaded.returncode == 0, loaded.stderr
    assert await connection.fetchval("SELECT count(*) FROM delegation_term") == 1
    assert await connection.fetchval("SELECT count(*) FROM representative") == len(MEMBERS)


async def test_where_nobody_is_there_is_no_term_yet(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    await bring_up_to_date(empty)
    assert await connection.fetchval("SELECT count(*) FROM delegation_term") == 0


async def test_who_joined_last_and_first_sets_the_days_of_the_term(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    await _join(connection)
    await connection.execute(
        "UPDATE representative SET joined_on = '2023-03-01' WHERE code > 'R050'"
    )
    await bring_up_to_date(empty)
    term = await connection.fetchrow("SELECT starts_on, ends_on FROM delegation_term")
    assert term is not None
    assert tuple(term) == (date(2023, 3, 1), date(2028, 2, 29))
