"""The log under fire: versions without gaps, places in commit order, and nothing ever changed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import pairwise
from random import Random
from typing import Any

import asyncpg
import pytest

from domain.scoring.events import SessionEvents
from domain.scoring.permissions import ScoringPermission
from store.database import DATABASE_AWAY, Database, Transaction, connect
from store.events.log import NewEvent, append_events, events_after, newest_seq
from store.events.sequencing import SEQUENCER_LOCK, FencedError, stamp, take_lead

WRITERS, ROUNDS = 50, 6
STREAMS = [f"session:{number}" for number in range(5)]
AT = datetime(2026, 12, 18, 2, tzinfo=UTC)


def news(*streams: str) -> list[NewEvent]:
    """An event for each."""
    return [
        NewEvent(stream, SessionEvents.PAUSED, ScoringPermission.SESSION_READ) for stream in streams
    ]


async def append(transaction: Transaction, *streams: str) -> None:
    """In the name of nobody."""
    await append_events(
        transaction, news(*streams), at=AT, actor_role="ADMIN", actor_person_id=None
    )


@asynccontextmanager
async def connections(credentials: dict[str, Any], count: int) -> AsyncIterator[list[Any]]:
    """So many connections at once."""
    async with AsyncExitStack() as stack:
        found = []
        for _ in range(count):
            connection = await connect(credentials)
            stack.push_async_callback(connection.close)
            found.append(connection)
        yield found


class RolledBackError(Exception):
    """This writer thinks better of it."""


async def write(connection: asyncpg.Connection, chance: Random) -> int:
    """Some transactions over some streams; answers how many events were committed."""
    committed = 0
    for _ in range(ROUNDS):
        chosen = [chance.choice(STREAMS) for _ in range(chance.randint(1, 4))]
        with suppress(RolledBackError):
            async with connection.transaction():
                await append(Transaction(connection), *chosen)
                if chance.random() < 0.2:
                    raise RolledBackError
                # Whoever has a row lock keeps the others waiting for a moment.
                await connection.execute("SELECT pg_sleep($1)", chance.random() * 0.004)
            committed += len(chosen)
    return committed


async def test_fifty_writers_leave_no_gap_in_any_stream(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with connections(credentials, WRITERS) as lines:
        counts = await asyncio.gather(
            *(write(line, Random(number)) for number, line in enumerate(lines))
        )
    rows = await database.fetch("SELECT stream, version FROM event ORDER BY id")
    assert len(rows) == sum(counts) > WRITERS
    tops = {row["name"]: row["version"] for row in await database.fetch("SELECT * FROM stream")}
    for stream in STREAMS:
        versions = [row["version"] for row in rows if row["stream"] == stream]
        # In the order of their ids already: both were taken under the stream's lock.
        assert versions == list(range(1, len(versions) + 1))
        assert tops[stream] == len(versions)


async def test_a_reader_of_places_misses_nothing_that_fifty_writers_commit(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with connections(credentials, WRITERS + 1) as (leader, *lines):
        await leader.execute("SELECT pg_advisory_lock($1)", SEQUENCER_LOCK)
        generation = await take_lead(leader)
        writing = asyncio.gather(
            *(write(line, Random(number)) for number, line in enumerate(lines))
        )
        seen: list[int] = []
        while not writing.done() or await stamp(leader, generation, limit=7):
            await stamp(leader, generation, limit=7)
            seen += [event.seq for event in await events_after(database, _last(seen), limit=11)]
            await asyncio.sleep(0)
        while more := await events_after(database, _last(seen), limit=100):
            seen += [event.seq for event in more]
        total = sum(await writing)
    assert seen == list(range(1, total + 1))
    assert await newest_seq(database) == total
    rows = await database.fetch("SELECT stream, version FROM event ORDER BY seq")
    for stream in STREAMS:
        versions = [row["version"] for row in rows if row["stream"] == stream]
        assert versions == list(range(1, len(versions) + 1))


def _last(seen: list[int]) -> int:
    return seen[-1] if seen else 0


async def test_who_commits_late_gets_a_late_place(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with connections(credentials, 3) as (leader, early, late):
        generation = await take_lead(leader)
        long_transaction = late.transaction()
        await long_transaction.start()
        await append(Transaction(late), "session:long")
        async with early.transaction():
            await append(Transaction(early), "session:short")
        assert await stamp(leader, generation) == 1
        assert [one.stream for one in await events_after(database, 0, limit=9)] == ["session:short"]
        await long_transaction.commit()
        assert await stamp(leader, generation) == 1
        # Its id is the smaller one; whoever read on by ids would never have seen it.
        assert [one.stream for one in await events_after(database, 1, limit=9)] == ["session:long"]
    ids = await database.fetch("SELECT id FROM event ORDER BY seq")
    assert all(later["id"] < earlier["id"] for earlier, later in pairwise(ids))


async def test_a_sequencer_that_was_overtaken_stamps_no_more(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with connections(credentials, 2) as (old, new):
        old_generation = await take_lead(old)
        new_generation = await take_lead(new)
        async with database.transaction() as transaction:
            await append(transaction, *STREAMS)
        with pytest.raises(FencedError):
            await stamp(old, old_generation)
        assert await newest_seq(database) == 0
        assert await stamp(new, new_generation) == len(STREAMS)


async def lead(line: asyncpg.Connection) -> int:
    """Stamp until somebody else has taken over or nothing is left; answers how many."""
    generation = await take_lead(line)
    stamped = 0
    with suppress(FencedError):
        while more := await stamp(line, generation, limit=3):
            stamped += more
    return stamped


async def test_leaders_in_each_others_way_give_each_place_once(
    database: Database, credentials: dict[str, Any]
) -> None:
    for _ in range(20):
        async with database.transaction() as transaction:
            await append(transaction, *STREAMS)
    async with connections(credentials, 4) as lines:
        stamped = 0
        while stamped < 100:
            stamped += sum(await asyncio.gather(*(lead(line) for line in lines)))
    rows = await database.fetch("SELECT seq FROM event ORDER BY id")
    assert [row["seq"] for row in rows] == list(range(1, 101))
    assert await newest_seq(database) == 100


async def test_several_events_of_one_act_keep_their_order(database: Database) -> None:
    async with database.transaction() as transaction:
        await append(transaction, "b", "a", "b", "b", "a")
    assert [(one.stream, one.version) for one in transaction.appended] == [
        ("a", 1),
        ("a", 2),
        ("b", 1),
        ("b", 2),
        ("b", 3),
    ]


@pytest.mark.clause("WS/26b")
@pytest.mark.parametrize(
    "sql",
    [
        'UPDATE event SET payload = \'{"level": "GENERAL"}\'',
        "UPDATE event SET actor_person_id = gen_random_uuid()",
        "UPDATE event SET at = at - interval '1 hour'",
        "UPDATE event SET clause = 'WS/1'",
        "UPDATE event SET audience = 'results:read'",
        "UPDATE event SET unit_id = gen_random_uuid()",
        "UPDATE event SET seq = NULL",
        "UPDATE event SET seq = seq + 1000",
        "UPDATE event SET version = version + 1000",
        "DELETE FROM event",
    ],
)
async def test_what_is_in_the_log_stays_as_it_is(
    database: Database, credentials: dict[str, Any], sql: str
) -> None:
    async with database.transaction() as transaction:
        await append(transaction, *STREAMS)
    async with connections(credentials, 1) as (leader,):
        await stamp(leader, await take_lead(leader))
    before = await events_after(database, 0, limit=100)
    with pytest.raises(asyncpg.RaiseError, match="append-only"):
        async with database.transaction() as transaction:
            await transaction.execute(sql)
    assert await events_after(database, 0, limit=100) == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET payload = '{}', seq = 7, kind = 'session:resumed'",
        "UPDATE event SET seq = 7, at = now()",
        "DELETE FROM event WHERE seq IS NULL",
    ],
)
async def test_what_waits_for_its_place_gets_that_and_nothing_else(
    database: Database, sql: str
) -> None:
    async with database.transaction() as transaction:
        await append(transaction, "session:1")
    with pytest.raises(asyncpg.RaiseError, match="append-only"):
        async with database.transaction() as transaction:
            await transaction.execute(sql)


@pytest.mark.parametrize(
    ("sql", "constraint"),
    [
        ("INSERT INTO event (stream, version, kind, at, actor_role, audience, payload)"
         " SELECT stream, version, kind, at, actor_role, audience, payload FROM event",
         "event_stream"),
        ("UPDATE stream SET version = 0", "stream_version_positive"),
        ("UPDATE event SET seq = -1", "event_seq_positive"),
        ("UPDATE event SET seq = 5", "seq"),
        ("INSERT INTO sequencer VALUES (2, 0, 0)", "sequencer_one_row"),
    ],
)  # fmt: skip
async def test_the_database_itself_keeps_the_log_in_order(
    database: Database, sql: str, constraint: str
) -> None:
    async with database.transaction() as transaction:
        await append(transaction, "session:1", "session:2")
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as refused:
        async with database.transaction() as transaction:
            await transaction.execute(sql)
    assert constraint in str(refused.value.constraint_name)


def test_a_lost_connection_is_told_from_a_refusal() -> None:
    assert not issubclass(asyncpg.RaiseError, DATABASE_AWAY)
    assert not issubclass(FencedError, DATABASE_AWAY)
