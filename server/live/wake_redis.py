"""Wake-up between processes by Redis, with redis-py's own reconnecting client."""

import asyncio
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

import structlog
from broadcaster import BroadcastBackend, Event
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from server.live.wake_postgres import RECONNECTED

log = structlog.get_logger("sitong.wake")

RETRY_SECONDS = 0.2

LISTEN_SECONDS = 5.0
"""So long is listened in one go; then Redis is pinged, and one that stays silent is left."""


def redis_client(url: str) -> Redis:
    """A client from `redis://user:password@host:port/db`.

    Made by the constructor: `Redis.from_url` leaves retries out. One retry is for a connection
    that died unseen; whatever lasts longer is waited for by whoever asks.
    """
    parts = urlsplit(url)
    return Redis(
        host=parts.hostname or "127.0.0.1",
        port=parts.port or 6379,
        db=int(parts.path.strip("/") or 0),
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        ssl=parts.scheme == "rediss",
        socket_connect_timeout=LISTEN_SECONDS,
        socket_timeout=LISTEN_SECONDS,
        retry=Retry(NoBackoff(), 1),
        decode_responses=True,
        # Others may say what they like on a Redis that is shared; what is no text is no hint.
        encoding_errors="replace",
    )


class RedisWakeBackend(BroadcastBackend):
    """PUBLISH and SUBSCRIBE; a repeated confirmation tells that hints may have been missed.

    Everything on the listening connection is done by `next_published` alone: two tasks that
    make it at the same time get two, and listen on the one that was not subscribed.
    A Redis that is away, at the start too, costs the slow poll's second and nothing else.
    """

    def __init__(self, url: str) -> None:
        self._redis = redis_client(url)
        self._pubsub: PubSub = self._redis.pubsub()
        self._channel = ""
        self._is_wanted = asyncio.Event()
        self._is_settled = asyncio.Event()
        self._is_confirmed = False
        self._was_away = False
        self._is_pinged = False

    async def connect(self) -> None:
        """The connection is made when the channel is known."""

    async def disconnect(self) -> None:
        """Give the connections back."""
        await self._pubsub.aclose()  # type: ignore[no-untyped-call]
        await self._redis.aclose()

    async def subscribe(self, channel: str) -> None:
        """Answers once the channel is confirmed, or Redis is found to be away."""
        self._channel = channel
        self._is_wanted.set()
        await self._is_settled.wait()

    async def unsubscribe(self, channel: str) -> None:
        """The connection's end is the channel's end."""

    async def publish(self, channel: str, message: str) -> None:
        """Tell all nodes."""
        await self._redis.publish(channel, message)

    async def next_published(self) -> Event:
        """Wait for a hint. Never raises: broadcaster would fall silent for ever."""
        await self._is_wanted.wait()
        while True:
            try:
                message = await self._next_message()
            except Exception as error:  # one that is let out ends all hearing, without a word
                self._missed(error)
                await self._begin_anew(error)
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
        if message is not None:
            self._is_pinged = False
        elif self._is_pinged:
            self._is_pinged = False
            await self._pubsub.aclose()  # type: ignore[no-untyped-call]
            raise RedisConnectionError("no answer to a ping")
        else:
            await self._pubsub.ping()
            self._is_pinged = True
        return message

    async def _begin_anew(self, error: Exception) -> None:
        """After a pause; on a line that says what no Redis says nothing more is read."""
        if not isinstance(error, RedisError | OSError):
            with suppress(RedisError, OSError):
                await self._pubsub.aclose()  # type: ignore[no-untyped-call]
        await asyncio.sleep(RETRY_SECONDS)

    def _is_repeated(self) -> bool:
        """Whether this confirmation follows an interruption, also one that redis-py mended."""
        is_repeated, self._is_confirmed = self._is_confirmed or self._was_away, True
        self._was_away = False
        self._is_settled.set()
        return is_repeated

    def _missed(self, error: Exception) -> None:
        if not self._was_away:
            log.warning("wake-up by Redis interrupted", error=repr(error))
        self._was_away = True
        self._is_settled.set()
