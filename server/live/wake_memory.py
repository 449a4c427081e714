"""Wake-up within one process."""

import asyncio

from broadcaster import BroadcastBackend, Event


class MemoryWakeBackend(BroadcastBackend):
    """Hands each hint straight back; the newest of equal ones is enough."""

    def __init__(self) -> None:
        self._waiting: dict[str, Event] = {}
        self._arrived = asyncio.Event()

    async def connect(self) -> None:
        """Nothing to connect to."""

    async def disconnect(self) -> None:
        """Nothing to give back."""

    async def subscribe(self, channel: str) -> None:
        """One channel is all there is."""

    async def unsubscribe(self, channel: str) -> None:
        """One channel is all there is."""

    async def publish(self, channel: str, message: str) -> None:
        """Keep the hint until it is taken."""
        self._waiting[message] = Event(channel, message)
        self._arrived.set()

    async def next_published(self) -> Event:
        """Wait for a hint."""
        while not self._waiting:
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting.pop(next(iter(self._waiting)))
