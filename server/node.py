"""A node: everything one server process runs, in the order it starts and stops."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

from server.live.sequencer import Sequencer
from server.live.tail import LogTail
from server.live.wake import Wake
from store.database import Database, Transaction

log = structlog.get_logger("sitong.node")


class Node:
    """The database with its log: wake-up, sequencer, tail, and tasks that follow them."""

    def __init__(self, database: Database, wake: Wake, *, poll_seconds: float) -> None:
        self.database = database
        self.wake = wake
        self.sequencer = Sequencer(database.credentials, wake, poll_seconds=poll_seconds)
        self.tail = LogTail(database, wake, poll_seconds=poll_seconds)
        self._tasks: list[asyncio.Task[None]] = []
        database.on_commit(self._committed)

    async def start(self, *more: Coroutine[Any, Any, None]) -> None:
        """Listen first, then find the end of the log, then follow it."""
        await self.wake.start()
        await self.tail.start_at_end()
        for name, work in (
            ("sequencer", self.sequencer.run()),
            ("tail", self.tail.run()),
            *((f"more-{place}", one) for place, one in enumerate(more, start=1)),
        ):
            task = asyncio.create_task(work, name=name)
            task.add_done_callback(_report)
            self._tasks.append(task)

    async def stop(self) -> None:
        """End the tasks, then the wake-up."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.wake.stop()

    def _committed(self, transaction: Transaction) -> None:
        if transaction.appended:
            self.sequencer.committed()


def _report(task: asyncio.Task[None]) -> None:
    """A task of the node never ends by itself; if one does, that is a fault to be read of."""
    if not task.cancelled() and task.exception() is not None:
        log.error("a task of the node ended", task=task.get_name(), exc_info=task.exception())
