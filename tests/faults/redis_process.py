"""A Redis of one's own, which may be killed and started again."""

import asyncio
import shutil
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import pytest

from tests.serving import free_port

POLL_SECONDS = 0.02


@dataclass(slots=True)
class RedisProcess:
    """`redis-server` on loopback, keeping nothing."""

    program: str
    folder: str
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """As SITONG_WAKE_URL wants it."""
        return f"redis://127.0.0.1:{self.port}/0"

    async def start(self) -> None:
        """Start it and wait until it answers."""
        self.process = self._launch()
        async with asyncio.timeout(20):
            while not await self._answers():  # noqa: ASYNC110 - another program's start
                await asyncio.sleep(POLL_SECONDS)

    def kill(self) -> None:
        """End it without a word."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """It stands still: connections stay, and nobody answers on them."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def _launch(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", ""],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    async def _answers(self) -> bool:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        try:
            writer.write(b"PING\r\n")
            return await reader.readline() == b"+PONG\r\n"
        finally:
            writer.close()
            await writer.wait_closed()


@asynccontextmanager
async def running_redis() -> AsyncIterator[RedisProcess]:
    """A started Redis; the test fails where the program is missing."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail(
            "redis-server is missing, and two nodes must be proven with Redis too;"
            " install the Debian package redis-server"
        )
    with tempfile.TemporaryDirectory(prefix="sitong-redis-") as folder:
        redis = RedisProcess(program, folder)
        try:
            await redis.start()
            yield redis
        finally:
            redis.kill()
