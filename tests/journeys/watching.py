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

    async def until(self, pick: Callable[[dict[str, Any]], Any], wanted: Any) -> None:
        """Wait for a frame that tells this; frames come anew, be there news or not."""
        found = None
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while (found := pick(await self.next())) != wanted:
                    continue
        except TimeoutError:
            raise AssertionError(f"told was {found}, and not {wanted}") from None

    async def stays(self, pick: Callable[[dict[str, Any]], Any], wanted: Any) -> None:
        """Every frame tells this still, once the server has told all that happened so far.

        The subscription has to beat, every second at best.
        """
        await everything_told(self.year.asker)
        for _ in range(BEATS):
            assert (found := pick(await self.next())) == wanted, found


@asynccontextmanager
async def watching(
    year: DemoYear, subscription: str, by: Who, **variables: Any
) -> AsyncIterator[Screen]:
    """Somebody's screen."""
    server = year.asker.server
    async with LiveSocket.opened(year.asker.http, server, **by.token) as socket:
        await socket.subscribe("screen", subscription, variables)
        yield Screen(year, socket)
