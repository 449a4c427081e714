"""Hints by Redis: heard from the start, and again after Redis has been silent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
import structlog
from redis.asyncio import Redis

from server.live import wake_redis
from server.live.wake import CHANNEL, Wake
from server.live.wake_postgres import RECONNECTED
from server.live.wake_redis import RedisWakeBackend
from tests.faults.redis_process import POLL_SECONDS, RedisProcess, running_redis

NODES = 10
PATIENCE_SECONDS = 10.0


class Listener:
    """A node as far as hints go."""

    def __init__(self, wake: Wake) -> None:
        self.wake = wake
        self.heard: list[str] = []
        self._came = asyncio.Event()
        wake.listen(self._on_hint)

    def _on_hint(self, word: str) -> None:
        self.heard.append(word)
        self._came.set()

    async def hears(self, word: str) -> None:
        """Wait for a hint."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while word not in self.heard:
                self._came.clear()
                await self._came.wait()


@asynccontextmanager
async def listening(redis: RedisProcess) -> AsyncIterator[Listener]:
    """A started node."""
    listener = Listener(Wake(RedisWakeBackend(redis.url)))
    await listener.wake.start()
    try:
        yield listener
    finally:
        await listener.wake.stop()


async def test_what_is_hinted_as_soon_as_nodes_have_started_is_heard_by_all() -> None:
    async with running_redis() as redis, AsyncExitStack() as stack:
        nodes = [await stack.enter_async_context(listening(redis)) for _ in range(NODES)]
        for place, node in enumerate(nodes):
            node.wake.hint(f"word-{place}")
        for node in nodes:
            for place in range(NODES):
                await node.hears(f"word-{place}")
            assert RECONNECTED not in node.heard


async def test_a_redis_that_falls_silent_is_left_and_found_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wake_redis, "LISTEN_SECONDS", 0.2)
    async with running_redis() as redis, listening(redis) as node:
        with structlog.testing.capture_logs() as logs, redis.frozen():
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not logs:  # noqa: ASYNC110 - the log is the only one to tell
                    await asyncio.sleep(POLL_SECONDS)
        assert logs[0]["event"] == "wake-up by Redis interrupted"
        await node.hears(RECONNECTED)
        node.wake.hint("again")
        await node.hears("again")


async def test_a_node_starts_without_redis_and_hears_once_it_is_there() -> None:
    async with running_redis() as redis:
        redis.kill()
        async with asyncio.timeout(PATIENCE_SECONDS), listening(redis) as node:
            await redis.start()
            await node.hears(RECONNECTED)
            node.wake.hint("there")
            await node.hears("there")


@pytest.mark.parametrize("said", [b"\xff\xfe", b"", b"\0", b"a" * 100_000, b"committed"])
async def test_what_others_say_on_the_channel_ends_no_hearing(said: bytes) -> None:
    async with running_redis() as redis, listening(redis) as node:
        other = Redis(port=redis.port)
        assert await other.publish(CHANNEL, said) == 1
        await other.aclose()
        node.wake.hint("after")
        await node.hears("after")


@pytest.mark.parametrize("said", [b"*junk\r\n", b"$-7\r\n", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
async def test_a_stranger_in_the_place_of_redis_ends_no_hearing(said: bytes) -> None:
    came = asyncio.Event()

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        await writer.drain()
        writer.close()
        came.set()

    async with running_redis() as redis:
        redis.kill()
        stranger = await asyncio.start_server(answer, "127.0.0.1", redis.port)
        async with listening(redis) as node:
            await asyncio.wait_for(came.wait(), PATIENCE_SECONDS)
            stranger.close()
            await stranger.wait_closed()
            await redis.start()
            async with asyncio.timeout(PATIENCE_SECONDS):
                while "after" not in node.heard:
                    node.wake.hint("after")
                    await asyncio.sleep(POLL_SECONDS)
