"""S10: eight minutes to the second, pauses, overtime told exactly once."""

import asyncio

import pytest

from domain.clocks.deadline import DeadlineState
from domain.scoring.facts import slot_stream
from domain.scoring.problems import ScoringCode
from store.clocks.deadlines import deadlines_by_streams
from store.clocks.facts import DeadlineFacts
from store.database import Database
from tests.worlds.acts import codes, done, shanghai
from tests.worlds.ledger import key_of, ledger_at
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = [pytest.mark.scenario("S10"), pytest.mark.clause("FS/3.4d")]
D = DeadlineState


def _at(world: ReviewWorld, time: str) -> None:
    world.clock.now = shanghai(f"2026-12-18 {time}")


async def _clock(world: ReviewWorld, slot: int = 0) -> DeadlineFacts:
    stream = slot_stream(world.slot_ids[slot])
    (clock,) = (await deadlines_by_streams(world.database, [stream]))[stream]
    return clock


async def _calls(world: ReviewWorld, kind: str) -> int:
    return int(await world.database.fetchval("SELECT count(*) FROM event WHERE kind = $1", kind))


async def _started(database: Database) -> ReviewWorld:
    world = await review_session(database)
    done(await world.start())
    return world


async def test_the_start_tells_when_the_time_is_over(database: Database) -> None:
    world = await _started(database)
    told = await database.fetchval(
        "SELECT payload->>'slotDeadline' FROM event WHERE kind = 'slot:started'"
    )
    assert told.startswith("2026-12-18T02:08:00")
    assert (await _clock(world)).due_at == shanghai("2026-12-18 10:08:00")


@pytest.mark.parametrize(
    ("time", "overtime_ms", "state"),
    [
        ("10:00:00", 0, D.MET),
        ("10:07:59", 0, D.MET),
        ("10:08:00", 0, D.MET),
        ("10:08:00.000001", 1, D.MET_LATE),
        ("10:08:00.250", 250, D.MET_LATE),
        ("10:08:01", 1000, D.MET_LATE),
        ("11:00:00", 3_120_000, D.MET_LATE),
    ],
)
@pytest.mark.parametrize("has_worker_looked", [True, False], ids=["worker", "no-worker"])
async def test_overtime_is_measured_and_told_exactly_once(
    database: Database, time: str, overtime_ms: int, state: D, has_worker_looked: bool
) -> None:
    world = await _started(database)
    _at(world, time)
    if has_worker_looked:
        await world.fire()
    done(await world.end())
    await world.fire()
    slot = await world.slot()
    assert slot.overtime_ms == overtime_ms
    assert slot.ended_at == world.clock.now
    assert (await _clock(world)).state is state
    assert await _calls(world, "slot:overtime") == (1 if overtime_ms else 0)
    assert await _calls(world, "slot:ended") == 1


async def test_one_minute_is_called_a_minute_before_the_end_and_overtime_just_after_it(
    database: Database,
) -> None:
    world = await _started(database)
    _at(world, "10:06:59.999999")
    assert await world.fire() == 0
    _at(world, "10:07:00")
    assert await world.fire() == 1
    _at(world, "10:08:00")
    assert await world.fire() == 0
    assert (await _clock(world)).state is D.RUNNING
    _at(world, "10:08:00.000001")
    assert await world.fire() == 1
    assert await world.told(slot=0) == ["slot:one_minute_left", "slot:overtime"]
    assert (await _clock(world)).state is D.OVERTIME
    _at(world, "10:20:00")
    assert await world.fire() == 0


async def test_worker_and_office_at_the_same_moment_tell_overtime_once(database: Database) -> None:
    world = await review_session(database, units=10)
    for number in range(10):
        done(await world.start(number))
        world.clock.pass_(seconds=481)
        await asyncio.gather(world.fire(), world.end(number), world.fire())
        assert (await world.told(slot=number)).count("slot:overtime") == 1
        assert (await world.slot(number)).overtime_ms == 1000
        done(await world.open(number))
        done(await world.close_without_result(number))


async def test_a_pause_moves_the_end_and_nothing_is_called_meanwhile(database: Database) -> None:
    world = await _started(database)
    _at(world, "10:03:00")
    done(await world.pause())
    assert (await _clock(world)).state is D.PAUSED
    _at(world, "10:30:00")
    assert await world.fire() == 0
    _at(world, "10:33:00")
    done(await world.resume())
    clock = await _clock(world)
    assert (clock.state, clock.due_at) == (D.RUNNING, shanghai("2026-12-18 10:38:00"))
    _at(world, "10:36:59")
    assert await world.fire() == 0
    _at(world, "10:37:00")
    assert await world.fire() == 1
    _at(world, "10:38:00")
    done(await world.end())
    assert (await world.slot()).overtime_ms == 0


async def test_two_pauses_add_up(database: Database) -> None:
    world = await _started(database)
    for step, time in (
        (world.pause, "10:01:00"),
        (world.resume, "10:02:00"),
        (world.pause, "10:03:00"),
        (world.resume, "10:05:30"),
    ):
        _at(world, time)
        done(await step())
    assert (await _clock(world)).due_at == shanghai("2026-12-18 10:11:30")
    _at(world, "10:11:30.500")
    done(await world.end())
    assert (await world.slot()).overtime_ms == 500


async def test_what_was_called_before_a_pause_is_not_called_again(database: Database) -> None:
    world = await _started(database)
    _at(world, "10:08:30")
    assert await world.fire() == 2
    done(await world.pause())
    _at(world, "10:20:00")
    done(await world.resume())
    assert (await _clock(world)).state is D.OVERTIME
    assert await world.fire() == 0
    _at(world, "10:20:10")
    done(await world.end())
    assert (await world.slot()).overtime_ms == 40_000
    assert await _calls(world, "slot:overtime") == 1


async def test_overtime_that_began_unseen_before_a_pause_is_called_after_it(
    database: Database,
) -> None:
    world = await _started(database)
    _at(world, "10:08:30")
    done(await world.pause())
    _at(world, "10:20:00")
    assert await world.fire() == 0
    done(await world.resume())
    assert await world.fire() == 1
    assert await world.told(slot=0) == ["slot:overtime"]


@pytest.mark.parametrize(
    ("paused", "overtime_ms"), [("10:08:00", 0), ("10:08:30", 30_000), ("10:05:00", 0)]
)
async def test_a_report_that_ends_during_a_pause_ended_when_the_pause_began(
    database: Database, paused: str, overtime_ms: int
) -> None:
    world = await _started(database)
    _at(world, paused)
    done(await world.pause())
    _at(world, "11:00:00")
    done(await world.end())
    slot = await world.slot()
    assert slot.overtime_ms == overtime_ms
    assert slot.ended_at == shanghai(f"2026-12-18 {paused}")
    assert await _calls(world, "slot:overtime") == (1 if overtime_ms else 0)
    assert codes(await world.open()) == {ScoringCode.SESSION_NOT_OPEN}
    done(await world.resume())
    assert await world.fire() == 0
    done(await world.open())


async def test_a_pause_between_two_units_moves_no_clock(database: Database) -> None:
    world = await _started(database)
    done(await world.end())
    done(await world.pause())
    _at(world, "10:30:00")
    done(await world.resume())
    _at(world, "10:31:00")
    done(await world.open())
    assert (await world.slot()).overtime_ms == 0
    done(await world.close_without_result())
    done(await world.start(1))
    assert (await _clock(world, 1)).due_at == shanghai("2026-12-18 10:39:00")


@pytest.mark.parametrize(
    ("time", "status", "not_counted"),
    [("10:08:00", "ON_TRACK", 0), ("10:08:00.250", "MISSED", 1)],
)
async def test_the_ledger_tells_who_kept_to_eight_minutes(
    database: Database, time: str, status: str, not_counted: int
) -> None:
    world = await _started(database)
    _at(world, time)
    done(await world.end())
    unit = (await world.slot()).unit_id
    async with ledger_at(database, "2026-12-18 12:00:00") as ledger:
        row = await ledger.row(key_of("FS/3.4d", "2026-12-01", unit))
    assert row is not None
    assert (row["status"], row["not_counted"]) == (status, not_counted)
