"""One server for all tests of the API, and ways to ask it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest_asyncio

from tests.asking import Asker
from tests.serving import RunningServer, database_copy, serving


@pytest_asyncio.fixture(scope="session")
async def api_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server in its default settings."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_api") as credentials,
        serving(credentials) as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="session")
async def asker(api_server: RunningServer) -> AsyncIterator[Asker]:
    """Asks that server."""
    async with aiohttp.ClientSession() as http:
        yield Asker(http, api_server)


@pytest_asyncio.fixture(scope="session")
async def strict_asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """Asks a server in production settings, shallow, open to one foreign origin."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_strict") as credentials,
        serving(
            credentials,
            env="production",
            max_depth="4",
            allowed_origins="https://ours.example",
            http_status_profile="draft2026",
        ) as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)
