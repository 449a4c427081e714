"""Who reads slowly holds nobody up: the newest state only, or a whole feed in two halves."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio

from domain.global_ids import key_of
from domain.people.roles import Role
from server.chance import new_id
from server.live.close_codes import CloseCode
from server.live.cursors import cursor_at
from server.live.socket import AT_ONCE
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.screens import Screen
from tests.live.talking import EventStream, LiveSocket, Publicity, SocketClosedError
from tests.live.waiting import figure_is, stands_still
from tests.serving import RunningServer, bearer, database_copy, serving

CHANGES = 40
SLOW_ONES = 10
MOST_GROWTH = 48 * 2**20
CONNECTIONS = "sitong_live_connections"
READS, ASKED = "sitong_reads_computed", 40
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


@pytest_asyncio.fixture(scope="module")
async def tight_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server that keeps but a short queue and hardly conflates."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_tight") as credentials,
        serving(credentials, conflate_ms="20", feed_queue_frames="20") as server,
    ):
        yield server


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


def shows_level(level: str) -> Callable[[Screen], bool]:
    """Whether a screen's newest frame tells this level."""
    return lambda screen: bool(screen.newest["event"]["level"] == level)


async def test_a_slow_reader_of_a_state_skips_to_the_newest(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, tight_server: RunningServer
) -> None:
    publicity = Publicity(Asker(http, tight_server), unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    given = {"id": event_id}
    quick = Screen(http, tight_server, BIG_STATE, Role.MAYOR, variables=given)
    async with quick.on(), LiveSocket.opened(narrow, tight_server, Role.MAYOR) as slow:
        await slow.subscribe("1", BIG_STATE, given)
        await slow.frame("1")
        await quick.until(lambda one: one.frames != [])
        for level in ("EXTRAORDINARY", "MAJOR") * (CHANGES // 2) + ("LARGER",):
            await publicity.classify(event_id, level)
            await quick.until(shows_level(level))
        frames = [await slow.frame("1")]
        while frames[-1]["event"]["level"] != "LARGER":
            frames.append(await slow.frame("1"))
        assert len(quick.frames) > CHANGES
        assert len(frames) < CHANGES / 2
        cursors = [one["cursor"] for one in quick.frames]
        places = [cursors.index(one["cursor"]) for one in frames]
        assert places == sorted(set(places))
        assert frames[-1] == quick.frames[-1]


async def _until_closed(
    client: LiveSocket, *, pause_seconds: float = 0.0
) -> tuple[list[dict[str, Any]], int | None]:
    """Everything that is still to be read, and how it ended."""
    frames = []
    while True:
        try:
            frames.append(await client.frame("1"))
            await asyncio.sleep(pause_seconds)
        except SocketClosedError as closed:
            return frames, closed.code


async def test_a_slow_reader_of_a_feed_is_sent_off_and_misses_nothing(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, tight_server: RunningServer
) -> None:
    publicity = Publicity(Asker(http, tight_server), unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    stream = f"sentiment_event:{key_of(event_id, 'SentimentEvent')}"
    given = {"filter": {"stream": stream}, "after": cursor_at(0)}
    quick = Screen(http, tight_server, BIG_FEED, Role.MAYOR, variables=given)
    async with quick.on():
        async with LiveSocket.opened(narrow, tight_server, Role.MAYOR) as slow:
            await slow.subscribe("1", BIG_FEED, given)
            first = await slow.frame("1")
            # What fills the line is the state beside it; the feed must wait behind that.
            await slow.subscribe("2", BIG_STATE, {"id": event_id})
            await change(publicity, event_id, 3 * CHANGES)
            frames, code = await _until_closed(slow)
            assert code == CloseCode.TRY_LATER
        # The kernel holds little of it, so what came after the first third waited and was dropped.
        assert len(frames) < 2 * CHANGES
        seen = [first, *frames]
        again = {**given, "after": seen[-1]["cursor"]}
        async with LiveSocket.opened(http, tight_server, Role.MAYOR) as back:
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


async def test_a_revoked_token_ends_a_slow_reader_too(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, tight_server: RunningServer
) -> None:
    asker = Asker(http, tight_server)
    publicity = Publicity(asker, unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    token_id = new_id().hex
    async with LiveSocket.opened(narrow, tight_server, Role.MAYOR, token_id=token_id) as slow:
        await slow.subscribe("1", BIG_STATE, {"id": event_id})
        await slow.frame("1")
        await change(publicity, event_id, CHANGES)
        await asker.ask(
            "mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { __typename } }",
            {"i": {"tokenId": token_id, "reason": "设备遗失"}},
            role=Role.ADMIN,
        )
        # While it reads what was on the way already, the state goes on changing.
        going_on = asyncio.create_task(change(publicity, event_id, 10 * CHANGES))
        _, code = await _until_closed(slow, pause_seconds=0.05)
        assert code == CloseCode.FORBIDDEN
        assert not going_on.done()
        going_on.cancel()


async def test_a_stream_that_nobody_reads_is_cut(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    asker = Asker(http, brisk_server)
    publicity = Publicity(asker, unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    await figure_is(asker, CONNECTIONS, 0)
    given, headers = {"id": event_id}, bearer(Role.MAYOR)
    async with EventStream.opened(narrow, brisk_server, BIG_STATE, given, headers=headers) as one:
        await one.frame()
        assert await asker.figure(CONNECTIONS) == 1
        going_on = asyncio.create_task(change(publicity, event_id, 50 * CHANGES))
        await figure_is(asker, CONNECTIONS, 0)
        await figure_is(asker, "sitong_live_views", 0)
        going_on.cancel()


async def test_who_reads_no_answer_is_not_answered_on(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, tight_server: RunningServer
) -> None:
    asker = Asker(http, tight_server)
    publicity = Publicity(asker, unit_ids()["MUNI"])
    await publicity.report(summary=LONG)
    texts = " ".join(f"s{n}: summary" for n in REPEATED)
    query = f"{{ sentimentEvents(first: 1) {{ edges {{ node {{ {texts} }} }} }} }} # %d"
    async with LiveSocket.opened(narrow, tight_server, Role.MAYOR) as slow:
        before = await asker.figure(READS)
        for number in range(ASKED):
            await slow.subscribe(str(number), query % number)
        await stands_still(lambda: asker.figure(READS))
        # One is on its way, some were computed with it; the rest is not even begun.
        assert await asker.figure(READS) - before <= 2 * AT_ONCE
        for number in range(ASKED):
            assert (await slow.next(str(number)))["data"]["sentimentEvents"]["edges"]


async def test_many_who_do_not_read_cost_little_memory(
    http: aiohttp.ClientSession, narrow: aiohttp.ClientSession, tight_server: RunningServer
) -> None:
    asker = Asker(http, tight_server)
    publicity = Publicity(asker, unit_ids()["MUNI"])
    event_id = await publicity.report(summary=LONG)
    stream = f"sentiment_event:{key_of(event_id, 'SentimentEvent')}"
    await figure_is(asker, CONNECTIONS, 0)
    async with AsyncExitStack() as stack:
        for _ in range(SLOW_ONES):
            slow = await stack.enter_async_context(
                LiveSocket.opened(narrow, tight_server, Role.MAYOR)
            )
            await slow.subscribe("1", BIG_STATE, {"id": event_id})
            await slow.subscribe("2", BIG_FEED, {"filter": {"stream": stream}})
            await slow.frame("1")
        before = memory_of(tight_server)
        await change(publicity, event_id, 3 * CHANGES)
        assert memory_of(tight_server) - before < MOST_GROWTH
    await figure_is(asker, CONNECTIONS, 0)
    await figure_is(asker, "sitong_live_views", 0)
