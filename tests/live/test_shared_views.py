"""Equal subscriptions share one view: computed once a change, the same bytes for everybody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from domain.people.district import seed
from domain.people.roles import Role
from server.live.cursors import cursor_at
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.live.waiting import everything_told, figure_is, settled
from tests.serving import ROOT, RunningServer, bearer

OPERATIONS = Path(ROOT, "frontend-contract", "operations")
COUNTDOWN = (OPERATIONS / "sentiment_countdown.graphql").read_text()
BOARD = "subscription { sentimentBoard(everySeconds: 60) { lines { event { id title } } } }"
VIEWS, EXECUTIONS = "sitong_live_views", "sitong_live_executions"
ALONE, TOGETHER, SHARERS = 120, 8, 10
"""So many sockets with one subscription each, and so many with ten: two hundred screens."""


@asynccontextmanager
async def many_sockets(
    http: aiohttp.ClientSession, server: RunningServer, count: int
) -> AsyncIterator[list[LiveSocket]]:
    """Sockets of as many members of publicity."""
    async with AsyncExitStack() as stack:
        sockets = [
            await stack.enter_async_context(LiveSocket.opened(http, server, Role.PUBLICITY))
            for _ in range(count)
        ]
        yield sockets


async def bodies(client: LiveSocket, screens: list[str]) -> list[str]:
    """The next frame of each screen of a socket as it came, but for the id."""
    found = []
    for _ in screens:
        text = await client.text()
        (screen,) = (one for one in screens if text.startswith(f'{{"id":"{one}",'))
        found.append(text.replace(f'"id":"{screen}"', '"id":""', 1))
    return found


async def test_two_hundred_screens_cost_one_execution_a_change(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    await figure_is(asker, VIEWS, 0)
    event_id = await publicity.report()
    await everything_told(asker)
    before = await asker.figure(EXECUTIONS)
    async with many_sockets(http, live_server, ALONE + TOGETHER) as sockets:
        screens = [
            [f"screen-{place}-{number}" for number in range(1 if place < ALONE else SHARERS)]
            for place in range(len(sockets))
        ]
        assert sum(len(one) for one in screens) == 200
        for client, names in zip(sockets, screens, strict=True):
            for name in names:
                given = {"eventId": event_id, "everySeconds": 60}
                await client.subscribe(name, COUNTDOWN, given)

        async def everywhere() -> list[str]:
            found = await asyncio.gather(*map(bodies, sockets, screens))
            return [body for one in found for body in one]

        assert len(await everywhere()) == 200
        assert await asker.figure(VIEWS) == 1
        assert await asker.figure(EXECUTIONS) == before + 1
        acts = (
            publicity.classify(event_id, "EXTRAORDINARY"),
            publicity.assess(event_id),
            publicity.handle(event_id),
        )
        for number, act in enumerate(acts, start=1):
            await act
            frames = await everywhere()
            assert len(frames) == 200
            assert len(set(frames)) == 1, set(frames)
            assert await asker.figure(EXECUTIONS) == before + 1 + number
        assert '"state":"HANDLED"' in frames[0]
    await figure_is(asker, VIEWS, 0)


async def looking(
    stack: AsyncExitStack,
    http: aiohttp.ClientSession,
    server: RunningServer,
    role: Role,
    **who: Any,
) -> LiveSocket:
    """Somebody who looks at the board."""
    client = await stack.enter_async_context(LiveSocket.opened(http, server, role, **who))
    await client.subscribe("1", BOARD)
    return client


async def test_only_those_who_may_see_the_same_share(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> None:
    await figure_is(asker, VIEWS, 0)
    codes = ["FIN", "EDU"]
    theirs = [await Publicity(asker, unit_ids()[code]).report() for code in codes]
    await everything_told(asker)
    before = await asker.figure(EXECUTIONS)
    async with AsyncExitStack() as stack:
        people: list[tuple[Role, dict[str, Any]]] = [
            (Role.MAYOR, {}),
            (Role.MAYOR, {"person_id": seed.representatives()[0].person_id}),
            (Role.PUBLICITY, {}),
            (Role.UNIT_STAFF, {"unit": "FIN"}),
            (Role.UNIT_STAFF, {"unit": "FIN"}),
            (Role.UNIT_STAFF, {"unit": "EDU"}),
            (Role.UNIT_HEAD, {"unit": "EDU"}),
        ]
        screens = [await looking(stack, http, live_server, role, **who) for role, who in people]
        seen = []
        for screen in screens:
            lines = (await screen.frame("1"))["lines"]
            seen.append({line["event"]["id"] for line in lines} & set(theirs))
        both, fin, edu = set(theirs), {theirs[0]}, {theirs[1]}
        assert seen == [both, both, both, fin, fin, edu, edu]
        # Two mayors share, and so do two of the same unit and role; nobody else does.
        assert await asker.figure(VIEWS) == 5
        assert await asker.figure(EXECUTIONS) == before + 5


async def test_what_may_change_the_answer_parts_the_view_and_nothing_else(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    await figure_is(asker, VIEWS, 0)
    events = [await publicity.report(title=title) for title in ("甲", "乙")]
    await everything_told(asker)
    before = await asker.figure(EXECUTIONS)
    async with LiveSocket.opened(http, live_server, Role.PUBLICITY) as client:
        for place, event_id in enumerate(events):
            given = {"eventId": event_id, "everySeconds": 60}
            await client.subscribe(f"{place}", COUNTDOWN, given)
            await client.subscribe(f"{place}+", COUNTDOWN, {**given, "undeclared": place})
            await client.subscribe(f"{place}++", COUNTDOWN, {**given, "after": cursor_at(0)})
        frames = {name: await client.frame(name) for name in ("0", "0+", "0++", "1", "1+", "1++")}
        assert await asker.figure(VIEWS) == 2
        # Saying how a client came back costs an execution of its own, once.
        assert frames["0++"].pop("resumed") == frames["1++"].pop("resumed") == "SNAPSHOT"
        assert await asker.figure(EXECUTIONS) == before + 4
        assert [frames[name]["event"]["title"] for name in ("0", "0+", "1")] == ["甲", "甲", "乙"]
        # A change to one event computes nothing of the other.
        await publicity.assess(events[0])
        for name in ("0", "0+", "0++"):
            assert (await client.frame(name))["event"]["state"] == "ASSESSED"
        assert await asker.figure(EXECUTIONS) == before + 5
        # Another heartbeat and other words are other views; a default written out is the same.
        given = {"eventId": events[0]}
        await client.subscribe("beat", COUNTDOWN, given)
        await client.subscribe("said", COUNTDOWN, {**given, "everySeconds": 10})
        await client.subscribe("words", COUNTDOWN + " # ", {**given, "everySeconds": 60})
        for name in ("beat", "said", "words"):
            await client.frame(name)
        assert await asker.figure(VIEWS) == 4


async def test_what_changes_nothing_on_the_screen_is_not_sent(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    event_id = await publicity.report()
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await everything_told(asker)
        await client.subscribe("1", BOARD)
        shown = [line["event"]["id"] for line in (await client.frame("1"))["lines"]]
        await everything_told(asker)
        before = await asker.figure(EXECUTIONS)
        await publicity.assess(event_id)
        await figure_is(asker, EXECUTIONS, before + 1)
        other = await publicity.report(title="另一件")
        after = [line["event"]["id"] for line in (await client.frame("1"))["lines"]]
        assert set(after) == {*shown, other}


async def test_a_socket_and_a_stream_share_a_view(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    await figure_is(asker, VIEWS, 0)
    event_id = await publicity.report()
    given = {"eventId": event_id, "everySeconds": 60}
    await everything_told(asker)
    before = await asker.figure(EXECUTIONS)
    headers = bearer(Role.PUBLICITY)
    async with (
        LiveSocket.opened(http, live_server, Role.PUBLICITY) as client,
        EventStream.opened(http, live_server, COUNTDOWN, given, headers=headers) as stream,
    ):
        await client.subscribe("1", COUNTDOWN, given)
        await client.frame("1")
        await stream.frame()
        await publicity.assess(event_id)
        by_socket, by_stream = await client.frame("1"), await stream.frame()
        assert by_socket == by_stream
        assert await asker.figure(VIEWS) == 1
        assert await asker.figure(EXECUTIONS) == before + 2


async def test_the_view_ends_when_the_last_one_leaves(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    await figure_is(asker, VIEWS, 0)
    event_id = await publicity.report()
    given = {"eventId": event_id, "everySeconds": 60}
    async with (
        LiveSocket.opened(http, live_server, Role.PUBLICITY) as first,
        LiveSocket.opened(http, live_server, Role.PUBLICITY) as last,
    ):
        for client in (first, last):
            await client.subscribe("1", COUNTDOWN, given)
            await client.frame("1")
        await first.complete("1")
        await settled(first)
        await publicity.assess(event_id)
        assert (await last.frame("1"))["event"]["state"] == "ASSESSED"
        assert await asker.figure(VIEWS) == 1
        await last.complete("1")
        await figure_is(asker, VIEWS, 0)
        await everything_told(asker)
        before = await asker.figure(EXECUTIONS)
        await publicity.handle(event_id)
        await everything_told(asker)
        # Whoever comes now gets what is true now, by one execution.
        await last.subscribe("1", COUNTDOWN, given)
        assert (await last.frame("1"))["event"]["state"] == "HANDLED"
        assert await asker.figure(EXECUTIONS) == before + 1
