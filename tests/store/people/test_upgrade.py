"""Members of groups of units come along when an older database is brought up to date."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import asyncpg
import pytest_asyncio
from tortoise.context import TortoiseContext
from tortoise.migrations.api import migrate

from domain.people.district import seed
from domain.people.units import UnitGroup
from store.database import connect
from store.migrating import bring_up_to_date
from store.tables import APP, tortoise_config
from tests.journeys.demo_process import run_sitong
from tests.serving import SECRET, database_url

OLD, BETWEEN, BOTH = "0015_pre_ledger", "0016_pre_people_in_time", "0017_post_group_members"
MEMBERS = seed.group_members()


@pytest_asyncio.fixture
async def connection(empty: dict[str, Any]) -> AsyncIterator[asyncpg.Connection]:
    """Of the older database: every seeded unit is there, and a member as it was then."""
    await bring_up_to_date(empty, to=OLD)
    opened = await connect(empty)
    await opened.executemany(
        "INSERT INTO unit (id, code, name_zh, name_en, sort_key, kind, is_reviewed, is_invented)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            (
                *(one.id, one.code, one.name_zh, one.name_en, one.sort_key),
                *(one.kind.value, one.is_reviewed, one.is_invented),
            )
            for one in seed.units()
        ],
    )
    await _become_members(opened, MEMBERS)
    yield opened
    await opened.close()


async def _become_members(opened: asyncpg.Connection, members: Any) -> None:
    await opened.executemany(
        "INSERT INTO unit_group_member (id, group_code, unit_id) VALUES ($1, $2, $3)",
        [(one.id, one.group.value, one.unit_id) for one in members],
    )


async def _members(opened: asyncpg.Connection) -> set[tuple[Any, ...]]:
    rows = await opened.fetch(
        "SELECT m.id, g.code, m.unit_id, m.valid_from, m.valid_to, m.clause"
        " FROM group_member m JOIN unit_group g ON g.id = m.group_id"
    )
    return {tuple(row) for row in rows}


SEEDED = {
    (one.id, one.group.value, one.unit_id, seed.IN_OFFICE_SINCE, None, None) for one in MEMBERS
}


async def test_every_member_comes_along_and_loading_the_seeds_changes_nothing(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    await bring_up_to_date(empty)
    assert await _members(connection) == SEEDED
    groups = {tuple(row) for row in await connection.fetch("SELECT id, code FROM unit_group")}
    assert groups == {(seed.seed_id("group", one.value), one.value) for one in UnitGroup}
    loaded = run_sitong("load", SITONG_DATABASE_URL=database_url(empty), SITONG_TOKEN_SECRET=SECRET)
    assert loaded.returncode == 0, loaded.stderr
    assert await _members(connection) == SEEDED


async def test_a_member_that_was_taken_out_stays_out_and_an_unknown_group_comes_along(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    gone, other = MEMBERS[0], MEMBERS[1]
    await connection.execute("DELETE FROM unit_group_member WHERE id = $1", gone.id)
    await connection.execute(
        "UPDATE unit_group_member SET group_code = 'G-OWN' WHERE id = $1", other.id
    )
    await bring_up_to_date(empty)
    found = {row[:3] for row in await _members(connection)}
    assert gone.id not in {key for key, _, _ in found}
    assert (other.id, "G-OWN", other.unit_id) in found
    assert len(found) == len(MEMBERS) - 1


async def test_what_older_code_writes_between_both_migrations_comes_along(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    late = MEMBERS[5]
    await connection.execute("DELETE FROM unit_group_member WHERE id = $1", late.id)
    await bring_up_to_date(empty, to=BETWEEN)
    assert late.id not in {row[0] for row in await _members(connection)}
    await _become_members(connection, [late])
    await bring_up_to_date(empty)
    assert await _members(connection) == SEEDED


async def test_taking_the_migrations_back_keeps_whoever_is_a_member_today(
    connection: asyncpg.Connection, empty: dict[str, Any]
) -> None:
    await bring_up_to_date(empty, to=BOTH)
    over = MEMBERS[7]
    await connection.execute(
        "UPDATE group_member SET valid_to = $2 WHERE id = $1", over.id, date(2025, 1, 1)
    )
    async with TortoiseContext() as context:
        config = tortoise_config({**empty, "minsize": 1, "maxsize": 2})
        await migrate(config=config, target=f"{APP}.{OLD}")
        await context.close_connections()
    rows = await connection.fetch("SELECT id, group_code, unit_id FROM unit_group_member")
    assert {tuple(row) for row in rows} == {
        (one.id, one.group.value, one.unit_id) for one in MEMBERS if one is not over
    }
