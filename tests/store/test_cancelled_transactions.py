"""Tasks are cancelled at any moment of a transaction: the pool stays whole, commits stay true."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest_asyncio

from server.clock import monotonic
from store.database import Database, TransactionRefusedError

CANCELLATIONS = 1_000
AT_ONCE = 25
"""More than there are connections, so that some are cancelled while they wait for one."""

SHARE_CANCELLED = 0.9
LATEST_SECONDS = 0.02
CONNECTIONS = 10


@pytest_asyncio.fixture
async def written(database: Database) -> AsyncIterator[Database]:
    """The database with a table to write into."""
    async with database.transaction() as transaction:
        await transaction.execute("CREATE TABLE cancelled (key int PRIMARY KEY)")
    yield database
    async with database.transaction() as transaction:
        await transaction.execute("DROP TABLE cancelled")


async def write(database: Database, key: int) -> bool:
    """Two statements and a commit; answers that it is done."""
    async with database.transaction() as transaction:
        await transaction.execute("INSERT INTO cancelled VALUES ($1)", key)
        await transaction.execute("INSERT INTO cancelled VALUES ($1)", -key)
    return True


async def refuse(database: Database, key: int) -> bool:
    """What is written is rolled back."""
    try:
        async with database.transaction() as transaction:
            await transaction.execute("INSERT INTO cancelled VALUES ($1)", key)
            raise TransactionRefusedError
    except TransactionRefusedError:
        return False


async def look(database: Database, _key: int) -> bool:
    """Two reads of one instant."""
    async with database.snapshot() as snapshot:
        first = await snapshot.fetchval("SELECT count(*) FROM cancelled")
        assert await snapshot.fetchval("SELECT count(*) FROM cancelled") == first
    return False


async def read(database: Database, _key: int) -> bool:
    """A read outside any transaction."""
    await database.fetchval("SELECT count(*) FROM cancelled")
    return False


WAYS = (write, write, refuse, look, read)


async def cancelled_at_random(
    database: Database, chance: random.Random
) -> tuple[set[int], set[int]]:
    """Begin acts and cancel each at a moment of chance; answers the done and the cancelled."""
    loop = asyncio.get_running_loop()
    done: set[int] = set()
    cancelled: set[int] = set()
    key = 0
    while len(cancelled) < CANCELLATIONS:
        tasks: dict[int, asyncio.Task[bool]] = {}
        for _ in range(AT_ONCE):
            key += 1
            tasks[key] = asyncio.create_task(chance.choice(WAYS)(database, key))
            if chance.random() < SHARE_CANCELLED:
                loop.call_later(chance.random() * LATEST_SECONDS, tasks[key].cancel)
        outcomes = await asyncio.gather(*tasks.values(), return_exceptions=True)
        for number, outcome in zip(tasks, outcomes, strict=True):
            assert isinstance(outcome, bool | asyncio.CancelledError), repr(outcome)
            if outcome is True:
                done.add(number)
            elif isinstance(outcome, asyncio.CancelledError):
                cancelled.add(number)
    return done, cancelled


async def assert_pool_is_whole(database: Database) -> None:
    """Every connection can be had at once, and none is in the middle of anything."""
    pool = database.pool
    assert pool.get_idle_size() == pool.get_size()
    async with asyncio.timeout(10), AsyncExitStack() as stack:
        for _ in range(CONNECTIONS):
            connection = await stack.enter_async_context(pool.acquire())
            assert not connection.is_in_transaction()
            assert await connection.fetchval("SELECT 1") == 1
    assert pool.get_size() == CONNECTIONS


async def assert_nothing_is_held(database: Database) -> None:
    """No backend is left in a transaction; one whose line was cut ends within a moment."""
    until = monotonic() + 5
    while held := await database.fetch(
        "SELECT state, query FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND state <> 'idle'"
    ):
        assert monotonic() < until, held
    assert not await database.fetchval(
        "SELECT count(*) FROM pg_locks WHERE relation = 'cancelled'::regclass"
    )


async def test_a_thousand_cancellations_leave_the_pool_whole(written: Database) -> None:
    async with asyncio.timeout(60):
        done, cancelled = await cancelled_at_random(written, random.Random(61))
    assert done, "some must come through, or nothing was shown"
    await assert_pool_is_whole(written)
    await assert_nothing_is_held(written)
    rows = {row["key"] for row in await written.fetch("SELECT key FROM cancelled")}
    assert {-key for key in rows} == rows
    kept = {key for key in rows if key > 0}
    assert done <= kept
    assert kept <= done | cancelled
    assert await write(written, 10 * CANCELLATIONS)


async def test_a_commit_that_was_begun_is_waited_for(written: Database) -> None:
    async def committing() -> None:
        async with written.transaction() as transaction:
            await transaction.execute("INSERT INTO cancelled VALUES (1)")
            is_about_to_commit.set()

    is_about_to_commit = asyncio.Event()
    task = asyncio.create_task(committing())
    await is_about_to_commit.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert await written.fetchval("SELECT count(*) FROM cancelled") == 1
    await assert_pool_is_whole(written)
