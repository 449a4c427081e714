"""Servers for tests of the live API, and somebody who makes things happen on them."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from server.assembly import Parts, _parts, _served
from server.clock import SystemClock
from server.readiness import Readiness
from server.settings_reading import read_settings
from store.database import Database
from store.reading.lanes import ReadLanes
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import Publicity
from tests.serving import RunningServer, database_copy, serving

UNIT = "MUNI"


@pytest_asyncio.fixture(scope="session")
async def live_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server in its default settings."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_live") as credentials,
        serving(credentials) as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="session")
async def brisk_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server that pings often and soon loses patience."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_brisk") as credentials,
        serving(credentials, init_seconds="1", ping_seconds="0.3") as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="session")
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """As many connections as are asked for."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        yield session


@pytest.fixture
def asker(http: aiohttp.ClientSession, live_server: RunningServer) -> Asker:
    """Asks the server in its default settings."""
    return Asker(http, live_server)


@pytest.fixture
def publicity(asker: Asker) -> Publicity:
    """Reports events of the unit MUNI."""
    return Publicity(asker, unit_ids()[UNIT])


@pytest_asyncio.fixture
async def parts(database: Database, credentials: dict[str, Any]) -> AsyncIterator[Parts]:
    """A server without its lines, in this process, so that it can be looked at step by step."""
    settings = read_settings({"SITONG_TOKEN_SECRET": "x" * 40, "SITONG_CONFLATE_MS": "10"})
    lanes = ReadLanes(credentials, size=1)
    served = _served(settings, database, lanes, SystemClock())
    made = _parts(settings, served, Readiness(database))
    await made.node.start()
    try:
        yield made
    finally:
        await made.hub.stop()
        await made.node.stop()
        lanes.close()
