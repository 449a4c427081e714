"""From an empty database to the newest shape, which is the one that the tables declare."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from typing import Any

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.schema_generator.state import State

from scripts.migration_sql import recorded
from store.database import connect
from store.migrating import (
    SQL_FOLDER,
    WrongDatabaseError,
    applied_migrations,
    bring_up_to_date,
    known_migrations,
)
from store.tables import APP, tortoise_config
from tests.conftest import TEMPLATE
from tests.serving import database_copy

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


async def test_what_is_run_is_what_tortoise_makes_of_the_migrations(
    empty: dict[str, Any], admin_credentials: dict[str, Any]
) -> None:
    told = {path.stem: path.read_text(encoding="utf-8") for path in SQL_FOLDER.glob("*.sql")}
    assert {name: f"{text}\n" for name, text in (await recorded(empty)).items()} == told
    template = {**admin_credentials, "database": TEMPLATE}
    for sql in (COLUMNS, INDEXES, GUARDS):
        assert await shape_of(empty, sql) == await shape_of(template, sql)


async def test_migrators_that_start_at_once_migrate_once(empty: dict[str, Any]) -> None:
    applied = await asyncio.gather(*(bring_up_to_date(empty) for _ in range(3)))
    assert sorted(applied) == [(), (), tuple(sorted(known_migrations()))]


NOTED = """
CREATE TABLE tortoise_migrations (id SERIAL PRIMARY KEY, app VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL, applied_at TIMESTAMPTZ NOT NULL, UNIQUE (app, name));
CREATE FUNCTION may_be_noted() RETURNS text LANGUAGE sql AS $$ SELECT '0000' $$;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name > may_be_noted() THEN RAISE 'stopped before % was noted', NEW.name; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER note BEFORE INSERT ON tortoise_migrations FOR EACH ROW EXECUTE FUNCTION note();
"""
GOES_TO = "CREATE OR REPLACE FUNCTION may_be_noted() RETURNS text LANGUAGE sql AS $$ SELECT '{}' $$"
GONE = """
DROP TRIGGER note ON tortoise_migrations; DROP FUNCTION note; DROP FUNCTION may_be_noted;
"""


async def test_a_migrator_that_is_stopped_before_it_notes_one_down_is_gone_on_from(
    empty: dict[str, Any], admin_credentials: dict[str, Any]
) -> None:
    """Each of them once: whoever comes next finds it done and noted, or not done."""
    names = sorted(known_migrations())
    connection = await connect(empty)
    try:
        await connection.execute(NOTED)
        for before, name in pairwise(("0000", *names)):
            await connection.execute(GOES_TO.format(before))
            with pytest.raises(asyncpg.RaiseError, match=f"stopped before {name} was noted"):
                await bring_up_to_date(empty)
            assert max(await applied_migrations(connection), default="0000") == before
        await connection.execute(GONE)
    finally:
        await connection.close()
    assert await bring_up_to_date(empty) == (names[-1],)
    template = {**admin_credentials, "database": TEMPLATE}
    for sql in (COLUMNS, INDEXES, GUARDS):
        assert await shape_of(empty, sql) == await shape_of(template, sql)


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


BROUGHT_AGAIN = sorted(known_migrations())[-5:-1]
"""Those after which the later ones are brought again: while they are new, for they do not change
later."""

States = dict[MigrationKey, State]


class TakingBack(MigrationExecutor):
    """Takes migrations back as Tortoise does; the tables before each are made in memory once."""

    known: States

    async def _project_state_cache(self, applied: set[MigrationKey]) -> States:
        if not self.known:
            self.known.update(await super()._project_state_cache(applied))
        return self.known


async def test_what_migrations_bring_can_be_taken_back_to_the_first_and_brought_again(
    admin_credentials: dict[str, Any], worker_id: str, empty: dict[str, Any]
) -> None:
    first, known = min(known_migrations()), States()
    # A copy of what the tests start from: to migrate anew would double the time.
    async with database_copy(admin_credentials, f"sitong_{worker_id}_brought") as credentials:
        newest = [await shape_of(credentials, sql) for sql in (COLUMNS, INDEXES, GUARDS)]
        for oldest in reversed(BROUGHT_AGAIN):
            await _take_back(credentials, oldest, known)
            async with copy_of(admin_credentials, credentials) as copied:
                await _is_brought_again(copied, oldest, newest)
        await _take_back(credentials, first, known)
        left = await shape_of(credentials, COLUMNS)
    assert await bring_up_to_date(empty, to=first) == (first,)
    assert left == await shape_of(empty, COLUMNS)


@asynccontextmanager
async def copy_of(
    admin: dict[str, Any], credentials: dict[str, Any]
) -> AsyncIterator[dict[str, Any]]:
    """A copy of a database that nobody is connected to, dropped in the end."""
    name = f"{credentials['database']}_again"
    connection = await asyncpg.connect(**admin)
    try:
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {credentials['database']}")
        yield {**credentials, "database": name}
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


async def _take_back(credentials: dict[str, Any], oldest: str, known: States) -> None:
    """What came after this one, as Tortoise does it."""
    config = tortoise_config({**credentials, "minsize": 1, "maxsize": 2})
    async with TortoiseContext() as context:
        await context.init(config=config, init_connections=False)
        connection = get_connection(config["apps"][APP]["default_connection"])
        taking = TakingBack(connection, config["apps"])
        taking.known = known
        await taking.migrate([MigrationTarget(APP, oldest)])
        await context.close_connections()


async def _is_brought_again(credentials: dict[str, Any], oldest: str, newest: list[Shape]) -> None:
    assert [await shape_of(credentials, sql) for sql in (COLUMNS, INDEXES, GUARDS)] != newest
    later = tuple(sorted(one for one in known_migrations() if one > oldest))
    assert await bring_up_to_date(credentials) == later
    assert [await shape_of(credentials, sql) for sql in (COLUMNS, INDEXES, GUARDS)] == newest


OLD_SLOTS = {
    "mean of two": ("MEAN_2026", 2, 0, "80.00"),
    "mean of one among three": ("MEAN_2026", 3, 2, "81.00"),
    "mean of three": ("MEAN_2026", 3, 0, "82.00"),
    "trimmed of four": ("TRIMMED_MEAN_2026", 4, 0, "83.00"),
    "trimmed of five": ("TRIMMED_MEAN_2026", 6, 1, "84.00"),
}
"""Rule, ballots, abstentions, average of slots counted before there was a least number."""


@pytest.mark.clause("FS/3.4f")
async def test_averages_of_too_few_that_were_told_before_are_taken_back(
    empty: dict[str, Any],
) -> None:
    await bring_up_to_date(empty, to="0006_pre_no_result")
    connection = await connect(empty)
    try:
        await _old_sessions(connection)
        await bring_up_to_date(empty)
        kept = await connection.fetch(
            "SELECT s.title, t.average::text, r.lines->0->>'average' AS line,"
            " r.lines->0->>'rank' AS rank, r.lines->0->>'ballotCount' AS ballots"
            " FROM review_session s JOIN slot t ON t.session_id = s.id"
            " JOIN result_snapshot r ON r.session_id = s.id"
        )
    finally:
        await connection.close()
    assert {row["title"]: (row["average"], row["line"], row["rank"]) for row in kept} == {
        title: (average, average, "1")
        if title in ("mean of three", "trimmed of five")
        else (None,) * 3
        for title, (_, _, _, average) in OLD_SLOTS.items()
    }
    assert {row["title"]: int(row["ballots"]) for row in kept} == {
        title: ballots for title, (_, ballots, _, _) in OLD_SLOTS.items()
    }


async def _old_sessions(connection: asyncpg.Connection) -> None:
    """A published session for each of the old slots, without what they belong to."""
    await connection.execute("SET session_replication_role = replica")
    for title, (rule, ballots, abstentions, average) in OLD_SLOTS.items():
        await connection.execute(
            "WITH session AS (INSERT INTO review_session (id, title, performance_year, starts_at,"
            " state, may_correct, reveal, counting_rule, results_version)"
            " VALUES (gen_random_uuid(), $1, 2025, now(), 'COMPLETED', FALSE, 'PER_SLOT', $2, 1)"
            " RETURNING id), slot AS (INSERT INTO slot (id, session_id, unit_id, position, state,"
            " ballot_count, abstention_count, average) SELECT gen_random_uuid(), id,"
            " gen_random_uuid(), 1, 'SCORED', $3, $4, $5::text::numeric FROM session)"
            " INSERT INTO result_snapshot (id, session_id, version, counting_rule, published_at,"
            " lines) SELECT gen_random_uuid(), id, 1, $2, now(), jsonb_build_array("
            " jsonb_build_object('ballotCount', $3::int, 'abstentionCount', $4::int, 'average',"
            " $5::text, 'rank', 1)) FROM session",
            title,
            rule,
            ballots,
            abstentions,
            average,
        )
    await connection.execute("SET session_replication_role = origin")
