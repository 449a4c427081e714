"""Who computes next: few views at once, one while somebody acts, the longest waiting first.

Thousands of views may become stale by one event. Computed all at once they would keep the core
and every database connection to themselves, and the next act, or a deadline, would come last.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count

PATIENCE_SECONDS = 10.0
"""How much earlier a view comes that has very many members, than one that has a single one."""


class Turns:
    """Turns at computing. `is_acting` tells whether an act is under way at this moment."""

    def __init__(self, *, at_once: int, is_acting: Callable[[], bool]) -> None:
        self._at_once = at_once
        self._is_acting = is_acting
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()
        self.taken = 0

    @property
    def waiting(self) -> int:
        """How many views wait for their turn."""
        return len(self._waiting)

    @asynccontextmanager
    async def turn(self, *, since: float, members: int) -> AsyncIterator[None]:
        """A turn for a view that is stale since then (loop time), for so many members.

        Whoever waits long enough comes before everybody, however many look at other views.
        """
        if self._waiting or not self._has_room():
            await self._wait(since + PATIENCE_SECONDS / max(1, members))
        else:
            self.taken += 1
        try:
            yield
        finally:
            self.taken -= 1
            self._grant()

    def _has_room(self) -> bool:
        return self.taken < (1 if self._is_acting() else self._at_once)

    async def _wait(self, rank: float) -> None:
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._order), granted))
        try:
            await granted
        except asyncio.CancelledError:
            if not granted.cancelled():
                # Granted and cancelled in one go: somebody else may have it.
                self.taken -= 1
                self._grant()
            raise

    def _grant(self) -> None:
        while self._waiting and self._has_room():
            *_, granted = heappop(self._waiting)
            if not granted.done():
                self.taken += 1
                granted.set_result(None)
