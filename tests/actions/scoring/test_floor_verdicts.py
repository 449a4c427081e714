"""What was said of a unit's eight minutes stays, whatever slip of the office is mended."""

from collections.abc import Awaitable, Callable

import pytest

from domain.clocks.deadline import DeadlineState
from domain.scoring.facts import slot_stream
from store.clocks.deadlines import deadlines_by_streams
from store.clocks.facts import DeadlineFacts
from store.database import Database
from tests.worlds.acts import done
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4d")
D = DeadlineState
Mending = Callable[[ReviewWorld], Awaitable[object]]


async def _clocks(world: ReviewWorld) -> tuple[DeadlineFacts, ...]:
    stream = slot_stream(world.slot_ids[0])
    return (await deadlines_by_streams(world.database, [stream]))[stream]


async def _put_off(world: ReviewWorld) -> None:
    done(await world.put_off())


async def _paused_and_put_off(world: ReviewWorld) -> None:
    done(await world.pause())
    world.clock.pass_(seconds=600)
    done(await world.put_off())
    done(await world.resume())


async def _taken_back(world: ReviewWorld) -> None:
    done(await world.take_back())


async def _ended_and_taken_back(world: ReviewWorld) -> None:
    done(await world.end())
    done(await world.take_back())
    done(await world.take_back())


async def _restarted(world: ReviewWorld) -> None:
    done(await world.restart_clock())


MENDINGS: dict[str, Mending] = {
    "put-off": _put_off,
    "ended-and-taken-back": _ended_and_taken_back,
    "paused-and-put-off": _paused_and_put_off,
    "taken-back": _taken_back,
    "restarted": _restarted,
}
"""The first two are the ways that rewrote a verdict when it was found."""


@pytest.mark.parametrize("has_worker_looked", [True, False], ids=["worker", "no-worker"])
@pytest.mark.parametrize(
    ("seconds", "verdict"), [(540, D.MET_LATE), (481, D.MET_LATE), (480, D.ABORTED)]
)
@pytest.mark.parametrize("mending", MENDINGS)
async def test_a_report_anew_has_a_clock_of_its_own_and_the_old_one_keeps_its_verdict(
    database: Database,
    *,
    mending: str,
    seconds: int,
    verdict: DeadlineState,
    has_worker_looked: bool,
) -> None:
    world = await review_session(database)
    done(await world.start())
    world.clock.pass_(seconds=seconds)
    stopped_at = world.clock.now
    if has_worker_looked:
        await world.fire()
    await MENDINGS[mending](world)
    if mending != "restarted":
        world.clock.pass_(seconds=60)
        done(await world.start())
    old, new = await _clocks(world)
    assert old.state is verdict
    if verdict is D.MET_LATE:
        assert old.done_at == stopped_at
    assert (new.state, new.started_at, new.pauses) == (D.RUNNING, world.clock.now, ())
    world.clock.pass_(seconds=300)
    await world.fire()
    done(await world.end())
    as_told, new = await _clocks(world)
    assert as_told == old
    assert new.state is D.MET
    assert (await world.slot()).overtime_ms == 0


@pytest.mark.parametrize(
    ("seconds", "goes_on", "ends"),
    [(540, D.OVERTIME, D.MET_LATE), (300, D.RUNNING, D.MET), (480, D.RUNNING, D.MET_LATE)],
)
async def test_an_end_taken_back_goes_on_as_one_clock_and_late_stays_late(
    database: Database, seconds: int, goes_on: DeadlineState, ends: DeadlineState
) -> None:
    world = await review_session(database)
    done(await world.start())
    world.clock.pass_(seconds=seconds)
    done(await world.end())
    world.clock.pass_(seconds=600)
    done(await world.take_back())
    (clock,) = await _clocks(world)
    assert (clock.state, clock.done_at) == (goes_on, None)
    world.clock.pass_(seconds=1)
    done(await world.end())
    (clock,) = await _clocks(world)
    assert clock.state is ends
