"""Brings a database to the shape this code expects, one migrator at a time."""

from pathlib import Path
from typing import Any

import asyncpg

from store.database import connect
from store.tables import APP

MIGRATION_LOCK = 7_340_001
"""Key of the advisory lock: Tortoise itself lets two migrators run into each other."""

OLDEST_POSTGRES = 140_000

MIGRATIONS_FOLDER = Path(__file__).resolve().parent.parent / "migrations"
SQL_FOLDER = MIGRATIONS_FOLDER / "sql"

NOTED = (
    "CREATE TABLE IF NOT EXISTS tortoise_migrations (id SERIAL PRIMARY KEY,"
    " app VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL, applied_at TIMESTAMPTZ NOT NULL,"
    " UNIQUE (app, name))"
)
"""Where Tortoise notes what was applied."""


class WrongDatabaseError(Exception):
    """The database cannot carry the product; the text says why and what to do."""


def known_migrations() -> frozenset[str]:
    """Names of the migrations this code brings."""
    return frozenset(path.stem for path in MIGRATIONS_FOLDER.glob("[0-9]*.py"))


async def bring_up_to_date(
    credentials: dict[str, Any], *, to: str | None = None
) -> tuple[str, ...]:
    """Apply what is missing, up `to` this migration where one is named, and answer the names.

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
        await guard.execute(NOTED)
        for name in sorted(known - before):
            if to is None or name <= to:
                await _apply(guard, name)
        return tuple(sorted(await applied_migrations(guard) - before))
    finally:
        # Closing the session gives the advisory lock back too.
        await guard.close()


async def _apply(connection: asyncpg.Connection, name: str) -> None:
    """Apply a migration and note it down in one transaction.

    What Tortoise runs for it stands in a file (`scripts/migration_sql.py`).
    """
    sql = (SQL_FOLDER / f"{name}.sql").read_text(encoding="utf-8")
    async with connection.transaction():
        await connection.execute(sql)
        await connection.execute(
            "INSERT INTO tortoise_migrations (app, name, applied_at) VALUES ($1, $2, now())",
            APP,
            name,
        )


async def applied_migrations(connection: asyncpg.Connection) -> frozenset[str]:
    """Names of the migrations the database has had; none when it is new."""
    if await connection.fetchval("SELECT to_regclass('tortoise_migrations')") is None:
        return frozenset()
    rows = await connection.fetch("SELECT name FROM tortoise_migrations WHERE app = $1", APP)
    return frozenset(row["name"] for row in rows)
