"""Bounds of what comes in over a line: time and size of heads and bodies, and how many lines."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from server.clock import monotonic
from server.live.bounded_http import MOST_AHEAD
from tests.asking import Asker
from tests.live.talking import PATIENCE_SECONDS, EventStream
from tests.live.waiting import POLL_SECONDS
from tests.live.wire import Answer, RawLine
from tests.serving import RunningServer, bearer, database_copy, serving

HEAD_SECONDS, BODY_SECONDS, IDLE_SECONDS = 0.6, 0.6, 2
SLACK_SECONDS = 5.0
"""What a crowded machine may add; without a bound none of these would ever end."""

BEATING = "subscription { sentimentBoard(everySeconds: 1) { serverTime } }"
HOST = b"Host: here\r\n"
POST = (
    b"POST /graphql HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n"
)
ASKING = b'{"query":"{ serverTime }"}'
HEALTH = b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"
TYPED = b"Content-Type: application/json\r\n"
MANY_CHUNKS = b"".join(b"1\r\n%c\r\n" % byte for byte in ASKING + b" " * 4_000)


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server with little patience."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_bounds") as credentials,
        serving(
            credentials,
            head_seconds=str(HEAD_SECONDS),
            body_seconds=str(BODY_SECONDS),
            body_bytes_per_second="1000",
            idle_seconds=str(IDLE_SECONDS),
            max_head_bytes="4096",
            max_target_bytes="1024",
            max_connections="40",
        ) as running,
    ):
        yield running


@pytest_asyncio.fixture(scope="module")
async def asker(server: RunningServer) -> AsyncIterator[Asker]:
    """Asks that server, on one line."""
    async with aiohttp.ClientSession() as http:
        yield Asker(http, server)


@pytest.mark.parametrize(
    ("said", "dripping"),
    [
        (b"", b""),
        (b"", b"\r\n" * 300),
        (b"GET /hea", b""),
        (b"GET /healthz HTTP/1.1\r\n", b"X-A: b\r\n" * 100),
        (b"GET /healthz HTTP/1.1\r\nX-A: ", b"a" * 300),
        (HEALTH + b"POS", b""),
        (HEALTH + b"GET /", b"a" * 300),
        (HEALTH, b"\r\n" * 300),
    ],
    ids=["silent", "ends of lines", "half a line", "headers", "a header", "a second",
         "a second's address", "nothing but ends"],
)  # fmt: skip
async def test_a_head_that_does_not_come_is_not_waited_for(
    server: RunningServer, said: bytes, dripping: bytes
) -> None:
    begun = monotonic()
    async with RawLine.to(server) as line:
        line.say(said)
        if said.startswith(HEALTH):
            assert (await line.answer()).status == 200
        drip = asyncio.create_task(line.drip(dripping, every_seconds=0.05))
        heard = await line.end()
        drip.cancel()
    assert not heard or heard.startswith(b"HTTP/1.1 408 ")
    assert monotonic() - begun < IDLE_SECONDS + 3 * HEAD_SECONDS + SLACK_SECONDS


@pytest.mark.parametrize("dripping", [b"", ASKING * 20], ids=["nothing", "byte by byte"])
async def test_a_body_that_comes_too_slowly_is_not_waited_for(
    server: RunningServer, dripping: bytes
) -> None:
    begun = monotonic()
    async with RawLine.to(server) as line:
        line.say(POST % 10_000 + b"{")
        drip = asyncio.create_task(line.drip(dripping, every_seconds=0.05))
        answer = await line.answer()
        drip.cancel()
        assert (answer.status, answer.error["code"]) == (408, "BAD_REQUEST")
        assert await line.end() == b""
    assert monotonic() - begun >= HEAD_SECONDS + BODY_SECONDS
    assert "Traceback" not in server.log


async def test_a_body_that_comes_at_the_least_rate_is_waited_for(server: RunningServer) -> None:
    body = ASKING + b" " * 6_000
    async with RawLine.to(server) as line:
        line.say(POST % len(body))
        begun = monotonic()
        for at in range(0, len(body), 600):
            line.say(body[at : at + 600])
            await asyncio.sleep(0.25)
        assert (await line.answer()).status == 200
        assert monotonic() - begun > 2 * (HEAD_SECONDS + BODY_SECONDS)


async def test_an_answer_that_takes_its_time_is_given_it(
    server: RunningServer, asker: Asker
) -> None:
    headers = bearer(Role.MAYOR)
    async with EventStream.opened(asker.http, server, BEATING, headers=headers) as stream:
        begun = monotonic()
        while monotonic() - begun < 2 * (IDLE_SECONDS + HEAD_SECONDS):
            await stream.frame()


async def test_a_line_on_which_nothing_is_asked_is_closed(server: RunningServer) -> None:
    async with RawLine.to(server) as line:
        for _ in range(4):
            line.say(HEALTH)
            assert (await line.answer()).status == 200
            await asyncio.sleep(IDLE_SECONDS / 3)
        assert await line.end() == b""


@pytest.mark.parametrize(
    ("head", "status", "limit"),
    [
        (b"GET /" + b"a" * 2_000 + b" HTTP/1.1\r\n" + HOST, 414, "target"),
        (b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n" + HOST, 414, "target"),
        (b"GET /graphql?query=" + b"%7b" * 500 + b" HTTP/1.1\r\n" + HOST, 414, "target"),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000 + b"\r\n" + HOST, 431, "head"),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 5_000 + b"\r\n" + HOST, 431, "head"),
        (b"GET / HTTP/1.1\r\n" + b"X: yz\r\n" * 2_000 + HOST, 431, "head"),
        (b"GET / HTTP/1.1\r\n" + b"x" * 200_000 + b": y\r\n" + HOST, 431, "head"),
    ],
)
@pytest.mark.parametrize("piece", [1 << 20, 700], ids=["at once", "in pieces"])
async def test_a_head_beyond_its_size_is_refused_with_its_status(
    server: RunningServer, head: bytes, status: int, limit: str, piece: int
) -> None:
    async with RawLine.to(server) as line:
        for at in range(0, len(head), piece):
            line.say(head[at : at + piece])
            await asyncio.sleep(0)
        line.say(b"\r\n")
        answer = await line.answer()
        assert answer.status == status
        assert (answer.error["code"], answer.error["limit"]) == ("TOO_LARGE", limit)
        assert await line.end() == b""


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"POST /graphql", b"0\r\n" + b"a:b\r\n" * 600_000),
        (b"POST /graphql", b"0\r\n" + b"a" * 3_000_000),
        (b"POST /graphql", b"0\r\na: " + b"b" * 3_000_000),
        (b"POST /graphql", b"1;" + b"a" * 3_000_000),
        (b"GET /healthz", b"0\r\n" + b"a:b\r\n" * 600_000),
        (b"GET /healthz", b"2\r\n{}\r\n" * 500_000),
    ],
    ids=["trailers", "a name", "a value", "an extension", "answered", "answered, a body"],
)
async def test_what_adds_nothing_to_a_body_is_read_to_a_bound(
    server: RunningServer, head: bytes, said: bytes
) -> None:
    async with RawLine.to(server) as line:
        line.say(head + b" HTTP/1.1\r\n" + HOST + TYPED + CHUNKED + b"\r\n")
        if head.startswith(b"GET"):
            assert (await line.answer()).status == 200
        line.say(said)
        heard = await line.end()
    # Nobody has said that the request was over: without a bound it is read on and on.
    assert not heard or heard.startswith(b"HTTP/1.1 431 ")
    assert bool(heard) is head.startswith(b"POST")


@pytest.mark.parametrize(
    "body",
    [
        b"%x\r\n%b\r\n0\r\nHost: there\r\nAuthorization: Bearer x\r\n\r\n" % (len(ASKING), ASKING),
        MANY_CHUNKS + b"0\r\n\r\n",
    ],
    ids=["trailers", "small chunks"],
)
async def test_a_body_in_chunks_is_taken_and_its_trailers_mean_nothing(
    server: RunningServer, body: bytes
) -> None:
    async with RawLine.to(server) as line:
        for _ in range(2):
            line.say(b"POST /graphql HTTP/1.1\r\n" + HOST + TYPED + CHUNKED + b"\r\n")
            for at in range(0, len(body), 5_000):
                line.say(body[at : at + 5_000])
                await asyncio.sleep(0)
            assert (await line.answer()).status == 200


async def test_requests_that_come_together_are_large_each_for_itself(
    server: RunningServer,
) -> None:
    said = (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 800 + b"\r\n\r\n") * 8
    async with RawLine.to(server) as line:
        line.say(said[:-50])
        for _ in range(7):
            assert (await line.answer()).status == 200
        line.say(said[-50:])
        assert (await line.answer()).status == 200


async def test_few_requests_wait_on_one_line(server: RunningServer) -> None:
    """Each is made ready as it is read: ten thousand fit into what is read at a time."""
    async with RawLine.to(server) as line:
        line.say(HEALTH * 20 * MOST_AHEAD)
        heard = await line.end()
    assert heard.count(b"HTTP/1.1 200 ") <= 2 * MOST_AHEAD
    assert "Traceback" not in server.log


@pytest.mark.parametrize(
    ("coding", "status"),
    [
        (b"gzip, chunked", 501), (b"gzip\r\nTransfer-Encoding: chunked", 501),
        (b"identity, chunked", 501), (b"deflate,chunked", 501), (b"x;y=z, chunked", 501),
        (b"chunked", 200), (b"Chunked", 200),
    ],
)  # fmt: skip
async def test_a_coding_that_nobody_undoes_is_refused(
    server: RunningServer, coding: bytes, status: int
) -> None:
    async with RawLine.to(server) as line:
        line.say(b"POST /graphql HTTP/1.1\r\n" + HOST + TYPED)
        line.say(b"Transfer-Encoding: " + coding + b"\r\n\r\n")
        line.say(b"%x\r\n%b\r\n0\r\n\r\n" % (len(ASKING), ASKING))
        answer = await line.answer()
        assert answer.status == status
        assert status == 200 or answer.error["code"] == "BAD_REQUEST"


async def test_connections_beyond_the_bound_are_told_to_try_later(
    server: RunningServer,
) -> None:
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(RawLine.to(server)) for _ in range(45)]
        answer = await lines[-1].answer()
        assert (answer.status, answer.error["code"]) == (503, "RATE_LIMITED")
        assert int(answer.headers["retry-after"]) > 0
    # The lines that were cut are forgotten.
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await _health(server)).status == 503:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(POLL_SECONDS)
    assert (await _health(server)).status == 200


async def _health(server: RunningServer) -> Answer:
    async with RawLine.to(server) as line:
        line.say(HEALTH)
        return await line.answer()
