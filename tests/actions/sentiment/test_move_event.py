"""From collecting to closing, in order."""

from dataclasses import replace
from uuid import UUID

import pytest

from domain.clocks.problems import ClockCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database
from tests.worlds.acts import PEOPLE, codes, done, shanghai
from tests.worlds.sentiment import sentiment_event

pytestmark = pytest.mark.clause("OP/61a")
C, S = ProblemCode, SentimentState


async def test_an_event_goes_from_collected_to_closed(database: Database) -> None:
    world = await sentiment_event(database)
    states = [(await world.facts()).state]
    for step in (world.assess, world.handle, world.release, world.conference, world.close):
        done(await step())
        states.append((await world.facts()).state)
    assert states == [S.COLLECTED, S.ASSESSED, S.HANDLED, S.RESPONDED, S.RESPONDED, S.CLOSED]
    closed = await world.facts()
    assert closed.closed_at == world.clock.now
    assert closed.assessment == "关注度高，需当晚回应。"
    assert closed.measures == "关阀抢修，现场疏导。"


async def test_no_step_is_skipped_or_taken_twice(database: Database) -> None:
    world = await sentiment_event(database, level=SentimentLevel.GENERAL)
    assert codes(await world.handle()) == {C.STATE_ORDER}
    assert codes(await world.close()) == {C.STATE_ORDER}
    done(await world.assess())
    assert codes(await world.assess()) == {C.STATE_ORDER}
    done(await world.handle())
    assert codes(await world.handle()) == {C.STATE_ORDER}
    assert codes(await world.close()) == {C.STATE_ORDER}
    done(await world.release())
    done(await world.close())
    for step in (world.assess, world.handle, world.close):
        assert codes(await step()) == {C.STATE_ORDER}


@pytest.mark.clause("OP/64a", "OP/64b")
async def test_nothing_is_closed_while_a_clock_waits(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    refused = await world.close()
    assert codes(refused) == {ClockCode.CLOCKS_OPEN}
    assert "二十四小时" in str(refused)
    assert "五小时" not in str(refused)
    world.clock.now = shanghai("2026-10-05 09:00:00")
    await world.fire()
    # Missed is still open: late is better than never.
    assert codes(await world.close()) == {ClockCode.CLOCKS_OPEN}
    done(await world.conference())
    done(await world.close())


async def test_a_clock_that_was_called_off_keeps_nothing_open(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    done(await world.classify(level=SentimentLevel.GENERAL))
    done(await world.close())


@pytest.mark.parametrize("text", ["", " \n", "文" * 5001])
async def test_what_is_written_is_neither_empty_nor_endless(database: Database, text: str) -> None:
    world = await sentiment_event(database)
    expected = {C.VALUE_TOO_LONG} if text.strip() else {C.VALUE_REQUIRED}
    assert codes(await world.assess(text)) == expected
    # It has not been assessed yet, which is told beside.
    assert codes(await world.handle(text)) == expected | {C.STATE_ORDER}


async def test_who_may_see_but_not_act_is_told_so(database: Database) -> None:
    world = await sentiment_event(database)
    mayor = PEOPLE.role(Role.MAYOR)
    assert codes(await world.assess(by=mayor)) == {C.NOT_PERMITTED}
    assert codes(await world.assess(by=world.staff)) == {C.NOT_PERMITTED}
    assert codes(await world.close(by=world.staff)) == {C.NOT_PERMITTED}
    done(await world.assess())
    done(await world.handle(by=world.staff))


async def test_an_event_that_is_not_there_is_not_found(database: Database) -> None:
    world = await sentiment_event(database)
    nowhere = replace(world, event_id=UUID(int=1))
    for step in (nowhere.assess, nowhere.handle, nowhere.release, nowhere.conference):
        assert codes(await step()) == {C.NOT_FOUND}
    assert codes(await nowhere.close()) == {C.NOT_FOUND}
    assert codes(await nowhere.classify(is_urgent=True)) == {C.NOT_FOUND}
