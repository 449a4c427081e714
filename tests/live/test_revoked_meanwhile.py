"""A token that is revoked while its question waits gets no answer, whatever way it came.

Questions are made to wait by a lock on a table that they read, or on the roll, which the look
into the log counts for those who ask for ballots.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import aiohttp
import asyncpg
import pytest

from domain.people.roles import Role
from server.chance import new_id
from server.live.close_codes import CloseCode
from server.live.member import Ended, Member, ReadyFrame
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket, SocketClosedError
from tests.live.waiting import until
from tests.reading.test_short_way import PROMPT, Wire, bearing, line, wire
from tests.serving import RunningServer, token_of

UNITS = "{ units(first: 3) { totalCount } }"
BALLOTS = "{ reviewSessions(first: 1) { edges { node { slots { ballotCount } } } } }"
COMPUTED = '{ clauses(first: 1) { totalCount } units(filter: {text: "局"}) { totalCount } }'
REVOKE = "mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { __typename } }"


@dataclass(slots=True)
class Lost:
    """A token that somebody will revoke."""

    asker: Asker
    role: Role = Role.MAYOR
    token_id: str = field(default_factory=lambda: new_id().hex)
    person_id: UUID | None = None

    @property
    def token(self) -> str:
        """As it is borne."""
        return token_of(self.role, token_id=self.token_id, person_id=self.person_id)

    @property
    def header(self) -> dict[str, str]:
        """As it is sent."""
        return {"Authorization": f"Bearer {self.token}"}

    async def revoke(self) -> None:
        """Revoke it; once that is answered, the server knows."""
        given = {"tokenId": self.token_id, "reason": "遗失"}
        reply = await self.asker.ask(REVOKE, {"i": given}, role=Role.ADMIN)
        assert reply.data["revokeToken"]["__typename"] == "TokenRevoked", reply.text


@dataclass(frozen=True, slots=True)
class Locked:
    """A table that nobody else can read meanwhile, and somebody who watches who would like to."""

    observer: asyncpg.Connection

    async def stops(self, name: str) -> None:
        """Wait until a connection of the server's of this name waits."""

        async def does() -> bool:
            found: bool = await self.observer.fetchval(
                "SELECT EXISTS (SELECT FROM pg_stat_activity"
                " WHERE application_name = $1 AND wait_event_type = 'Lock'"
                " AND datname = current_database())",
                name,
            )
            return found

        await until(does)


@asynccontextmanager
async def locked(server: RunningServer, table: str) -> AsyncIterator[Locked]:
    """Lock a table. Something is committed too, without which no look goes further."""
    connection = await asyncpg.connect(**server.credentials)
    observer = await asyncpg.connect(**server.credentials)
    try:
        async with connection.transaction():
            await connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
            await observer.execute("SELECT pg_current_xact_id()")
            yield Locked(observer)
    finally:
        await connection.close()
        await observer.close()


def codes(body: Any) -> list[str]:
    """The codes of an answer."""
    return [one["extensions"]["code"] for one in body["errors"]]


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
@pytest.mark.parametrize(("query", "name"), [(UNITS, "sitong reads"), (COMPUTED, "sitong reads")])
async def test_over_http(
    asker: Asker, live_server: RunningServer, query: str, name: str, accept: str
) -> None:
    lost = Lost(asker)
    # Under a name of its own, so that nobody has been answered the same before.
    text = query.replace("totalCount", f"{accept[:4]}: totalCount")
    async with locked(live_server, "unit") as lock:
        asked = asyncio.create_task(asker.ask(text, headers=lost.header, accept=accept))
        await lock.stops(name)
        await lost.revoke()
        assert not asked.done()
    reply = await asked
    assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])


async def known(said: Wire, request: bytes, *, times: int) -> None:
    """Ask so often; the answers are the same."""
    for _ in range(times):
        assert (await said.ask(request)).status == 200


@pytest.mark.parametrize(("times", "prompt"), [(1, 0), (2, 1)])
async def test_over_http_with_bytes_that_were_met(
    asker: Asker, live_server: RunningServer, times: int, prompt: int
) -> None:
    """Met once, the request has still to be parsed; met twice, its bytes alone will do."""
    lost = Lost(asker)
    request = wire(BALLOTS, bearing(lost.token))
    async with line(live_server) as said:
        await known(said, request, times=times)
        before = await asker.figure(PROMPT)
        await known(said, request, times=prompt)
        assert await asker.figure(PROMPT) == before + prompt
        async with locked(live_server, "roll") as lock:
            asked = asyncio.create_task(said.ask(request))
            await lock.stops("sitong commits")
            await lost.revoke()
            assert not asked.done()
        reply = await asked
        assert await asker.figure(PROMPT) == before + prompt
    assert (reply.status, codes(json.loads(reply.body))) == (401, ["UNAUTHENTICATED"])


async def test_over_a_socket(
    http: aiohttp.ClientSession, asker: Asker, live_server: RunningServer
) -> None:
    lost = Lost(asker)
    async with LiveSocket.connected(http, live_server) as client:
        await client.init(lost.header)
        async with locked(live_server, "unit") as lock:
            await client.subscribe("1", UNITS + " # socket")
            await lock.stops("sitong reads")
            await lost.revoke()
        with pytest.raises(SocketClosedError) as closed:
            await client.next("1")
        assert closed.value.code == CloseCode.FORBIDDEN


async def test_a_stream_that_opens_a_moment_later_ends_at_once(
    http: aiohttp.ClientSession, asker: Asker, live_server: RunningServer
) -> None:
    """Its first frame waits for the table; what it waited for is not shown."""
    lost = Lost(asker)
    async with (
        locked(live_server, "sentiment_event") as lock,
        EventStream.opened(
            http,
            live_server,
            "subscription { sentimentBoard { lines { event { id } } } }",
            headers=lost.header,
        ) as stream,
    ):
        await lock.stops("sitong reads")
        await lost.revoke()
        assert await stream.next_event() is None
        assert stream.raw.endswith(b": token revoked\n\n")


def test_frames_that_wait_are_not_shown_to_whom_is_sent_away() -> None:
    member = Member(on_ready=lambda: None, queue_frames=10)
    member.show(ReadyFrame(b"{}", ""))
    assert member.waiting == 1
    member.cut(Ended("token revoked", is_retryable=True))
    member.show(ReadyFrame(b"{}", ""))
    assert member.take() is None
    assert member.ended is not None
