"""From an empty database to the newest shape, which is the one that the tables declare."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from tortoise.context import TortoiseContext
from tortoise.migrations.api import migrate
from tortoise.migrations.autodetector import MigrationAutodetector

from store.database import connect
from store.migrating import WrongDatabaseError, bring_up_to_date, known_migrations
from store.tables import APP, tortoise_config
from tests.conftest import TEMPLATE

COLUMNS = """
SELECT table_name, column_name, data_type, character_maximum_length, numeric_precision,
       numeric_scale, column_default, is_nullable
FROM information_schema.columns WHERE table_schema = 'public'
"""
INDEXES = """
SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
"""
GUARDS = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger
WHERE NOT tgisinternal
UNION ALL SELECT proname, '', prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
"""

Shape = set[tuple[Any, ...]]


@pytest_asyncio.fixture
async def empty(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[dict[str, Any]]:
    """Credentials of a database with nothing in it."""
    name = f"sitong_{worker_id}_empty"
    admin = await asyncpg.connect(**admin_credentials)
    try:
        await admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await admin.execute(f"CREATE DATABASE {name}")
        yield {**admin_credentials, "database": name}
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def shape_of(credentials: dict[str, Any], sql: str) -> Shape:
    """What a database looks like, without the migrator's own table."""
    connection = await connect(credentials)
    try:
        rows = await connection.fetch(sql)
    finally:
        await connection.close()
    return {tuple(row) for row in rows if not str(row[0]).startswith("tortoise_")}


async def test_an_empty_database_is_brought_to_the_newest_shape_once(
    empty: dict[str, Any], admin_credentials: dict[str, Any]
) -> None:
    assert await bring_up_to_date(empty) == tuple(sorted(known_migrations()))
    assert await bring_up_to_date(empty) == ()
    template = {**admin_credentials, "database": TEMPLATE}
    for sql in (COLUMNS, INDEXES, GUARDS):
        assert await shape_of(empty, sql) == await shape_of(template, sql)


async def test_migrators_that_start_at_once_migrate_once(empty: dict[str, Any]) -> None:
    applied = await asyncio.gather(*(bring_up_to_date(empty) for _ in range(3)))
    assert sorted(applied) == [(), (), tuple(sorted(known_migrations()))]


async def test_a_database_of_newer_code_is_left_alone(empty: dict[str, Any]) -> None:
    await bring_up_to_date(empty)
    connection = await connect(empty)
    try:
        await connection.execute(
            "INSERT INTO tortoise_migrations (app, name, applied_at) VALUES ($1, $2, now())",
            APP,
            "9999_pre_future",
        )
    finally:
        await connection.close()
    with pytest.raises(WrongDatabaseError, match="9999_pre_future"):
        await bring_up_to_date(empty)


async def test_no_table_declares_what_no_migration_brings(empty: dict[str, Any]) -> None:
    config = tortoise_config({**empty, "minsize": 1, "maxsize": 2})
    async with TortoiseContext() as context:
        await context.init(config=config, init_connections=False)
        assert context.apps is not None
        missing = await MigrationAutodetector(context.apps, config["apps"]).changes()
    # Tortoise names a key that is a relation by the relation in the one, by its column in the
    # other, and takes that for a change of options.
    named = [
        vars(one) | {"operation": type(one).__name__}
        for all_of in missing
        for one in all_of.operations
    ]
    known = {("AlterModelOptions", "SlotTallyRow")}
    assert [one for one in named if (one["operation"], one.get("name")) not in known] == []


async def test_every_column_is_in_the_database_as_its_table_declares_it(
    empty: dict[str, Any], admin_credentials: dict[str, Any]
) -> None:
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config({**empty, "minsize": 1, "maxsize": 2}))
        await context.generate_schemas()
        await context.close_connections()
    declared = await shape_of(empty, COLUMNS)
    migrated = await shape_of({**admin_credentials, "database": TEMPLATE}, COLUMNS)
    # Filled from a sequence, so that Tortoise must not ask for it and the database must.
    by_hand = {one for one in declared ^ migrated if one[:2] == ("case_file", "number")}
    assert {one[-1] for one in by_hand} == {"YES", "NO"}
    assert declared ^ migrated == by_hand


@pytest.mark.parametrize("oldest", sorted(known_migrations())[:-1])
async def test_what_the_later_migrations_bring_can_be_taken_back_and_brought_again(
    empty: dict[str, Any], oldest: str
) -> None:
    await bring_up_to_date(empty)
    newest = [await shape_of(empty, sql) for sql in (COLUMNS, INDEXES, GUARDS)]
    async with TortoiseContext() as context:
        await migrate(
            config=tortoise_config({**empty, "minsize": 1, "maxsize": 2}), target=f"{APP}.{oldest}"
        )
        await context.close_connections()
    assert [await shape_of(empty, sql) for sql in (COLUMNS, INDEXES, GUARDS)] != newest
    later = tuple(sorted(one for one in known_migrations() if one > oldest))
    assert await bring_up_to_date(empty) == later
    assert [await shape_of(empty, sql) for sql in (COLUMNS, INDEXES, GUARDS)] == newest
