"""Mishaps in the hall: scored again, put off, a clock begun anew, another order; ballots void."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from actions.scoring.reorder_slots import ReorderSlots, SlotsReordered, reorder_slots
from actions.scoring.slot import SlotShown
from domain.clocks.deadline import DeadlineState
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import Code, ProblemCode
from domain.scoring.facts import slot_stream
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState, SlotState
from store.clocks.deadlines import deadlines_by_streams
from store.database import Database
from store.scoring.reads import comments_by_slots, slots_by_sessions
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai
from tests.worlds.hall_reads import has_scored, urn_keys
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4c", "FS/3.4d", "FS/3.4e")
C = ProblemCode


async def _scored(database: Database, *, units: int = 2, representatives: int = 5) -> ReviewWorld:
    world = await review_session(database, units=units, representatives=representatives)
    await world.ready_to_score()
    await world.scored()
    return world


async def _order(world: ReviewWorld) -> list[int]:
    """The slots by their places, numbered as in the beginning."""
    slots = (await slots_by_sessions(world.database, [world.session_id]))[world.session_id]
    assert [slot.position for slot in slots] == list(range(1, len(slots) + 1))
    return [world.slot_ids.index(slot.id) for slot in slots]


async def _reorder(
    world: ReviewWorld, *order: int, reason: str = "负责人在途"
) -> SlotsReordered | Refused:
    asked = ReorderSlots(world.session_id, tuple(world.slot_ids[one] for one in order), reason)
    return await reorder_slots(act_of(world.database, world.office, world.clock.now), asked)


async def test_a_unit_scored_again_begins_with_an_empty_roll_and_urn(database: Database) -> None:
    world = await _scored(database)
    first = await world.slot()
    done(await world.rescore())
    slot = await world.slot()
    assert (slot.state, slot.round, slot.ballots_so_far) == (SlotState.SCORING_OPEN, 2, 0)
    assert (slot.average, slot.abstention_count, slot.scoring_closed_at) == (None, None, None)
    assert not any(await has_scored(database, slot.id))
    for member in range(5):
        done(await world.ballot(member, "60"))
    done(await world.close())
    slot = await world.slot()
    assert (slot.ballots_so_far, str(slot.average)) == (5, "60.00")
    assert first.average != slot.average


@pytest.mark.parametrize("is_closed", [True, False], ids=["scored", "open"])
async def test_nothing_of_a_void_round_is_kept_but_keys(
    database: Database, is_closed: bool
) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    for member in range(3):
        done(await world.ballot(member, "87.65", comment="记号意见"))
    if is_closed:
        done(await world.close())
    done(await world.rescore())
    assert await urn_keys(database, world.slot_ids[0]) == ()
    assert await comments_by_slots(database, world.slot_ids) == {}
    assert await database.fetchval("SELECT count(*) FROM urn") == 0
    assert await database.fetchval("SELECT count(*) FROM roll") == 0
    kept = await database.fetch("SELECT v::text AS text FROM void_ballot v ORDER BY ctid")
    assert [row["text"] for row in kept] == sorted(row["text"] for row in kept)
    told = await database.fetch("SELECT payload::text AS text FROM event")
    for row in (*kept, *told):
        assert "87.65" not in row["text"]
        assert "记号意见" not in row["text"]
    payload = await database.fetchval(
        "SELECT payload->>'voidBallots' FROM event WHERE kind = 'slot:rescored'"
    )
    assert payload == "3"


@pytest.mark.parametrize("is_put_off", [False, True], ids=["scored again", "put off"])
@pytest.mark.parametrize("tells_round", [False, True], ids=["silent", "tells its round"])
async def test_a_ballot_of_an_earlier_round_that_comes_late_counts_in_no_other(
    database: Database, is_put_off: bool, tells_round: bool
) -> None:
    """A phone whose answer was lost sends its ballot again when the line is back."""
    world = await review_session(database)
    await world.ready_to_score()
    key = fresh_key()
    done(await world.ballot(0, "80", key=key))
    if is_put_off:
        done(await world.put_off())
        await world.ready_to_score()
    else:
        done(await world.rescore())
    meant = 1 if tells_round else None
    assert codes(await world.ballot(0, "80", key=key, round_meant=meant)) == {
        ScoringCode.ROUND_OVER
    }
    assert (await world.slot()).ballots_so_far == 0
    done(await world.ballot(0, "70", round_meant=2))
    assert (await world.slot()).ballots_so_far == 1


async def test_a_ballot_that_never_arrived_and_names_its_round_counts_in_no_other(
    database: Database,
) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    done(await world.take_back())
    done(await world.open())
    late = fresh_key()
    assert codes(await world.ballot(0, "80", key=late, round_meant=1)) == {ScoringCode.ROUND_OVER}
    done(await world.ballot(0, "80", key=late, round_meant=2))
    # Once it is in, it is answered again, whatever round is named with it.
    assert done(await world.ballot(0, "80", key=late, round_meant=1)).is_repeated


async def test_ballots_and_a_new_round_at_once_leave_roll_and_urn_alike(
    database: Database,
) -> None:
    world = await review_session(database, representatives=5)
    await world.ready_to_score()
    ballots = [world.ballot(number, "80", round_meant=1) for number in range(5)]
    *outcomes, _ = await asyncio.gather(*ballots, world.rescore())
    slot = await world.slot()
    assert (slot.round, slot.ballots_so_far) == (2, 0)
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            assert codes(outcome) == {ScoringCode.ROUND_OVER}
    assert await database.fetchval("SELECT count(*) FROM urn") == 0


async def test_scoring_again_lets_a_session_run_that_had_closed(database: Database) -> None:
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await world.ready_to_score()
    done(await world.close_without_result())
    assert await world.state() is SessionState.SCORING_CLOSED
    done(await world.rescore())
    assert await world.state() is SessionState.RUNNING
    await world.scored()
    done(await world.complete())
    assert codes(await world.rescore()) == {ScoringCode.SESSION_NOT_OPEN}


async def test_no_unit_is_scored_again_while_another_has_its_turn(database: Database) -> None:
    world = await _scored(database)
    done(await world.start(1))
    assert codes(await world.rescore(0)) == {ScoringCode.ANOTHER_SLOT_RUNNING}
    done(await world.pause())
    assert codes(await world.rescore(0)) == {
        ScoringCode.ANOTHER_SLOT_RUNNING,
        ScoringCode.SESSION_NOT_OPEN,
    }


@pytest.mark.parametrize("steps", [1, 2, 3], ids=["speaks", "has spoken", "is being scored"])
async def test_a_unit_that_is_put_off_waits_as_the_last(database: Database, steps: int) -> None:
    world = await review_session(database, units=4)
    await world.ready_to_score(0)
    await world.scored(0)
    for step in (world.start, world.end, world.open)[:steps]:
        done(await step(1))
    if steps == 3:
        done(await world.ballot(0, "80", slot=1))
    done(await world.put_off(1))
    assert await _order(world) == [0, 2, 3, 1]
    slot = await world.slot(1)
    assert (slot.state, slot.started_at, slot.ended_at) == (SlotState.WAITING, None, None)
    assert (slot.scoring_opened_at, slot.ballots_so_far) == (None, 0)
    assert slot.round == (2 if steps == 3 else 1)
    world.clock.pass_(seconds=600)
    assert await world.fire() == 0
    done(await world.start(2))
    for number in (2, 3, 1):
        if number != 2:
            done(await world.start(number))
        for step in (world.end, world.open, world.close_without_result):
            done(await step(number))
    assert await world.state() is SessionState.SCORING_CLOSED


async def test_a_unit_may_be_put_off_during_a_pause_and_no_clock_runs_on(
    database: Database,
) -> None:
    world = await review_session(database)
    done(await world.start())
    done(await world.pause())
    done(await world.put_off())
    done(await world.resume())
    world.clock.pass_(seconds=600)
    assert await world.fire() == 0
    done(await world.start(1))


async def test_a_clock_that_begins_anew_gives_eight_whole_minutes(database: Database) -> None:
    world = await review_session(database)
    done(await world.start())
    world.clock.now = shanghai("2026-12-18 10:08:30")
    assert await world.fire() == 2
    done(await world.restart_clock())
    stream = slot_stream(world.slot_ids[0])
    *_, clock = (await deadlines_by_streams(database, [stream]))[stream]
    assert (clock.state, clock.due_at) == (
        DeadlineState.RUNNING,
        shanghai("2026-12-18 10:16:30"),
    )
    assert (await world.slot()).started_at == world.clock.now
    world.clock.now = shanghai("2026-12-18 10:16:30")
    assert await world.fire() == 1
    done(await world.end())
    assert (await world.slot()).overtime_ms == 0
    # What had been told before stays told.
    assert (await world.told(slot=0)).count("slot:overtime") == 1
    assert (await world.told(slot=0)).count("slot:one_minute_left") == 2
    assert codes(await world.restart_clock()) == {C.STATE_ORDER}


async def test_units_that_wait_change_places_and_the_others_keep_theirs(
    database: Database,
) -> None:
    world = await review_session(database, units=5)
    done(await world.excuse(1))
    done(await world.start(0))
    done(await _reorder(world, 4, 2, 3))
    assert await _order(world) == [0, 1, 4, 2, 3]
    assert (await world.told())[-1] == "session:reordered"


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ((), C.VALUE_INVALID),
        ((2, 1), C.VALUE_INVALID),
        ((3, 2, 1, 0), C.VALUE_INVALID),
        ((1, 1, 2), C.VALUE_INVALID),
        ((3, 2, 1, 1), C.VALUE_INVALID),
        ((1, 2, 3), C.NOTHING_TO_CHANGE),
    ],
)
async def test_an_order_names_exactly_the_units_that_wait(
    database: Database, order: tuple[int, ...], code: Code
) -> None:
    world = await review_session(database, units=4)
    done(await world.start(0))
    assert codes(await _reorder(world, *order)) == {code}
    assert await _order(world) == [0, 1, 2, 3]


async def test_a_slot_of_another_session_is_not_found_in_an_order(database: Database) -> None:
    world, other = await review_session(database), await review_session(database)
    strange = replace(world, slot_ids=[world.slot_ids[0], other.slot_ids[1]])
    assert codes(await _reorder(strange, 1, 0)) == {C.NOT_FOUND}


@pytest.mark.parametrize(
    ("reason", "code"), [(" ", C.VALUE_REQUIRED), ("由" * 501, C.VALUE_TOO_LONG)]
)
async def test_every_mending_says_why(database: Database, reason: str, code: Code) -> None:
    world = await review_session(database)
    assert codes(await _reorder(world, 1, 0, reason=reason)) == {code}
    await world.ready_to_score()
    assert codes(await world.rescore(reason=reason)) == {code}
    assert codes(await world.put_off(reason=reason)) == {code}
    assert (await world.slot()).round == 1


async def test_of_many_who_mend_at_once_one_does(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    outcomes = await asyncio.gather(*(world.put_off() for _ in range(4)))
    assert sum(isinstance(one, SlotShown) for one in outcomes) == 1
    assert (await world.told()).count("slot:put_off") == 1


@pytest.mark.parametrize("state", [SlotState.WAITING, SlotState.EXCUSED])
async def test_what_has_not_begun_is_neither_scored_again_nor_put_off(
    database: Database, state: SlotState
) -> None:
    world = await review_session(database)
    if state is SlotState.EXCUSED:
        done(await world.excuse())
    for mend in (world.rescore, world.put_off, world.restart_clock):
        assert codes(await mend()) == {C.STATE_ORDER}


async def test_what_is_not_there_is_not_found(database: Database) -> None:
    world = await review_session(database)
    nowhere = replace(world, session_id=UUID(int=1), slot_ids=[UUID(int=2), UUID(int=3)])
    for mend in (nowhere.rescore, nowhere.put_off, nowhere.restart_clock):
        assert codes(await mend()) == {C.NOT_FOUND}
    assert codes(await _reorder(nowhere, 1, 0)) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_mends(database: Database, role: Role) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    stranger = replace(world, office=PEOPLE.role(role))
    for mend in (stranger.rescore, stranger.put_off, stranger.restart_clock):
        assert codes(await mend()) == {C.NOT_PERMITTED}
    assert codes(await _reorder(stranger, 1)) == {C.NOT_PERMITTED}
