"""Who acts beside the servers goes by their clock, and by the real one when none runs."""

from datetime import timedelta

from domain.clocks.demo import DemoClockSetting
from server.clock import real_now
from server.clocks.demo import clock_in_use
from store.clocks.demo import write_demo_clock
from store.database import Database, connect
from store.events.sequencing import SEQUENCER_LOCK
from tests.worlds.acts import shanghai

SHOWN = DemoClockSetting(real_now(), shanghai("2026-10-02 22:30:00"), 0.0)
A_WHILE = timedelta(minutes=10)


async def test_the_real_clock_counts_where_nobody_serves(database: Database) -> None:
    assert abs((await clock_in_use(database)).now() - real_now()) < A_WHILE
    async with database.transaction() as transaction:
        await write_demo_clock(transaction, SHOWN)
    # What a demonstration has left behind is not the time of anybody.
    assert abs((await clock_in_use(database)).now() - real_now()) < A_WHILE


async def test_a_demonstrations_clock_counts_while_it_runs(database: Database) -> None:
    async with database.transaction() as transaction:
        await write_demo_clock(transaction, SHOWN)
    serving = await connect(database.credentials)
    try:
        await serving.execute("SELECT pg_advisory_lock($1::bigint)", SEQUENCER_LOCK)
        assert (await clock_in_use(database)).now() == SHOWN.shown_at
    finally:
        await serving.close()
