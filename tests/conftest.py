"""What every test may ask for: one PostgreSQL a run, one database a worker, emptied each time."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import ExitStack
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from tortoise.models import Model

from domain.rooms import modules
from server.cli.database import credentials_from
from server.clock import real_now
from store.clocks.calendar import seed_calendar
from store.database import Database
from store.migrating import bring_up_to_date
from store.obligations.clock import begin_ledger
from store.people.seed import seed_people
from tests.postgres import test_cluster

URL_VARIABLE = "SITONG_TEST_DATABASE_URL"
TEMPLATE = "sitong_template"

LONGEST = tuple(
    f"tests/{one}.py"
    for one in (
        "carriers/test_taken_out",
        "oracle/test_mutants",
        "api/test_secrets",
        "api/test_visibility",
        "judges/test_schemathesis",
        "store/test_migrating",
        "oracle/test_worked_mutants",
        "oracle/test_payload_mutants",
        "oracle/test_frame_mutants",
    )
)
"""Files of minutes: begun first, so that in the end no worker waits for another's."""

_cluster = ExitStack()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, the rest as it was found."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda one: places.get(one.nodeid.partition("::")[0], len(LONGEST)))


def pytest_configure(config: pytest.Config) -> None:
    """Start PostgreSQL once: in the process that starts the workers, or in the only one."""
    is_worker = hasattr(config, "workerinput")
    if not is_worker and URL_VARIABLE not in os.environ:
        embedded = _cluster.enter_context(test_cluster())
        embedded.ensure_database("postgres")
        os.environ[URL_VARIABLE] = embedded.url("postgres")
        asyncio.run(_make_template(credentials_from(os.environ[URL_VARIABLE])))


def pytest_unconfigure() -> None:
    """Stop what was started."""
    _cluster.close()


async def _make_template(admin: dict[str, Any]) -> None:
    """A database in shape with calendar and people, copied for each worker."""
    connection = await asyncpg.connect(**admin)
    await connection.execute(f"DROP DATABASE IF EXISTS {TEMPLATE}")
    await connection.execute(f"CREATE DATABASE {TEMPLATE}")
    credentials = {**admin, "database": TEMPLATE}
    await bring_up_to_date(credentials)
    database = Database(credentials, pool_size=2)
    await database.open()
    await seed_calendar(database, at=real_now())
    await seed_people(database)
    async with database.transaction() as transaction:
        await begin_ledger(transaction, real_now())
    await database.close()
    await connection.close()


@pytest.fixture(scope="session")
def admin_credentials() -> dict[str, Any]:
    """How to reach the cluster itself."""
    return credentials_from(os.environ[URL_VARIABLE])


@pytest_asyncio.fixture(scope="session")
async def fresh_copy(
    admin_credentials: dict[str, Any], worker_id: str
) -> tuple[dict[str, Any], str]:
    """This worker's own copy of the template, and the tables that hold nothing yet in it.

    They are looked for before any test may write there, with or without `database`.
    """
    name = f"sitong_{worker_id}"
    await copy_template(admin_credentials, name)
    found = {**admin_credentials, "database": name}
    return found, await _empty_tables(found)


@pytest.fixture(scope="session")
def credentials(fresh_copy: tuple[dict[str, Any], str]) -> dict[str, Any]:
    """How to reach this worker's own database, a copy of the template."""
    return fresh_copy[0]


async def copy_template(admin: dict[str, Any], name: str) -> None:
    """Make a fresh copy of the template."""
    connection = await asyncpg.connect(**admin)
    try:
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    finally:
        await connection.close()


@pytest_asyncio.fixture(scope="session")
async def opened_database(credentials: dict[str, Any]) -> AsyncIterator[Database]:
    """The worker's database, open for the whole run."""
    database = Database(credentials, pool_size=10)
    await database.open()
    yield database
    await database.close()


@pytest.fixture(scope="session")
def emptied(fresh_copy: tuple[dict[str, Any], str]) -> str:
    """The tables of all rooms that hold nothing in the template: what happens is written there."""
    return fresh_copy[1]


async def _empty_tables(credentials: dict[str, Any]) -> str:
    connection = await asyncpg.connect(**credentials)
    try:
        rows = await connection.fetch(
            " UNION ALL ".join(
                f"SELECT '{name}' AS name WHERE NOT EXISTS (SELECT FROM {name})"
                for name in _declared_tables()
            )
        )
    finally:
        await connection.close()
    return ", ".join(row["name"] for row in rows)


def _declared_tables() -> set[str]:
    return {
        one._meta.db_table
        for module in modules("store", "tables")
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, Model) and one is not Model
    }


@pytest_asyncio.fixture
async def database(opened_database: Database, emptied: str) -> Database:
    """The worker's database with people and calendar, and nothing that happened yet."""
    async with opened_database.transaction() as transaction:
        await transaction.execute(f"TRUNCATE {emptied}")
        await transaction.execute("UPDATE sequencer SET last_seq = 0")
    return opened_database


@pytest.fixture(scope="session")
def worker_id(request: pytest.FixtureRequest) -> str:
    """The name of this test worker, `main` when there is but one process."""
    workerinput = getattr(request.config, "workerinput", None)
    return str(workerinput["workerid"]) if workerinput else "main"
