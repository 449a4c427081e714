"""Judged late, judged anew, known earlier: what that does to the clocks."""

import pytest

from domain.clocks.deadline import DeadlineState
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.sentiment.problems import SentimentCode
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database
from tests.worlds.acts import PEOPLE, codes, done, shanghai
from tests.worlds.sentiment import DAY, FIVE, SentimentWorld, sentiment_event

pytestmark = pytest.mark.clause("OP/64a", "OP/61a")
C, L, D = ProblemCode, SentimentLevel, DeadlineState


async def _general(database: Database) -> SentimentWorld:
    return await sentiment_event(database, level=L.GENERAL)


@pytest.mark.scenario("S15")
async def test_a_late_judgement_never_shifts_the_start(database: Database) -> None:
    world = await _general(database)
    world.clock.now = shanghai("2026-10-03 02:00:00")
    done(await world.classify(level=L.MAJOR))
    clocks = await world.clocks()
    assert clocks[FIVE].started_at == shanghai("2026-10-02 22:30:00")
    assert clocks[FIVE].due_at == shanghai("2026-10-03 03:30:00")
    assert clocks[FIVE].state is D.RUNNING
    # Half of the time is over: that is no news any more. What is still to come is told.
    assert await world.fire() == 0
    world.clock.now = shanghai("2026-10-03 03:00:00")
    assert await world.fire() == 1


@pytest.mark.clause("OP/61c")
async def test_judged_after_the_due_instant_it_is_missed_at_once(database: Database) -> None:
    world = await _general(database)
    world.clock.now = shanghai("2026-10-03 03:30:01")
    done(await world.classify(level=L.MAJOR))
    clocks = await world.clocks()
    assert (clocks[FIVE].state, clocks[FIVE].reason) == (D.MISSED, "LATE_CLASSIFICATION")
    assert (clocks[DAY].state, clocks[DAY].reason) == (D.RUNNING, None)
    await world.fire()
    assert ("deadline:missed", FIVE) in await world.told()
    assert ("deadline:half", FIVE) not in await world.told()
    assert await world.supervised() == [FIVE]
    done(await world.release())
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MET_LATE, "LATE_CLASSIFICATION")
    assert await world.supervised() == [FIVE]


async def test_judged_at_the_due_instant_it_can_still_be_met(database: Database) -> None:
    world = await _general(database)
    world.clock.now = shanghai("2026-10-03 03:30:00")
    done(await world.classify(is_urgent=True))
    assert (await world.clocks())[FIVE].state is D.RUNNING
    done(await world.release())
    assert (await world.clocks())[FIVE].state is D.MET


async def test_a_release_made_in_time_meets_a_clock_that_is_begun_late(database: Database) -> None:
    world = await _general(database)
    world.clock.now = shanghai("2026-10-02 23:00:00")
    done(await world.release())
    world.clock.now = shanghai("2026-10-03 09:00:00")
    done(await world.classify(level=L.EXTRAORDINARY))
    clocks = await world.clocks()
    assert clocks[FIVE].state is D.MET
    assert clocks[FIVE].done_at == shanghai("2026-10-02 23:00:00")
    assert clocks[FIVE].reason is None
    assert clocks[DAY].state is D.RUNNING
    await world.fire()
    assert await world.supervised() == []


async def test_a_downgrade_calls_the_clocks_off_and_an_upgrade_begins_where_they_began(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-02 23:00:00")
    done(await world.classify(level=L.GENERAL))
    clocks = await world.clocks()
    assert {clock.state for clock in clocks.values()} == {D.ABORTED}
    assert {clock.reason for clock in clocks.values()} == {"DOWNGRADED"}
    world.clock.now = shanghai("2026-10-03 01:30:00")
    assert await world.fire() == 0
    done(await world.classify(level=L.MAJOR))
    clocks = await world.clocks()
    assert clocks[FIVE].due_at == shanghai("2026-10-03 03:30:00")
    assert (clocks[FIVE].state, clocks[FIVE].reason) == (D.RUNNING, None)
    assert clocks[FIVE].done_at is None
    world.clock.now = shanghai("2026-10-03 03:30:01")
    await world.fire()
    assert (await world.clocks())[FIVE].state is D.MISSED
    assert await world.supervised() == [FIVE]


async def test_an_upgrade_after_the_due_instant_is_missed_at_once(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.classify(level=L.LARGER))
    world.clock.now = shanghai("2026-10-03 05:00:00")
    done(await world.classify(level=L.MAJOR))
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MISSED, "LATE_CLASSIFICATION")
    await world.fire()
    assert await world.supervised() == [FIVE]


async def test_a_release_while_the_clocks_were_off_counts_when_they_run_again(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    done(await world.classify(level=L.GENERAL))
    world.clock.now = shanghai("2026-10-03 00:00:00")
    done(await world.release())
    assert (await world.clocks())[FIVE].state is D.ABORTED
    world.clock.now = shanghai("2026-10-03 08:00:00")
    done(await world.classify(level=L.MAJOR))
    five = (await world.clocks())[FIVE]
    assert (five.state, five.done_at) == (D.MET, shanghai("2026-10-03 00:00:00"))


async def test_what_was_met_stays_met_through_a_downgrade(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    done(await world.classify(level=L.GENERAL))
    clocks = await world.clocks()
    assert clocks[FIVE].state is D.MET
    assert clocks[DAY].state is D.ABORTED


async def test_known_earlier_it_is_due_earlier(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-02 23:30:00")
    done(await world.classify(first_known="2026-10-02 20:00:00"))
    clocks = await world.clocks()
    assert clocks[FIVE].due_at == shanghai("2026-10-03 01:00:00")
    assert clocks[DAY].due_at == shanghai("2026-10-03 20:00:00")
    assert clocks[FIVE].state is D.RUNNING
    world.clock.now = shanghai("2026-10-03 00:30:00")
    assert await world.fire() == 1
    assert (await world.told())[-1] == ("deadline:thirty_minutes_left", FIVE)


@pytest.mark.clause("OP/61c")
async def test_known_earlier_what_was_met_stays_met_and_is_looked_into(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:00")
    done(await world.release())
    met = (await world.clocks())[FIVE]
    assert met.state is D.MET
    world.clock.now = shanghai("2026-10-03 09:00:00")
    done(await world.classify(first_known="2026-10-02 22:29:59"))
    assert (await world.clocks())[FIVE] == met
    assert await world.supervised() == [FIVE]
    await world.fire()
    assert await world.supervised() == [FIVE]
    assert ("deadline:missed", FIVE) not in await world.told()


async def test_known_earlier_but_still_in_time_it_stays_met(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    done(await world.conference())
    done(await world.classify(first_known="2026-10-02 18:00:00"))
    clocks = await world.clocks()
    assert {clock.state for clock in clocks.values()} == {D.MET}
    assert {clock.reason for clock in clocks.values()} == {None}


async def test_what_was_missed_in_plain_sight_gets_no_excuse_from_a_correction(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 04:00:00")
    await world.fire()
    done(await world.classify(first_known="2026-10-02 20:00:00"))
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MISSED, None)
    await world.fire()
    told = await world.told()
    assert told.count(("deadline:missed", FIVE)) == 1
    assert await world.supervised() == [FIVE]


async def test_the_first_known_instant_is_never_moved_later_nor_into_the_future(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-02 23:00:00")
    later = await world.classify(first_known="2026-10-02 22:30:01")
    assert codes(later) == {SentimentCode.FIRST_KNOWN_LATER}
    future = await world.classify(first_known="2026-10-02 23:00:01")
    assert codes(future) == {C.INSTANT_IN_FUTURE}
    assert (await world.clocks())[FIVE].due_at == shanghai("2026-10-03 03:30:00")


async def test_every_correction_is_told_with_what_it_was_before(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.classify(first_known="2026-10-02 22:00:00", level=L.EXTRAORDINARY))
    row = await database.fetchrow(
        "SELECT payload#>>'{before,level}' AS level, actor_person_id,"
        " payload#>>'{before,firstKnownAt}' AS known FROM event"
        " WHERE stream = $1 AND kind = 'sentiment:classified'",
        world.stream,
    )
    assert row is not None
    assert row["level"] == "MAJOR"
    assert row["known"].startswith("2026-10-02T14:30:00")
    assert row["actor_person_id"] == world.publicity.person_id


async def test_nothing_new_is_refused(database: Database) -> None:
    world = await sentiment_event(database)
    assert codes(await world.classify()) == {C.NOTHING_TO_CHANGE}
    assert codes(await world.classify(level=L.MAJOR, is_urgent=False)) == {C.NOTHING_TO_CHANGE}


async def test_judging_keeps_the_state_and_ends_with_the_closing(database: Database) -> None:
    world = await sentiment_event(database, level=L.GENERAL)
    done(await world.assess())
    done(await world.classify(level=L.LARGER))
    assert (await world.facts()).state is SentimentState.ASSESSED
    done(await world.release())
    done(await world.close())
    assert codes(await world.classify(level=L.GENERAL)) == {C.STATE_ORDER}


async def test_only_publicity_judges(database: Database) -> None:
    world = await sentiment_event(database)
    for viewer in (world.staff, PEOPLE.role(Role.MAYOR), PEOPLE.role(Role.PUBLIC)):
        assert codes(await world.classify(level=L.GENERAL, by=viewer)) == {C.NOT_PERMITTED}
