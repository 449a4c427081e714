"""A line to the server on which requests are said as they are, whole or in part."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import orjson

from tests.live.talking import PATIENCE_SECONDS
from tests.serving import RunningServer


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def error(self) -> dict[str, Any]:
        """What the one error says of itself."""
        (error,) = orjson.loads(self.body)["errors"]
        found: dict[str, Any] = error["extensions"]
        return found


@dataclass(frozen=True, slots=True)
class RawLine:
    """One connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    @asynccontextmanager
    async def to(cls, server: RunningServer) -> AsyncIterator["RawLine"]:
        """A line, cut at the end."""
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        try:
            yield cls(reader, writer)
        finally:
            writer.transport.abort()

    def say(self, data: bytes) -> None:
        """These bytes and no others."""
        self.writer.write(data)

    async def drip(self, data: bytes, *, every_seconds: float) -> None:
        """One byte after the other, until nobody listens any more."""
        for byte in data:
            self.writer.write(bytes((byte,)))
            await asyncio.sleep(every_seconds)

    async def answer(self) -> Answer:
        """The next answer, with its body."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
            fields = dict(line.split(": ", 1) for line in head[1:] if line)
            headers = {name.lower(): value for name, value in fields.items()}
            body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return Answer(int(head[0].split()[1]), headers, body)

    async def end(self) -> bytes:
        """Wait until the server hangs up; answers what it has said before."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            try:
                return await self.reader.read()
            except ConnectionResetError:
                return b""
