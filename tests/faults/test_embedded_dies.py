"""The embedded database dies alone, or its disk is full: told truly, and mended by the server."""

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest

from domain.people.roles import Role
from server.clock import monotonic
from server.embedded.fault import EmbeddedFault, disk_is_full
from server.embedded.keeper import MANY_TRIES, DatabaseKeeper
from server.embedded.postmaster import postmaster_of
from server.readiness import Readiness
from store.database import Database
from tests.asking import Asker
from tests.faults.test_database_cannot_work import READ, failing_with, readiness, report_event
from tests.serving import ROOT, RunningServer

HEAL_SECONDS = 60.0
DISK_MEGABYTES = 200
IS_ROOT = os.geteuid() == 0


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of its own where we may mount one; anybody but root gets a folder."""
    with tempfile.TemporaryDirectory(prefix="sitong-test-") as folder:
        Path(folder).chmod(0o755)
        if not IS_ROOT:
            yield Path(folder)
            return
        size = f"size={DISK_MEGABYTES}m,mode=755"
        _run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder)
        try:
            yield Path(folder)
        finally:
            _run("umount", "--lazy", folder)


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    assert found is not None
    subprocess.run([found, *arguments], check=True)


@asynccontextmanager
async def full(disk: Path) -> AsyncIterator[None]:
    """No room is left; who cannot mount a disk has PostgreSQL say so."""
    if IS_ROOT:
        filler = disk / "filler"
        await asyncio.to_thread(_fill, filler)
        try:
            yield
        finally:
            filler.unlink()
        return
    socket_folder = str(disk / "data" / "postgres" / "socket")
    connection = await asyncpg.connect(host=socket_folder, user="sitong", database="sitong")
    try:
        async with failing_with(connection, "53100"):
            yield
    finally:
        await connection.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the database's account may enter."""
    with tempfile.TemporaryDirectory(prefix="sitong-test-") as made:
        Path(made).chmod(0o755)
        yield Path(made)


@asynccontextmanager
async def embedded_server(folder: Path) -> AsyncIterator[RunningServer]:
    """A server over a database of its own in a folder, with the district's people."""
    nowhere = {"user": "", "host": "", "port": 0, "database": ""}
    server = RunningServer(nowhere, folder, settings={"database_url": ""})
    kept = {name: text for name, text in os.environ.items() if "SITONG" not in name}
    loading = await asyncio.create_subprocess_exec(
        ROOT / ".venv/bin/python", "-m", "server.cli", "load",
        cwd=ROOT, env={**kept, "SITONG_DATA_DIR": str(folder)}, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    assert await loading.wait() == 0
    try:
        await server.start()
        yield server
    finally:
        if server.process is not None and server.process.poll() is None:
            await server.stop()


def postmaster_pid(folder: Path) -> int:
    """The process in charge of the database in a data folder."""
    found = postmaster_of(folder / "postgres" / "data")
    assert found is not None
    return found.pid


async def test_a_database_that_was_killed_alone_is_started_again(folder: Path) -> None:
    async with embedded_server(folder) as server, aiohttp.ClientSession() as http:
        asker = Asker(http, server)
        for _ in range(2):
            assert (await report_event(asker)).data
            os.kill(postmaster_pid(folder), signal.SIGKILL)
            told = await _statuses_until_ready(server, http)
            assert 503 in told["/readyz"], "it was told that nothing can be answered"
            assert told["health"] >= {"running", "starting again"}
            assert told["codes"] <= {"UNAVAILABLE"}
            assert (await report_event(asker)).data
        assert await server.stop() == 0
        assert "the database runs again" in server.log
        assert "a task of the node ended" not in server.log, server.log
    assert postmaster_of(folder / "postgres" / "data") is None


async def _statuses_until_ready(
    server: RunningServer, http: aiohttp.ClientSession
) -> dict[str, Any]:
    """What is told from the death on until everything works again."""
    ready, health, codes = [200], {"running"}, set()
    until = monotonic() + HEAL_SECONDS
    while ready[-1] != 200 or 503 not in ready:
        assert monotonic() < until, server.log
        ready.append((await readiness(http, server))[0])
        async with http.get(f"{server.url}/healthz") as response:
            assert response.status == 200
            health.add((await response.json()).get("database", "running"))
        reply = await Asker(http, server).ask(READ, role=Role.MAYOR)
        codes |= set(reply.codes)
        await asyncio.sleep(0.05)
    return {"/readyz": ready, "health": health, "codes": codes}


async def test_a_full_disk_is_told_and_healed_when_there_is_room_again(small_disk: Path) -> None:
    data = small_disk / "data"
    data.mkdir(mode=0o755)
    async with embedded_server(data) as server, aiohttp.ClientSession() as http:
        asker = Asker(http, server)
        async with full(small_disk):
            codes: set[str] = set()
            until = monotonic() + HEAL_SECONDS
            while not codes:
                assert monotonic() < until
                codes |= set((await report_event(asker)).codes)
            for _ in range(5):
                codes |= set((await report_event(asker)).codes)
                status, told = await readiness(http, server)
                assert status == 503
                assert told["advice"]
            assert codes == {"UNAVAILABLE"}
        await server.wait_ready(within_seconds=HEAL_SECONDS)
        assert (await report_event(asker)).data
        assert await server.stop() == 0
        assert "a task of the node ended" not in server.log, server.log


def _fill(filler: Path) -> None:
    """Leave no room."""
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


class Stubborn:
    """A database that starts at the n-th try only."""

    def __init__(self, *, fails: int) -> None:
        self.fails = fails
        self.tries = 0
        self.runs = False

    def is_running(self) -> bool:
        return self.runs

    def start(self) -> None:
        self.tries += 1
        if self.tries <= self.fails:
            raise disk_is_full(Path("/somewhere"))
        self.runs = True


async def test_tries_become_rare_and_health_fails_when_they_stay_in_vain(
    database: Database,
) -> None:
    stubborn = Stubborn(fails=MANY_TRIES)
    keeper = DatabaseKeeper(stubborn, look_seconds=0.001)
    readiness_of = Readiness(database, keeper)
    assert readiness_of.health() == (200, {"status": "ok"})
    running = asyncio.create_task(keeper.run())
    told = []
    try:
        async with asyncio.timeout(HEAL_SECONDS):
            while not stubborn.runs or keeper.trouble is not None:
                told.append((readiness_of.health(), await readiness_of.report()))
                await asyncio.sleep(0)
    finally:
        running.cancel()
    assert stubborn.tries == MANY_TRIES + 1
    assert {health[0] for health, _ in told} == {200, 503}
    status, body = next(one for health, one in told if health[0] == 503)
    assert status == 503
    assert "500 MB" in body["advice"]
    assert isinstance(disk_is_full(Path("/")), EmbeddedFault)
    assert (await readiness_of.report())[0] == 200
