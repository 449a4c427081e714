"""Comments are passed on when the unit may read them, and by no door before."""

import pytest

from domain.scoring.states import Reveal
from store.database import Database
from store.scoring.reads import comments_by_slots
from tests.worlds.acts import done
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4g")
COMMENTS = ["请公开进度", "窗口排队时间偏长", "群众反映较好"]


async def _commented(database: Database, reveal: Reveal) -> ReviewWorld:
    world = await review_session(database, units=1, reveal=reveal)
    await world.ready_to_score()
    for member, comment in enumerate(COMMENTS):
        done(await world.ballot(member, str(80 + member), comment=comment))
    done(await world.close())
    return world


async def _items(database: Database) -> list[str]:
    rows = await database.fetch("SELECT text FROM case_file WHERE kind = 'RECTIFICATION'")
    return sorted(row["text"] for row in rows)


async def _tables_with(database: Database, text: str) -> set[str]:
    """Names of the tables that hold a text anywhere."""
    tables = await database.fetch(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    )
    found = set()
    for table in tables:
        name = table["name"]
        sql = f'SELECT EXISTS (SELECT FROM "{name}" t WHERE position($1 IN t::text) > 0)'
        if await database.fetchval(sql, text):
            found.add(name)
    return found


async def test_comments_of_a_session_revealed_at_the_end_wait_for_the_results(
    database: Database,
) -> None:
    world = await _commented(database, Reveal.AT_END)
    assert done(await world.complete()).rectification_items == 0
    for comment in COMMENTS:
        assert await _tables_with(database, comment) == {"urn"}
    published_at = world.clock.pass_(days=3)
    assert done(await world.publish()).rectification_items == len(COMMENTS)
    assert await _items(database) == sorted(COMMENTS)
    due = await database.fetchval("SELECT DISTINCT due_on FROM case_file")
    assert (due - published_at.date()).days == 30
    # A recount passes nothing on a second time.
    assert done(await world.publish("应单位要求复核")).rectification_items == 0
    assert await _items(database) == sorted(COMMENTS)


async def test_comments_of_a_session_revealed_one_by_one_go_out_at_its_end(
    database: Database,
) -> None:
    world = await _commented(database, Reveal.PER_SLOT)
    assert await _items(database) == []
    assert done(await world.complete()).rectification_items == len(COMMENTS)
    assert done(await world.publish()).rectification_items == 0
    assert await _items(database) == sorted(COMMENTS)
    opened = await database.fetch("SELECT id FROM case_file")
    for row in opened:
        kinds = await database.fetch(
            "SELECT kind, payload::text AS payload FROM event WHERE stream = $1",
            f"case:{row['id']}",
        )
        assert [one["kind"] for one in kinds] == ["rectification:opened"]
        assert not any(comment in one["payload"] for one in kinds for comment in COMMENTS)


async def test_an_urn_whose_closing_may_be_taken_back_tells_nothing(database: Database) -> None:
    world = await _commented(database, Reveal.AT_END)
    assert await comments_by_slots(database, world.slot_ids) == {}
    assert await urn_keys(database, world.slot_ids[0]) == ()
    done(await world.complete())
    assert sorted((await comments_by_slots(database, world.slot_ids))[world.slot_ids[0]]) == (
        sorted(COMMENTS)
    )
    assert len(await urn_keys(database, world.slot_ids[0])) == len(COMMENTS)
