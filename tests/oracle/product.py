"""The product in this process: asked like a server, with a clock that stands."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import pytest

from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from server.assembly import rules_of
from server.auth.tokens import Tokens
from server.graphql import runner as runner_module
from server.graphql.context import ServerParts
from server.graphql.limits import Limits
from server.graphql.memory import Shares
from server.graphql.operations import Operation
from server.graphql.request import GraphQLRequest
from server.graphql.runner import Runner
from server.graphql.schema import graphql_schema
from server.graphql.trusted import TrustedDocuments
from server.live.computing import LiveOperations
from server.live.frame import ViewFrame
from server.live.views import Computed
from server.settings import Settings
from store.database import Database
from store.events.log import LoggedEvent
from store.reading.compiling import Library
from store.reading.lanes import ReadLanes
from store.scoring.ballot_box import BallotBox
from tests.oracle.worlds.drawing import NOON
from tests.reading.drawing import Drawn
from tests.serving import SECRET

HUGE = 10**9
LIMITS = Limits(
    characters=HUGE,
    tokens=HUGE,
    selections=HUGE,
    depth=HUGE,
    aliases=HUGE,
    directives=HUGE,
    cost=HUGE,
    answer_bytes=HUGE,
)


@dataclass(slots=True)
class StillClock:
    """A clock that stands until it is moved."""

    shown: datetime
    demo_speed: float | None = None

    def now(self) -> datetime:
        """What it shows."""
        return self.shown

    def seconds_until(self, instant: datetime) -> float:
        """As if it ran."""
        return (instant - self.shown).total_seconds()


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody was told: data, and errors as they go over the line."""

    data: Any
    errors: tuple[Mapping[str, Any], ...]


def _told(content: bytes) -> Told:
    body = orjson.loads(content)
    return Told(body.get("data"), tuple(body.get("errors", ())))


@dataclass(frozen=True, slots=True)
class Product:
    """One server's insides over one database."""

    parts: ServerParts
    clock: StillClock
    runner: Runner
    live: LiveOperations

    def operation(self, drawn: Drawn, viewer: Viewer) -> tuple[Operation, GraphQLRequest]:
        """The operation made ready, which must be valid."""
        request = GraphQLRequest(query=drawn.text, variables=drawn.variables)
        return self.runner.find(request, viewer), request

    async def answer(self, drawn: Drawn, viewer: Viewer, *, language: str = "zh") -> Told:
        """A query or a mutation."""
        operation, request = self.operation(drawn, viewer)
        answer = await self.runner.answer(operation, request, viewer=viewer, language=language)
        return _told(answer.content)

    async def frame(
        self, drawn: Drawn, viewer: Viewer, *, item: LoggedEvent | None = None
    ) -> Computed:
        """A frame of a subscription; of a feed without an event it tells what it lets through."""
        operation, request = self.operation(drawn, viewer)
        ready = self.live.ready(operation, request, viewer=viewer, language="zh")
        return await self.live.compute(ready, ViewFrame(item=item))

    async def framed(
        self, drawn: Drawn, viewer: Viewer, *, item: LoggedEvent | None = None
    ) -> Told:
        """What a frame says."""
        return _told((await self.frame(drawn, viewer, item=item)).payload)


@asynccontextmanager
async def product(database: Database) -> AsyncIterator[Product]:
    """The product over a database; nothing that was answered is kept."""
    lanes = ReadLanes(database.credentials, size=2)
    clock = StillClock(NOON)
    parts = ServerParts(
        database,
        lanes,
        clock,
        rules_of(Settings()),
        Tokens(SECRET),
        EntryCodes(SECRET),
        UrnKeys(SECRET),
        BallotBox(database),
    )
    runner = runner_over(parts)
    yield Product(parts, clock, runner, LiveOperations(runner))
    lanes.close()


def product_over(healthy: Product, library: Library) -> Product:
    """The same product, reading by other declarations: broken ones, to see that it is noticed.

    What a document says is known from the healthy one: of declarations it knows nothing.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runner_module, "library", lambda: library)
        runner = runner_over(healthy.parts)
    runner._catalogue = healthy.runner._catalogue
    return Product(healthy.parts, healthy.clock, runner, LiveOperations(runner))


def runner_over(parts: ServerParts) -> Runner:
    """A runner without bounds and without a memory of answers."""
    return Runner(
        graphql_schema(),
        parts,
        limits=LIMITS,
        trusted=TrustedDocuments({}, most_bytes=HUGE),
        counts=lambda _viewer: True,
        is_introspection_open=True,
        shared_bytes=0,
        shares=Shares.of(HUGE),
    )
