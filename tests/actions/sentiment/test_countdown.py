"""S15 to the second: two clocks, their milestones, and what they lead to."""

import asyncio

import pytest

from actions.clocks.fire_milestones import fire_due_milestones
from domain.clocks.deadline import DeadlineState
from domain.people.roles import Role
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database
from tests.worlds.acts import PEOPLE, done, shanghai
from tests.worlds.sentiment import DAY, FIVE, SentimentWorld, sentiment_event

pytestmark = [pytest.mark.scenario("S15"), pytest.mark.clause("OP/64a", "OP/64b", "WR/26b")]

STARTED = [("sentiment:clock_started", FIVE), ("sentiment:clock_started", DAY)]


async def _at(world: SentimentWorld, text: str) -> list[tuple[str, str | None]]:
    """What the clocks tell of new when it is that time and the worker looks."""
    before = await world.told()
    world.clock.now = shanghai(text)
    while await world.fire():
        pass
    return (await world.told())[len(before) :]


async def test_both_clocks_run_through_nights_and_holidays(database: Database) -> None:
    world = await sentiment_event(database)
    clocks = await world.clocks()
    assert clocks[FIVE].due_at == shanghai("2026-10-03 03:30:00")
    assert clocks[DAY].due_at == shanghai("2026-10-03 22:30:00")
    assert {clock.state for clock in clocks.values()} == {DeadlineState.RUNNING}
    assert {clock.started_at for clock in clocks.values()} == {world.clock.now}
    assert await world.told() == STARTED


async def test_half_and_thirty_minutes_are_told_at_their_second(database: Database) -> None:
    world = await sentiment_event(database)
    assert await _at(world, "2026-10-03 00:59:59") == []
    assert await _at(world, "2026-10-03 01:00:00") == [("deadline:half", FIVE)]
    assert await _at(world, "2026-10-03 02:59:59") == []
    assert await _at(world, "2026-10-03 03:00:00") == [("deadline:thirty_minutes_left", FIVE)]
    assert await _at(world, "2026-10-03 03:30:00") == []
    assert await _at(world, "2026-10-03 03:30:01") == [("deadline:missed", FIVE)]
    assert await _at(world, "2026-10-03 10:29:59") == []
    assert await _at(world, "2026-10-03 10:30:00") == [("deadline:half", DAY)]
    assert await _at(world, "2026-10-03 22:00:00") == [("deadline:thirty_minutes_left", DAY)]
    assert await _at(world, "2026-10-03 22:30:00") == []
    assert await _at(world, "2026-10-03 22:30:01") == [("deadline:missed", DAY)]
    assert await world.supervised() == [DAY, FIVE]
    assert await _at(world, "2026-10-05 00:00:00") == []


async def test_a_release_at_the_due_second_is_in_time(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:00")
    await world.fire()
    done(await world.release())
    five = (await world.clocks())[FIVE]
    assert five.state is DeadlineState.MET
    assert five.done_at == shanghai("2026-10-03 03:30:00")
    assert five.reason is None
    assert (await world.facts()).state is SentimentState.RESPONDED
    assert await _at(world, "2026-10-03 04:00:00") == []
    assert await world.supervised() == []


@pytest.mark.clause("OP/61c")
@pytest.mark.parametrize("is_worker_first", [True, False], ids=["worker-first", "release-first"])
async def test_a_release_one_second_late_brings_one_supervision_item(
    database: Database, is_worker_first: bool
) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:01")
    if is_worker_first:
        await world.fire()
        assert (await world.clocks())[FIVE].state is DeadlineState.MISSED
    done(await world.release())
    await world.fire()
    five = (await world.clocks())[FIVE]
    assert five.state is DeadlineState.MET_LATE
    assert five.reason is None
    row = await database.fetchrow(
        "SELECT payload->>'state' AS state, (payload->>'latenessSeconds')::float AS late"
        " FROM event WHERE stream = $1 AND kind = 'sentiment:clock_met'",
        world.stream,
    )
    assert row is not None
    assert (row["state"], row["late"]) == ("MET_LATE", 1.0)
    assert await world.supervised() == [FIVE]
    missed = [one for one in await world.told() if one == ("deadline:missed", FIVE)]
    assert len(missed) == is_worker_first


@pytest.mark.clause("WR/26c")
@pytest.mark.parametrize(
    ("time", "state", "supervised"),
    [
        ("2026-10-03 22:30:00", DeadlineState.MET, []),
        ("2026-10-03 22:30:01", DeadlineState.MET_LATE, [DAY]),
    ],
)
async def test_a_press_conference_meets_the_day_clock(
    database: Database, time: str, state: DeadlineState, supervised: list[str]
) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    world.clock.now = shanghai(time)
    done(await world.conference())
    assert (await world.clocks())[DAY].state is state
    assert await world.supervised() == supervised


async def test_a_plain_release_meets_nothing(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release(is_authoritative=False, precautions=None))
    assert (await world.clocks())[FIVE].state is DeadlineState.RUNNING
    assert (await world.facts()).state is SentimentState.COLLECTED


async def test_a_second_release_leaves_the_first_ones_mark(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    world.clock.pass_(hours=9)
    done(await world.release(facts="抢修已经完成，供气恢复。"))
    five = (await world.clocks())[FIVE]
    assert five.state is DeadlineState.MET
    assert five.done_at == shanghai("2026-10-02 22:30:00")


@pytest.mark.parametrize("level", [SentimentLevel.LARGER, SentimentLevel.GENERAL])
async def test_a_lighter_event_has_no_clocks(database: Database, level: SentimentLevel) -> None:
    world = await sentiment_event(database, level=level)
    assert await world.clocks() == {}
    assert await world.told() == []


async def test_what_was_due_while_every_server_stood_still_is_told_afterwards(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    assert await _at(world, "2026-10-03 04:00:00") == [
        ("deadline:half", FIVE),
        ("deadline:thirty_minutes_left", FIVE),
        ("deadline:missed", FIVE),
    ]


async def test_a_release_and_the_worker_at_the_same_moment_never_wait_in_a_ring(
    database: Database,
) -> None:
    worlds = [await sentiment_event(database) for _ in range(12)]
    for world in worlds:
        world.clock.now = shanghai("2026-10-03 03:30:01")
    worker = PEOPLE.role(Role.ADMIN)

    async def fire_all() -> None:
        while await fire_due_milestones(worlds[0].act(worker), limit=5):
            pass

    await asyncio.gather(*(world.release() for world in worlds), fire_all(), fire_all())
    for world in worlds:
        await fire_all()
        assert (await world.clocks())[FIVE].state is DeadlineState.MET_LATE
        assert await world.supervised() == [FIVE]
