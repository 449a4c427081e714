"""Connections of their own for compiled reads, without what a pool does for each use.

A read here is one prepared statement on one connection. A pool's bookkeeping, a timer for each
query and the search for the statement would cost more of the processor than the query itself.
"""

import asyncio
import sys
from collections import deque
from typing import Any

import asyncpg

from store.away import CONNECTION_LOST, is_cut
from store.database import COMMAND_SECONDS, connect
from store.kept import Kept

MOST_STATEMENT_BYTES = 1_000_000
BYTES_PER_STATEMENT = 2_500
"""What a prepared statement takes beside its text; PostgreSQL takes several times as much."""

RANDOM_PAGE_COST = "1.1"
"""What lists look at lies in memory or on a disk without arms, not on one of four times the cost.

PostgreSQL would scan the table of units for each line of a page instead of using its key.
"""


class Lane:
    """One connection with its prepared statements."""

    def __init__(
        self, connection: asyncpg.Connection, *, most_bytes: int = MOST_STATEMENT_BYTES
    ) -> None:
        self.connection = connection
        self.busy_since: float | None = None
        self.statements: Kept[str, Any] = Kept(most_bytes)

    async def fetch(self, sql: str, args: list[object]) -> bytes:
        """The one value a statement answers with."""
        statement = self.statements.find(sql)
        if statement is None:
            statement = await self.connection.prepare(sql)
            self.statements.keep(sql, statement, BYTES_PER_STATEMENT + sys.getsizeof(sql))
        content: bytes = await statement.fetchval(*args)
        return content


class ReadLanes:
    """A few lanes, opened as they are needed, given to whoever asks first."""

    def __init__(
        self,
        credentials: dict[str, Any],
        *,
        size: int,
        most_bytes: int | None = None,
    ) -> None:
        self._credentials = credentials
        self._size = size
        self._lane_bytes = MOST_STATEMENT_BYTES if most_bytes is None else most_bytes // size
        self._free: list[Lane] = []
        self._all: set[Lane] = set()
        self._opening = 0
        self._waiting: deque[asyncio.Future[Lane | None]] = deque()
        self._sweep: asyncio.TimerHandle | None = None

    @property
    def statement_bytes(self) -> int:
        """What the prepared statements of all lanes take."""
        return sum(lane.statements.bytes for lane in self._all)

    async def fetch(self, sql: str, args: list[object]) -> bytes:
        """The value of a read. Raises what PostgreSQL raises; a lost lane is tried once more."""
        try:
            return await self._fetch_once(sql, args)
        except CONNECTION_LOST as error:
            # It may have died unseen while idle. One waited for in vain is not asked again.
            if not is_cut(error):
                raise
            return await self._fetch_once(sql, args)

    def close(self) -> None:
        """Cut all connections."""
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
        for lane in tuple(self._all):
            lane.connection.terminate()
        self._all.clear()
        self._free.clear()

    async def _fetch_once(self, sql: str, args: list[object]) -> bytes:
        lane = self._free.pop() if self._free else await self._next_lane()
        lane.busy_since = asyncio.get_running_loop().time()
        try:
            content = await lane.fetch(sql, args)
        except asyncpg.PostgresError as error:
            self._give_back(lane, is_whole=not is_cut(error))
            raise
        except BaseException:
            # Cancelled in the middle, or cut: what the connection was about to say is unknown.
            self._give_back(lane, is_whole=False)
            raise
        self._give_back(lane, is_whole=True)
        return content

    async def _next_lane(self) -> Lane:
        """A lane of one's own: a new one, or in the order of asking one that is handed over."""
        lane: Lane | None = None
        while lane is None:
            if len(self._all) + self._opening < self._size:
                return await self._open()
            turn: asyncio.Future[Lane | None] = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            try:
                lane = await asyncio.wait_for(turn, COMMAND_SECONDS)
            except BaseException:
                if turn.done() and not turn.cancelled():
                    self._hand_over(turn.result())
                raise
        return lane

    async def _open(self) -> Lane:
        self._opening += 1
        try:
            connection = await connect(
                self._credentials, name="sitong reads", random_page_cost=RANDOM_PAGE_COST
            )
            lane = Lane(connection, most_bytes=self._lane_bytes)
        except BaseException:
            self._hand_over(None)
            raise
        finally:
            self._opening -= 1
        self._all.add(lane)
        if self._sweep is None:
            self._sweep_later()
        return lane

    def _give_back(self, lane: Lane, *, is_whole: bool) -> None:
        lane.busy_since = None
        if is_whole and not lane.connection.is_closed():
            self._hand_over(lane)
        else:
            lane.connection.terminate()
            self._all.discard(lane)
            self._hand_over(None)

    def _hand_over(self, lane: Lane | None) -> None:
        """To who has waited longest, so that no newcomer overtakes him; nothing: open another."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(lane)
                return
        if lane is not None:
            self._free.append(lane)

    def _sweep_later(self) -> None:
        loop = asyncio.get_running_loop()
        self._sweep = loop.call_later(COMMAND_SECONDS / 3, self._cut_hanging)

    def _cut_hanging(self) -> None:
        """A database that hangs keeps nobody waiting for ever; one look serves all lanes."""
        latest = asyncio.get_running_loop().time() - COMMAND_SECONDS
        for lane in self._all:
            if lane.busy_since is not None and lane.busy_since < latest:
                lane.connection.terminate()
        self._sweep_later()
