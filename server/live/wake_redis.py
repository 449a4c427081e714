"""Wake-up between processes by Redis, with redis-py's own reconnecting client."""

import asyncio
from typing import Any
from urllib.parse import unquote, urlsplit

import structlog
from broadcaster import BroadcastBackend, Event
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

from server.live.wake_postgres import RECONNECTED

log = structlog.get_logger("sitong.wake")

RETRY_SECONDS = 0.2

LISTEN_SECONDS = 5.0
"""So long is listened in one go; between two of them redis-py looks whether Redis lives."""


def redis_client(url: str) -> Redis:
    """A client from `redis://user:password@host:port/db`.

    Made by the constructor: `Redis.from_url` leaves retries out.
    """
    parts = urlsplit(url)
    return Redis(
        host=parts.hostname or "127.0.0.1",
        port=parts.port or 6379,
        db=int(parts.path.strip("/") or 0),
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        ssl=parts.scheme == "rediss",
        health_check_interval=5,
        socket_connect_timeout=5,
        decode_responses=True,
    )


class RedisWakeBackend(BroadcastBackend):
    """PUBLISH and SUBSCRIBE; a repeated confirmation tells that hints may have been missed.

    A Redis that is away, at the start too, costs the slow poll's second and nothing else.
    """

    def __init__(self, url: str) -> None:
        self._redis = redis_client(url)
        self._pubsub: PubSub = self._redis.pubsub()
        self._channel = ""
        self._is_confirmed = False
        self._was_away = False

    async def connect(self) -> None:
        """The connection is made when the channel is known."""

    async def disconnect(self) -> None:
        """Give the connections back."""
        await self._pubsub.aclose()  # type: ignore[no-untyped-call]
        await self._redis.aclose()

    async def subscribe(self, channel: str) -> None:
        """Ask for the channel; its confirmation, and any later one, comes by `next_published`."""
        self._channel = channel
        try:
            await self._pubsub.subscribe(channel)
        except (RedisError, OSError) as error:
            self._missed(error)

    async def unsubscribe(self, channel: str) -> None:
        """The connection's end is the channel's end."""

    async def publish(self, channel: str, message: str) -> None:
        """Tell all nodes."""
        await self._redis.publish(channel, message)

    async def next_published(self) -> Event:
        """Wait for a hint. Never raises: broadcaster would fall silent for ever."""
        while True:
            try:
                message = await self._next_message()
            except (RedisError, OSError) as error:
                self._missed(error)
                await asyncio.sleep(RETRY_SECONDS)
                continue
            if message is None:
                continue
            if message["type"] == "message":
                return Event(message["channel"], message["data"])
            if message["type"] == "subscribe" and self._is_repeated():
                return Event(message["channel"], RECONNECTED)

    async def _next_message(self) -> dict[str, Any] | None:
        if not self._pubsub.subscribed:
            await self._pubsub.subscribe(self._channel)
        message: dict[str, Any] | None = await self._pubsub.get_message(timeout=LISTEN_SECONDS)
        return message

    def _is_repeated(self) -> bool:
        """Whether this confirmation follows an interruption, also one that redis-py mended."""
        is_repeated, self._is_confirmed = self._is_confirmed or self._was_away, True
        self._was_away = False
        return is_repeated

    def _missed(self, error: Exception) -> None:
        if not self._was_away:
            log.warning("wake-up by Redis interrupted", error=repr(error))
        self._was_away = True
