"""A PostgreSQL of one's own, which may be stopped, killed and frozen."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from server.embedded.postgres import EmbeddedPostgres
from tests.postgres import test_cluster
from tests.serving import ROOT, database_url


@dataclass(frozen=True, slots=True)
class OwnPostgres:
    """A cluster that no other test uses."""

    embedded: EmbeddedPostgres

    @property
    def credentials(self) -> dict[str, Any]:
        """How to reach its database."""
        return self.embedded.credentials()

    async def stop(self) -> None:
        """Stop it as an operator does."""
        await asyncio.to_thread(self.embedded.cluster.stop)

    async def start(self) -> None:
        """Start it again with its data."""
        await asyncio.to_thread(self.embedded.cluster.start, self.embedded.socket_folder)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """All its processes stand still: it takes connections and answers nothing."""
        pids = self._pids()
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def _pids(self) -> list[int]:
        postmaster = self.embedded.postmaster_pid()
        assert postmaster is not None
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        return [postmaster, *(int(pid) for pid in children)]


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[OwnPostgres]:
    """A fresh cluster with the district's people."""
    with test_cluster() as embedded:
        embedded.ensure_database()
        environment = {name: text for name, text in os.environ.items() if "SITONG" not in name}
        environment["SITONG_DATABASE_URL"] = database_url(embedded.credentials())
        subprocess.run(
            [sys.executable, "-m", "server.cli", "load"],
            cwd=ROOT,
            env=environment,
            check=True,
            timeout=120,
            capture_output=True,
        )
        yield OwnPostgres(embedded)


@pytest.fixture
async def own_connection(own_postgres: OwnPostgres) -> AsyncIterator[asyncpg.Connection]:
    """A connection to it, for looking and for doing harm."""
    connection = await asyncpg.connect(**own_postgres.credentials)
    yield connection
    if not connection.is_closed():
        await connection.close()
