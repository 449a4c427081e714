"""A lower limit: bare Starlette, a frame's text made once, `send_text` to one after the other."""

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bench.peers.python.board import board

ANY_ID = "00000000-1234-4abc-8def-000000000000"
"""All get the same id, which no real client would take; this is a limit, not a server."""

clients: set[WebSocket] = set()


class Newest:
    """The newest board."""

    told = board(0, 0)


def frame() -> str:
    """The newest board as a message of the protocol."""
    payload = orjson.dumps(Newest.told).decode()
    return f'{{"id":"{ANY_ID}","type":"next","payload":{{"data":{{"board":{payload}}}}}}}'


async def serve(socket: WebSocket) -> None:
    """One client."""
    await socket.accept(subprotocol="graphql-transport-ws")
    try:
        await socket.receive_text()
        await socket.send_text('{"type":"connection_ack"}')
        await socket.receive_text()
        await socket.send_text(frame())
        clients.add(socket)
        while True:
            await socket.receive_text()
    except WebSocketDisconnect:
        return
    finally:
        clients.discard(socket)


async def publish(request: Request) -> PlainTextResponse:
    """A change, sent to all before it is answered."""
    Newest.told = board(Newest.told["seq"] + 1, int(request.query_params["k"]))
    text = frame()
    for socket in tuple(clients):
        await socket.send_text(text)
    return PlainTextResponse("ok")


app = Starlette(
    routes=[Route("/publish", publish, methods=["POST"]), WebSocketRoute("/graphql", serve)]
)
