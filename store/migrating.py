"""Brings a database to the shape this code expects, one migrator at a time."""

from pathlib import Path
from typing import Any

import asyncpg
from tortoise.context import TortoiseContext

from store.database import connect
from store.tables import APP, tortoise_config

MIGRATION_LOCK = 7_340_001
"""Key of the advisory lock: Tortoise itself lets two migrators run into each other."""

OLDEST_POSTGRES = 140_000

MIGRATIONS_FOLDER = Path(__file__).resolve().parent.parent / "migrations"


class WrongDatabaseError(Exception):
    """The database cannot carry the product; the text says why and what to do."""


def known_migrations() -> frozenset[str]:
    """Names of the migrations this code brings."""
    return frozenset(path.stem for path in MIGRATIONS_FOLDER.glob("[0-9]*.py"))


async def bring_up_to_date(credentials: dict[str, Any]) -> tuple[str, ...]:
    """Apply what is missing and answer the names of the migrations that were applied.

    Refuses a server older than PostgreSQL 14 and a database from newer code.
    """
    guard = await connect(credentials)
    try:
        version = guard.get_server_version()
        if int(await guard.fetchval("SHOW server_version_num")) < OLDEST_POSTGRES:
            raise WrongDatabaseError(
                f"PostgreSQL {version.major} is too old; version 14 or newer is needed."
            )
        await guard.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
        before = await applied_migrations(guard)
        known = known_migrations()
        if before - known:
            raise WrongDatabaseError(
                "The database was shaped by newer code "
                f"({', '.join(sorted(before - known))}); start that version instead."
            )
        if known == before:
            return ()
        async with TortoiseContext() as context:
            config = tortoise_config({**credentials, "minsize": 1, "maxsize": 2})
            await context.init(config=config, init_connections=False)
            await _migrate(config["apps"])
            await context.close_connections()
        return tuple(sorted(await applied_migrations(guard) - before))
    finally:
        # Closing the session gives the advisory lock back too.
        await guard.close()


async def _migrate(apps: dict[str, Any]) -> None:
    """Apply each missing migration and note it down in one transaction.

    Tortoise does so in two: a migrator that is stopped in between leaves a database that no later
    one can go on with, since what is there already would be made again.
    """
    # Not loaded by the many starts that find nothing to apply.
    from tortoise.connection import get_connection
    from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
    from tortoise.transactions import in_transaction

    connection = get_connection(apps[APP]["default_connection"])
    executor = MigrationExecutor(connection, apps)
    await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
    plan = await executor.plan([MigrationTarget(APP, "__latest__")])
    state = await executor._project_state(set(await executor.recorder.applied_migrations()))
    for step in plan:
        async with in_transaction(connection.connection_name) as transaction:
            editor = executor._schema_editor()
            editor.client = executor.recorder.connection = transaction
            await step.migration.apply(state, dry_run=False, schema_editor=editor)
            await executor.recorder.record_applied(APP, step.migration.name)


async def applied_migrations(connection: asyncpg.Connection) -> frozenset[str]:
    """Names of the migrations the database has had; none when it is new."""
    if await connection.fetchval("SELECT to_regclass('tortoise_migrations')") is None:
        return frozenset()
    rows = await connection.fetch("SELECT name FROM tortoise_migrations WHERE app = $1", APP)
    return frozenset(row["name"] for row in rows)
