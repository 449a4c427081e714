"""What the wall shows, said by the chair."""

from dataclasses import replace
from uuid import UUID

import pytest

from actions.scoring.steer_wall import SteerWall, WallSteered, steer_wall
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import Code, ProblemCode
from domain.scoring.wall import WallView
from store.database import Database
from store.scoring.reads import session
from tests.worlds.acts import PEOPLE, act_of, codes, done
from tests.worlds.review_session import ReviewWorld, review_session

C = ProblemCode
V = WallView


async def _steer(
    world: ReviewWorld, view: WallView, slot: int | None = None
) -> WallSteered | Refused:
    asked = SteerWall(world.session_id, view, None if slot is None else world.slot_ids[slot])
    return await steer_wall(act_of(world.database, world.office, world.clock.now), asked)


@pytest.mark.parametrize(
    ("view", "slot", "code"),
    [
        (V.WAITING, None, None),
        (V.FLOOR, None, None),
        (V.FLOOR, 1, None),
        (V.TURNOUT, None, None),
        (V.TURNOUT, 0, None),
        (V.RESULT, 0, None),
        (V.RESULT, None, C.VALUE_REQUIRED),
        (V.BOARD, None, None),
        (V.BOARD, 0, C.VALUE_INVALID),
        (V.BLANK, None, None),
        (V.BLANK, 0, C.VALUE_INVALID),
        (V.AUTO, 0, C.VALUE_INVALID),
    ],
)
async def test_a_view_is_of_one_unit_or_of_none(
    database: Database, view: WallView, slot: int | None, code: Code | None
) -> None:
    world = await review_session(database)
    outcome = await _steer(world, view, slot)
    found = await session(database, world.session_id)
    assert found is not None
    if code is not None:
        assert codes(outcome) == {code}
        assert (found.wall_view, found.wall_slot_id) == (V.AUTO, None)
        return
    done(outcome)
    expected = None if slot is None else world.slot_ids[slot]
    assert (found.wall_view, found.wall_slot_id) == (view, expected)
    assert found.wall_since == world.clock.now


async def test_what_the_wall_shows_already_is_not_told_anew(database: Database) -> None:
    world = await review_session(database)
    done(await _steer(world, V.BLANK))
    world.clock.pass_(seconds=5)
    done(await _steer(world, V.BLANK))
    assert (await world.told()).count("session:wall_steered") == 1
    done(await _steer(world, V.AUTO))
    assert (await world.told()).count("session:wall_steered") == 2


async def test_another_sessions_unit_is_not_shown(database: Database) -> None:
    world, other = await review_session(database), await review_session(database)
    strange = replace(world, slot_ids=other.slot_ids)
    assert codes(await _steer(strange, V.RESULT, 0)) == {C.NOT_FOUND}
    assert codes(await _steer(replace(world, session_id=UUID(int=1)), V.BLANK)) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_steers(database: Database, role: Role) -> None:
    world = replace(await review_session(database), office=PEOPLE.role(role))
    assert codes(await _steer(world, V.BLANK)) == {C.NOT_PERMITTED}
