"""The web application: its routes, and the server's life around them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from schema.scalars import instant_to_text
from server.assembly import Parts, assembled
from server.calendar.door import ADDRESS, CALENDAR, Calendars
from server.embedded.keeper import DatabaseKeeper
from server.examples import examples_page
from server.exports.door import EXPORTS, Exports
from server.graphql.door import Door
from server.graphql.negotiation import PREFLIGHT_HEADERS
from server.imports.door import NOMINEES, Imports
from server.live.close_codes import CloseCode, fitting_reason
from server.live.places import RETRY_AFTER, NoPlaceError, Place
from server.live.socket import PROTOCOL, ClientSocket, Patience
from server.metrics import metrics_text
from server.metrics_access import why_figures_are_withheld
from server.neighbour import PRODUCT
from server.pages import GRAPHIQL, Built, Screens, graphiql_page, index_page
from server.settings import Settings


def build_app(
    settings: Settings, credentials: dict[str, Any], keeper: DatabaseKeeper | None = None
) -> Starlette:
    """The application over a database that has its shape already; one of ours has a keeper."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with assembled(settings, credentials, keeper) as parts:
            app.state.parts = parts
            yield

    return House(
        routes=_routes(), middleware=_middleware(settings.allowed_origins), lifespan=lifespan
    )


class House(Starlette):
    """Starlette, whose routing is passed by on the way to the one address that is always asked.

    It would cost more than what is done there: a hall's sockets all come at once.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Requests of browsers' pages go the whole way: they may need CORS headers."""
        if scope["type"] == "websocket" and scope["path"] == "/graphql":
            scope["app"] = self
            await _socket(WebSocket(scope, receive, send))
        elif _is_plain_post(scope):
            door: Door = self.state.parts.door
            await door.serve(scope, receive, send, self._whole_way)
        else:
            await super().__call__(scope, receive, send)

    async def _whole_way(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What the door cannot answer; nothing but a response ever comes back from there."""
        scope["app"] = self
        response = await _graphql(Request(scope, receive))
        await response(scope, receive, send)


def _is_plain_post(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["path"] != "/graphql" or scope["method"] != "POST":
        return False
    return all(name not in _OF_THE_WHOLE_WAY for name, _ in scope["headers"])


_OF_THE_WHOLE_WAY = (b"origin", b"content-encoding")
"""Headers with which a request is looked at closer."""


def _middleware(allowed_origins: tuple[str, ...]) -> list[Middleware]:
    """Pages of the listed origins may call the API; without any, browsers keep all others out."""
    if not allowed_origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=allowed_origins,
            allow_methods=("GET", "POST"),
            allow_headers=("content-type", "last-event-id", *PREFLIGHT_HEADERS),
        )
    ]


def parts_of(connection: HTTPConnection) -> Parts:
    """The parts of the running server."""
    parts: Parts = connection.app.state.parts
    return parts


def _routes() -> list[BaseRoute]:
    exports, calendars = Exports(), Calendars()
    routes: list[BaseRoute] = [
        Route("/", index_page),
        Route("/graphql", _graphql, methods=["GET", "POST"]),
        Route("/graphiql", graphiql_page),
        Route("/graphiql/examples.json", examples_page),
        *(Route(address, exports.way(export)) for address, export in EXPORTS.items()),
        Route(ADDRESS, calendars.address, methods=["POST"]),
        Route(CALENDAR, calendars.calendar),
        Route(NOMINEES, Imports().nominees, methods=["POST"]),
        Route("/healthz", _healthz),
        Route("/readyz", _readyz),
        Route("/metrics", _metrics),
        Route("/screens/place.json", _place),
        # Phones of a full hall share one air: what they load is sent small.
        Mount("/screens", GZipMiddleware(Screens())),
        Mount("/graphiql", Built(GRAPHIQL)),
    ]
    return routes


async def _graphql(request: Request) -> Response:
    return await parts_of(request).http(request)


async def _socket(websocket: WebSocket) -> None:
    parts = parts_of(websocket)
    settings = parts.settings
    if not is_origin_allowed(websocket, (*settings.allowed_origins, settings.public_url)):
        await websocket.send_denial_response(Response("Origin not allowed", status_code=403))
        return
    try:
        place = parts.places.take(websocket)
    except NoPlaceError as error:
        denial = Response(str(error), status_code=429, headers={"retry-after": RETRY_AFTER})
        await websocket.send_denial_response(denial)
        return
    try:
        await _talk(websocket, parts, place)
    finally:
        place.leave()


async def _talk(websocket: WebSocket, parts: Parts, place: Place) -> None:
    if PROTOCOL not in websocket.scope["subprotocols"]:
        await websocket.accept()
        code = CloseCode.NO_SUBPROTOCOL
        await websocket.close(code, fitting_reason(code.meaning))
        return
    await websocket.accept(subprotocol=PROTOCOL)
    await ClientSocket(
        websocket,
        runner=parts.runner,
        bearer=parts.bearer,
        hub=parts.hub,
        sessions=parts.sessions,
        live=parts.live,
        place=place,
        patience=Patience(
            subscriptions=parts.settings.max_subscriptions,
            init_seconds=parts.settings.init_seconds,
            ping_seconds=parts.settings.ping_seconds,
        ),
    ).serve()


def is_origin_allowed(connection: HTTPConnection, allowed: tuple[str | None, ...]) -> bool:
    """Whether a browser's page may open a socket: our own, a listed one, or no browser at all."""
    origin = connection.headers.get("origin")
    if origin is None or origin in allowed:
        return True
    return authority_of(origin) == connection.headers.get("host")


def authority_of(origin: str) -> str | None:
    """Host and port of an origin; nothing when it is none (`null` is what sandboxed pages send)."""
    try:
        return urlsplit(origin).netloc or None
    except ValueError:
        return None


async def _healthz(request: Request) -> Response:
    """The process lives; says so when it runs by a demonstration clock."""
    parts = parts_of(request)
    status, body = parts.readiness.health()
    body["product"] = PRODUCT
    body["serverTime"] = instant_to_text(parts.clock.now())
    speed = parts.clock.demo_speed
    if speed is not None:
        body["demonstration"] = {"speed": speed}
    return JSONResponse(body, status_code=status)


async def _readyz(request: Request) -> Response:
    """The server can answer: its database does, and the log is being followed."""
    parts = parts_of(request)
    status, body = await parts.readiness.report()
    if status == 200:
        body["logPlace"] = parts.node.tail.place
    return JSONResponse(body, status_code=status)


async def _metrics(request: Request) -> Response:
    parts = parts_of(request)
    withheld = why_figures_are_withheld(request, parts.settings.metrics_token)
    return withheld or Response(metrics_text(parts), media_type="text/plain; version=0.0.4")


async def _place(request: Request) -> Response:
    """Where people's devices reach this server; nothing when its operator has not said."""
    return JSONResponse(
        {"publicUrl": parts_of(request).settings.public_url}, headers={"cache-control": "no-cache"}
    )
