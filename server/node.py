"""A node: everything one server process runs, in the order it starts and stops."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from server.live.sequencer import Sequencer
from server.live.tail import LogTail
from server.live.wake import Wake
from store.database import Database, Transaction

log = structlog.get_logger("sitong.node")

Work = Callable[[], Awaitable[None]]

PAUSE_SECONDS = 0.5
"""Between a task's fault and its new beginning."""


class Node:
    """The database with its log: wake-up, sequencer, tail, and tasks that follow them."""

    def __init__(self, database: Database, wake: Wake, *, poll_seconds: float) -> None:
        self.database = database
        self.wake = wake
        self.sequencer = Sequencer(database.credentials, wake, poll_seconds=poll_seconds)
        self.tail = LogTail(database, wake, poll_seconds=poll_seconds)
        self._tasks: list[asyncio.Task[None]] = []
        database.on_commit(self._committed)

    async def start(self, *more: Work) -> None:
        """Listen first, then find the end of the log, then follow it."""
        await self.wake.start()
        await self.tail.start_at_end()
        for work in (self.sequencer.run, self.tail.run, *more):
            self._tasks.append(asyncio.create_task(_for_ever(work), name=_name_of(work)))

    async def stop(self) -> None:
        """End the tasks, then the wake-up."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.wake.stop()

    def _committed(self, transaction: Transaction) -> None:
        if transaction.appended:
            self.sequencer.committed()


async def _for_ever(work: Work) -> None:
    """A task of the node never ends by itself; one that does is a fault, told and begun again."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("a task of the node ended and is begun again", task=_name_of(work))
        await asyncio.sleep(PAUSE_SECONDS)


def _name_of(work: Work) -> str:
    return getattr(work, "__qualname__", "task of the node")
