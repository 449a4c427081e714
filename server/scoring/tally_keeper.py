"""Keeps the announced ballot counts up with the rolls, a moment behind and never ahead."""

import asyncio
from collections.abc import Callable
from uuid import UUID

import structlog

from actions.act import Act
from actions.scoring.announce_tally import announce_tally
from server.clock import monotonic
from server.live.views import wait_for
from store.database import DATABASE_AWAY, Database, Transaction
from store.scoring.reads import slots_behind_their_roll

log = structlog.get_logger("sitong.tally")

GATHER_SECONDS = 0.02
"""Ballots that come together are announced together."""

SWEEP_SECONDS = 1.0
"""A node that died between a ballot and its announcement is made up for by any other."""


class TallyKeeper:
    """Announces counts of slots that got ballots."""

    def __init__(self, database: Database, make_act: Callable[[], Act]) -> None:
        self._database = database
        self._make_act = make_act
        self._scored: set[UUID] = set()
        self._stirred = asyncio.Event()
        self._swept_at = float("-inf")
        database.on_commit(self._committed)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self._wait()
                scored, self._scored = self._scored, set()
                for slot_id in scored:
                    await announce_tally(self._make_act(), slot_id)
            except DATABASE_AWAY as error:
                # What was not announced stands in the rolls; the next sweep finds it there.
                self._swept_at = float("-inf")
                log.warning("counts cannot be announced, trying again", error=repr(error))
                await asyncio.sleep(SWEEP_SECONDS)

    async def _wait(self) -> None:
        """Until a slot got ballots; swept every second, however busy this node is itself."""
        pause = self._swept_at + SWEEP_SECONDS - monotonic()
        await wait_for(self._stirred, max(0.0, pause))
        if self._swept_at + SWEEP_SECONDS <= monotonic():
            self._swept_at = monotonic()
            self._scored |= set(await slots_behind_their_roll(self._database))
        self._stirred.clear()
        if self._scored:
            await asyncio.sleep(GATHER_SECONDS)

    def _committed(self, transaction: Transaction) -> None:
        if transaction.scored_slots:
            self._scored |= transaction.scored_slots
            self._stirred.set()
