"""When setting the demonstration clock is answered, no server counts by the old time any more."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.serving import RunningServer, database_copy, serving

DEMO_CLOCK = "2026-10-02T22:30:00+08:00 x1"
SET = """mutation($at: DateTime, $speed: Float) { setDemoClock(input: {at: $at, speed: $speed}) {
  ... on DemoClockSet { at speed } ... on Refused { problems { code path } } } }"""
NOW = "{ serverTime }"
FEED = """subscription { events(filter: {kinds: ["demo_clock:set"]}) {
  serverTime event { payload } } }"""
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two servers of one demonstration."""

    one: Asker
    other: Asker

    async def set(self, asker: Asker, **how: Any) -> dict[str, Any]:
        """Set the clock by one of them."""
        reply = await asker.ask(SET, how, role=Role.ADMIN)
        found: dict[str, Any] = reply.data["setDemoClock"]
        return found


@pytest_asyncio.fixture(scope="module")
async def servers(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[tuple[RunningServer, RunningServer]]:
    """Two servers over one database; the second joins the first one's time."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_demo_clock") as credentials,
        serving(credentials, demo_clock=DEMO_CLOCK) as one,
        serving(credentials, demo_clock=DEMO_CLOCK) as other,
    ):
        yield one, other


@pytest.fixture
def pair(http: aiohttp.ClientSession, servers: tuple[RunningServer, RunningServer]) -> Pair:
    """Asks both."""
    one, other = servers
    return Pair(Asker(http, one), Asker(http, other))


async def shown(asker: Asker) -> datetime:
    """What a server's clock shows."""
    return datetime.fromisoformat((await asker.ask(NOW)).data["serverTime"])


async def told_of(client: LiveSocket) -> datetime:
    """To what the next frame says the clock was set; it has moved when the frame is sent."""
    frame = await client.frame("1")
    at = datetime.fromisoformat(frame["event"]["payload"]["at"])
    assert datetime.fromisoformat(frame["serverTime"]) >= at
    return at


async def test_the_answer_comes_after_the_move(pair: Pair) -> None:
    at = await shown(pair.one)
    for _ in range(20):
        at += A_DAY
        done = await pair.set(pair.one, at=at.isoformat())
        assert datetime.fromisoformat(done["at"]) == at
        assert await shown(pair.one) >= at


async def test_the_other_server_has_moved_before_it_tells_of_it(pair: Pair) -> None:
    at = await shown(pair.one)
    async with LiveSocket.opened(pair.other.http, pair.other.server, Role.ADMIN) as client:
        await client.subscribe("1", FEED)
        for _ in range(5):
            at += A_DAY
            await pair.set(pair.one, at=at.isoformat())
            # What another test has set may come first: the log's places follow its acts.
            while (told := await told_of(client)) < at:
                pass
            assert told == at
            assert await shown(pair.other) >= at


async def test_of_two_who_set_it_at_once_none_sets_it_back(pair: Pair) -> None:
    at = await shown(pair.one) + A_DAY
    later = at + A_DAY
    await asyncio.gather(
        pair.set(pair.one, at=later.isoformat()), pair.set(pair.other, at=at.isoformat())
    )
    assert await shown(pair.one) >= at
    await pair.set(pair.one, at=(later + A_DAY).isoformat())
    refused = await pair.set(pair.other, at=later.isoformat())
    assert [one["code"] for one in refused["problems"]] == ["VALUE_INVALID"]


async def test_a_new_pace_is_kept_by_whoever_sets_only_the_time(pair: Pair) -> None:
    await pair.set(pair.one, speed=600)
    try:
        done = await pair.set(pair.other, at=(await shown(pair.one) + A_DAY).isoformat())
        assert done["speed"] == 600
    finally:
        await pair.set(pair.one, speed=1)
