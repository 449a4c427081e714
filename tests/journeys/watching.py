"""Screens that stay open while something happens: what each is told, and that others are not."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.journeys.demo_year import DemoYear, Who
from tests.live.talking import PATIENCE_SECONDS, LiveSocket
from tests.live.waiting import everything_told

BEATS = 2
"""So many frames come of themselves before it is said that nothing else came."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A subscription over a socket of its own."""

    year: DemoYear
    socket: LiveSocket

    async def next(self) -> dict[str, Any]:
        """The next frame."""
        return await self.socket.frame("screen")

    async def when(self, holds: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """The first frame of which something holds; frames come anew, be there news or not."""
        frame: dict[str, Any] = {}
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not holds(frame := await self.next()):
                    continue
        except TimeoutError:
            raise AssertionError(f"the last that was told: {frame}") from None
        return frame

    async def told_nothing(self, holds: Callable[[dict[str, Any]], Any]) -> None:
        """Of no frame does it hold, once the server has told all that happened so far.

        The subscription has to beat, every second at best.
        """
        await everything_told(self.year.asker)
        for _ in range(BEATS):
            assert not holds(frame := await self.next()), frame


@asynccontextmanager
async def watching(
    year: DemoYear, subscription: str, by: Who, **variables: Any
) -> AsyncIterator[Screen]:
    """Somebody's screen."""
    server = year.asker.server
    async with LiveSocket.opened(year.asker.http, server, **by.token) as socket:
        await socket.subscribe("screen", subscription, variables)
        yield Screen(year, socket)
