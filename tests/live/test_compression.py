"""Compressed sockets: asked for by the client, the same frames, compressed once for all."""

import re
from contextlib import AsyncExitStack

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from server.live.line import header_of, packed_tail
from server.live.member import ReadyFrame
from server.live.messages import LONGEST_ID
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.raw import RawSocket
from tests.live.talking import LiveSocket, Publicity
from tests.serving import RunningServer, bearer, database_copy, serving

BOARD = "subscription { sentimentBoard(everySeconds: 60) { lines { event { id title summary } } } }"
LONG_ID = "屏" * LONGEST_ID


async def test_compressed_and_plain_sockets_get_the_same_frames(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(
                LiveSocket.connected(http, live_server, compress=compress)
            )
            for compress in (0, 12, 15)
        ]
        assert [bool(client.socket.compress) for client in clients] == [False, True, True]
        for client in clients:
            await client.init(bearer(Role.PUBLICITY))
            for name in ("a", "b" * 200, LONG_ID):
                await client.subscribe(name, BOARD)
                await client.next(name)
        for _ in range(3):
            made = await publicity.report()
            frames = [
                await client.next(name) for client in clients for name in ("a", "b" * 200, LONG_ID)
            ]
            assert all(frame == frames[0] for frame in frames)
            lines = frames[0]["data"]["sentimentBoard"]["lines"]
            assert made in [line["event"]["id"] for line in lines]


INIT = {"type": "connection_init", "payload": bearer(Role.PUBLICITY)}
OFFERS = [
    ("permessage-deflate", 12),
    *((f"permessage-deflate; server_max_window_bits={bits}", 12) for bits in range(12, 16)),
    # What is packed with twelve bits cannot be read with fewer.
    *((f"permessage-deflate; server_max_window_bits={bits}", None) for bits in range(8, 12)),
    *((f"permessage-deflate; client_max_window_bits={bits}", 12) for bits in range(8, 16)),
    ("permessage-deflate; client_max_window_bits", 12),
    ("permessage-deflate; server_no_context_takeover", 12),
    ("permessage-deflate; client_no_context_takeover; server_no_context_takeover", 12),
    ("permessage-deflate; server_max_window_bits=9, permessage-deflate", 12),
    ("permessage-deflate, permessage-deflate", 12),
    ("x-webkit-deflate-frame, permessage-deflate", 12),
    ("permessage-deflate; server_max_window_bits", None),
    ("permessage-deflate; server_max_window_bits=16", None),
    ("permessage-deflate; server_max_window_bits=012", None),
    ("permessage-deflate; server_max_window_bits=12; server_max_window_bits=12", None),
    ("permessage-deflate; server_no_context_takeover=1", None),
    ("permessage-deflate; unknown", None),
    ("x-webkit-deflate-frame", None),
]


@pytest_asyncio.fixture(scope="module")
async def crowded_board(http: aiohttp.ClientSession, live_server: RunningServer) -> str:
    """A board whose frames repeat what lies further back than a small window."""
    publicity = Publicity(Asker(http, live_server), unit_ids()["MUNI"])
    for number in range(3):
        await publicity.report(summary=f"第{number}件" + "".join(f"{n:x}" for n in range(400)))
    return (
        "subscription { sentimentBoard(everySeconds: 60) {"
        " lines { event { id a: summary b: summary c: summary } } } }"
    )


@pytest.mark.parametrize(("offer", "window"), OFFERS)
async def test_only_what_frames_are_packed_with_is_agreed_to(
    live_server: RunningServer, crowded_board: str, offer: str, window: int | None
) -> None:
    async with RawSocket.asked(live_server, f"Sec-WebSocket-Extensions: {offer}") as client:
        agreed = client.headers.get("sec-websocket-extensions", "")
        assert agreed.count("permessage-deflate") == (window is not None)
        assert ("server_no_context_takeover" in agreed) is (window is not None)
        told = re.search(r"server_max_window_bits=(\d+)", agreed)
        assert (told and int(told[1])) == window
        mine = re.search(r"client_max_window_bits=(\d+)", agreed)
        client.say(INIT, window=None if window is None else int(mine[1]) if mine else 15)
        assert (await client.heard())[1] == {"type": "connection_ack"}
        for name in ("1", "2"):
            client.say({"id": name, "type": "subscribe", "payload": {"query": crowded_board}})
            # Inflated with the window that was agreed to; without a context taken over.
            is_packed, message = await client.heard(window=window)
            assert is_packed is (window is not None)
            assert len(message["payload"]["data"]["sentimentBoard"]["lines"]) >= 3


async def test_a_server_may_be_told_not_to_compress(
    http: aiohttp.ClientSession, admin_credentials: dict[str, str], worker_id: str
) -> None:
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_plain") as credentials,
        serving(credentials, live_compression="off") as server,
        LiveSocket.connected(http, server, compress=15) as client,
    ):
        assert not client.socket.compress
        await client.init()


def test_a_frame_is_compressed_once() -> None:
    frame = ReadyFrame(b'{"data":{}}' * 50, "cursor")
    assert packed_tail(frame) is packed_tail(frame)
    assert len(packed_tail(frame)) < len(frame.tail)


@pytest.mark.parametrize(
    ("size", "header"),
    [
        (0, b"\x81\x00"),
        (125, b"\x81\x7d"),
        (126, b"\x81\x7e\x00\x7e"),
        (65_535, b"\x81\x7e\xff\xff"),
        (65_536, b"\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00"),
    ],
)
def test_a_header_tells_the_size(size: int, header: bytes) -> None:
    assert header_of(0x81, size) == header
