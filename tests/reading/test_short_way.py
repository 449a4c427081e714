"""Requests known by their very bytes: the same answers, in order, as long as they count."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from server.chance import new_id
from server.clock import monotonic
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import Publicity
from tests.serving import RunningServer, database_copy, serving, token_of

UNITS = "{ units(first: 5) { edges { node { code name } } } }"
EVENTS = "{ sentimentEvents(first: 50) { edges { node { id } } } }"
TIME = "{ serverTime }"
REVOKE = "mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { __typename } }"
PROMPT = "sitong_requests_prompt"


@pytest_asyncio.fixture(scope="module")
async def asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """Asks a server of this file's own, so that its figures count nobody else's requests."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_short") as credentials,
        serving(credentials) as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


def wire(query: str, *more: str) -> bytes:
    """A request as it goes over the line."""
    body = json.dumps({"query": query}).encode()
    head = (
        "POST /graphql HTTP/1.1",
        "host: here",
        "content-type: application/json",
        f"content-length: {len(body)}",
        *more,
    )
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def bearing(token: str) -> str:
    """The header of a token."""
    return f"authorization: Bearer {token}"


@dataclass(frozen=True, slots=True)
class Response:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> Any:
        """What was asked for."""
        return json.loads(self.body)["data"]


@dataclass(frozen=True, slots=True)
class Wire:
    """A line to the server on which bytes are said as they are."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def heard(self) -> Response:
        """The next response."""
        async with asyncio.timeout(10):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode().splitlines()
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
            body = await self.reader.readexactly(int(headers["content-length"]))
        return Response(int(head[0].split()[1]), headers, body)

    async def ask(self, request: bytes) -> Response:
        """Say it in one piece, hear the response."""
        self.writer.write(request)
        return await self.heard()

    async def heard_if_any(self, request: bytes) -> Response | None:
        """The response, or nothing when the line ended before the first letter of one."""
        self.writer.write(request)
        try:
            return await self.heard()
        except asyncio.IncompleteReadError as error:
            if error.partial:
                raise

            return None


@asynccontextmanager
async def line(server: RunningServer) -> AsyncIterator[Wire]:
    """A line, cut at the end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        yield Wire(reader, writer)
    finally:
        writer.transport.abort()


async def make_known(said: Wire, request: bytes) -> Response:
    """Once to be read, once to be noted: from now on its bytes are known."""
    await said.ask(request)
    return await said.ask(request)


async def test_equal_bytes_are_answered_past_the_parser_and_alike(asker: Asker) -> None:
    request = wire(UNITS)
    async with line(asker.server) as said:
        usual = await make_known(said, request)
        before = await asker.figure(PROMPT)
        prompt = await said.ask(request)
        assert await asker.figure(PROMPT) == before + 1
        assert list(prompt.headers) == list(usual.headers)
        assert (prompt.status, prompt.body) == (200, usual.body)
        async with line(asker.server) as other:
            assert (await other.ask(request)).body == usual.body
        assert await asker.figure(PROMPT) == before + 2


async def test_what_sql_alone_does_not_answer_is_never_known_by_its_bytes(asker: Asker) -> None:
    before = await asker.figure(PROMPT)
    async with line(asker.server) as said:
        for request in (wire(TIME), wire("{ nothing }"), wire(UNITS, bearing("broken"))):
            replies = [await said.ask(request) for _ in range(4)]
            assert len({(one.status, one.headers["content-type"]) for one in replies}) == 1
    assert await asker.figure(PROMPT) == before


async def test_an_act_is_in_the_very_next_answer(asker: Asker) -> None:
    publicity = Publicity(asker, next(iter(unit_ids().values())))
    request = wire(EVENTS, bearing(token_of(Role.MAYOR)))
    async with line(asker.server) as said:
        await make_known(said, request)
        for _ in range(10):
            made = await publicity.report()
            for _ in range(3):
                edges = (await said.ask(request)).data["sentimentEvents"]["edges"]
                assert made in {edge["node"]["id"] for edge in edges}


async def test_many_lines_at_once_share_looks_into_the_log(asker: Asker) -> None:
    request = wire(UNITS)
    async with line(asker.server) as said:
        usual = await make_known(said, request)
        before, looks = await asker.figure(PROMPT), await asker.figure("sitong_commit_looks")

        async with AsyncExitStack() as stack:
            lines = [await stack.enter_async_context(line(asker.server)) for _ in range(20)]
            for _ in range(50):
                # All are asked before any is answered, however fast either side is.
                replies = await asyncio.gather(*(one.ask(request) for one in lines))
                assert {one.body for one in replies} == {usual.body}
        assert await asker.figure(PROMPT) == before + 1_000
        assert await asker.figure("sitong_commit_looks") - looks < 500


async def test_requests_sent_ahead_are_answered_in_their_order(asker: Asker) -> None:
    units, other, time = wire(UNITS), wire(UNITS.replace("5", "6")), wire(TIME)
    async with line(asker.server) as said:
        wanted = [(await make_known(said, one)).data for one in (units, other)]
        said.writer.write(units)
        # A piece of its own, so that the first is known when the others come.
        await asyncio.sleep(0)
        said.writer.write(other + time + units)
        said.writer.write(time[:40])
        replies = [await said.heard() for _ in range(4)]
        said.writer.write(time[40:] + other)
        replies += [await said.heard() for _ in range(2)]
        assert [one.data for one in (replies[0], replies[1], replies[3], replies[5])] == [
            *wanted,
            wanted[0],
            wanted[1],
        ]
        assert all("serverTime" in replies[place].data for place in (2, 4))


@pytest.mark.parametrize(
    ("begun", "status"),
    [
        (f"POST /graphql HTTP/1.1\r\ncontent-type: text/html\r\nx: {'y' * 99}", 415),
        (
            f"POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-length: {len(wire(UNITS))}\r\n\r\n",
            415,
        ),
    ],
)
async def test_known_bytes_may_be_the_rest_of_another_request(
    asker: Asker, begun: str, status: int
) -> None:
    units = wire(UNITS)
    async with line(asker.server) as said:
        await make_known(said, units)
        said.writer.write(begun.encode())
        # Asked on another line meanwhile, so that the server has read the beginning by itself.
        before = await asker.figure(PROMPT)
        assert (await said.ask(units)).status == status
        assert await asker.figure(PROMPT) == before


async def test_a_token_that_ends_or_is_revoked_ends_what_its_bytes_were_good_for(
    asker: Asker,
) -> None:
    token_id = new_id().hex
    revoked = wire(EVENTS, bearing(token_of(Role.MAYOR, token_id=token_id)))
    brief = wire(EVENTS, bearing(token_of(Role.MAYOR, hours=2 / 3600)))
    until = monotonic() + 3
    async with line(asker.server) as said:
        for request in (revoked, brief):
            await make_known(said, request)
            assert (await said.ask(request)).status == 200
        await asker.ask(REVOKE, {"i": {"tokenId": token_id, "reason": "遗失"}}, role=Role.ADMIN)
        while (await said.ask(brief)).status == 200:
            assert monotonic() < until
            await asyncio.sleep(0.05)
        for request in (revoked, brief):
            reply = await said.ask(request)
            assert json.loads(reply.body)["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_server_that_stops_gives_what_it_owes_and_says_it_is_the_last(
    admin_credentials: dict[str, Any], worker_id: str
) -> None:
    request = wire(UNITS)
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_last") as credentials,
        serving(credentials) as server,
        line(server) as said,
    ):
        await make_known(said, request)
        stopping = asyncio.create_task(server.stop())
        replies = []
        with suppress(ConnectionError):
            while reply := await said.heard_if_any(request):
                replies.append(reply)
        assert {reply.status for reply in replies} == {200}
        assert not any("connection" in reply.headers for reply in replies[:-1])
        await stopping
