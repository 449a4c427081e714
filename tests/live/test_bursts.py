"""Many events at once go out in few writes; each client has each of them all the same."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import aiohttp

from domain.people.roles import Role
from server.chance import new_id
from server.live.cursors import cursor_at
from server.live.feed_view import TOGETHER
from tests.live.logging_events import log_events
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.serving import RunningServer, bearer

BURST = 3 * TOGETHER + 5
BURSTS = 4
ALL = 1 + BURST * BURSTS
FEED = """subscription($after: String, $filter: EventFilter) {
  events(after: $after, filter: $filter) { cursor resumed event { version kind payload } } }"""


async def test_a_burst_reaches_everybody_whole_and_in_order(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    stream = f"sentiment_event:{new_id()}"
    given: dict[str, Any] = {"filter": {"stream": stream}}
    await log_events(live_server, stream, 1)

    async def history() -> list[dict[str, Any]]:
        """One who comes in the middle and wants all of it."""
        async with LiveSocket.opened(http, live_server, Role.MAYOR) as late:
            await late.subscribe("1", FEED, {**given, "after": cursor_at(0)})
            return [await late.frame("1") for _ in range(ALL)]

    async with AsyncExitStack() as stack:
        readers: list[tuple[LiveSocket, str]] = []
        for compress in (0, 15):
            client = await stack.enter_async_context(
                LiveSocket.connected(http, live_server, compress=compress)
            )
            await client.init(bearer(Role.MAYOR))
            for name in ("1", "another name"):
                await client.subscribe(name, FEED, {**given, "after": cursor_at(0)})
                readers.append((client, name))
        streaming = await stack.enter_async_context(
            EventStream.opened(
                http,
                live_server,
                FEED,
                {**given, "after": cursor_at(0)},
                headers=bearer(Role.MAYOR),
            )
        )
        await publicity.report()
        firsts = [await client.frame(name) for client, name in readers]
        firsts.append(await streaming.frame())
        assert {one["resumed"] for one in firsts} == {"REPLAYED"}
        late = []
        for _ in range(BURSTS):
            late += [asyncio.create_task(history()) for _ in range(3)]
            await log_events(live_server, stream, BURST)
            await publicity.report()
        seen = [
            [firsts[place], *[await client.frame(name) for _ in range(ALL - 1)]]
            for place, (client, name) in enumerate(readers)
        ]
        seen.append([firsts[-1], *[await streaming.frame() for _ in range(ALL - 1)]])
        seen += await asyncio.gather(*late)
    for frames in seen:
        assert [one["event"]["version"] for one in frames] == list(range(1, ALL + 1))
        assert [one["resumed"] for one in frames] == ["REPLAYED"] + [None] * (ALL - 1)
        assert frames == seen[0]
