"""Who reads slowly holds nobody up: the newest state only, or a whole feed in two halves."""

import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio

from domain.global_ids import key_of
from domain.people.roles import Role
from server.live.close_codes import CloseCode
from server.live.cursors import cursor_at
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.screens import Screen
from tests.live.talking import LiveSocket, Publicity, SocketClosedError
from tests.live.waiting import figure_is
from tests.serving import RunningServer

CHANGES = 40
SLOW_ONES = 10
MOST_GROWTH = 48 * 2**20
REPEATED = range(28)
BIG_STATE = (
    "subscription($id: ID!) { sentimentCountdown(eventId: $id, everySeconds: 60) { cursor"
    " serverTime resumed event { level " + " ".join(f"s{n}: summary" for n in REPEATED) + " } } }"
)
BIG_FEED = (
    "subscription($filter: EventFilter, $after: String) {"
    " events(filter: $filter, after: $after) { cursor serverTime resumed event { version kind "
    + " ".join(f"p{n}: payload" for n in REPEATED)
    + " } } }"
)
LONG = "网民反映某路段夜间施工噪声扰民。" * 110


@pytest_asyncio.fixture
async def narrow() -> AsyncIterator[aiohttp.ClientSession]:
    """Lines that carry little: what is not read soon stands still at the server."""

    def narrow_socket(address: Any) -> socket.socket:
        family, kind, protocol, *_ = address
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 536)
        return made

    connector = aiohttp.TCPConnector(limit=0, socket_factory=narrow_socket)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session


def memory_of(server: RunningServer) -> int:
    """Bytes that the server's process holds."""
    pages = int(Path(f"/proc/{server.pid}/statm").read_text().split()[1])
    return pages * 4096


async def change(publicity: Publicity, event_id: str, times: int) -> None:
    """Judge it anew, again and again."""
    for number in range(times):
        await publicity.classify(event_id, "EXTRAORDINARY" if number % 2 == 0 else "MAJOR")


async def test_a_slow_reader_of_a_state_skips_to_the_newest(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    publicity = Publicity(Asker(http, brisk_server), unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    given = {"id": event_id}
    quick = Screen(http, brisk_server, BIG_STATE, Role.MAYOR, variables=given)
    async with quick.on(), LiveSocket.opened(narrow, brisk_server, Role.MAYOR) as slow:
        await slow.subscribe("1", BIG_STATE, given)
        await slow.frame("1")
        await quick.until(lambda one: one.frames != [])
        for level in ("EXTRAORDINARY", "MAJOR") * (CHANGES // 2) + ("LARGER",):
            await publicity.classify(event_id, level)
            await quick.until(lambda one, level=level: one.newest["event"]["level"] == level)  # type: ignore[misc]
        frames = [await slow.frame("1")]
        while frames[-1]["event"]["level"] != "LARGER":
            frames.append(await slow.frame("1"))
        assert len(quick.frames) > CHANGES
        assert len(frames) < CHANGES / 2
        cursors = [one["cursor"] for one in quick.frames]
        places = [cursors.index(one["cursor"]) for one in frames]
        assert places == sorted(set(places))
        assert frames[-1] == quick.frames[-1]


async def _until_closed(client: LiveSocket) -> tuple[list[dict[str, Any]], int | None]:
    """Everything that is still to be read, and how it ended."""
    frames = []
    while True:
        try:
            frames.append(await client.frame("1"))
        except SocketClosedError as closed:
            return frames, closed.code


async def test_a_slow_reader_of_a_feed_is_sent_off_and_misses_nothing(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    publicity = Publicity(Asker(http, brisk_server), unit_ids()["MUNI"])
    event_id = await publicity.report()
    stream = f"sentiment_event:{key_of(event_id, 'SentimentEvent')}"
    given = {"filter": {"stream": stream}, "after": cursor_at(0)}
    quick = Screen(http, brisk_server, BIG_FEED, Role.MAYOR, variables=given)
    async with quick.on():
        async with LiveSocket.opened(narrow, brisk_server, Role.MAYOR) as slow:
            await slow.subscribe("1", BIG_FEED, given)
            first = await slow.frame("1")
            await change(publicity, event_id, 6 * CHANGES)
            frames, code = await _until_closed(slow)
            assert code == CloseCode.TRY_LATER
        assert len(frames) < 6 * CHANGES
        seen = [first, *frames]
        again = {**given, "after": seen[-1]["cursor"]}
        async with LiveSocket.opened(http, brisk_server, Role.MAYOR) as back:
            await back.subscribe("1", BIG_FEED, again)
            await publicity.classify(event_id, "LARGER")
            await quick.until(lambda one: _judged(one.frames[-1]) == "LARGER")
            while len(seen) < len(quick.frames):
                seen.append(await back.frame("1"))
        assert [one.pop("resumed") for one in seen].count("REPLAYED") == 2
        versions = [one["event"]["version"] for one in seen]
        assert versions == list(range(1, len(versions) + 1))
        assert [one["event"] for one in seen] == [one["event"] for one in quick.frames]
        assert [one["cursor"] for one in seen] == [one["cursor"] for one in quick.frames]


def _judged(frame: dict[str, Any]) -> str | None:
    level: str | None = frame["event"]["p0"].get("level")
    return level


async def test_many_who_do_not_read_cost_little_memory(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    asker = Asker(http, brisk_server)
    publicity = Publicity(asker, unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    stream = f"sentiment_event:{key_of(event_id, 'SentimentEvent')}"
    await figure_is(asker, "sitong_live_connections", 0)
    async with AsyncExitStack() as stack:
        for _ in range(SLOW_ONES):
            slow = await stack.enter_async_context(
                LiveSocket.opened(narrow, brisk_server, Role.MAYOR)
            )
            await slow.subscribe("1", BIG_STATE, {"id": event_id})
            await slow.subscribe("2", BIG_FEED, {"filter": {"stream": stream}})
            await slow.frame("1")
        before = memory_of(brisk_server)
        await change(publicity, event_id, 3 * CHANGES)
        assert memory_of(brisk_server) - before < MOST_GROWTH
    await figure_is(asker, "sitong_live_connections", 0)
    await figure_is(asker, "sitong_live_views", 0)
