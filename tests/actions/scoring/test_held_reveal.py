"""An average that the office holds back: nobody sees it before, everybody the hall has after."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from actions.scoring.slot import SlotShown
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.scoring.revealing import is_revealed
from domain.scoring.states import Reveal
from store.database import Database
from store.scoring.reads import session
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4f")
C = ProblemCode


async def _scored(
    database: Database, *, hold_reveal: bool = True, reveal: Reveal = Reveal.PER_SLOT
) -> ReviewWorld:
    world = await review_session(database, hold_reveal=hold_reveal, reveal=reveal)
    await world.ready_to_score()
    await world.scored()
    return world


async def _is_revealed(world: ReviewWorld) -> bool:
    held = await session(world.database, world.session_id)
    assert held is not None
    return is_revealed(held, await world.slot())


async def test_an_average_held_back_is_counted_and_waits_for_the_office(
    database: Database,
) -> None:
    world = await _scored(database)
    assert (await world.slot()).average == Decimal("85.50")
    assert not await _is_revealed(world)
    world.clock.pass_(seconds=40)
    done(await world.reveal())
    assert await _is_revealed(world)
    assert (await world.slot()).revealed_at == world.clock.now
    assert (await world.told())[-1] == "slot:revealed"


async def test_what_is_seen_already_cannot_be_revealed_again(database: Database) -> None:
    world = await _scored(database, hold_reveal=False)
    assert await _is_revealed(world)
    assert codes(await world.reveal()) == {C.NOTHING_TO_CHANGE}
    held = await _scored(database)
    done(await held.reveal())
    assert codes(await held.reveal()) == {C.NOTHING_TO_CHANGE}
    assert (await held.told()).count("slot:revealed") == 1


async def test_of_two_who_reveal_at_once_one_does(database: Database) -> None:
    world = await _scored(database)
    outcomes = await asyncio.gather(*(world.reveal() for _ in range(4)))
    assert sum(isinstance(one, SlotShown) for one in outcomes) == 1
    assert (await world.told()).count("slot:revealed") == 1


async def test_nothing_is_revealed_before_it_is_counted_nor_one_by_one_at_the_end(
    database: Database,
) -> None:
    world = await review_session(database, hold_reveal=True)
    assert codes(await world.reveal()) == {C.STATE_ORDER}
    await world.ready_to_score()
    assert codes(await world.reveal()) == {C.STATE_ORDER}
    done(await world.close_without_result())
    assert codes(await world.reveal()) == {C.STATE_ORDER}
    at_end = await _scored(database, reveal=Reveal.AT_END)
    assert codes(await at_end.reveal()) == {C.STATE_ORDER}


async def test_published_results_show_what_was_never_revealed(database: Database) -> None:
    world = await _scored(database)
    done(await world.excuse(1))
    done(await world.complete())
    done(await world.publish())
    assert codes(await world.reveal()) == {C.NOTHING_TO_CHANGE}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_reveals(database: Database, role: Role) -> None:
    world = replace(await _scored(database), office=PEOPLE.role(role))
    assert codes(await world.reveal()) == {C.NOT_PERMITTED}
