"""Wake-up between processes by PostgreSQL's LISTEN, on a connection of its own."""

import asyncio
from contextlib import suppress
from typing import Any

import asyncpg
import structlog
from broadcaster import BroadcastBackend, Event

from store.database import DATABASE_AWAY, connect

log = structlog.get_logger("sitong.wake")

PROBE_SECONDS = 5.0
SPEAK_SECONDS = 5.0
LISTENER = "sitong wake"
SPEAKER = "sitong wake sender"
RETRY_SECONDS = 0.2
RECONNECTED = "reconnected"
"""The hint after a new connection: whatever was told meanwhile was missed, so read the log."""


class PostgresWakeBackend(BroadcastBackend):
    """LISTEN that comes back by itself, and NOTIFY on a second connection."""

    def __init__(self, credentials: dict[str, Any]) -> None:
        self._credentials = credentials
        self._channel = ""
        self._listening: asyncpg.Connection | None = None
        self._speaking: asyncpg.Connection | None = None
        self._waiting: dict[str, Event] = {}
        self._arrived = asyncio.Event()
        self._lost = asyncio.Event()
        self._keeper: asyncio.Task[None] | None = None

    async def connect(self) -> None:
        """The first connection is made when the channel is known."""

    async def disconnect(self) -> None:
        """Give both connections back."""
        if self._keeper is not None:
            self._keeper.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeper
        for connection in (self._listening, self._speaking):
            if connection is not None:
                connection.terminate()

    async def subscribe(self, channel: str) -> None:
        """Listen, and see to it that listening never ends."""
        self._channel = channel
        await self._listen()
        self._keeper = asyncio.create_task(self._keep(), name="wake-postgres-keeper")

    async def unsubscribe(self, channel: str) -> None:
        """The connection's end is the channel's end."""

    async def publish(self, channel: str, message: str) -> None:
        """Notify all nodes; one new try on a fresh connection."""
        for last_try in (False, True):
            try:
                if self._speaking is None or self._speaking.is_closed():
                    self._speaking = await connect(self._credentials, name=SPEAKER)
                await self._speaking.execute(
                    "SELECT pg_notify($1, $2)", channel, message, timeout=SPEAK_SECONDS
                )
            except DATABASE_AWAY:
                if self._speaking is not None:
                    self._speaking.terminate()
                self._speaking = None
                if last_try:
                    raise
            else:
                return

    async def next_published(self) -> Event:
        """Wait for a hint. Never raises: broadcaster would fall silent for ever."""
        while not self._waiting:
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting.pop(next(iter(self._waiting)))

    def _came(self, message: str) -> None:
        self._waiting[message] = Event(self._channel, message)
        self._arrived.set()

    async def _listen(self) -> None:
        connection = await connect(self._credentials, name=LISTENER)
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _connection: lost.set())
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                await connection.add_listener(
                    self._channel, lambda _connection, _pid, _channel, message: self._came(message)
                )
        except BaseException:
            connection.terminate()
            raise
        before, self._listening, self._lost = self._listening, connection, lost
        if before is not None:
            # One that merely did not answer would come back to life and speak beside the new one.
            before.terminate()

    async def _keep(self) -> None:
        while True:
            if not await self._is_lost():
                continue
            log.warning("wake-up connection lost, listening anew")
            while True:
                try:
                    await self._listen()
                except DATABASE_AWAY:
                    await asyncio.sleep(RETRY_SECONDS)
                else:
                    break
            self._came(RECONNECTED)

    async def _is_lost(self) -> bool:
        """Wait until the connection is known to be lost, or found alive by a probe."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._lost.wait(), PROBE_SECONDS)
            return True
        try:
            assert self._listening is not None  # noqa: S101 - set before the keeper starts
            await self._listening.fetchval("SELECT 1", timeout=PROBE_SECONDS)
        except DATABASE_AWAY:
            return True
        return False
