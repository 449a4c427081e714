"""The wake-up between nodes: a hint that the log has grown, never the truth itself.

It travels through `broadcaster` as the seam, over backends of our own that cannot fall
silent: its stock ones stop for ever when their connection dies. One process subscribes once,
to one fixed channel, before it serves. A lost hint costs one slow poll, never an event.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import structlog
from broadcaster import Broadcast, BroadcastBackend, Event

CHANNEL = "sitong"

log = structlog.get_logger("sitong.wake")

Listener = Callable[[str], None]


class Wake:
    """Publishes hints and tells listeners of those that come."""

    def __init__(self, backend: BroadcastBackend) -> None:
        self._broadcast = Broadcast(backend=backend)
        self._listeners: list[Listener] = []
        self._outgoing: set[str] = set()
        self._something_to_send = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every hint that comes, from this node too; it must not block."""
        self._listeners.append(listener)

    def hint(self, word: str) -> None:
        """Tell all nodes, soon; equal hints that wait together become one."""
        self._outgoing.add(word)
        self._something_to_send.set()

    async def start(self) -> None:
        """Subscribe, and answer only once the subscription stands."""
        await self._broadcast.connect()
        subscribed = asyncio.Event()
        self._tasks = [
            asyncio.create_task(self._receive(subscribed), name="wake-receive"),
            asyncio.create_task(self._send(), name="wake-send"),
        ]
        standing = asyncio.create_task(subscribed.wait(), name="wake-subscribed")
        await asyncio.wait((standing, self._tasks[0]), return_when=asyncio.FIRST_COMPLETED)
        if not subscribed.is_set():
            standing.cancel()
            await self._tasks[0]

    async def stop(self) -> None:
        """End both tasks and the connection."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self._broadcast.disconnect()

    async def _receive(self, subscribed: asyncio.Event) -> None:
        async with self._broadcast.subscribe(CHANNEL) as subscriber:
            subscribed.set()
            # Typed by broadcaster as if it might not be an iterator.
            events: AsyncIterator[Event] = aiter(subscriber)  # type: ignore[arg-type]
            async for event in events:
                for listener in self._listeners:
                    listener(event.message)

    async def _send(self) -> None:
        while True:
            await self._something_to_send.wait()
            self._something_to_send.clear()
            words, self._outgoing = self._outgoing, set()
            for word in words:
                try:
                    await self._broadcast.publish(CHANNEL, word)
                except Exception as error:
                    # The slow poll of every node makes up for a hint that could not be sent.
                    log.warning("wake-up not sent", word=word, error=repr(error))
