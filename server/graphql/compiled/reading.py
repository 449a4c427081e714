"""Runs compiled statements: on a lane or in a transaction, with what Python works out put in."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from schema.shapes import worked_out
from schema.worked import WorkedOut, Working
from server.clock import Clock
from server.graphql.compiled.parts import CompiledParts
from server.graphql.compiled.reads import CompiledReads, Read
from server.graphql.compiled.statements import Statements
from server.graphql.markers import CURSOR_TEXT, TIME_TEXT
from server.graphql.memory import Shares
from store.clocks.calendar import load_calendar
from store.database import Database, Reader
from store.events.log import is_placed
from store.events.readable import WHOLE_LOG
from store.reading.asked import ArgumentRefusedError
from store.reading.compiling import Library
from store.reading.declare import Live
from store.reading.lanes import ReadLanes
from store.reading.objects import HOLE
from store.reading.statement import Hole, Refusal

_HOLE = HOLE.encode()

LIVE: Mapping[Live, str] = {
    Live.CURSOR: f'"{CURSOR_TEXT}"',
    Live.SERVER_TIME: f'"{TIME_TEXT}"',
}
"""What stands in a frame until it is sent."""


class CompiledReading:
    """The one way to read of this server."""

    def __init__(
        self,
        library: Library,
        *,
        database: Database,
        lanes: ReadLanes,
        clock: Clock,
        shares: Shares,
    ) -> None:
        self._database = database
        self._lanes = lanes
        self._clock = clock
        self.statements = Statements(shares.statements)
        self.queries = CompiledReads(library, self.statements, shares, clock.now)
        self.parts = CompiledParts(library, self.statements, LIVE)

    async def fetch(self, read: Read) -> bytes:
        """The answer that equal askers share: nothing in it looks at time or language."""
        if WHOLE_LOG in read.prepared.topics:
            await is_placed(self._database)
        content = await self._lanes.fetch(read.prepared.sql, read.args)
        if not read.prepared.holes:
            return content
        return await self._filled(content, read, language="zh", now=self._clock.now())

    async def part(
        self, read: Read, *, language: str, now: datetime, reader: Reader | None = None
    ) -> bytes | None:
        """A part of an answer, in a transaction when one is given; nothing when there is none."""
        sql, args = read.prepared.sql, read.args
        if read.prepared.pieces is not None:
            told = (one if isinstance(one, str) else args[one] for one in read.prepared.pieces)
            return "".join(map(str, told)).encode()
        content: bytes | None
        if reader is None:
            if WHOLE_LOG in read.prepared.topics:
                await is_placed(self._database)
            content = await self._lanes.fetch(sql, args)
        else:
            content = await reader.fetchval(sql, *args)
        if content is None or not read.prepared.holes:
            return content
        return await self._filled(content, read, language=language, now=now)

    async def _filled(self, content: bytes, read: Read, *, language: str, now: datetime) -> bytes:
        """With what Python works out in place of the facts it is worked out of."""
        holes = read.prepared.holes
        calendar = None
        if any(isinstance(one, Hole) and one.declared.with_calendar for one in holes):
            calendar = await load_calendar(self._database)
        working = Working(read.viewer, language, now, calendar)
        pieces = content.split(_HOLE)
        for place in range(1, len(pieces), 2):
            number, _, facts = pieces[place].partition(b"|")
            hole = holes[int(number)]
            if isinstance(hole, Refusal):
                raise ArgumentRefusedError(hole.argument, hole.words)
            pieces[place] = _worked(hole).json(facts, hole.asked, working)
        return b"".join(pieces)


def _worked(hole: Hole) -> WorkedOut[Any]:
    return worked_out()[hole.type_name][hole.asked.name]
