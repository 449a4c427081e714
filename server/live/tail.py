"""Follows the log by its stamped places and hands every event on, once and in order."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from server.live.sequencer import COMMITTED
from server.live.wake import Wake
from store.database import DATABASE_AWAY, Database
from store.events.log import LoggedEvent, events_after, newest_seq

log = structlog.get_logger("sitong.tail")

BATCH = 500
RETRY_SECONDS = 0.2
REACH_SECONDS = 2.0

Follower = Callable[[Sequence[LoggedEvent]], None]


class LogTail:
    """This node's place in the log. Followers are called before the place moves on."""

    def __init__(self, database: Database, wake: Wake, *, poll_seconds: float) -> None:
        self.place = 0
        self._database = database
        self._poll_seconds = poll_seconds
        self._followers: list[Follower] = []
        self._hinted = asyncio.Event()
        self._moved = asyncio.Condition()
        wake.listen(self._on_hint)

    def follow(self, follower: Follower) -> None:
        """Call `follower` with each batch of new events; it must not block."""
        self._followers.append(follower)

    async def start_at_end(self) -> None:
        """What is already in the log is history; screens read it for themselves."""
        self.place = await newest_seq(self._database)

    async def reach(self, place: int, *, within_seconds: float) -> bool:
        """Wait until this node has seen `place`; answers whether it has."""
        async with self._moved:
            try:
                async with asyncio.timeout(within_seconds):
                    await self._moved.wait_for(lambda: self.place >= place)
            except TimeoutError:
                return False
        return True

    async def knows(self, place: int) -> bool:
        """Wait until this node has seen `place`; false when the log itself ends before it.

        Raises one of DATABASE_AWAY when the database cannot be asked.
        """
        if self.place >= place:
            return True
        if await newest_seq(self._database) < place:
            return False
        self._hinted.set()
        return await self.reach(place, within_seconds=REACH_SECONDS)

    async def run(self) -> None:
        """Until cancelled. A lost database is waited for; nothing is skipped."""
        while True:
            try:
                if not await self._read_on():
                    await self._wait()
            except DATABASE_AWAY as error:
                log.warning("log cannot be read, trying again", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    def _on_hint(self, word: str) -> None:
        if word != COMMITTED:
            self._hinted.set()

    async def _read_on(self) -> bool:
        self._hinted.clear()
        events = await events_after(self._database, self.place, limit=BATCH)
        if not events:
            return False
        for follower in self._followers:
            _tell(follower, events)
        # No await since the followers were called: nobody can begin to follow in between.
        self.place = events[-1].seq
        async with self._moved:
            self._moved.notify_all()
        return len(events) == BATCH

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self._hinted.wait(), self._poll_seconds)
        except TimeoutError:
            # No hint came; one may have been lost, so the log is read all the same.
            return


def _tell(follower: Follower, events: Sequence[LoggedEvent]) -> None:
    """One follower's fault must not keep the others from hearing."""
    try:
        follower(events)
    except Exception:
        log.exception("a follower of the log failed", places=(events[0].seq, events[-1].seq))
