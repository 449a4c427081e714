"""Keeps the duty ledger where the clock stands: periods begin, come to risk and end in time."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from actions.act import Act
from actions.obligations.move_ledger import move_ledger
from domain.declared.happening import Told
from domain.happenings import told_to
from server.clock import LONGEST_SLEEP, Clock
from server.live.views import wait_for
from store.database import DATABASE_AWAY, LOST_RACES
from store.events.log import LoggedEvent

log = structlog.get_logger("sitong.ledger")

RETRY_SECONDS = 0.5


class LedgerKeeper:
    """Moves the ledger. Every node runs one; the database lets each step be taken but once."""

    def __init__(self, clock: Clock, make_act: Callable[[], Act]) -> None:
        self._clock = clock
        self._make_act = make_act
        self._stirred = asyncio.Event()
        self._moves = frozenset(told_to(Told.WORKERS))

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """Something that periods rest on may have changed."""
        if any(event.kind in self._moves for event in events):
            self._stirred.set()

    async def run(self) -> None:
        """Until cancelled. A lost database is waited for; what was due meanwhile is told then."""
        while True:
            try:
                self._stirred.clear()
                next_at = await move_ledger(self._make_act())
                seconds = self._clock.seconds_until(next_at)
                await wait_for(self._stirred, min(LONGEST_SLEEP.total_seconds(), max(0.0, seconds)))
            except (*DATABASE_AWAY, *LOST_RACES) as error:
                log.warning("the ledger cannot be moved, trying again", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)
