"""The lower limit of all: uvloop alone, frame bytes made once, `transport.write` to everybody."""

import asyncio
import base64
import hashlib
import os
import struct
from typing import Any, cast

import orjson
import uvloop

from bench.peers.python.board import board
from bench.peers.python.starlette_fanout import ANY_ID

HANDSHAKE_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
SWITCH = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Accept: "
)


def ws_frame(text: bytes) -> bytes:
    """A text frame from a server."""
    length = len(text)
    if length < 126:
        return bytes((0x81, length)) + text
    if length < 65_536:
        return struct.pack("!BBH", 0x81, 126, length) + text
    return struct.pack("!BBQ", 0x81, 127, length) + text


def next_frame(told: dict[str, Any]) -> bytes:
    """The board as a frame of the protocol."""
    head = b'{"id":"' + ANY_ID.encode() + b'","type":"next","payload":{"data":{"board":'
    return ws_frame(head + orjson.dumps(told) + b"}}}")


class Hall:
    """Who listens, and what they have been told last."""

    def __init__(self) -> None:
        self.transports: set[asyncio.Transport] = set()
        self.told = board(0, 0)

    def publish(self, count: int) -> None:
        """Tell everybody."""
        self.told = board(self.told["seq"] + 1, count)
        frame = next_frame(self.told)
        for transport in self.transports:
            transport.write(frame)


class Client(asyncio.Protocol):
    """One connection: a socket, or the one that publishes."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._came = b""
        self._is_socket = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody is there."""
        # uvloop's transports are none of asyncio's classes, though they do the same.
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """He is gone."""
        if self._transport is not None:
            self._hall.transports.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        """Requests first, frames once the socket is open."""
        self._came += data
        while not self._is_socket and b"\r\n\r\n" in self._came:
            head, _, self._came = self._came.partition(b"\r\n\r\n")
            self._request(head)
        while self._is_socket and (text := self._next_text()) is not None:
            self._message(text)

    def _request(self, head: bytes) -> None:
        if head.startswith(b"POST /publish"):
            count = head.split(b"k=")[1].split(b"&")[0]
            self._hall.publish(int(count))
            self._write(ANSWER)
            return
        lines = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
        key = lines[b"Sec-WebSocket-Key"]
        accepted = base64.b64encode(
            hashlib.sha1(key + HANDSHAKE_GUID, usedforsecurity=False).digest()
        )
        self._write(SWITCH + accepted + b"\r\n\r\n")
        self._is_socket = True

    def _next_text(self) -> bytes | None:
        """The text of the next frame, unmasked; nothing before the frame is whole."""
        came = self._came
        if len(came) < 2:
            return None
        length, at = came[1] & 127, 2
        if length == 126:
            if len(came) < 4:
                return None
            length, at = int.from_bytes(came[2:4]), 4
        if len(came) < at + 4 + length:
            return None
        mask, masked = came[at : at + 4], came[at + 4 : at + 4 + length]
        self._came = came[at + 4 + length :]
        return bytes(byte ^ mask[place & 3] for place, byte in enumerate(masked))

    def _message(self, text: bytes) -> None:
        kind = orjson.loads(text)["type"] if text.startswith(b"{") else ""
        if kind == "connection_init":
            self._write(ws_frame(b'{"type":"connection_ack"}'))
        elif kind == "subscribe" and self._transport is not None:
            self._write(next_frame(self._hall.told))
            self._hall.transports.add(self._transport)

    def _write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)


async def main() -> None:
    """Serve for ever."""
    hall = Hall()
    server = await asyncio.get_running_loop().create_server(
        lambda: Client(hall), "127.0.0.1", int(os.environ["BENCH_PORT"]), backlog=4096
    )
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
