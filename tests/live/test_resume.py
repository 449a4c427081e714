"""Who loses the line has, once it is back, what those have who never lost it."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest

from domain.global_ids import key_of
from domain.people.roles import Role
from server.chance import new_id
from server.clock import monotonic
from server.live.cursors import cursor_at, place_of
from server.live.feed_view import REPLAY_BATCH
from tests.asking import Asker
from tests.live.logging_events import log_events
from tests.live.screens import Line, Screen
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.live.waiting import everything_told, settled
from tests.serving import RunningServer, bearer

FEED = """subscription($after: String, $filter: EventFilter) {
  events(after: $after, filter: $filter) {
    cursor serverTime resumed event { cursor stream version kind at actorRole payload } } }"""
BOARD = """subscription($after: String) { sentimentBoard(after: $after, everySeconds: 60) {
  cursor serverTime resumed lines { event { id title state level } clocks { kind dueAt } } } }"""
OUTAGE_SECONDS = 10.0
PACE_SECONDS = 0.25
FUTURE = cursor_at(10**12)


def told(screen: Screen) -> list[tuple[str, Any]]:
    """What a feed has told, each with its cursor."""
    return [(frame["cursor"], frame["event"]) for frame in screen.frames]


async def test_ten_seconds_without_a_line_leave_no_gap_and_no_double(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with AsyncExitStack() as stack:
        line = await stack.enter_async_context(Line.to(live_server))

        async def screen(server: RunningServer, query: str, *, is_stream: bool) -> Screen:
            one = Screen(http, server, query, Role.MAYOR, is_stream=is_stream)
            return await stack.enter_async_context(one.on())

        stayed = await screen(live_server, FEED, is_stream=False)
        stayed_board = await screen(live_server, BOARD, is_stream=False)
        lost = [await screen(line.server, FEED, is_stream=one) for one in (False, True)]
        boards = [await screen(line.server, BOARD, is_stream=one) for one in (False, True)]
        for one in (stayed_board, *boards):
            await one.until(lambda this: this.frames != [])
        # Each feed has told something once it looks; that is where their histories begin.
        while not all(one.frames for one in (stayed, *lost)):
            await publicity.report(title="线路中断之前")
            await asyncio.sleep(PACE_SECONDS)
        await _level([stayed, *lost])
        begun = [len(one.frames) for one in (*lost, *boards)]
        line.cut()
        until = monotonic() + OUTAGE_SECONDS
        while monotonic() < until:
            event_id = await publicity.report(title="线路中断期间")
            await publicity.assess(event_id)
            await asyncio.sleep(PACE_SECONDS)
        assert begun == [len(one.frames) for one in (*lost, *boards)]
        assert line.refused > 0
        line.mend()
        await publicity.handle(event_id)
        await _level([stayed, *lost])
        for one, at in zip((*lost, *boards), begun, strict=True):
            how = "REPLAYED" if "event" in one.frames[0] else "SNAPSHOT"
            await one.until(has_more_than(at))
            assert [frame["resumed"] for frame in one.frames[at:]][:2] in ([how], [how, None])
            assert all(frame["resumed"] is None for frame in one.frames[:at])
        for one in lost:
            assert told(one) == told(stayed)[-len(one.frames) :]
            assert len(one.frames) > 2 * OUTAGE_SECONDS
        for one in boards:
            await one.until(lambda this: this.newest == stayed_board.newest)


def has_more_than(frames: int) -> Callable[[Screen], bool]:
    """Whether a screen was told more often."""
    return lambda screen: len(screen.frames) > frames


async def _level(screens: list[Screen]) -> None:
    """Wait until all have been told the same last."""
    first, *others = screens
    for one in others:
        await one.until(lambda this: told(this)[-1:] == told(first)[-1:])


async def test_replay_and_what_happens_meanwhile_meet_without_a_seam(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    event_id = await publicity.report()
    stream = f"sentiment_event:{key_of(event_id, 'SentimentEvent')}"
    given = {"filter": {"stream": stream}, "after": cursor_at(0)}
    wanted: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def many_acts() -> None:
        for level in ("EXTRAORDINARY", "MAJOR") * 20:
            await publicity.classify(event_id, level)

    async def history() -> list[int]:
        async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
            await client.subscribe("1", FEED, given)
            frames = [await client.frame("1")]
            while not wanted.done() or len(frames) < wanted.result():
                frames.append(await client.frame("1"))
            assert [one["resumed"] for one in frames] == ["REPLAYED"] + [None] * (len(frames) - 1)
            return [one["event"]["version"] for one in frames]

    clients = [asyncio.create_task(history()) for _ in range(3)]
    acts = asyncio.create_task(many_acts())
    while not acts.done():
        clients.append(asyncio.create_task(history()))
        await asyncio.sleep(0.02)
    await acts
    reply = await publicity.ask(
        "query($f: EventFilter) { events(first: 1, filter: $f) { totalCount } }",
        {"f": given["filter"]},
    )
    wanted.set_result(reply["events"]["totalCount"])
    # One more for those who were already told everything and wait for the next.
    await publicity.assess(event_id)
    for versions in await asyncio.gather(*clients):
        assert versions[: wanted.result()] == list(range(1, wanted.result() + 1))


async def test_a_long_absence_is_replayed_to_its_end(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> None:
    count = 2 * REPLAY_BATCH + 7
    stream = f"sentiment_event:{new_id()}"
    await log_events(live_server, stream, count)
    # All of it is history when the client comes.
    await everything_told(asker)
    given = {"filter": {"stream": stream}, "after": cursor_at(0)}
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("1", FEED, given)
        frames = [await client.frame("1") for _ in range(count)]
    assert [one["event"]["version"] for one in frames] == list(range(1, count + 1))
    assert [one["resumed"] for one in frames] == ["REPLAYED"] + [None] * (count - 1)


@pytest.mark.parametrize("is_stream", [False, True])
async def test_a_feed_replays_what_was_missed(
    http: aiohttp.ClientSession,
    live_server: RunningServer,
    publicity: Publicity,
    is_stream: bool,
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("1", FEED)
        await settled(client)
        await publicity.report()
        frames = [await client.frame("1") for _ in range(3)]
    given = {"after": frames[0]["cursor"]}
    async with (
        LiveSocket.opened(http, live_server, Role.MAYOR) as client,
        EventStream.opened(http, live_server, FEED, given, headers=bearer(Role.MAYOR)) as stream,
    ):
        await client.subscribe("1", FEED, given)
        again = [await (stream.frame() if is_stream else client.frame("1")) for _ in range(2)]
    assert [one["resumed"] for one in again] == ["REPLAYED", None]
    assert [one["event"] for one in again] == [one["event"] for one in frames[1:]]
    assert [one["cursor"] for one in again] == [one["cursor"] for one in frames[1:]]


async def test_a_feed_taken_up_where_nothing_was_missed_says_so_with_the_next_event(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    await publicity.report()
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("1", BOARD)
        cursor = (await client.frame("1"))["cursor"]
        await client.subscribe("2", FEED, {"after": cursor})
        await settled(client)
        await publicity.report(title="之后")
        frames = [await client.frame("2") for _ in range(2)]
        assert [one["resumed"] for one in frames] == ["REPLAYED", None]
        place = place_of(cursor)
        assert place is not None
        assert [place_of(one["cursor"]) for one in frames] == [place + 1, place + 2]


async def test_a_state_view_begins_anew_with_the_newest_state(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("1", BOARD)
        old = await client.frame("1")
        await client.complete("1")
        event_id = await publicity.report()
        for after in (old["cursor"], cursor_at(0)):
            await client.subscribe("1", BOARD, {"after": after})
            frame = await client.frame("1")
            assert frame["resumed"] == "SNAPSHOT"
            assert event_id in [line["event"]["id"] for line in frame["lines"]]
            await client.complete("1")
        await client.subscribe("1", BOARD, {"after": frame["cursor"]})
        assert (await client.frame("1"))["lines"] == frame["lines"]
        await publicity.assess(event_id)
        assert (await client.frame("1"))["resumed"] is None


async def test_a_cursor_the_log_does_not_reach_is_an_explicit_gap(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    event_id = await publicity.report()
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("board", BOARD, {"after": FUTURE})
        frame = await client.frame("board")
        assert frame["resumed"] == "GAP"
        assert event_id in [line["event"]["id"] for line in frame["lines"]]
        place = place_of(frame["cursor"])
        assert place is not None
        assert place < 10**12
        # The feed has run for a while, so that "from here on" is not its beginning.
        await client.subscribe("stayed", FEED)
        await settled(client)
        await publicity.report()
        newest = (await client.frame("stayed"))["cursor"]
        await client.subscribe("feed", FEED, {"after": FUTURE})
        waiting = asyncio.create_task(client.frame("feed"))
        while not waiting.done():
            await publicity.report()
            await asyncio.wait((waiting,), timeout=PACE_SECONDS)
        first = await waiting
        assert first["resumed"] == "GAP"
        assert (place_of(first["cursor"]) or 0) > (place_of(newest) or 0)
        # From here on nothing is missing, and the new cursor is one of this log.
        rest = [await client.frame("feed")]
        assert [one["resumed"] for one in rest] == [None]
        await client.subscribe("again", FEED, {"after": first["cursor"]})
        assert (await client.frame("again"))["event"] == rest[0]["event"]


@pytest.mark.parametrize(
    "cursor", ["", "x", "17", "c2VxOg==", "c2VxOi0x", cursor_at(10**20), "é", "WyIxNyJd"]
)
async def test_a_cursor_that_is_none_is_refused_and_never_taken_for_the_newest(
    http: aiohttp.ClientSession, live_server: RunningServer, cursor: str
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        for query in (FEED, BOARD):
            await client.subscribe("1", query, {"after": cursor})
            (error,) = await client.errors("1")
            assert error["extensions"]["code"] == "BAD_REQUEST"
            assert error["extensions"]["argument"] == "after"
    async with EventStream.opened(
        http, live_server, FEED, {"after": cursor}, headers=bearer(Role.MAYOR)
    ) as stream:
        assert stream.response.status == 400
