"""Rows without a search vector get one, beside whoever acts, once, by whichever server is there."""

import asyncio
from uuid import UUID

from server.vector_keeper import VectorKeeper
from store.cases.searched import CASE_SEARCHED
from store.database import Database, connect
from store.searchable import searched_tables
from store.searching.declare import Searched
from store.searching.filling import MOST_ROWS, NEWEST, fill_vectors, waits_for_vectors
from tests.live.waiting import until
from tests.worlds.activities import Host
from tests.worlds.cases import insert_cases, new_case
from tests.worlds.communities import Communities
from tests.worlds.delegation import Delegation
from tests.worlds.sentiment import sentiment_event


async def opened(database: Database, count: int) -> list[UUID]:
    """New cases, the oldest first."""
    cases = [
        new_case(
            f"第{place}号路灯不亮",
            unit="MUNI",
            text="依据 OP/64a\n请维修",
            clause="OP/64a" if place % 2 else None,
        )
        for place in range(count)
    ]
    async with database.transaction() as transaction:
        await insert_cases(transaction, cases)
    return sorted(case.id for case in cases)


async def vectors(database: Database, searched: Searched) -> dict[UUID, str | None]:
    """What every row is found by."""
    rows = await database.fetch(f"SELECT id, search::text AS search FROM {searched.table}")
    return {row["id"]: row["search"] for row in rows}


async def emptied(database: Database, searched: Searched) -> None:
    """As older code has left the rows."""
    async with database.transaction() as transaction:
        await transaction.execute(f"UPDATE {searched.table} SET search = NULL")


async def filled(database: Database, searched: Searched) -> int:
    """Fill all; answers how many transactions it took."""
    taken, place = 0, NEWEST
    while (last := await fill_vectors(database, searched, before=place)) is not None:
        assert last < place
        taken, place = taken + 1, last
    return taken


async def test_acts_write_the_vectors_that_filling_would(database: Database) -> None:
    world = await sentiment_event(database)
    await world.release()
    await opened(database, 3)
    await Delegation(database).filed()
    await Host(database).planned("2026-03-17 14:00")
    await Communities(database).filed()
    for searched in searched_tables():
        written = await vectors(database, searched)
        assert written
        assert None not in written.values()
        assert not await waits_for_vectors(database, searched)
        await emptied(database, searched)
        assert await waits_for_vectors(database, searched)
        await filled(database, searched)
        assert await vectors(database, searched) == written


async def test_many_rows_are_filled_a_few_at_a_time_the_newest_first(database: Database) -> None:
    ids = await opened(database, 2 * MOST_ROWS + 1)
    await emptied(database, CASE_SEARCHED)
    last = await fill_vectors(database, CASE_SEARCHED, before=NEWEST)
    found = await vectors(database, CASE_SEARCHED)
    assert [one for one in ids if found[one] is not None] == ids[-MOST_ROWS:]
    assert last == ids[-MOST_ROWS]
    assert await filled(database, CASE_SEARCHED) == 2
    assert await filled(database, CASE_SEARCHED) == 0


async def test_a_row_that_somebody_holds_is_passed_over_and_filled_later(
    database: Database,
) -> None:
    first, second = await opened(database, 2)
    await emptied(database, CASE_SEARCHED)
    somebody = await connect(database.credentials)
    try:
        async with somebody.transaction():
            await somebody.execute("SELECT FROM case_file WHERE id = $1 FOR UPDATE", second)
            assert await filled(database, CASE_SEARCHED) == 1
    finally:
        await somebody.close()
    found = await vectors(database, CASE_SEARCHED)
    assert found[first] is not None
    assert found[second] is None
    assert await filled(database, CASE_SEARCHED) == 1


async def test_two_servers_that_fill_at_once_share_the_work(database: Database) -> None:
    await opened(database, 3 * MOST_ROWS)
    written = await vectors(database, CASE_SEARCHED)
    await emptied(database, CASE_SEARCHED)
    await asyncio.gather(*(filled(database, CASE_SEARCHED) for _ in range(2)))
    await filled(database, CASE_SEARCHED)
    assert await vectors(database, CASE_SEARCHED) == written


async def test_the_keeper_fills_what_is_there_and_what_older_code_writes_later(
    database: Database,
) -> None:
    await opened(database, 3)
    await emptied(database, CASE_SEARCHED)

    async def is_done() -> bool:
        return not await waits_for_vectors(database, CASE_SEARCHED)

    keeping = asyncio.create_task(VectorKeeper(database, look_seconds=0.01).run())
    try:
        await until(is_done)
        await emptied(database, CASE_SEARCHED)
        await until(is_done)
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
