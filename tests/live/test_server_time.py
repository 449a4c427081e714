"""What time it is, is the server's to say: screens correct themselves by `serverTime`."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from server.clock import monotonic
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.serving import RunningServer, bearer, database_copy, serving

DEMO_CLOCK = "2026-10-02T22:30:00+08:00 x1"
AGREEMENT = timedelta(milliseconds=100)
"""Two screens must not differ by more."""

COUNTDOWN = """subscription($id: ID!, $every: Int! = 60) {
  sentimentCountdown(eventId: $id, everySeconds: $every) {
    serverTime cursor milestone clocks { kind state startedAt dueAt doneAt } } }"""
QUERIES = [
    "subscription { sentimentBoard(everySeconds: 60) { serverTime lines { event { id } } } }",
    "subscription { events { serverTime } }",
    "subscription { deadlineAlerts { serverTime } }",
]
HALF_IN_A_SECOND = timedelta(hours=2, minutes=29, seconds=59)
"""When an event was first known whose five hours are half over in a second."""


@pytest_asyncio.fixture(scope="module")
async def demo_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server that runs by a demonstration clock."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_time") as credentials,
        serving(credentials, demo_clock=DEMO_CLOCK) as server,
    ):
        yield server


@pytest.fixture
def demo(http: aiohttp.ClientSession, demo_server: RunningServer) -> Publicity:
    """Acts on that server."""
    return Publicity(Asker(http, demo_server), unit_ids()["MUNI"])


def instant(text: str) -> datetime:
    """As it stands in a frame."""
    return datetime.fromisoformat(text)


async def shown_now(demo: Publicity) -> datetime:
    """The server's instant, asked for."""
    return instant((await demo.ask("{ serverTime }"))["serverTime"])


def clock_of(frame: dict[str, Any], kind: str = "RELEASE_5H") -> dict[str, Any]:
    """One of the two clocks."""
    (clock,) = (one for one in frame["clocks"] if one["kind"] == kind)
    found: dict[str, Any] = clock
    return found


@pytest.mark.parametrize("query", QUERIES)
async def test_every_frame_says_the_servers_instant(
    http: aiohttp.ClientSession, demo_server: RunningServer, demo: Publicity, query: str
) -> None:
    async with (
        LiveSocket.opened(http, demo_server, Role.MAYOR) as client,
        EventStream.opened(http, demo_server, query, headers=bearer(Role.MAYOR)) as stream,
    ):
        await client.subscribe("1", query)
        await stream.comment()
        if "sentimentBoard" in query:
            await client.frame("1")
            await stream.frame()
        before = await shown_now(demo)
        await demo.report(firstKnownAt=(before - HALF_IN_A_SECOND).isoformat())
        for frame in (await client.frame("1"), await stream.frame()):
            assert before <= instant(frame["serverTime"]) <= await shown_now(demo)
            assert frame["serverTime"].endswith(("Z", "+08:00"))


async def test_two_screens_that_came_at_different_times_count_down_alike(
    http: aiohttp.ClientSession, demo_server: RunningServer, demo: Publicity
) -> None:
    event_id = await demo.report()
    left: list[timedelta] = []

    async def look(client: LiveSocket | EventStream) -> None:
        """What the screen draws at one and the same real instant, from its last frame."""
        frame = await (client.frame("1") if isinstance(client, LiveSocket) else client.frame())
        received = monotonic()
        remaining = instant(clock_of(frame)["dueAt"]) - instant(frame["serverTime"])
        left.append(remaining + timedelta(seconds=received))

    given = {"id": event_id}
    async with (
        LiveSocket.opened(http, demo_server, Role.MAYOR) as early,
        LiveSocket.opened(http, demo_server, Role.PUBLICITY) as late,
    ):
        await early.subscribe("1", COUNTDOWN, given)
        await look(early)
        # The first has waited for a while when the others come.
        await demo.report()
        await late.subscribe("1", COUNTDOWN, given)
        await look(late)
        headers = bearer(Role.MAYOR)
        async with EventStream.opened(
            http, demo_server, COUNTDOWN, given, headers=headers
        ) as stream:
            await look(stream)
    assert max(left) - min(left) < AGREEMENT


async def test_heartbeats_come_on_time_and_cost_no_execution(
    http: aiohttp.ClientSession, demo_server: RunningServer, demo: Publicity
) -> None:
    asker = Asker(http, demo_server)
    given = {"id": await demo.report(), "every": 1}
    async with (
        LiveSocket.opened(http, demo_server, Role.MAYOR) as one,
        LiveSocket.opened(http, demo_server, Role.MAYOR) as other,
    ):
        for client in (one, other):
            await client.subscribe("1", COUNTDOWN, given)
            first = await client.frame("1")
        # The report itself may reach the log only now; from the first beat on nothing happens.
        await asyncio.gather(one.frame("1"), other.frame("1"))
        executions = await asker.figure("sitong_live_executions")
        beats = []
        for _ in range(3):
            ours, theirs = await asyncio.gather(one.frame("1"), other.frame("1"))
            assert ours == theirs
            beats.append(ours)
        assert await asker.figure("sitong_live_executions") == executions
    for beat in beats:
        assert beat["clocks"] == first["clocks"]
    instants = [instant(beat["serverTime"]) for beat in beats]
    for earlier, later in pairwise(instants):
        assert timedelta(seconds=0.9) < later - earlier < timedelta(seconds=1.9)


@pytest.mark.clause("OP/64a")
async def test_the_countdown_follows_the_demonstration_clock_to_its_milestones(
    http: aiohttp.ClientSession, demo_server: RunningServer, demo: Publicity
) -> None:
    given = {"id": await demo.report()}
    headers = bearer(Role.MAYOR)
    async with (
        LiveSocket.opened(http, demo_server, Role.MAYOR) as client,
        EventStream.opened(http, demo_server, COUNTDOWN, given, headers=headers) as stream,
    ):
        await client.subscribe("1", COUNTDOWN, given)
        first = await client.frame("1")
        await stream.frame()
        clock = clock_of(first)
        due_at = instant(clock["dueAt"])
        assert due_at - instant(clock["startedAt"]) == timedelta(hours=5)
        assert first["milestone"] == "CLOCK_STARTED"
        for span, milestone, state in (
            (timedelta(hours=-2, minutes=-29), "HALF", "RUNNING"),
            (timedelta(minutes=-29), "THIRTY_MINUTES", "RUNNING"),
            (timedelta(seconds=1), "MISSED", "MISSED"),
        ):
            await demo.move_clock(at=(due_at + span).isoformat())
            frames = await asyncio.gather(client.frame("1"), stream.frame())
            for frame in frames:
                assert frame["milestone"] == milestone
                assert clock_of(frame)["state"] == state
                assert clock_of(frame)["dueAt"] == clock["dueAt"]
                assert instant(frame["serverTime"]) >= due_at + span
            assert frames[0] == frames[1]


async def test_the_servers_instant_runs_at_the_demonstrations_pace(
    http: aiohttp.ClientSession, demo_server: RunningServer, demo: Publicity
) -> None:
    query = "subscription { sentimentBoard(everySeconds: 1) { serverTime } }"
    await demo.move_clock(speed=600)
    try:
        async with LiveSocket.opened(http, demo_server, Role.MAYOR) as client:
            await client.subscribe("1", query)
            seen = []
            for _ in range(3):
                frame = await client.frame("1")
                seen.append((monotonic(), instant(frame["serverTime"])))
    finally:
        await demo.move_clock(speed=1)
    (began, first), (ended, last) = seen[0], seen[-1]
    pace = (last - first).total_seconds() / (ended - began)
    assert pace == pytest.approx(600, rel=0.2)
