"""The real server for tests: a process of its own, over a database of its own."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID

import aiohttp
import asyncpg

from domain.people.district import seed
from domain.people.roles import Role
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import monotonic, real_now
from tests.conftest import copy_template

NO_LIMITS = {
    "max_depth": "100",
    "max_tokens": "100000",
    "max_aliases": "100000",
    "max_cost": "1000000000",
    "max_selections": "1000000",
    "max_characters": "10000000",
    "max_body_bytes": "10000000",
    # A document of a megabyte is read once for all who ask it.
    "caches_mb": "2000",
}
"""Settings of a server that is asked for whatever a test wants to know at once."""

SECRET = "a-secret-for-tests-of-more-than-32-letters"
READY_SECONDS = 60.0
STOP_SECONDS = 20.0
TOKEN_HOURS = 24.0
"""Some are made when the tests are collected, and the last of those is asked hours later."""
POLL_SECONDS = 0.02
ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def database_url(credentials: dict[str, Any]) -> str:
    """The address of a database as an operator writes it."""
    user = quote(credentials["user"])
    if credentials.get("password"):
        user = f"{user}:{quote(credentials['password'], safe='')}"
    place = urlencode({"host": credentials["host"], "port": credentials["port"]}, safe="/")
    return f"postgres://{user}@/{credentials['database']}?{place}"


def token_of(
    role: Role,
    *,
    unit: str | None = None,
    representative: int | None = None,
    person_id: UUID | None = None,
    hours: float = TOKEN_HOURS,
    token_id: str | None = None,
) -> str:
    """A bearer token that servers of tests accept; `representative` counts from 1."""
    member = None if representative is None else seed.representatives()[representative - 1]
    identity = TokenIdentity(
        role,
        person_id=member.person_id if member else person_id or new_id(),
        unit_id=None if unit is None else seed.seed_id("unit", unit),
        representative_id=None if member is None else member.id,
        name=role.zh,
    )
    return Tokens(SECRET).sign(
        identity, token_id=token_id or new_id().hex, now=real_now(), hours=hours
    )


def bearer(role: Role, **who: Any) -> dict[str, str]:
    """The header with a token of `token_of`."""
    return {"Authorization": f"Bearer {token_of(role, **who)}"}


@dataclass(slots=True)
class RunningServer:
    """A server process. It may be stopped, killed and started again on the same port."""

    credentials: dict[str, Any]
    data_dir: Path
    port: int = field(default_factory=free_port)
    settings: dict[str, str] = field(default_factory=dict)
    program: str = "server.cli"
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def graphql(self) -> str:
        """The API over HTTP."""
        return f"{self.url}/graphql"

    @property
    def socket(self) -> str:
        """The API over WebSocket."""
        return f"ws://127.0.0.1:{self.port}/graphql"

    @property
    def pid(self) -> int:
        """The number of the running process."""
        assert self.process is not None
        return self.process.pid

    @property
    def log(self) -> str:
        """Everything it has logged so far, of all its lives."""
        return self._log_file.read_text(errors="replace")

    @property
    def _log_file(self) -> Path:
        return self.data_dir / "server.log"

    async def start(self, *, is_awaited: bool = True) -> None:
        """Start the process, and wait until it is ready."""
        self._launch()
        if is_awaited:
            await self.wait_ready()

    def _launch(self) -> None:
        environment = {name: text for name, text in os.environ.items() if "SITONG" not in name}
        environment |= {
            "SITONG_DATABASE_URL": database_url(self.credentials),
            "SITONG_DATA_DIR": str(self.data_dir),
            "SITONG_PORT": str(self.port),
            "SITONG_TOKEN_SECRET": SECRET,
            **{f"SITONG_{name.upper()}": text for name, text in self.settings.items()},
        }
        with self._log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", self.program, "serve"],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    async def wait_ready(self, *, within_seconds: float = READY_SECONDS) -> None:
        """Poll `/readyz` until it says yes."""
        until = monotonic() + within_seconds
        async with aiohttp.ClientSession() as client:
            while not await self._is_ready(client):
                assert self.process is not None
                assert self.process.poll() is None, f"the server ended:\n{self.log}"
                assert monotonic() < until, f"the server is not ready:\n{self.log}"
                await asyncio.sleep(POLL_SECONDS)

    async def _is_ready(self, client: aiohttp.ClientSession) -> bool:
        try:
            async with client.get(f"{self.url}/readyz") as response:
                return response.status == 200
        except (aiohttp.ClientError, OSError):
            return False

    async def stop(self) -> int:
        """End it as an operator does; answers its exit code."""
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return await self.gone()

    async def kill(self) -> None:
        """End it without a word, as a power cut does."""
        assert self.process is not None
        self.process.kill()
        await self.gone()

    async def gone(self, *, within_seconds: float = STOP_SECONDS) -> int:
        """Wait until the process has ended; answers its exit code."""
        assert self.process is not None
        until = monotonic() + within_seconds
        while (code := self.process.poll()) is None:
            if monotonic() > until:
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"the server did not end:\n{self.log}")
            await asyncio.sleep(POLL_SECONDS)
        return code


@asynccontextmanager
async def database_copy(admin: dict[str, Any], name: str) -> AsyncIterator[dict[str, Any]]:
    """Credentials of a fresh copy of the template, dropped in the end."""
    await copy_template(admin, name)
    try:
        yield {**admin, "database": name}
    finally:
        connection = await asyncpg.connect(**admin)
        try:
            await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        finally:
            await connection.close()


@asynccontextmanager
async def serving(
    credentials: dict[str, Any], *, program: str = "server.cli", **settings: str
) -> AsyncIterator[RunningServer]:
    """A started server over a database; `settings` are named as in `server/settings.py`."""
    with tempfile.TemporaryDirectory(prefix="sitong-test-") as folder:
        server = RunningServer(credentials, Path(folder), settings=settings, program=program)
        try:
            await server.start()
            yield server
        finally:
            if server.process is not None and server.process.poll() is None:
                await server.stop()
