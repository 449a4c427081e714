"""How fast the play goes: one bound for all its requests, and rests that shrink with it."""

import asyncio

DEFAULT_PER_SECOND = 8.0
"""Requests a second at which a hall of a hundred phones is pleasant to watch."""


class Pace:
    """At most so many requests a second, whoever of the players asks."""

    def __init__(self, per_second: float = DEFAULT_PER_SECOND) -> None:
        self._per_second = per_second
        self._turns = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn; turns come in the order in which they were asked for."""
        async with self._turns:
            await asyncio.sleep(1 / self._per_second)

    async def rest(self, seconds: float) -> None:
        """Let people look, for so long at the default pace."""
        await asyncio.sleep(seconds * DEFAULT_PER_SECOND / self._per_second)
