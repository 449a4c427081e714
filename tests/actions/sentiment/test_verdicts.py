"""A verdict once told is never rewritten, whatever is judged, corrected or said afterwards."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.clocks.deadline import DeadlineState
from domain.clocks.problems import ClockCode
from domain.sentiment.states import SentimentLevel
from store.clocks.facts import DeadlineFacts
from store.database import Database
from tests.worlds.acts import codes, done, shanghai
from tests.worlds.sentiment import DAY, FIVE, SentimentWorld, sentiment_event

pytestmark = pytest.mark.clause("OP/64a", "OP/64b", "OP/61c")
L, D = SentimentLevel, DeadlineState
LATE = frozenset({D.MISSED, D.MET_LATE})


async def _missed(database: Database) -> SentimentWorld:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:01")
    await world.fire()
    return world


async def test_a_missed_clock_is_not_called_off_by_a_downgrade(database: Database) -> None:
    world = await _missed(database)
    done(await world.classify(level=L.GENERAL))
    clocks = await world.clocks()
    assert (clocks[FIVE].state, clocks[FIVE].reason) == (D.MISSED, None)
    assert (clocks[DAY].state, clocks[DAY].reason) == (D.ABORTED, "DOWNGRADED")
    done(await world.classify(level=L.MAJOR))
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MISSED, None)
    assert await world.supervised() == [FIVE]


async def test_a_downgrade_before_the_worker_looks_does_not_hide_what_was_missed(
    database: Database,
) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:01")
    done(await world.classify(level=L.GENERAL))
    await world.fire()
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MISSED, None)
    assert await world.supervised() == [FIVE]


async def test_at_the_due_instant_a_downgrade_still_calls_off(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 03:30:00")
    done(await world.classify(level=L.GENERAL))
    assert (await world.clocks())[FIVE].state is D.ABORTED


async def test_what_was_missed_before_the_downgrade_can_still_be_done_late(
    database: Database,
) -> None:
    world = await _missed(database)
    done(await world.classify(level=L.GENERAL))
    world.clock.now = shanghai("2026-10-03 04:30:00")
    done(await world.release())
    five = (await world.clocks())[FIVE]
    assert (five.state, five.done_at) == (D.MET_LATE, world.clock.now)


async def test_a_lowered_event_closes_though_a_clock_was_missed(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-03 22:30:01")
    await world.fire()
    done(await world.release())
    assert codes(await world.close()) == {ClockCode.CLOCKS_OPEN}
    done(await world.classify(level=L.GENERAL))
    done(await world.close())
    assert (await world.clocks())[DAY].state is D.MISSED


async def test_a_running_clock_that_a_correction_makes_late_says_so(database: Database) -> None:
    world = await sentiment_event(database)
    world.clock.now = shanghai("2026-10-02 23:00:00")
    done(await world.classify(first_known="2026-10-02 17:00:00"))
    five = (await world.clocks())[FIVE]
    assert (five.state, five.reason) == (D.MISSED, "FIRST_KNOWN_CORRECTED")


@pytest.mark.parametrize("is_in_one_act", [True, False], ids=["one-act", "two-acts"])
@pytest.mark.parametrize(
    ("known", "five", "day"),
    [
        pytest.param(
            "2026-10-02 16:30:00",
            (D.MISSED, "FIRST_KNOWN_CORRECTED"),
            (D.ABORTED, "DOWNGRADED"),
            id="known-six-hours-ago",
        ),
        pytest.param(
            "2026-10-02 17:30:00",
            (D.ABORTED, "DOWNGRADED"),
            (D.ABORTED, "DOWNGRADED"),
            id="known-five-hours-ago",
        ),
        pytest.param(
            "2026-10-01 20:00:00",
            (D.MISSED, "FIRST_KNOWN_CORRECTED"),
            (D.MISSED, "FIRST_KNOWN_CORRECTED"),
            id="known-the-day-before",
        ),
    ],
)
async def test_a_correction_counts_whether_or_not_the_level_is_lowered_with_it(
    database: Database,
    *,
    known: str,
    five: tuple[DeadlineState, str],
    day: tuple[DeadlineState, str],
    is_in_one_act: bool,
) -> None:
    world = await sentiment_event(database)
    assert (await world.facts()).first_known_at == shanghai("2026-10-02 22:30:00")
    world.clock.now = shanghai("2026-10-02 22:30:00")
    if not is_in_one_act:
        done(await world.classify(first_known=known))
    done(await world.classify(level=L.GENERAL, first_known=known))
    await world.fire()
    clocks = await world.clocks()
    assert (clocks[FIVE].state, clocks[FIVE].reason) == five
    assert (clocks[DAY].state, clocks[DAY].reason) == day
    late = [name for name, (state, _) in ((FIVE, five), (DAY, day)) if state is D.MISSED]
    assert sorted(await world.supervised()) == sorted(late)
    done(await world.classify(level=L.MAJOR))
    clocks = await world.clocks()
    assert all(clocks[name].reason == "FIRST_KNOWN_CORRECTED" for name in late)


@dataclass(slots=True)
class _Told:
    """What the log has told of one clock: that it was late or in time, and what it said then."""

    is_late: bool
    as_told: DeadlineFacts


@dataclass(slots=True)
class _Course:
    """An event that goes through many things, and the verdicts it was given on the way."""

    world: SentimentWorld
    verdicts: dict[str, _Told] = field(default_factory=dict)

    async def check(self) -> None:
        """Hold every clock against what was told of it before; note what is told for the first
        time."""
        clocks = await self.world.clocks()
        for name, verdict in self.verdicts.items():
            clock = clocks[name]
            assert (clock.state in LATE) is verdict.is_late, (name, clock.state, verdict)
            assert clock.reason == verdict.as_told.reason
            if verdict.as_told.done_at is not None:
                assert clock == verdict.as_told
            if verdict.is_late:
                assert name in await self.world.supervised()
        for kind, clock_name in await self.world.told():
            if clock_name is not None and kind in ("deadline:missed", "sentiment:clock_met"):
                clock = clocks[clock_name]
                self.verdicts[clock_name] = _Told(clock.state in LATE, clock)


Step = Callable[[SentimentWorld], Awaitable[object]]


async def _lowered_known_earlier(world: SentimentWorld) -> object:
    earlier = (await world.facts()).first_known_at - timedelta(hours=2)
    known = (earlier + timedelta(hours=8)).strftime("%F %T")
    return await world.classify(level=L.GENERAL, is_urgent=False, first_known=known)


async def _known_earlier(world: SentimentWorld) -> object:
    earlier = (await world.facts()).first_known_at - timedelta(hours=2)
    return await world.classify(first_known=(earlier + timedelta(hours=8)).strftime("%F %T"))


STEPS: dict[str, Step] = {
    "lowered": lambda world: world.classify(level=L.GENERAL, is_urgent=False),
    "raised": lambda world: world.classify(level=L.MAJOR),
    "urgent": lambda world: world.classify(is_urgent=True),
    "known-earlier": _known_earlier,
    "lowered-known-earlier": _lowered_known_earlier,
    "plain-release": lambda world: world.release(is_authoritative=False),
    "release": lambda world: world.release(),
    "conference": lambda world: world.conference(),
    "close": lambda world: world.close(),
    "worker": lambda world: world.fire(),
}
"""What may be done to an event; a refusal is an answer too and changes nothing."""

courses = st.lists(
    st.tuples(st.sampled_from(sorted(STEPS)), st.sampled_from([0, 1, 90, 150, 300, 1200])),
    min_size=3,
    max_size=14,
)


@given(course=courses, level=st.sampled_from([L.MAJOR, L.GENERAL]))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_no_course_of_events_rewrites_a_verdict(
    database: Database, course: list[tuple[str, int]], level: SentimentLevel
) -> None:
    going = _Course(await sentiment_event(database, level=level))
    for name, minutes in course:
        going.world.clock.pass_(minutes=minutes)
        await STEPS[name](going.world)
        await going.check()
