"""The database a command works on: the embedded one or an external one, in shape."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from actions.act import Act
from actions.clocks.recompute_provisional import recompute_provisional_deadlines
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from server.auth.secrets_file import token_secret
from server.chance import new_id
from server.clock import real_now
from server.embedded.ending import unwind_on_signals
from server.embedded.external import check_external
from server.embedded.keeper import DatabaseKeeper
from server.embedded.postgres import EmbeddedPostgres, start_embedded
from server.settings import Settings
from store.clocks.calendar import (
    load_calendar,
    missing_years,
    outdated_days,
    seed_calendar,
)
from store.database import Database, connect
from store.migrating import bring_up_to_date
from store.people.seed import seed_people


@dataclass(frozen=True, slots=True)
class ReadyDatabase:
    """A database in shape: how to reach it, and the running one itself when it is ours."""

    credentials: dict[str, Any]
    embedded: EmbeddedPostgres | None = None

    def keeper(self) -> DatabaseKeeper | None:
        """Who starts it again when it dies alone; an operator looks after his own."""
        return None if self.embedded is None else DatabaseKeeper(self.embedded)


@contextmanager
def ready_database(settings: Settings, *, is_seeded: bool = False) -> Iterator[ReadyDatabase]:
    """A database that runs and has its shape; the embedded one stops with us.

    The official calendar is always loaded, for nothing can be due without it; the district's
    people when `is_seeded`.
    """
    if settings.database_url is not None:
        asyncio.run(check_external(settings.database_url))
        credentials = credentials_from(settings.database_url)
        asyncio.run(_prepare(settings, credentials, is_seeded=is_seeded))
        yield ReadyDatabase(credentials)
        return
    unwind_on_signals()
    embedded = start_embedded(settings.data_dir, user=settings.postgres_user)
    try:
        embedded.ensure_database()
        credentials = embedded.credentials()
        asyncio.run(_prepare(settings, credentials, is_seeded=is_seeded))
        yield ReadyDatabase(credentials, embedded)
    finally:
        embedded.stop()


async def _prepare(settings: Settings, credentials: dict[str, Any], *, is_seeded: bool) -> None:
    if await bring_up_to_date(credentials):
        # Each migration leaves a model of all tables behind, in circles; the server would keep
        # them for ever, since what is there at its start is never looked through again.
        gc.collect()
    if not is_seeded and await _is_calendar_loaded(credentials):
        return
    database = Database(credentials, pool_size=2)
    await database.open()
    try:
        if await seed_calendar(database, at=real_now()):
            await _recompute(settings, database)
        if is_seeded:
            await seed_people(database)
    finally:
        await database.close()


async def _is_calendar_loaded(credentials: dict[str, Any]) -> bool:
    # By a plain connection: opening the tables' engine for this would keep every start waiting.
    connection = await connect(credentials)
    try:
        return not await missing_years(connection) and not await outdated_days(connection)
    finally:
        await connection.close()


async def _recompute(settings: Settings, database: Database) -> None:
    """What was counted without the years just loaded is counted anew (T5)."""
    act = Act(
        viewer=Viewer(role=Role.ADMIN, name="system"),
        now=real_now(),
        database=database,
        new_id=new_id,
        entry_codes=EntryCodes(token_secret(settings)),
        urn_keys=UrnKeys(token_secret(settings)),
    )
    await recompute_provisional_deadlines(act, await load_calendar(database))


def credentials_from(url: str) -> dict[str, Any]:
    """Connect arguments from `postgres://user:password@host:port/database?host=/socket`."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    credentials: dict[str, Any] = {
        "host": query.pop("host", None) or parts.hostname or "127.0.0.1",
        "port": parts.port or int(query.pop("port", "5432")),
        "user": unquote(parts.username or "sitong"),
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.lstrip("/")) or "sitong",
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"]
    return credentials
