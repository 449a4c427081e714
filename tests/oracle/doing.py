"""Acts done one after the other, each told to its doer in full and compared with the oracle."""

from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from domain.people.viewer import Viewer
from tests.oracle.comparing import difference
from tests.oracle.evaluating import expected
from tests.oracle.eyes import Done, Eyes
from tests.oracle.product import Product
from tests.oracle.rows import Rows, read_rows
from tests.oracle.wire import global_id
from tests.reading.drawing import Drawer, Drawn

TOLD_ELSEWHERE = frozenset(
    {"CheckedIn.token", "EntryCode.code", "EntryCode.qrSvg", "BallotSubmitted.receipt"}
)
"""What no row tells: secrets, which have tests of their own."""


@dataclass(slots=True)
class Doing:
    """The product, all rows as they are now, and the names of the acts that were done."""

    product: Product
    rows: Rows
    done: set[str] = field(default_factory=set)

    async def act(self, name: str, viewer: Viewer, /, **given: Any) -> Any:
        """Do it; what the doer is told, and that is answered, is what the oracle says."""
        drawer = Drawer(
            Random(len(self.done)), ids=[], cursors=[], but=TOLD_ELSEWHERE, is_whole=True
        )
        drawn = drawer.draw_act(name, given)
        told = await self.product.answer(drawn, viewer)
        assert not told.errors, (name, told.errors)
        assert told.data["r0"]["__typename"] != "Refused", (name, told.data)
        before = self.rows
        self.rows = await read_rows(self.product.parts.database)
        eyes = Eyes(
            rows=self.rows,
            viewer=viewer,
            now=self.product.clock.now(),
            done=Done(before=before),
        )
        await self.looked_at(drawn, eyes)
        found = difference(told, expected(eyes, drawn.text, drawn.variables))
        assert found is None, (name, found)
        self.done.add(name)
        return told.data["r0"]

    async def looked_at(self, drawn: Drawn, eyes: Eyes) -> None:
        """An act was done and told to these eyes; nothing more comes of it."""

    async def plain(self, text: str, viewer: Viewer, **variables: Any) -> Any:
        """Do something that is not compared here; answers its data."""
        told = await self.product.answer(Drawn(text, variables), viewer)
        assert not told.errors, told.errors
        self.rows = await read_rows(self.product.parts.database)
        return told.data

    def newest(self, table: str, of: str) -> str:
        """The id of what was written last: ids tell the order."""
        ids: list[UUID] = [row["id"] for row in self.rows.all(table)]
        return global_id(of, max(ids))
