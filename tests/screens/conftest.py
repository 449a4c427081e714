"""A server with a demonstration clock for each scene."""

from collections.abc import AsyncIterator
from typing import Any

import pytest_asyncio

from tests.serving import RunningServer, database_copy, serving

MORNING = "2026-12-18T09:00:00+08:00 x1"


@pytest_asyncio.fixture
async def screens_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server where nothing has happened yet, on a December morning."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_screens") as credentials,
        serving(credentials, demo_clock=MORNING) as server,
    ):
        yield server
