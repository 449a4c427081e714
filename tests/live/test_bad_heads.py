"""Heads that are none: handshakes that cannot be read, missing hosts, malformed requests."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from uvicorn import Config
from uvicorn.server import ServerState
from websockets.http11 import Request

from server.live.bounded_http import Bounds
from server.live.http_protocol import PromptHttpProtocol
from server.live.protocol import AbortingWebSocketProtocol
from tests.live.raw import RawSocket
from tests.live.talking import PATIENCE_SECONDS
from tests.live.wire import RawLine
from tests.serving import RunningServer, database_copy, serving

HOST = b"Host: here\r\n"
BOUNDS = Bounds(
    target_bytes=1_024,
    head_bytes=4_096,
    head_seconds=10.0,
    body_seconds=10.0,
    least_bytes_per_second=1_000,
    connections=40,
)
HANDSHAKE = (
    b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)


class NoDoor:
    """Knows no request by its bytes."""

    def met(self, wire: bytes) -> None:
        """Nothing."""


async def nobody(_scope: object, _receive: object, _send: object) -> None:
    """An application that is never reached."""


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server as it is."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_heads") as credentials,
        serving(credentials) as running,
    ):
        yield running


async def test_a_handshake_that_the_library_would_not_read_is_refused(
    server: RunningServer,
) -> None:
    async with RawSocket.asked(server, *(f"X-{number}: y" for number in range(150))) as many:
        assert many.status == 431
    assert "Traceback" not in server.log


@pytest.mark.parametrize(
    "lines",
    [
        b"Content-Length: 100\r\n", b"Content-Length: 3\r\n", b"Content-Length: 00\r\n",
        b"Content-Length: 99999999\r\n", b"Transfer-Encoding: chunked\r\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("method", "body"), [(b"GET", b""), (b"POST", b""), (b"GET", b"3\r\nabc\r\n0\r\n\r\n")]
)
async def test_a_handshake_with_a_body_is_refused_and_its_line_ends(
    server: RunningServer, lines: bytes, method: bytes, body: bytes
) -> None:
    """The library of sockets cannot read it and says nothing: such lines stayed open for ever."""
    async with RawLine.to(server) as line:
        line.say(method + b" /graphql HTTP/1.1\r\n" + HOST + HANDSHAKE + lines + b"\r\n" + body)
        answer = await line.answer()
        assert (answer.status, answer.error["code"]) == (400, "BAD_REQUEST")
        assert await line.end() == b""
    assert "Traceback" not in server.log


async def test_a_handshake_may_say_that_it_has_no_body(server: RunningServer) -> None:
    async with RawSocket.asked(server, "Content-Length: 0") as socket:
        assert socket.status == 101


async def test_a_handshake_that_was_not_understood_is_refused_whatever_was_wrong_with_it() -> None:
    """What the library of sockets may refuse to read in another version leaves no line open."""

    class Unread(AbortingWebSocketProtocol):
        def handle_connect(self, event: Request) -> None:
            """As if the library had not been able to read it."""

    own = {"bounds": BOUNDS, "stalled_seconds": 1.0, "door": staticmethod(lambda: NoDoor())}
    protocol = type("Line", (PromptHttpProtocol,), own)
    config = Config(nobody, ws=Unread, log_config=None)
    config.load()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        lambda: protocol(config, ServerState(), {}), "127.0.0.1", 0
    )
    async with listening:
        reader, writer = await asyncio.open_connection(*listening.sockets[0].getsockname())
        writer.write(b"GET /graphql HTTP/1.1\r\n" + HOST + HANDSHAKE + b"\r\n")
        async with asyncio.timeout(PATIENCE_SECONDS):
            heard = await reader.read()
        writer.transport.abort()
    assert heard.startswith(b"HTTP/1.1 400 ")
    assert b"cannot be read" in heard


@pytest.mark.parametrize(
    "lines",
    [
        b"", b"Host: a\r\nHost: a\r\n", b"Host: [\r\n", b"Host: http://a/\r\n", b"Host: a b\r\n",
        b"Host: a:b\r\n", b"Host: [::1\r\n", b"Host: a@b\r\n", b"Host: a/b\r\n", b"Host: \xff\r\n",
        b"Host: a,b\r\n", b"Host: " + b"a" * 300 + b"\r\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", [b"/graphql", b"/healthz", b"/screens", b"/nothing"])
async def test_a_host_that_is_missing_or_none_is_a_bad_request(
    server: RunningServer, lines: bytes, path: bytes
) -> None:
    async with RawLine.to(server) as line:
        line.say(b"GET " + path + b" HTTP/1.1\r\n" + lines + b"\r\n")
        answer = await line.answer()
        assert (answer.status, answer.error["code"]) == (400, "BAD_REQUEST")
        assert await line.end() == b""
    handshake = b"Upgrade: websocket\r\nConnection: Upgrade\r\n"
    async with RawLine.to(server) as line:
        line.say(b"GET /graphql HTTP/1.1\r\n" + handshake + lines + b"\r\n")
        assert (await line.answer()).status == 400
    assert "Traceback" not in server.log


@pytest.mark.parametrize(
    "lines", [HOST, b"Host: a:80\r\n", b"Host: [::1]:80\r\n", b"Host: a_b.c-d\r\n", b"Host:\r\n"]
)
async def test_a_host_that_is_one_is_taken(server: RunningServer, lines: bytes) -> None:
    async with RawLine.to(server) as line:
        line.say(b"GET /healthz HTTP/1.1\r\n" + lines + b"\r\n")
        assert (await line.answer()).status == 200
    async with RawLine.to(server) as old:
        old.say(b"GET /healthz HTTP/1.0\r\n\r\n")
        assert (await old.answer()).status == 200


@pytest.mark.parametrize(
    "said",
    [
        b"GET http://[ HTTP/1.1\r\n" + HOST, b"GET //[ HTTP/1.1\r\n" + HOST,
        b"GET /\xff HTTP/1.1\r\n" + HOST, b"GET /%ff%00 HTTP/1.1\r\n" + HOST,
        b"OPTIONS * HTTP/1.1\r\n" + HOST, b"CONNECT a:80 HTTP/1.1\r\n" + HOST,
        b"CONNECT a:80 HTTP/1.0\r\n", b"GET  HTTP/1.1\r\n" + HOST, b"GET / HTTP/9.9\r\n" + HOST,
        b"PRI * HTTP/2.0\r\n", b"\x16\x03\x01\x02\x00\x01\x00\r\n", b"GET /\r\n",
        b"GET /healthz?%zz=%ff&[ HTTP/1.1\r\n" + HOST,
        b"GET /graphql?query=%ff&variables=%5b HTTP/1.1\r\ngraphql-require-preflight: 1\r\n" + HOST,
        b"POST /graphql HTTP/1.1\r\nContent-Length: -1\r\n" + HOST,
        b"POST /graphql HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + HOST,
        b"POST /graphql HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n" + HOST,
        b"GET /graphql HTTP/1.0\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n",
        b"GET /\xff HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + HOST,
        b"POST /graphql HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + HOST,
        b"GET /graphql HTTP/1.1\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n" + HOST,
    ],
)  # fmt: skip
async def test_no_malformed_request_is_a_fault_of_ours(server: RunningServer, said: bytes) -> None:
    before = len(server.log)
    async with RawLine.to(server) as line:
        line.say(said + b"\r\n")
        line.writer.write_eof()
        heard = await line.end()
        assert b" 500 " not in heard.partition(b"\r\n")[0]
    # Nor a line of the log: it can be said for ever.
    assert "uvicorn" not in server.log[before:], server.log[before:]
    assert "Traceback" not in server.log[before:], server.log[before:]
