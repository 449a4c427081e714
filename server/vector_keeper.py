"""Fills the vectors of searched rows that have none, beside all else and after it."""

import asyncio

import structlog

from server.clock import monotonic
from store.database import DATABASE_AWAY, Database
from store.searchable import searched_tables
from store.searching.declare import Searched
from store.searching.filling import NEWEST, fill_vectors, waits_for_vectors

log = structlog.get_logger("sitong.searching")

LOOK_SECONDS = 60.0
"""While servers of an older version run beside this one, they write rows without a vector."""

REST = 4.0
"""How much longer than it has worked it rests, so that it never takes more than a fifth."""


class VectorKeeper:
    """Fills what is there at the start, then looks again now and then."""

    def __init__(self, database: Database, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._database = database
        self._look_seconds = look_seconds

    async def run(self) -> None:
        """Until cancelled. One that was cut in the middle goes on where rows are left."""
        while True:
            try:
                for searched in searched_tables():
                    if await waits_for_vectors(self._database, searched):
                        await self._fill(searched)
            except DATABASE_AWAY as error:
                log.warning("rows wait for their search vectors", error=repr(error))
            await asyncio.sleep(self._look_seconds)

    async def _fill(self, searched: Searched) -> None:
        began, batches = monotonic(), 0
        place = NEWEST
        while True:
            batch_began = monotonic()
            last = await fill_vectors(self._database, searched, before=place)
            if last is None:
                break
            place, batches = last, batches + 1
            await asyncio.sleep(REST * (monotonic() - batch_began))
        seconds = round(monotonic() - began, 1)
        log.info("search vectors filled", table=searched.table, batches=batches, seconds=seconds)
