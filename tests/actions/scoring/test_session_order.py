"""The order of the day: no step skipped, one unit at a time, an end in every case."""

from dataclasses import replace
from uuid import UUID

import pytest

from actions.scoring.move_session import (
    open_check_in,
    pause_review_session,
    resume_review_session,
    start_review_session,
)
from actions.scoring.session import MoveSession
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState, SlotState
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, codes, done
from tests.worlds.review_session import review_session

pytestmark = pytest.mark.clause("FS/3.4a", "FS/3.4e")
C = ProblemCode


async def test_a_unit_reports_is_scored_and_the_next_follows(database: Database) -> None:
    world = await review_session(database)
    for number in (0, 1):
        await world.ready_to_score(number)
        await world.scored(number)
        assert (await world.slot(number)).state is SlotState.SCORED
    assert await world.state() is SessionState.SCORING_CLOSED
    done(await world.complete())
    assert await world.state() is SessionState.COMPLETED
    one_unit = ["slot:started", "slot:ended", "slot:scoring_opened", "slot:scored"]
    assert [kind for kind in await world.told() if kind.startswith("slot:")] == one_unit * 2
    assert (await world.told())[-2:] == ["session:scoring_closed", "session:completed"]


@pytest.mark.parametrize("is_short", [False, True], ids=["scored", "without-a-result"])
async def test_no_step_of_a_slot_is_skipped_or_taken_twice(
    database: Database, is_short: bool
) -> None:
    world = await review_session(database)
    every = (
        world.start,
        world.end,
        world.open,
        world.close,
        world.close_without_result,
        world.excuse,
    )
    for expected in every[:3]:
        for step in every:
            if step != expected and not (step == world.excuse and expected == world.start):
                assert codes(await step()) >= {C.STATE_ORDER}
        done(await expected())
    for step in (world.start, world.end, world.open, world.excuse):
        assert codes(await step()) >= {C.STATE_ORDER}
    if is_short:
        done(await world.close_without_result())
    else:
        await world.scored()
    for step in every:
        assert codes(await step()) >= {C.STATE_ORDER}


@pytest.mark.parametrize("steps", [1, 2, 3], ids=["speaks", "has spoken", "is being scored"])
async def test_no_unit_takes_the_floor_before_the_one_before_is_scored(
    database: Database, steps: int
) -> None:
    world = await review_session(database)
    turn = (world.start, world.end, world.open, world.close_without_result)
    for step in turn[:steps]:
        done(await step(0))
    assert codes(await world.start(1)) == {ScoringCode.ANOTHER_SLOT_RUNNING}
    for step in turn[steps:]:
        done(await step(0))
    done(await world.start(1))


async def test_nothing_moves_while_the_session_is_paused(database: Database) -> None:
    world = await review_session(database, units=3)
    done(await world.pause())
    assert codes(await world.start(0)) == {ScoringCode.SESSION_NOT_OPEN}
    done(await world.resume())
    done(await world.start(0))
    done(await world.end(0))
    done(await world.pause())
    assert codes(await world.open(0)) == {ScoringCode.SESSION_NOT_OPEN}
    done(await world.resume())
    done(await world.open(0))
    done(await world.pause())
    assert codes(await world.close(0)) >= {ScoringCode.SESSION_NOT_OPEN}
    assert codes(await world.ballot(0, "80")) == {ScoringCode.SESSION_NOT_OPEN}
    assert codes(await world.pause()) == {C.STATE_ORDER}
    done(await world.resume())
    assert codes(await world.resume()) == {C.STATE_ORDER}
    await world.scored(0)


async def test_a_session_is_not_complete_before_its_last_unit(database: Database) -> None:
    world = await review_session(database)
    assert codes(await world.complete()) == {C.STATE_ORDER}
    await world.ready_to_score(0)
    done(await world.close_without_result(0))
    assert codes(await world.complete()) == {C.STATE_ORDER}
    done(await world.excuse(1))
    done(await world.complete())
    assert codes(await world.complete()) == {C.STATE_ORDER}


async def test_a_unit_is_excused_with_a_reason_only(database: Database) -> None:
    world = await review_session(database)
    assert codes(await world.excuse(0, reason=" ")) == {C.VALUE_REQUIRED}
    assert codes(await world.excuse(0, reason="由" * 501)) == {C.VALUE_TOO_LONG}
    done(await world.excuse(0, reason=" 机构改革撤并 "))
    slot = await world.slot(0)
    assert (slot.state, slot.excused_reason) == (SlotState.EXCUSED, "机构改革撤并")
    assert codes(await world.start(0)) == {C.STATE_ORDER}


async def test_the_last_unit_excused_during_a_pause_closes_the_session_afterwards(
    database: Database,
) -> None:
    world = await review_session(database)
    await world.ready_to_score(0)
    await world.scored(0)
    done(await world.pause())
    done(await world.excuse(1))
    assert await world.state() is SessionState.PAUSED
    done(await world.resume())
    assert await world.state() is SessionState.SCORING_CLOSED
    assert (await world.told())[-2:] == ["session:resumed", "session:scoring_closed"]
    done(await world.complete())


async def test_a_quorum_keeps_scoring_open(database: Database) -> None:
    world = await review_session(database, representatives=5, quorum=5)
    await world.ready_to_score()
    for member in range(3):
        done(await world.ballot(member, "80"))
    done(await world.ballot(3, None, is_abstention=True))
    refused = await world.close()
    assert codes(refused) == {ScoringCode.QUORUM_NOT_REACHED}
    assert "4" in str(refused)
    done(await world.ballot(4, "90"))
    done(await world.close())
    slot = await world.slot()
    assert (slot.ballots_so_far, slot.abstention_count, str(slot.average)) == (5, 1, "82.50")


async def test_what_is_not_there_is_not_found(database: Database) -> None:
    world = await review_session(database)
    nowhere = replace(world, session_id=UUID(int=1), slot_ids=[UUID(int=2)])
    for step in (
        nowhere.start,
        nowhere.end,
        nowhere.open,
        nowhere.close,
        nowhere.close_without_result,
        nowhere.excuse,
    ):
        assert codes(await step()) == {C.NOT_FOUND}
    for session_step in (nowhere.pause, nowhere.resume, nowhere.complete, nowhere.publish):
        assert codes(await session_step()) == {C.NOT_FOUND}
    assert codes(await nowhere.ballot(0, "80")) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_runs_a_session(database: Database, role: Role) -> None:
    world = replace(await review_session(database), office=PEOPLE.role(role))
    for step in (
        world.start,
        world.end,
        world.open,
        world.close,
        world.close_without_result,
        world.excuse,
    ):
        assert codes(await step()) == {C.NOT_PERMITTED}
    for session_step in (world.pause, world.resume, world.complete, world.publish):
        assert codes(await session_step()) == {C.NOT_PERMITTED}


async def test_a_session_is_opened_for_check_in_and_started_once(database: Database) -> None:
    world = await review_session(database)
    act = act_of(database, world.office, world.clock.now)
    move = MoveSession(world.session_id)
    assert codes(await open_check_in(act, move)) == {C.STATE_ORDER}
    assert codes(await start_review_session(act, move)) == {C.STATE_ORDER}
    assert codes(await resume_review_session(act, move)) == {C.STATE_ORDER}
    done(await pause_review_session(act, move))
