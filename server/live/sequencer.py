"""The sequencer's task: one node stamps committed events, the others wait to take over."""

import asyncio
from typing import Any

import structlog

from server.live.wake import Wake
from store.database import DATABASE_AWAY, connect
from store.events.sequencing import SEQUENCER_LOCK, FencedError, stamp, take_lead

log = structlog.get_logger("sitong.sequencer")

COMMITTED = "committed"
"""Hint: events were committed and wait for their place."""

STAMPED = "stamped"
"""Hint: events have got their place and may be read."""

RETRY_SECONDS = 0.2


class Sequencer:
    """Leads when it can. A leader that dies is followed at once: its lock falls with it."""

    def __init__(self, credentials: dict[str, Any], wake: Wake, *, poll_seconds: float) -> None:
        self._credentials = credentials
        self._wake = wake
        self._poll_seconds = poll_seconds
        self._something_committed = asyncio.Event()
        self.is_leading = False
        wake.listen(self._on_hint)

    def committed(self) -> None:
        """Something was committed on this node: stamp it here, or tell the leader."""
        if self.is_leading:
            self._something_committed.set()
        else:
            self._wake.hint(COMMITTED)

    def _on_hint(self, word: str) -> None:
        if word != STAMPED:
            self._something_committed.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self._lead_once()
            except (*DATABASE_AWAY, FencedError) as error:
                log.warning("sequencer starts over", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    async def _lead_once(self) -> None:
        connection = await connect(self._credentials, name="sitong sequencer")
        try:
            # Waits here, as long as another node leads.
            await connection.execute("SELECT pg_advisory_lock($1)", SEQUENCER_LOCK)
            generation = await take_lead(connection)
            self.is_leading = True
            log.info("sequencer leads", generation=generation)
            while True:
                self._something_committed.clear()
                while await stamp(connection, generation):
                    self._wake.hint(STAMPED)
                await self._wait()
        finally:
            self.is_leading = False
            connection.terminate()

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self._something_committed.wait(), self._poll_seconds)
        except TimeoutError:
            # Nobody hinted; a hint may have been lost, so the log is looked at all the same.
            return
