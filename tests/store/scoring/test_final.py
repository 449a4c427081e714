"""What was counted and published is final in the database itself, whoever writes to it."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from store.database import Database
from tests.worlds.acts import done
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4f")
FIRST, SECOND = 0, 1


@pytest_asyncio.fixture
async def counted(database: Database) -> AsyncIterator[ReviewWorld]:
    """One slot counted, another open with a ballot in it."""
    world = await review_session(database)
    for slot in (FIRST, SECOND):
        await world.ready_to_score(slot)
        for member, score in enumerate(("80", "90", "70")):
            done(await world.ballot(member, score, slot=slot))
        if slot == FIRST:
            done(await world.close(slot))
    yield world


async def _counts(database: Database) -> list[object]:
    rows = await database.fetch(
        "SELECT 'urn' AS name, slot_id, count(*), sum(score) FROM urn GROUP BY slot_id"
        " UNION ALL SELECT 'roll', slot_id, count(*), 0 FROM roll GROUP BY slot_id ORDER BY 1, 2"
    )
    return [tuple(row.values()) for row in rows]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE urn SET score = 100 WHERE slot_id = $1",
        "UPDATE urn SET slot_id = $2 WHERE slot_id = $1",
        "UPDATE urn SET slot_id = $1 WHERE slot_id = $2",
        "DELETE FROM urn WHERE slot_id = $1",
        "DELETE FROM roll WHERE slot_id = $1",
        "UPDATE roll SET slot_id = $2 WHERE slot_id = $1",
        "INSERT INTO urn SELECT * FROM urn WHERE slot_id = $1",
        "INSERT INTO roll SELECT * FROM roll WHERE slot_id = $1",
        "UPDATE slot SET average = 99 WHERE id = $1",
        "UPDATE slot SET state = 'SCORING_OPEN' WHERE id = $1",
        "DELETE FROM slot WHERE id = $1",
    ],
)
async def test_a_counted_slot_never_changes(counted: ReviewWorld, sql: str) -> None:
    database = counted.database
    before = await _counts(database), await counted.slot(FIRST)
    ids = counted.slot_ids[: 2 if "$2" in sql else 1]
    with pytest.raises(asyncpg.RaiseError, match="never change"):
        async with database.transaction() as transaction:
            await transaction.execute(sql, *ids)
    assert (await _counts(database), await counted.slot(FIRST)) == before


@pytest.mark.parametrize(
    "sql", ["UPDATE result_snapshot SET reason = 'x'", "DELETE FROM result_snapshot"]
)
async def test_published_results_never_change(counted: ReviewWorld, sql: str) -> None:
    done(await counted.close(SECOND))
    done(await counted.complete())
    done(await counted.publish())
    with pytest.raises(asyncpg.RaiseError, match="never change"):
        async with counted.database.transaction() as transaction:
            await transaction.execute(sql)
    # A recount stands beside the first result.
    done(await counted.publish("复核后更正"))
    assert await counted.database.fetchval("SELECT count(*) FROM result_snapshot") == 2


@pytest.mark.parametrize("score", [-1, 101])
async def test_a_score_outside_the_scale_does_not_get_into_the_urn(
    counted: ReviewWorld, score: int
) -> None:
    with pytest.raises(asyncpg.CheckViolationError):
        async with counted.database.transaction() as transaction:
            await transaction.execute(
                "UPDATE urn SET score = $2 WHERE slot_id = $1", counted.slot_ids[SECOND], score
            )


async def test_nobody_is_on_the_roll_of_a_slot_twice(counted: ReviewWorld) -> None:
    with pytest.raises(asyncpg.UniqueViolationError):
        async with counted.database.transaction() as transaction:
            await transaction.execute(
                "INSERT INTO roll SELECT * FROM roll WHERE slot_id = $1", counted.slot_ids[SECOND]
            )
