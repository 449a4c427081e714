"""What has been committed since the last look: everything, told once; nothing costs nothing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from domain.scoring.events import SessionEvents
from domain.scoring.permissions import ScoringPermission
from store.database import Database, Transaction, connect
from store.events import log
from store.events.commits import BALLOTS, PLACES, Commits
from store.events.log import NewEvent, append_events, is_placed
from store.events.sequencing import stamp, take_lead
from tests.worlds.acts import done
from tests.worlds.review_session import review_session

AT = datetime(2026, 12, 18, 2, tzinfo=UTC)
TRIES = 20


@dataclass(slots=True)
class Looks:
    """Looks at what was committed, and the statements beyond the first, prepared one."""

    commits: Commits
    statements: list[str] = field(default_factory=list)

    async def told(self, *, with_ballots: bool = False) -> list[str]:
        """The streams of one look."""
        self.statements.clear()
        told = sorted(await self.commits.changed(with_ballots=with_ballots))
        # The log of statements is written by callbacks.
        await asyncio.sleep(0)
        return told


@pytest_asyncio.fixture
async def looks(database: Database, credentials: dict[str, Any]) -> AsyncIterator[Looks]:
    """One that has found where the log stands, so that it tells news only."""
    connection = await connect(credentials)
    looks = Looks(Commits(connection))
    connection.add_query_logger(lambda record: looks.statements.append(record.query))
    assert await looks.told() == [""]
    await looks.told(with_ballots=True)
    yield looks
    await connection.close()


async def append(connection: asyncpg.Connection, *streams: str) -> None:
    """An event for each, in the connection's transaction."""
    events = [
        NewEvent(stream, SessionEvents.PAUSED, ScoringPermission.SESSION_READ) for stream in streams
    ]
    await append_events(
        Transaction(connection), events, at=AT, actor_role="ADMIN", actor_person_id=None
    )


async def test_a_look_at_nothing_new_is_one_word_with_postgresql(looks: Looks) -> None:
    # Other databases of the cluster commit meanwhile: now and then there is something to look at.
    for with_ballots in (False, True, True):
        quiet = 0
        for _ in range(TRIES):
            assert await looks.told(with_ballots=with_ballots) == []
            quiet += not looks.statements
        assert quiet > 0


async def test_what_is_committed_is_told_once_whether_stamped_or_not(
    looks: Looks, credentials: dict[str, Any]
) -> None:
    connection = await connect(credentials)
    generation = await take_lead(connection)
    await append(connection, "a:1", "b:2")
    assert await looks.told() == ["a:1", "b:2"]
    assert len(looks.statements) == 1
    assert await looks.told() == []
    await stamp(connection, generation)
    assert await looks.told() == [PLACES], "only the log's own lists differ"
    assert await looks.told() == []
    await append(connection, "a:1")
    await stamp(connection, generation)
    assert await looks.told() == ["a:1"]
    await connection.close()


async def test_a_reader_of_the_log_waits_for_places_and_not_for_ever(
    database: Database, credentials: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = await connect(credentials)
    generation = await take_lead(connection)
    assert await is_placed(database)
    await append(connection, "a:1")
    reading = asyncio.create_task(is_placed(database))
    await append(connection, "a:1")
    await stamp(connection, generation)
    assert await reading
    monkeypatch.setattr(log, "PLACING_SECONDS", 0.01)
    await append(connection, "a:1")
    assert not await is_placed(database), "nobody gives places"
    await connection.close()


async def test_what_is_under_way_is_told_when_it_is_committed_and_not_before(
    looks: Looks, credentials: dict[str, Any]
) -> None:
    early, late, gone = [await connect(credentials) for _ in range(3)]
    transactions = [one.transaction() for one in (early, late, gone)]
    for number, transaction in enumerate(transactions):
        await transaction.start()
        await append((early, late, gone)[number], f"own:{number}")
        assert await looks.told() == []
    for number in (1, 0):
        await transactions[number].commit()
        assert await looks.told() == [f"own:{number}"]
    await transactions[2].rollback()
    assert await looks.told() == []
    for one in (early, late, gone):
        await one.close()


async def test_ballots_are_told_to_those_who_ask_for_them_even_later(
    looks: Looks, database: Database
) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    assert await looks.told(with_ballots=True) != []
    assert await looks.told(with_ballots=True) == []
    done(await world.ballot(0, "88"))
    assert await looks.told() == [], "nobody asked for ballots, and they write no events"
    assert await looks.told(with_ballots=True) == [BALLOTS]
    assert await looks.told(with_ballots=True) == []
