"""Sockets and event streams by token and by address: what fits, and what is one too many."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from starlette.requests import HTTPConnection

from domain.people.roles import Role
from server.live.close_codes import CloseCode
from server.live.places import MostPlaces, NoPlaceError, Places
from server.whence import address_of
from tests.asking import Asker
from tests.live.raw import RawSocket
from tests.live.talking import PATIENCE_SECONDS, EventStream, LiveSocket, SocketClosedError
from tests.live.waiting import POLL_SECONDS
from tests.serving import RunningServer, bearer, database_copy, serving

OF_TOKEN, WITHOUT_TOKEN, OF_ADDRESS = 3, 4, 10
PROXY = "127.0.0.1"
BOARD = "subscription { sentimentBoard { cursor } }"
RULES = 'subscription { scoreboard(sessionId: "x") { cursor } }'


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server behind a proxy, with few places."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_places") as credentials,
        serving(
            credentials,
            max_live_per_token=str(OF_TOKEN),
            max_live_without_token=str(WITHOUT_TOKEN),
            max_live_per_address=str(OF_ADDRESS),
            proxies=PROXY,
        ) as running,
    ):
        yield running


def place_of(number: int) -> dict[str, str]:
    """What the proxy says of who asks; the client may have said something before."""
    return {"X-Forwarded-For": f"127.0.9.9, 127.0.2.{number}"}


async def initialised(client: LiveSocket, payload: dict[str, str]) -> bool:
    """Whether the server takes the client in."""
    await client.send({"type": "connection_init", "payload": payload})
    try:
        message = await client.receive()
    except SocketClosedError as refused:
        code = refused.code
    else:
        assert message == {"type": "connection_ack"}
        return True
    # A code after which clients come back by themselves.
    assert code == CloseCode.TRY_LATER
    return False


async def test_a_token_has_so_many_sockets_and_streams_together(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    held = bearer(Role.MAYOR)
    other = bearer(Role.MAYOR)
    async with AsyncExitStack() as stack:

        async def socket() -> LiveSocket:
            return await stack.enter_async_context(
                LiveSocket.connected(http, server, headers=place_of(1))
            )

        for _ in range(OF_TOKEN - 1):
            assert await initialised(await socket(), held)
        async with EventStream.opened(http, server, BOARD, headers={**held, **place_of(1)}) as one:
            await one.comment()
            assert not await initialised(await socket(), held)
            async with EventStream.opened(
                http, server, BOARD, headers={**held, **place_of(2)}
            ) as refused:
                assert refused.response.status == 429
                assert int(refused.response.headers["retry-after"]) > 0
                (error,) = (await refused.response.json(content_type=None))["errors"]
                assert error["extensions"]["code"] == "RATE_LIMITED"
            assert await initialised(await socket(), other)
        # The stream has gone, and with it what it was counted for.
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await initialised(await socket(), held):  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(POLL_SECONDS)


async def test_who_has_no_token_shares_fewer_places_with_his_address(
    server: RunningServer,
) -> None:
    async with AsyncExitStack() as stack:

        async def status(number: int) -> int:
            lines = [f"{name}: {value}" for name, value in place_of(number).items()]
            client = await stack.enter_async_context(RawSocket.asked(server, *lines))
            if client.status == 429:
                assert int(client.headers["retry-after"]) > 0
            return client.status

        assert [await status(3) for _ in range(WITHOUT_TOKEN + 2)] == [
            *[101] * WITHOUT_TOKEN, 429, 429,
        ]  # fmt: skip
        assert await status(4) == 101


async def test_an_address_has_room_for_a_hall_and_not_for_more(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    async with AsyncExitStack() as stack:
        for number in range(OF_ADDRESS):
            client = await stack.enter_async_context(
                LiveSocket.connected(http, server, headers=place_of(5))
            )
            assert await initialised(client, bearer(Role.MAYOR)), number
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with LiveSocket.connected(http, server, headers=place_of(5)):
                pass
        assert refused.value.status == 429
        headers = {**bearer(Role.MAYOR), **place_of(5)}
        async with EventStream.opened(http, server, BOARD, headers=headers) as stream:
            assert stream.response.status == 429
        async with LiveSocket.connected(http, server, headers=place_of(6)) as elsewhere:
            assert await initialised(elsewhere, {})


async def test_whoever_was_counted_is_counted_no_more_when_gone(
    http: aiohttp.ClientSession, server: RunningServer
) -> None:
    asker = Asker(http, server)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await asker.figure("sitong_live_places") != 0:  # noqa: ASYNC110 - a figure tells nobody
            await asyncio.sleep(POLL_SECONDS)
    for _ in range(3 * OF_ADDRESS):
        headers = {**bearer(Role.MAYOR), **place_of(7)}
        async with EventStream.opened(http, server, "subscription {", headers=headers) as wrong:
            assert wrong.response.status == 400
        async with EventStream.opened(http, server, RULES, headers=headers) as none:
            await none.response.read()
        async with http.ws_connect(server.socket, headers=place_of(7)) as unspoken:
            await unspoken.receive()
            assert unspoken.close_code == CloseCode.NO_SUBPROTOCOL
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await asker.figure("sitong_live_places") != 0:  # noqa: ASYNC110 - a figure tells nobody
            await asyncio.sleep(POLL_SECONDS)


def connection(host: str, forwarded: str | None = None) -> HTTPConnection:
    """A connection from there, with what a proxy says."""
    headers = [] if forwarded is None else [(b"x-forwarded-for", forwarded.encode())]
    return HTTPConnection({"type": "http", "client": (host, 1), "headers": headers})


@pytest.mark.parametrize(
    ("host", "forwarded", "address"),
    [
        ("127.0.2.7", None, "127.0.2.7"),
        ("127.0.2.7", "127.0.3.1", "127.0.2.7"),
        (PROXY, None, PROXY),
        (PROXY, "127.0.3.1", "127.0.3.1"),
        (PROXY, "made, up, 127.0.3.1", "127.0.3.1"),
        (PROXY, "not an address", "not an address"),
        (PROXY, "x" * 500, "x" * 64),
        ("::ffff:127.0.2.7", None, "127.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", None, "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::", None, "2001:db8:1:2::"),
    ],
)
def test_an_address_is_where_somebody_really_is(
    host: str, forwarded: str | None, address: str
) -> None:
    assert address_of(connection(host, forwarded), frozenset({PROXY})) == address


def test_places_of_refused_and_gone_ones_leave_nothing_behind() -> None:
    places = Places(MostPlaces(of_token=1, of_address=3, without_token=2))
    one, two = places.take(connection("127.0.2.1")), places.take(connection("127.0.2.1"))
    with pytest.raises(NoPlaceError):
        places.take(connection("127.0.2.1"))
    one.belongs_to("a")
    with pytest.raises(NoPlaceError):
        two.belongs_to("a")
    three = places.take(connection("127.0.2.1"))
    with pytest.raises(NoPlaceError):
        places.take(connection("127.0.2.1"))
    for place in (one, two, three, three):
        place.leave()
    assert places.count == 0
