"""A socket said byte by byte: for what the libraries of clients would not say, or would hide."""

import asyncio
import base64
import os
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import orjson

from tests.live.talking import PATIENCE_SECONDS, PROTOCOL
from tests.serving import RunningServer

TEXT, CLOSE, PONG = 1, 8, 10
PACKED = 0x40
END_OF_MESSAGE = b"\x00\x00\xff\xff"


@dataclass(slots=True)
class Frame:
    """One WebSocket frame as it came."""

    opcode: int
    is_packed: bool
    body: bytes

    @property
    def code(self) -> int:
        """Of a close frame: why."""
        return int.from_bytes(self.body[:2])


@dataclass(slots=True)
class RawSocket:
    """What a handshake came to, and frames if it was agreed to."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    status: int
    headers: dict[str, str]

    @classmethod
    @asynccontextmanager
    async def asked(
        cls, server: RunningServer, *lines: str, host: str | None = None
    ) -> AsyncIterator["RawSocket"]:
        """A handshake with these header lines more; cut at the end."""
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        head = (
            "GET /graphql HTTP/1.1",
            f"Host: {host or f'127.0.0.1:{server.port}'}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Protocol: {PROTOCOL}",
            *lines,
        )
        writer.write("\r\n".join(head).encode("latin-1") + b"\r\n\r\n")
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                said = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
            headers = dict(line.split(": ", 1) for line in said[1:] if line)
            yield cls(
                reader,
                writer,
                int(said[0].split()[1]),
                {name.lower(): value for name, value in headers.items()},
            )
        finally:
            writer.transport.abort()

    def say(self, message: object, *, window: int | None = None) -> None:
        """One message; packed with so many bits if that was agreed to."""
        body, first = orjson.dumps(message), 0x80 | TEXT
        if window is not None and window > 8:
            # zlib itself packs with no less than nine.
            packer = zlib.compressobj(wbits=-window)
            body = packer.compress(body) + packer.flush(zlib.Z_SYNC_FLUSH)
            body, first = body.removesuffix(END_OF_MESSAGE), first | PACKED
        size = len(body)
        length = bytes((0x80 | size,)) if size < 126 else struct.pack("!BH", 0x80 | 126, size)
        # A mask of zeros leaves everything as it is.
        self.writer.write(bytes((first,)) + length + b"\0\0\0\0" + body)

    async def frame(self) -> Frame:
        """The next frame, whatever it is."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            first, size = await self.reader.readexactly(2)
            if size == 126:
                size = struct.unpack("!H", await self.reader.readexactly(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", await self.reader.readexactly(8))[0]
            body = await self.reader.readexactly(size)
        return Frame(first & 0x0F, bool(first & PACKED), body)

    async def heard(self, *, window: int | None = None) -> tuple[bool, dict[str, Any]]:
        """The next message, inflated with so many bits and no more, and whether it was packed."""
        frame = await self.frame()
        assert frame.opcode == TEXT, frame
        body = frame.body
        if frame.is_packed:
            assert window is not None
            body = zlib.decompressobj(wbits=-window).decompress(body + END_OF_MESSAGE)
        return frame.is_packed, orjson.loads(body)
