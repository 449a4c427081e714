"""A milestone that cannot fire, by a fault of ours, keeps no other from firing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import UUID

import pytest

from domain.clocks.demo import DemoClockSetting
from server.chance import new_id
from server.clock import DemoClock, real_now
from server.clocks.worker import DeadlineWorker
from store.clocks.deadlines import next_milestone_at
from store.database import Database
from tests.live.waiting import until
from tests.worlds.acts import act_of, shanghai
from tests.worlds.sentiment import FIVE, WORKER, sentiment_event

LATE = shanghai("2026-10-03 04:00:00")


async def _broken_milestone(database: Database, *, after: UUID) -> UUID:
    """Due before all others, of a deadline of a kind that nobody knows any more."""
    milestone_id = new_id()
    async with database.transaction() as transaction:
        await transaction.execute(
            "INSERT INTO deadline SELECT (jsonb_populate_record(d, jsonb_build_object("
            " 'id', $1::text, 'kind', 'FORGOTTEN', 'stream', 'forgotten:1'))).* FROM deadline d"
            " WHERE stream = 'sentiment_event:' || $2::text AND kind = 'RELEASE_5H'",
            str(new_id()),
            str(after),
        )
        await transaction.execute(
            "INSERT INTO milestone (id, deadline_id, kind, occurrence, fires_at, is_void)"
            " SELECT $1, id, 'MISSED', 1, $2, FALSE FROM deadline WHERE kind = 'FORGOTTEN'",
            milestone_id,
            LATE - timedelta(days=1),
        )
    return milestone_id


@asynccontextmanager
async def _working(database: Database) -> AsyncIterator[None]:
    """The deadline worker, by a clock that stands."""
    clock = DemoClock(DemoClockSetting(real_now(), LATE, 0.0))
    worker = DeadlineWorker(database, clock, lambda: act_of(database, WORKER, LATE))
    task = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.clause("OP/61c")
async def test_the_others_fire_and_only_it_waits(database: Database) -> None:
    world = await sentiment_event(database)
    broken = await _broken_milestone(database, after=world.event_id)

    async def is_supervised() -> bool:
        return await world.supervised() == [FIVE]

    async with _working(database):
        await until(is_supervised)
    fired_at = await database.fetchval("SELECT fired_at FROM milestone WHERE id = $1", broken)
    assert fired_at is None


async def test_it_does_not_keep_the_worker_awake(database: Database) -> None:
    world = await sentiment_event(database)
    broken = await _broken_milestone(database, after=world.event_id)
    assert await next_milestone_at(database) == LATE - timedelta(days=1)
    due_next = await next_milestone_at(database, but=[broken])
    assert due_next == shanghai("2026-10-03 01:00:00")
