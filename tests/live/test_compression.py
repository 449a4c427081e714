"""Compressed sockets: asked for by the client, the same frames, compressed once for all."""

from contextlib import AsyncExitStack

import aiohttp
import pytest

from domain.people.roles import Role
from server.live.line import header_of, packed_tail
from server.live.member import ReadyFrame
from tests.live.talking import LiveSocket, Publicity
from tests.serving import RunningServer, bearer, database_copy, serving

BOARD = "subscription { sentimentBoard(everySeconds: 60) { lines { event { id title summary } } } }"
LONG_ID = "屏" * 30_000
"""An id of more bytes than one stored block of deflate can hold."""


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
