"""A token that stops counting ends its sockets and streams within a second, and no others."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.auth.tokens import Tokens
from server.chance import new_id
from server.clock import monotonic, real_now
from server.live.close_codes import CloseCode
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.serving import SECRET, RunningServer, token_of

AT_ONCE_SECONDS = 1.0
BOARD = "subscription { sentimentBoard { cursor lines { event { id } } } }"
SESSION_FEED = "subscription { events { cursor } }"
REVOKE = """mutation($i: RevokeTokenInput!) { revokeToken(input: $i) {
  ... on TokenRevoked { tokenId } ... on Refused { problems { code } } } }"""


def header(token: str) -> dict[str, str]:
    """As it is sent."""
    return {"Authorization": f"Bearer {token}"}


@asynccontextmanager
async def watching(
    http: aiohttp.ClientSession, server: RunningServer, token: str
) -> AsyncIterator[LiveSocket]:
    """A socket that looks at the board."""
    async with LiveSocket.connected(http, server) as client:
        await client.init(header(token))
        await client.subscribe("1", BOARD)
        await client.frame("1")
        yield client


async def revoke(asker: Asker, **given: Any) -> float:
    """Revoke; answers when that was acknowledged."""
    reply = await asker.ask(REVOKE, {"i": {**given, "reason": "设备遗失"}}, role=Role.ADMIN)
    assert "problems" not in reply.data["revokeToken"], reply.text
    return monotonic()


async def test_a_revoked_token_ends_its_sockets_and_streams_at_once(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker, publicity: Publicity
) -> None:
    token_id = new_id().hex
    lost, kept = token_of(Role.MAYOR, token_id=token_id), token_of(Role.MAYOR)
    async with (
        watching(http, live_server, lost) as sent_away,
        watching(http, live_server, kept) as staying,
        EventStream.opened(http, live_server, BOARD, headers=header(lost)) as stream,
    ):
        await stream.frame()
        revoked = await revoke(asker, tokenId=token_id)
        assert await sent_away.closed() == CloseCode.FORBIDDEN
        assert await stream.next_event() is None
        assert monotonic() - revoked < AT_ONCE_SECONDS
        assert stream.raw.endswith(b": token revoked\n\n")
        # The other one looked at the same shared view.
        event_id = await publicity.report()
        lines = (await staying.frame("1"))["lines"]
        assert event_id in [line["event"]["id"] for line in lines]
    async with LiveSocket.connected(http, live_server) as again:
        await again.send({"type": "connection_init", "payload": header(lost)})
        assert await again.closed() == CloseCode.FORBIDDEN
    async with EventStream.opened(http, live_server, BOARD, headers=header(lost)) as refused:
        assert refused.response.status == 401


async def test_all_tokens_of_a_person_may_be_revoked(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> None:
    one, other = seed.representatives()[:2]
    tokens = [token_of(Role.MAYOR, person_id=one.person_id) for _ in range(2)]
    stranger = token_of(Role.MAYOR, person_id=other.person_id)
    async with (
        watching(http, live_server, tokens[0]) as first,
        watching(http, live_server, tokens[1]) as second,
        watching(http, live_server, stranger) as staying,
    ):
        revoked = await revoke(asker, personId=global_id("Person", one.person_id))
        assert await first.closed() == CloseCode.FORBIDDEN
        assert await second.closed() == CloseCode.FORBIDDEN
        assert monotonic() - revoked < AT_ONCE_SECONDS
        await staying.subscribe("2", "{ serverTime }")
        await staying.next("2")


async def test_an_expired_token_ends_its_sockets_and_streams_at_once(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    token = token_of(Role.MAYOR, hours=3 / 3600)
    expires_at = Tokens(SECRET).read(token, now=real_now()).expires_at
    assert expires_at is not None
    async with (
        watching(http, live_server, token) as client,
        EventStream.opened(http, live_server, SESSION_FEED, headers=header(token)) as stream,
    ):
        assert await client.closed() == CloseCode.FORBIDDEN
        assert await stream.next_event() is None
        assert expires_at <= real_now() < expires_at + timedelta(seconds=AT_ONCE_SECONDS)
        assert stream.raw.endswith(b": token expired\n\n")


async def test_a_client_without_a_token_is_nobody(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server) as client:
        await client.subscribe("1", "{ viewer { role } }")
        assert (await client.next("1"))["data"] == {"viewer": None}


async def test_a_token_in_the_handshake_counts_when_the_first_message_has_none(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    headers = header(token_of(Role.HOTLINE))
    async with LiveSocket.connected(http, live_server, headers=headers) as client:
        await client.init()
        await client.subscribe("1", "{ viewer { role } }")
        assert (await client.next("1"))["data"] == {"viewer": {"role": "HOTLINE"}}
