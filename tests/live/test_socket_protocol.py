"""graphql-transport-ws to the letter: what closes a socket, and what leaves it alone."""

import asyncio
import json
import struct
import zlib
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from domain.people.roles import Role
from server.live.close_codes import CloseCode, fitting_reason
from server.live.messages import LONGEST_ID
from tests.live.raw import CLOSE, END_OF_MESSAGE, PONG, TEXT, RawSocket
from tests.live.talking import LiveSocket, Publicity
from tests.serving import RunningServer, bearer

BOARD = "subscription { sentimentBoard { cursor lines { event { id } } } }"
BEATING = "subscription { sentimentBoard(everySeconds: 1) { serverTime } }"
TIME = "{ serverTime }"
REPORT = """mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  ... on SentimentEventReported { event { id title } } ... on Refused { problems { code } } } }"""
SUBSCRIBE = {"id": "1", "type": "subscribe", "payload": {"query": TIME}}


async def test_a_socket_without_the_subprotocol_is_closed_with_4406(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    for offered in ((), ("graphql-ws",)):
        async with http.ws_connect(live_server.socket, protocols=offered) as socket:
            await socket.receive()
            assert socket.close_code == CloseCode.NO_SUBPROTOCOL


async def test_a_page_of_a_foreign_origin_gets_no_socket(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        async with LiveSocket.connected(http, live_server, origin="https://foreign.example"):
            pass
    assert refused.value.status == 403
    async with LiveSocket.connected(http, live_server, origin=live_server.url) as client:
        await client.init()


@pytest.mark.parametrize(
    "origin",
    ["http://[", "http://[::1", "http://]:80", "http://[x]", "null", "", "//", "http://", "x",
     "\xff", "http://user@127.0.0.1:{port}",
     "http://127.0.0.1:{port}.example", "http://127.0.0.1:{port}9"],
)  # fmt: skip
async def test_an_origin_that_is_none_gets_no_socket(
    live_server: RunningServer, origin: str
) -> None:
    line = "Origin: " + origin.replace("{port}", str(live_server.port))
    before = len(live_server.log)
    async with RawSocket.asked(live_server, line) as refused:
        assert refused.status == 403
        body = await refused.reader.read()
        assert len(body) == int(refused.headers["content-length"])
    # Who is refused was told so: it is no error of ours, and can be said for ever.
    assert "error" not in live_server.log[before:], live_server.log[before:]


async def test_a_socket_that_never_initialises_is_closed_with_4408(
    http: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    async with LiveSocket.connected(http, brisk_server) as client:
        assert await client.closed() == CloseCode.INIT_TIMEOUT


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([{"type": "connection_init"}, {"type": "connection_init"}], CloseCode.TOO_MANY_INITS),
        ([SUBSCRIBE], CloseCode.NOT_INITIALISED),
        ([{"type": "connection_init", "payload": bearer(Role.MAYOR) | {"x": 1}},
          {"id": "1", "type": "subscribe", "payload": {"query": BOARD}},
          {"id": "1", "type": "subscribe", "payload": {"query": TIME}}], CloseCode.DUPLICATE_ID),
        ([{"type": "connection_init", "payload": {"Authorization": "Bearer nonsense"}}],
         CloseCode.FORBIDDEN),
        ([{"type": "connection_init", "payload": {"Authorization": "Basic YTpi"}}],
         CloseCode.FORBIDDEN),
    ],
)  # fmt: skip
async def test_what_breaks_the_protocol_closes_the_socket_with_its_code(
    http: aiohttp.ClientSession, live_server: RunningServer, messages: list[Any], code: int
) -> None:
    async with LiveSocket.connected(http, live_server) as client:
        for message in messages:
            await client.send(message)
        assert await client.closed() == code


@pytest.mark.parametrize(
    "name",
    [
        "订" * 39,
        "订" * LONGEST_ID,
        "订x" * 40,
        "x订" * 40,
        "👪" * 60,
        "e\u0301" * 60,
        "\n" * 200,
        "x",
    ],
)
async def test_a_close_frame_comes_whatever_its_reason_would_hold(
    live_server: RunningServer, name: str
) -> None:
    async with RawSocket.asked(live_server) as client:
        client.say({"type": "connection_init", "payload": bearer(Role.MAYOR)})
        assert (await client.heard())[1] == {"type": "connection_ack"}
        for _ in range(2):
            client.say({"id": name, "type": "subscribe", "payload": {"query": BOARD}})
        while (frame := await client.frame()).opcode != CLOSE:
            assert frame.opcode == TEXT
        assert frame.code == CloseCode.DUPLICATE_ID
        assert f"id {name} is in use".startswith(frame.body[2:].decode())
        assert len(frame.body) <= 125


@pytest.mark.parametrize(
    "text", ["", "x" * 200, "四" * 41, "x" + "四" * 41, "👪" * 31, "\ud800" * 200]
)
def test_a_reason_is_cut_between_two_characters(text: str) -> None:
    fitted = fitting_reason(text)
    assert len(fitted.encode()) <= 123
    assert text.encode(errors="replace").decode().startswith(fitted)
    assert len(fitted.encode()) >= min(len(text), 120)


@pytest.mark.parametrize(
    "message",
    [
        "", "{", "[]", "null", '"ping"', '{"type":"start"}', '{"type":"connection_ack"}',
        '{"type":"next","id":"1","payload":{}}', '{"type":"subscribe","payload":{"query":"{a}"}}',
        '{"type":"subscribe","id":1,"payload":{}}', '{"type":"subscribe","id":"1"}',
        '{"type":"subscribe","id":"","payload":{"query":"{serverTime}"}}',
        '{"type":"subscribe","id":"1","payload":[]}', '{"type":"complete"}',
        '{"type":"ping","payload":"now"}', "[" * 50_000,
        json.dumps({"type": "complete", "id": "x" * (LONGEST_ID + 1)}),
        json.dumps({"type": "subscribe", "id": "订" * 300, "payload": {"query": TIME}}),
    ],
)  # fmt: skip
async def test_a_message_that_is_none_closes_the_socket_with_4400(
    http: aiohttp.ClientSession, live_server: RunningServer, message: str
) -> None:
    async with LiveSocket.opened(http, live_server) as client:
        await client.send(message)
        assert await client.closed() == CloseCode.BAD_MESSAGE


MASK = b"\0\0\0\0"
SHORT = b"\x81\x82" + MASK + b"{}"


def packed(text: bytes) -> bytes:
    """One message in one frame, as small as it can be made."""
    packer = zlib.compressobj(9, wbits=-15)
    body = packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH)
    body = body.removesuffix(END_OF_MESSAGE)
    size = len(body)
    length = bytes((0x80 | size,)) if size < 126 else struct.pack("!BH", 0x80 | 126, size)
    return b"\xc1" + length + MASK + body


def most_kb(server: RunningServer) -> int:
    """The most memory that the process has ever had."""
    status = Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


@pytest.mark.parametrize(
    "frames",
    [
        b"\x81\x02{}", b"\xc1\x82" + MASK + b"{}", b"\xb1\x82" + MASK + b"{}",
        b"\x83\x80" + MASK, b"\x8f\x80" + MASK, b"\x09\x80" + MASK,
        b"\x89\xfe\x00\x7e" + MASK + b"x" * 126, b"\x80\x80" + MASK,
        b"\x01\x81" + MASK + b"{" + SHORT, b"\x81\x82" + MASK + b"\xff\xff",
        b"\x01\x81" + MASK + b"\xe5\x80\x81" + MASK + b"x",
        b"\x88\x81" + MASK + b"\x03", b"\x88\x82" + MASK + b"\x03\xe7",
        b"\x88\x82" + MASK + b"\x00\x00", b"\x88\x84" + MASK + b"\x03\xe8\xff\xff",
        b"\x88\x82" + MASK + b"\x03\xe8" + SHORT, b"\x88\x80" + MASK + b"\x88\x80" + MASK,
        b"\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff" + MASK,
        b"\x81\xff\x00\x00\x00\x00\x7f\xff\xff\xff" + MASK, b"\x81\xfe\x00\x02" + MASK + b"{}",
        b"\x8a\x80" + MASK + b"\x8a\x84" + MASK + b"abcd" + SHORT, b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=lambda frames: frames[:12].hex(),
)  # fmt: skip
@pytest.mark.parametrize("offer", ["", "Sec-WebSocket-Extensions: permessage-deflate"])
async def test_no_malformed_frame_is_a_fault_of_ours(
    live_server: RunningServer, frames: bytes, offer: str
) -> None:
    before = len(live_server.log)
    async with RawSocket.asked(live_server, *filter(None, [offer])) as client:
        client.writer.write(frames)
        while (frame := await client.frame()).opcode != CLOSE:
            assert frame.opcode in (TEXT, PONG)
        assert frame.code in (1000, 1002, 1005, 1007, 1009, CloseCode.BAD_MESSAGE) or not frame.body
    assert "Traceback" not in live_server.log[before:]


PACKED_PING = packed(b'{"type":"ping"}' + b" " * 250_000)
PACKED_SHORT = packed(b'{"type":"ping"}' + b" " * 16_000)
DEFLATE = "Sec-WebSocket-Extensions: permessage-deflate"
MOST_GROWN_KB = 48 * 1024
"""What a server may grow by for a flood: reading all of it at once takes four times as much."""


@pytest.mark.parametrize(
    ("is_initialised", "frames", "code"),
    [
        (False, PACKED_PING * 900, 1009),
        (False, PACKED_SHORT * 6_000, None),
        (True, PACKED_PING * 900, None),
    ],
    ids=["long, before init", "short, before init", "long, after init"],
)
async def test_packed_frames_are_inflated_few_at_a_time(
    live_server: RunningServer,
    is_initialised: bool,
    frames: bytes,
    code: int | None,
) -> None:
    async with RawSocket.asked(live_server, DEFLATE) as client:
        if is_initialised:
            client.say({"type": "connection_init"})
            assert (await client.frame()).opcode == TEXT
        before = most_kb(live_server)
        client.writer.write(frames)
        if code is None:
            for _ in range(frames.count(frames[:20])):
                assert (await client.frame()).body == b'{"type":"pong"}'
        else:
            assert (await client.frame()).code == code
        assert most_kb(live_server) - before < MOST_GROWN_KB


@pytest.mark.parametrize(
    "frames",
    [
        b"\x01\x80" + MASK + (b"\x00\x80" + MASK) * 20_000,
        b"\x01\x81" + MASK + b"{" + (b"\x00\x81" + MASK + b" ") * 20_000,
        (b"\x89\x80" + MASK) * 20_000,
        (b"\x8a\x80" + MASK) * 20_000,
        (b"\x89\x80" + MASK + b"\x8a\x80" + MASK) * 10_000,
    ],
    ids=["empty fragments", "fragments of a byte", "pings", "pongs", "both"],
)
@pytest.mark.parametrize("offer", ["", DEFLATE])
async def test_frames_that_say_nothing_are_counted(
    live_server: RunningServer, frames: bytes, offer: str
) -> None:
    async with RawSocket.asked(live_server, *filter(None, [offer])) as client:
        client.writer.write(frames)
        while (frame := await client.frame()).opcode != CLOSE:
            assert frame.opcode == PONG
        assert frame.code == aiohttp.WSCloseCode.POLICY_VIOLATION


async def test_some_fragments_and_pings_are_nothing_unusual(live_server: RunningServer) -> None:
    said = b'{"type":"ping"}'
    pieces = [bytes((byte,)) for byte in said]
    async with RawSocket.asked(live_server) as client:
        for _ in range(20):
            for at, piece in enumerate(pieces):
                first = (0x00 if at else 0x01) | (0x80 if at == len(pieces) - 1 else 0)
                client.writer.write(bytes((first, 0x81)) + MASK + piece)
            client.writer.write(b"\x89\x80" + MASK)
        heard = [await client.frame() for _ in range(40)]
        assert sorted(frame.opcode for frame in heard) == [TEXT] * 20 + [PONG] * 20


async def test_bytes_instead_of_text_close_the_socket_with_4400(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server) as client:
        await client.socket.send_bytes(b'{"type":"ping"}')
        assert await client.closed() == CloseCode.BAD_MESSAGE


async def test_a_message_beyond_the_limit_closes_the_socket_with_1009(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server) as client:
        await client.subscribe("1", "{ serverTime #" + "x" * 300_000 + "\n}")
        assert await client.closed() == aiohttp.WSCloseCode.MESSAGE_TOO_BIG


async def test_a_ping_is_answered_at_any_time(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.connected(http, live_server) as client:
        await client.send({"type": "ping"})
        assert await client.receive() == {"type": "pong"}
        await client.send({"type": "pong", "payload": {"unasked": True}})
        await client.init()
        await client.send({"type": "ping", "payload": {"any": "thing"}})
        assert await client.receive() == {"type": "pong"}


async def test_who_answers_pings_stays_and_who_does_not_is_sent_to_come_back(
    http: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    async with (
        LiveSocket.opened(http, brisk_server, Role.MAYOR) as alive,
        LiveSocket.opened(http, brisk_server, Role.MAYOR) as dead,
    ):
        dead.answers_pings = False
        await alive.subscribe("1", BEATING)

        async def stay() -> None:
            while alive.pings < 6:
                await alive.frame("1")

        _, code = await asyncio.gather(stay(), dead.closed())
        assert code == CloseCode.TRY_LATER
        assert dead.pings == 2


async def test_queries_and_mutations_run_over_the_socket_and_end_by_themselves(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    given = {"i": publicity.reported("某小区停水引发关注")}
    async with LiveSocket.opened(http, live_server, Role.PUBLICITY) as client:
        await client.subscribe("m", REPORT, given)
        done = (await client.next("m"))["data"]["reportSentimentEvent"]
        assert done["event"]["title"] == "某小区停水引发关注"
        assert await client.message("m") == {"id": "m", "type": "complete"}
        # The id is free again.
        query = "query($id: ID!) { node(id: $id) { id } }"
        await client.subscribe("m", query, {"id": done["event"]["id"]})
        assert (await client.next("m"))["data"] == {"node": {"id": done["event"]["id"]}}
        assert await client.message("m") == {"id": "m", "type": "complete"}
    async with LiveSocket.opened(http, live_server) as stranger:
        await stranger.subscribe("m", REPORT, given)
        refused = (await stranger.next("m"))["data"]["reportSentimentEvent"]
        assert [one["code"] for one in refused["problems"]] == ["NOT_PERMITTED"]


async def test_complete_ends_an_operation_and_frees_its_id(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.complete("never begun")
        await client.subscribe("1", BOARD)
        await client.subscribe("2", BOARD)
        await client.frame("1")
        await client.frame("2")
        await client.complete("1")
        event_id = await publicity.report()
        lines = (await client.frame("2"))["lines"]
        assert event_id in [line["event"]["id"] for line in lines]
        await client.subscribe("1", TIME)
        assert (await client.next("1"))["data"].keys() == {"serverTime"}


async def test_many_operations_share_one_socket(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("board", BOARD)
        for number in range(40):
            await client.subscribe(f"q{number}", f"{{ t{number}: serverTime }}")
        for number in reversed(range(40)):
            assert (await client.next(f"q{number}"))["data"].keys() == {f"t{number}"}
            assert (await client.message(f"q{number}"))["type"] == "complete"
        await client.frame("board")


async def test_one_operation_too_many_is_refused_alone(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        for number in range(51):
            await client.subscribe(str(number), BOARD)
        (error,) = await client.errors("50")
        assert error["extensions"]["code"] == "RATE_LIMITED"
        for number in range(50):
            await client.frame(str(number))
        await client.complete("7")
        await client.subscribe("50", BOARD)
        await client.frame("50")
