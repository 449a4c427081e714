"""A database with nothing in it, for what shapes databases."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest_asyncio


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
