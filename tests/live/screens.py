"""Screens that come back by themselves, and a line that may be cut."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp

from domain.people.roles import Role
from tests.live.talking import PATIENCE_SECONDS, EventStream, LiveSocket, SocketClosedError
from tests.serving import RunningServer, bearer

RETRY_SECONDS = 0.05
LOST = (aiohttp.ClientError, OSError, SocketClosedError)

Frame = dict[str, Any]


@dataclass(slots=True)
class Line:
    """Everything between some clients and the server; cut, no word goes through."""

    server: RunningServer
    is_cut: bool = False
    refused: int = 0
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    @classmethod
    @asynccontextmanager
    async def to(cls, server: RunningServer) -> AsyncIterator["Line"]:
        """A line to a server; clients use `line.server` instead."""
        line = cls(server)
        listening = await asyncio.start_server(line._carry, "127.0.0.1", 0)
        line.server = replace(server, port=listening.sockets[0].getsockname()[1])
        line._far_port = server.port
        try:
            yield line
        finally:
            line.cut()
            listening.close()

    _far_port: int = 0

    def cut(self) -> None:
        """Both ends lose the line at this moment, and get none for now."""
        self.is_cut = True
        for writer in tuple(self._open):
            writer.transport.abort()

    def mend(self) -> None:
        """The line stands again."""
        self.is_cut = False

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.is_cut:
            self.refused += 1
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._far_port)
        self._open |= {writer, far_writer}
        try:
            await asyncio.gather(_pour(reader, far_writer), _pour(far_reader, writer))
        finally:
            self._open -= {writer, far_writer}


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


@dataclass(slots=True)
class Screen:
    """One subscription, by socket or stream, taken up again where it broke."""

    http: aiohttp.ClientSession
    server: RunningServer
    query: str
    role: Role
    is_stream: bool = False
    variables: Frame = field(default_factory=dict)
    frames: list[Frame] = field(default_factory=list)
    _came: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def on(self) -> AsyncIterator["Screen"]:
        """Looks as long as the block lasts."""
        task = asyncio.create_task(self._run())
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def until(
        self, is_seen: Callable[["Screen"], bool], *, within_seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Wait until the screen shows it.

        Looked at again without a frame too: what is asked may be about another screen, and that
        one's frame may come after this one's last.
        """
        async with asyncio.timeout(within_seconds):
            while not is_seen(self):
                self._came.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._came.wait(), RETRY_SECONDS)

    @property
    def newest(self) -> Frame:
        """The newest frame without what differs from frame to frame."""
        kept = ("cursor", "serverTime", "resumed")
        return {name: value for name, value in self.frames[-1].items() if name not in kept}

    async def _run(self) -> None:
        while True:
            with suppress(*LOST):
                await (self._by_stream() if self.is_stream else self._by_socket())
            await asyncio.sleep(RETRY_SECONDS)

    async def _by_socket(self) -> None:
        variables = dict(self.variables)
        if self.frames:
            variables["after"] = self.frames[-1]["cursor"]
        async with LiveSocket.opened(self.http, self.server, self.role) as client:
            await client.subscribe("1", self.query, variables)
            while True:
                self._take(await client.frame("1"))

    async def _by_stream(self) -> None:
        headers = bearer(self.role)
        if self.frames:
            headers["last-event-id"] = self.frames[-1]["cursor"]
        async with EventStream.opened(
            self.http, self.server, self.query, self.variables, headers=headers
        ) as stream:
            while True:
                self._take(await stream.frame())

    def _take(self, frame: Frame) -> None:
        self.frames.append(frame)
        self._came.set()
