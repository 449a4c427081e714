"""A TCP line to a server that can be cut and mended."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from tests.serving import RunningServer

CHUNK_BYTES = 65_536


class Line:
    """Passes bytes on, as long as it is whole."""

    def __init__(self, server: RunningServer) -> None:
        self._server = server
        self._writers: set[asyncio.StreamWriter] = set()
        self._is_cut = False
        self.port = 0

    @classmethod
    @asynccontextmanager
    async def to(cls, server: RunningServer) -> AsyncIterator["Line"]:
        """A whole line."""
        line = cls(server)
        listening = await asyncio.start_server(line._pass_on, "127.0.0.1")
        line.port = listening.sockets[0].getsockname()[1]
        try:
            yield line
        finally:
            line.cut()
            listening.close()

    def cut(self) -> None:
        """Drop every connection, and refuse new ones."""
        self._is_cut = True
        for writer in tuple(self._writers):
            writer.transport.abort()

    def mend(self) -> None:
        """Take connections again."""
        self._is_cut = False

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_cut:
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._server.port)
        self._writers |= {writer, far_writer}
        await asyncio.gather(self._copy(reader, far_writer), self._copy(far_reader, writer))
        self._writers -= {writer, far_writer}

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while chunk := await reader.read(CHUNK_BYTES):
                writer.write(chunk)
                await writer.drain()
        writer.close()
