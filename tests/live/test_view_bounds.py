"""Distinct views by token and in all: the one too many is refused by itself, and heals."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest_asyncio

from domain.people.roles import Role
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket
from tests.live.waiting import figure_is
from tests.serving import RunningServer, bearer, database_copy, serving

IN_ALL, OF_TOKEN, VIEWS_MB = 7, 3, 2
VIEW = "subscription { view%d: sentimentBoard(everySeconds: 60) { cursor } }"


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server with room for few views."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_views") as credentials,
        serving(
            credentials,
            max_views=str(IN_ALL),
            max_views_per_token=str(OF_TOKEN),
            views_mb=str(VIEWS_MB),
        ) as running,
    ):
        yield running


async def is_shown(client: LiveSocket, operation: str, view: int) -> bool:
    """Whether a view is shown; what is refused leaves the socket and its other operations."""
    await client.subscribe(operation, VIEW % view)
    message = await client.message(operation)
    if message["type"] == "next":
        return True
    assert message["type"] == "error"
    assert [one["extensions"]["code"] for one in message["payload"]] == ["RATE_LIMITED"]
    return False


async def test_a_token_has_so_many_views_on_all_its_sockets_and_streams_together(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    held = bearer(Role.MAYOR)
    async with AsyncExitStack() as stack:

        async def socket(payload: dict[str, str]) -> LiveSocket:
            client = await stack.enter_async_context(LiveSocket.connected(http, server))
            await client.init(payload)
            return client

        one, two, other = await socket(held), await socket(held), await socket(bearer(Role.MAYOR))
        async with EventStream.opened(http, server, VIEW % 0, headers=held) as stream:
            await stream.frame()
            assert await is_shown(one, "a", 1)
            assert await is_shown(two, "a", 2)
            assert not await is_shown(one, "b", 3)
            async with EventStream.opened(http, server, VIEW % 3, headers=held) as refused:
                assert refused.response.status == 429
                assert int(refused.response.headers["retry-after"]) > 0
                (error,) = (await refused.response.json(content_type=None))["errors"]
                assert error["extensions"]["code"] == "RATE_LIMITED"
            # What the token looks at already is no other view; and others have their own.
            assert await is_shown(one, "c", 2)
            assert await is_shown(other, "a", 3)
            assert await is_shown(other, "b", 2)
            # Let go of by one of its sockets, the view is looked at by the other still.
            await two.complete("a")
            assert not await is_shown(one, "d", 3)
            await one.complete("c")
            assert await is_shown(one, "d", 3)
    await figure_is(Asker(http, server), "sitong_live_view_owners", 0)
    await figure_is(Asker(http, server), "sitong_live_views", 0)


async def test_views_are_counted_by_what_they_keep_alive_too(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    """A token may not hold a document of 400 KB here; short ones are let in as before."""
    long = f"{VIEW % 9} # " + "\U0001f5f3" * 50_000
    asker = Asker(http, server)
    await figure_is(asker, "sitong_live_views", 0)
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(LiveSocket.opened(http, server, Role.MAYOR))
        await client.subscribe("long", long)
        (error,) = await client.errors("long")
        assert error["extensions"]["code"] == "RATE_LIMITED"
        assert await is_shown(client, "short", 1)
        assert 0 < await asker.figure("sitong_live_view_bytes") < VIEWS_MB * 2**20
    await figure_is(asker, "sitong_live_view_bytes", 0)


async def test_beyond_the_views_of_all_no_new_one_is_begun_and_the_known_are_shared(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(LiveSocket.opened(http, server, Role.MAYOR))
            for _ in range(4)
        ]
        for view in range(IN_ALL):
            assert await is_shown(clients[view // OF_TOKEN], str(view), view)
        assert not await is_shown(clients[3], "more", IN_ALL)
        assert await is_shown(clients[3], "known", 0)
        await clients[0].complete("1")
        await figure_is(Asker(http, server), "sitong_live_views", IN_ALL - 1)
        assert await is_shown(clients[3], "more", IN_ALL)
