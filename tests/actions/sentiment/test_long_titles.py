"""What is made of people's texts fits where it is kept, however long they are."""

import pytest

from domain.clocks.deadline import DeadlineState
from domain.words import shortened
from store.database import Database
from tests.worlds.acts import done, shanghai
from tests.worlds.sentiment import FIVE, sentiment_event

pytestmark = pytest.mark.clause("OP/61c")
TITLES = ["W" * 200, "燃" * 200, "𠮷" * 200]


@pytest.mark.parametrize("title", TITLES, ids=["letters", "chinese", "beyond-the-first-plane"])
@pytest.mark.parametrize("is_worker_first", [True, False], ids=["missed", "done-late"])
async def test_an_event_with_the_longest_title_is_missed_like_any_other(
    database: Database, title: str, is_worker_first: bool
) -> None:
    world = await sentiment_event(database, title=title)
    world.clock.now = shanghai("2026-10-03 03:30:01")
    if is_worker_first:
        assert await world.fire() > 0
    done(await world.release())
    assert (await world.clocks())[FIVE].state is DeadlineState.MET_LATE
    assert await world.supervised() == [FIVE]
    kept = await database.fetchval("SELECT title FROM case_file")
    assert kept == f"逾期：{title[:196]}…"


def test_a_text_is_shortened_only_where_it_must_be() -> None:
    assert shortened("四同", most=2) == "四同"
    assert shortened("四 同", most=2) == "四…"
    assert shortened("", most=2) == ""
