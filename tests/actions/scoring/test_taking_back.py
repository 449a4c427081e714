"""Slips of the office: what can be taken back, until when, and that nothing is left of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

import pytest

from actions.scoring.take_back_slot_step import SlotStepTakenBack
from domain.clocks.deadline import DeadlineState
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.scoring.facts import slot_stream
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState, SlotState
from store.clocks.deadlines import deadlines_by_streams
from store.clocks.facts import DeadlineFacts
from store.database import Database
from store.scoring.reads import comments_by_slots
from tests.worlds.acts import PEOPLE, codes, done, shanghai
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4d", "FS/3.4e")
C = ProblemCode
Step = Callable[[ReviewWorld], Awaitable[object]]


async def _started(world: ReviewWorld) -> None:
    done(await world.start())


async def _ended(world: ReviewWorld) -> None:
    await _started(world)
    world.clock.pass_(seconds=300)
    done(await world.end())


async def _open(world: ReviewWorld) -> None:
    await _ended(world)
    done(await world.open())


async def _scored(world: ReviewWorld) -> None:
    await _open(world)
    await world.scored()


async def _without_result(world: ReviewWorld) -> None:
    await _open(world)
    done(await world.ballot(0, "80", comment="很好"))
    done(await world.close_without_result())


async def _excused(world: ReviewWorld) -> None:
    done(await world.excuse())


async def _clock(world: ReviewWorld) -> DeadlineFacts:
    stream = slot_stream(world.slot_ids[0])
    *_, clock = (await deadlines_by_streams(world.database, [stream]))[stream]
    return clock


BACK = {
    "start": (_started, SlotState.WAITING),
    "end": (_ended, SlotState.REPORTING),
    "open_scoring": (_open, SlotState.REPORTING),
    "close_scoring": (_scored, SlotState.SCORING_OPEN),
    "close_without_result": (_without_result, SlotState.SCORING_OPEN),
    "excuse": (_excused, SlotState.WAITING),
}


@pytest.mark.parametrize("step", BACK)
async def test_the_last_step_is_taken_back_and_taken_again(database: Database, step: str) -> None:
    get_there, before = BACK[step]
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await get_there(world)
    there = await world.slot()
    assert done(await world.take_back()) == SlotStepTakenBack(world.slot_ids[0], step)
    slot = await world.slot()
    assert slot.state is before
    assert await world.state() is SessionState.RUNNING
    assert "slot:step_taken_back" in await world.told()
    again = {
        "start": world.start,
        "end": world.end,
        "open_scoring": world.open,
        "close_scoring": world.close,
        "close_without_result": world.close_without_result,
        "excuse": world.excuse,
    }
    done(await again[step]())
    assert (await world.slot()).state is there.state
    assert (await world.slot()).average == there.average


async def test_steps_are_taken_back_one_after_the_other_to_the_start(database: Database) -> None:
    world = await review_session(database)
    await _open(world)
    steps = [done(await world.take_back()).step for _ in range(3)]
    assert steps == ["open_scoring", "end", "start"]
    assert codes(await world.take_back()) == {C.CANNOT_TAKE_BACK}
    slot = await world.slot()
    assert (slot.state, slot.started_at, slot.ended_at) == (SlotState.WAITING, None, None)
    # A wrong unit was called: the right one takes the floor.
    done(await world.start(1))


async def test_a_report_that_began_by_a_slip_has_its_eight_minutes_when_it_begins(
    database: Database,
) -> None:
    world = await review_session(database)
    await _started(world)
    world.clock.pass_(seconds=470)
    assert await world.fire() == 1
    done(await world.take_back())
    assert (await _clock(world)).state is DeadlineState.ABORTED
    world.clock.pass_(seconds=60)
    assert await world.fire() == 0
    done(await world.start())
    clock = await _clock(world)
    assert (clock.state, clock.done_at) == (DeadlineState.RUNNING, None)
    world.clock.pass_(seconds=480)
    assert await world.fire() == 1
    assert (await world.told(slot=0)).count("slot:one_minute_left") == 2
    done(await world.end())
    assert (await world.slot()).overtime_ms == 0


async def test_a_report_that_was_ended_too_early_goes_on_where_it_stood(
    database: Database,
) -> None:
    world = await review_session(database)
    await _ended(world)
    world.clock.now = shanghai("2026-12-18 10:06:00")
    done(await world.take_back())
    clock = await _clock(world)
    assert (clock.state, clock.due_at) == (
        DeadlineState.RUNNING,
        shanghai("2026-12-18 10:09:00"),
    )
    world.clock.now = shanghai("2026-12-18 10:09:00.5")
    assert await world.fire() == 2
    assert await world.told(slot=0) == ["slot:one_minute_left", "slot:overtime"]
    done(await world.end())
    assert (await world.slot()).overtime_ms == 500


@pytest.mark.parametrize("has_worker_looked", [True, False], ids=["worker", "no-worker"])
async def test_overtime_is_told_once_though_its_end_was_taken_back(
    database: Database, has_worker_looked: bool
) -> None:
    world = await review_session(database)
    await _started(world)
    world.clock.pass_(seconds=490)
    if has_worker_looked:
        await world.fire()
    done(await world.end())
    done(await world.take_back())
    assert (await _clock(world)).state is DeadlineState.OVERTIME
    await world.fire()
    world.clock.pass_(seconds=5)
    done(await world.end())
    assert (await world.slot()).overtime_ms == 15_000
    assert (await world.told(slot=0)).count("slot:overtime") == 1


async def test_an_opening_stands_once_a_ballot_is_in(database: Database) -> None:
    world = await review_session(database)
    await _open(world)
    done(await world.ballot(0, "80"))
    assert codes(await world.take_back()) == {C.CANNOT_TAKE_BACK}
    assert (await world.slot()).state is SlotState.SCORING_OPEN


async def test_ballots_and_a_taking_back_at_once_leave_no_ballot_in_a_closed_slot(
    database: Database,
) -> None:
    world = await review_session(database, representatives=5)
    await _open(world)
    await asyncio.gather(*(world.ballot(n, "80") for n in range(5)), world.take_back())
    slot = await world.slot()
    on_roll = await database.fetchval("SELECT count(*) FROM roll")
    in_urn = await database.fetchval("SELECT count(*) FROM urn")
    assert on_roll == in_urn
    assert (slot.state is SlotState.SCORING_OPEN) is (on_roll > 0)


async def test_a_closing_taken_back_keeps_every_ballot_and_takes_more(
    database: Database,
) -> None:
    world = await review_session(database, representatives=5, hold_reveal=True)
    await _scored(world)
    done(await world.take_back())
    done(await world.ballot(3, "70"))
    assert codes(await world.ballot(0, "10")) == {ScoringCode.ALREADY_SCORED}
    done(await world.close())
    slot = await world.slot()
    assert (slot.ballots_so_far, str(slot.average)) == (4, "81.63")
    done(await world.reveal())


@pytest.mark.parametrize(
    ("reveal", "hold_reveal"), [(Reveal.PER_SLOT, False), (Reveal.PER_SLOT, True)]
)
async def test_a_closing_stands_once_the_hall_has_seen_the_average(
    database: Database, reveal: Reveal, hold_reveal: bool
) -> None:
    world = await review_session(database, reveal=reveal, hold_reveal=hold_reveal)
    await _scored(world)
    if hold_reveal:
        done(await world.reveal())
    assert codes(await world.take_back()) == {C.CANNOT_TAKE_BACK}
    assert (await world.slot()).state is SlotState.SCORED


@pytest.mark.parametrize("get_there", [_scored, _without_result, _excused])
async def test_a_step_stands_once_another_unit_has_moved(
    database: Database, get_there: Step
) -> None:
    world = await review_session(database, units=3, reveal=Reveal.AT_END)
    await get_there(world)
    done(await world.start(1))
    assert codes(await world.take_back(0)) == {C.CANNOT_TAKE_BACK}
    # That this step was a slip itself does not bring back what everybody has seen end.
    done(await world.take_back(1))
    assert codes(await world.take_back(0)) == {C.CANNOT_TAKE_BACK}


async def test_the_last_closing_taken_back_lets_the_session_run_again(
    database: Database,
) -> None:
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await _scored(world)
    assert await world.state() is SessionState.SCORING_CLOSED
    done(await world.take_back())
    assert await world.state() is SessionState.RUNNING
    done(await world.close())
    assert await world.state() is SessionState.SCORING_CLOSED
    done(await world.complete())
    assert codes(await world.take_back()) == {C.CANNOT_TAKE_BACK}


async def test_nothing_of_the_urn_is_told_while_its_closing_may_be_taken_back(
    database: Database,
) -> None:
    """Whoever compared before and after would know the latecomer's key and comment."""
    world = await review_session(database, representatives=5, reveal=Reveal.AT_END)
    await _open(world)
    for member in range(3):
        done(await world.ballot(member, "80", comment=f"意见{member}"))
    done(await world.close())
    for _ in range(2):
        assert await urn_keys(database, world.slot_ids[0]) == ()
        assert await comments_by_slots(database, world.slot_ids) == {}
        done(await world.take_back())
        done(await world.close())
    done(await world.excuse(1))
    done(await world.complete())
    assert len(await urn_keys(database, world.slot_ids[0])) == 3
    assert len((await comments_by_slots(database, world.slot_ids))[world.slot_ids[0]]) == 3


async def test_nothing_is_taken_back_during_a_pause(database: Database) -> None:
    world = await review_session(database)
    await _started(world)
    done(await world.pause())
    assert codes(await world.take_back()) == {ScoringCode.SESSION_NOT_OPEN}
    done(await world.resume())
    done(await world.take_back())


async def test_a_slip_is_taken_back_with_a_reason_only(database: Database) -> None:
    world = await review_session(database)
    await _open(world)
    assert codes(await world.take_back(reason=" ")) == {C.VALUE_REQUIRED}
    assert codes(await world.take_back(reason="由" * 501)) == {C.VALUE_TOO_LONG}
    assert (await world.slot()).state is SlotState.SCORING_OPEN


async def test_of_many_who_take_back_the_same_step_one_does(database: Database) -> None:
    world = await review_session(database)
    await _open(world)
    outcomes = await asyncio.gather(*(world.take_back(step="open_scoring") for _ in range(4)))
    assert sum(isinstance(one, SlotStepTakenBack) for one in outcomes) == 1
    assert (await world.slot()).state is SlotState.REPORTING
    assert (await world.told()).count("slot:step_taken_back") == 1


async def test_what_is_not_there_is_not_found(database: Database) -> None:
    world = replace(await review_session(database), slot_ids=[UUID(int=2)])
    assert codes(await world.take_back()) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_takes_back(database: Database, role: Role) -> None:
    world = await review_session(database)
    await _open(world)
    assert codes(await replace(world, office=PEOPLE.role(role)).take_back()) == {C.NOT_PERMITTED}
