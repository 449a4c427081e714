"""The deadline worker: sleeps until the next due instant, then fires what is due."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from uuid import UUID

import structlog

from actions.act import Act
from actions.clocks.fire_milestones import (
    BATCH,
    MilestoneFailedError,
    fire_due_milestones,
)
from domain.declared.happening import Told
from domain.happenings import told_to
from server.clock import LONGEST_SLEEP, Clock, monotonic
from server.live.views import wait_for
from store.clocks.deadlines import next_milestone_at
from store.database import DATABASE_AWAY, LOST_RACES, Database, Transaction
from store.events.log import LoggedEvent

log = structlog.get_logger("sitong.worker")

RETRY_SECONDS = 0.2
STUCK_SECONDS = 60.0
"""What cannot fire is tried again so late: it is a fault of ours, and shall not drown the log."""

PASSED_OVER_SECONDS = 0.005
"""What an act holds at this moment is asked for again so soon."""


class DeadlineWorker:
    """Fires milestones on time. Every node runs one; the database lets each fire but once."""

    def __init__(self, database: Database, clock: Clock, make_act: Callable[[], Act]) -> None:
        self._database = database
        self._clock = clock
        self._make_act = make_act
        self._stirred = asyncio.Event()
        self._stuck: set[UUID] = set()
        self._tried_at = monotonic()
        self._moves = frozenset(told_to(Told.WORKERS))
        self.fired = 0
        database.on_commit(self._committed)

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """A clock may have begun or moved on another node: look anew."""
        if any(event.kind in self._moves for event in events):
            self._stirred.set()

    async def run(self) -> None:
        """Until cancelled. A lost database is waited for; what was due meanwhile fires then."""
        while True:
            try:
                self._stirred.clear()
                await self._fire_all()
                await wait_for(self._stirred, await self._seconds_to_sleep())
            except (*DATABASE_AWAY, *LOST_RACES) as error:
                log.warning("deadlines cannot be read, trying again", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    async def _fire_all(self) -> None:
        if monotonic() - self._tried_at > STUCK_SECONDS:
            self._stuck.clear()
        while await self._fire_some():
            pass

    async def _fire_some(self) -> bool:
        """Fire what is due; answers whether there may be more."""
        try:
            fired = await fire_due_milestones(self._make_act(), but=self._stuck)
        except (*DATABASE_AWAY, *LOST_RACES):
            raise
        except Exception:
            # One of many cannot fire: the others must not wait for it, so each goes by itself.
            return await self._fire_one()
        self.fired += fired
        return fired == BATCH

    async def _fire_one(self) -> bool:
        try:
            fired = await fire_due_milestones(self._make_act(), limit=1, but=self._stuck)
        except MilestoneFailedError as failed:
            log.exception("a milestone cannot fire, others go on", milestone=failed.milestone_id)
            self._stuck.add(failed.milestone_id)
            self._tried_at = monotonic()
            return True
        self.fired += fired
        return fired == 1

    async def _seconds_to_sleep(self) -> float:
        longest = STUCK_SECONDS if self._stuck else LONGEST_SLEEP.total_seconds()
        due_at = await next_milestone_at(self._database, but=self._stuck)
        if due_at is None:
            return longest
        # One microsecond later than asked is still in time; one earlier would find nothing due.
        seconds = self._clock.seconds_until(due_at + timedelta(microseconds=1))
        return min(longest, max(PASSED_OVER_SECONDS, seconds))

    def _committed(self, transaction: Transaction) -> None:
        if transaction.is_clock_set:
            self._stirred.set()
