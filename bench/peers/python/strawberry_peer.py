"""Strawberry over Tortoise: as its documents show it, or with every speed-up they offer."""

import json
from collections import defaultdict
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
import strawberry
from broadcaster import Broadcast
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from strawberry.asgi import ASGIWebSocketAdapter, GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache
from tortoise import Tortoise
from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.transactions import in_transaction

from bench.peers.python import tables
from bench.peers.python.board import board
from bench.peers.python.surroundings import database, is_tuned, pool_size

TUNED = is_tuned()
broadcast = Broadcast("memory://")


@strawberry.type
class Unit:
    """A unit."""

    code: str
    name: str


@strawberry.type
class HistoryEntry:
    """An event of a case."""

    version: int
    kind: str
    at: datetime


@strawberry.type
class Case:
    """A case."""

    id: strawberry.ID
    number: int
    kind: str
    state: str
    title: str
    opened_at: datetime
    due_on: date | None
    unit_key: strawberry.Private[UUID]

    @strawberry.field
    async def unit(self, info: strawberry.Info) -> Unit:
        """Loaded with its like."""
        unit: Unit = await info.context["units"].load(self.unit_key)
        return unit

    @strawberry.field
    async def history(self, info: strawberry.Info, first: int = 3) -> list[HistoryEntry]:
        """Loaded with its like."""
        events: list[HistoryEntry] = await info.context["histories"].load(f"case:{self.id}")
        return events[:first]


@strawberry.type
class BoardSlot:
    """A slot of a scoreboard."""

    position: int
    state: str
    ballot_count: int
    average: Decimal | None
    unit_key: strawberry.Private[UUID]

    @strawberry.field
    async def unit(self, info: strawberry.Info) -> Unit:
        """Loaded with its like."""
        unit: Unit = await info.context["units"].load(self.unit_key)
        return unit


@strawberry.type
class Scoreboard:
    """How a session stands."""

    state: str
    slots: list[BoardSlot]


@strawberry.type
class WrittenRow:
    """What was written."""

    id: int


@strawberry.type
class Row:
    """A row of the board that is fanned out."""

    unit_id: int
    name: str
    average: float
    ballots: int


@strawberry.type
class Board:
    """The board that is fanned out."""

    seq: int
    rows: list[Row]


async def load_units(keys: list[UUID]) -> Sequence[Unit | ValueError]:
    """Units in the order of their keys."""
    asked = tables.Unit.filter(id__in=keys)
    found = await (asked.only("id", "code", "name_zh") if TUNED else asked)
    by_key = {unit.id: Unit(code=unit.code, name=unit.name_zh) for unit in found}
    return [by_key.get(key, ValueError("no such unit")) for key in keys]


async def load_histories(streams: list[str]) -> Sequence[list[HistoryEntry]]:
    """The events of each stream, the newest first."""
    asked = tables.Event.filter(stream__in=streams, seq__isnull=False).order_by("-version")
    if TUNED:
        asked = asked.only("id", "stream", "version", "kind", "at")
    by_stream = defaultdict(list)
    for one in await asked:
        by_stream[one.stream].append(HistoryEntry(version=one.version, kind=one.kind, at=one.at))
    return [by_stream[stream] for stream in streams]


CASE_COLUMNS = ("id", "number", "kind", "state", "title", "opened_at", "due_on", "unit_id")


def case_of(row: tables.CaseFile) -> Case:
    """From a row."""
    return Case(
        id=strawberry.ID(str(row.id)),
        number=row.number,
        kind=row.kind,
        state=row.state,
        title=row.title,
        opened_at=row.opened_at,
        due_on=row.due_on,
        unit_key=row.unit_id,  # type: ignore[attr-defined]  # Tortoise adds it
    )


@strawberry.type
class Query:
    """The questions."""

    @strawberry.field
    async def cases(
        self, unit_id: strawberry.ID, after: str | None = None, first: int = 20
    ) -> list[Case]:
        """A page."""
        asked = tables.CaseFile.filter(unit_id=unit_id).order_by("-opened_at", "-id").limit(first)
        if after is not None:
            instant, _, key = after.partition("|")
            opened_at = datetime.fromisoformat(instant)
            asked = asked.filter(
                Q(opened_at__lt=opened_at) | Q(opened_at=opened_at, id__lt=UUID(key))
            )
        rows = await (asked.only(*CASE_COLUMNS) if TUNED else asked)
        return [case_of(row) for row in rows]

    @strawberry.field
    async def case(self, id: strawberry.ID) -> Case | None:
        """One case."""
        if TUNED:
            found = await tables.CaseFile.filter(id=id).only(*CASE_COLUMNS).first()
        else:
            found = await tables.CaseFile.get_or_none(id=id)
        return None if found is None else case_of(found)

    @strawberry.field
    async def scoreboard(self, session_id: strawberry.ID) -> Scoreboard | None:
        """How a session stands."""
        session = await tables.ReviewSession.get_or_none(id=session_id)
        if session is None:
            return None
        slots = await tables.Slot.filter(session_id=session_id).order_by("position")
        open_ones = [slot.id for slot in slots if slot.ballot_count is None]
        counted = (
            await tables.Roll.filter(slot_id__in=open_ones)
            .annotate(ballots=Count("id"))
            .group_by("slot_id")
            .values_list("slot_id", "ballots")
        )
        so_far: dict[UUID, int] = dict(counted)
        return Scoreboard(state=session.state, slots=[_slot(slot, so_far) for slot in slots])


def _slot(slot: tables.Slot, so_far: dict[UUID, int]) -> BoardSlot:
    count = slot.ballot_count
    return BoardSlot(
        position=slot.position,
        state=slot.state,
        ballot_count=so_far.get(slot.id, 0) if count is None else count,
        average=slot.average,
        unit_key=slot.unit_id,  # type: ignore[attr-defined]  # Tortoise adds it
    )


@strawberry.type
class Mutation:
    """The write."""

    @strawberry.mutation
    async def plain_row(self, representative: int, unit: int, score: int) -> WrittenRow:
        """One row, in a transaction of its own."""
        async with in_transaction() as connection:
            row = await tables.PlainRow.create(
                representative=representative, unit=unit, score=score, using_db=connection
            )
        return WrittenRow(id=row.id)


def board_of(told: dict[str, Any]) -> Board:
    """From what was published."""
    rows = [
        Row(unit_id=r["unitId"], name=r["name"], average=r["average"], ballots=r["ballots"])
        for r in told["rows"]
    ]
    return Board(seq=told["seq"], rows=rows)


class Newest:
    """The newest board, which a new subscriber gets first."""

    told: dict[str, Any] = board(0, 0)


@strawberry.type
class Subscription:
    """The fan-out."""

    @strawberry.subscription
    async def board(self) -> AsyncGenerator[Board, None]:
        """The board now, and at every change."""
        async with broadcast.subscribe("board") as subscriber:
            yield board_of(Newest.told)
            # An Any: the library declares that a subscriber may be nothing, which it never is.
            events: Any = subscriber
            async for event in events:
                message: Any = event.message
                # Tuned: an object made once travels; stock: text, as over any real broker.
                yield message if TUNED else board_of(json.loads(message))


async def publish(request: Request) -> PlainTextResponse:
    """A change."""
    Newest.told = board(Newest.told["seq"] + 1, int(request.query_params["k"]))
    message: Any = board_of(Newest.told) if TUNED else json.dumps(Newest.told)
    await broadcast.publish("board", message)
    return PlainTextResponse("ok")


class StockView(GraphQL[Any, Any]):
    """Strawberry's ASGI view with loaders of each request's own."""

    async def get_context(self, request: Any, response: Any) -> dict[str, Any]:
        """The loaders."""
        return {"units": DataLoader(load_units), "histories": DataLoader(load_histories)}


class TextFrames(ASGIWebSocketAdapter):
    """orjson makes bytes, and the protocol wants text."""

    async def send_json(self, message: Any) -> None:
        """As text."""
        await self.ws.send_text(orjson.dumps(message).decode())


class TunedView(StockView):
    """The same with orjson."""

    websocket_adapter_class = TextFrames

    def decode_json(self, data: str | bytes) -> object:
        """By orjson."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> str | bytes:
        """By orjson."""
        return orjson.dumps(data)


schema = strawberry.Schema(
    Query,
    Mutation,
    Subscription,
    extensions=[lambda: ParserCache(maxsize=128), lambda: ValidationCache(maxsize=128)]
    if TUNED
    else [],
)


@asynccontextmanager
async def lifespan(_app: Starlette) -> AsyncIterator[None]:
    """Database and broadcaster."""
    credentials = {**database(), "minsize": 1, "maxsize": pool_size()}
    connection = {"engine": "tortoise.backends.asyncpg", "credentials": credentials}
    apps = {"models": {"models": ["bench.peers.python.tables"], "default_connection": "default"}}
    async with AsyncExitStack() as stack:
        await Tortoise.init(
            config={"connections": {"default": connection}, "apps": apps},
            _enable_global_fallback=True,
        )
        stack.push_async_callback(Tortoise.close_connections)
        await stack.enter_async_context(broadcast)
        yield


app = Starlette(
    lifespan=lifespan,
    routes=[
        Route("/publish", publish, methods=["POST"]),
        Mount("/graphql", (TunedView if TUNED else StockView)(schema)),
    ],
)
