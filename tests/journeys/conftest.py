"""Servers that begin in January, for the tests of one file.

Their clocks only go forward, so tests stand in the order of their days; each runs alone, too.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.journeys.demo_year import DemoYear, demo_year

# What helpers claim is told as fully as what tests do.
pytest.register_assert_rewrite(
    *(
        f"tests.journeys.{one}"
        for one in ("ledger", "year_cast", "year_planned", "year_worked", "year_reviewed")
    )
)


@pytest_asyncio.fixture(scope="module")
async def year(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[DemoYear]:
    """A server in its default settings."""
    async with demo_year(admin_credentials, f"sitong_{worker_id}_year") as found:
        yield found


@pytest_asyncio.fixture(scope="module")
async def year_by_presence(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[DemoYear]:
    """One on which activities count by who was present (A4), not by who was invited."""
    async with demo_year(
        admin_credentials, f"sitong_{worker_id}_presence", counts_by="PRESENT"
    ) as found:
        yield found
