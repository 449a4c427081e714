"""graphql-transport-ws: one client's socket with all its operations.

Written here instead of taken from the library because shared, prepared frames, resume by
cursor, an answer to a bad operation that leaves the socket alone, and server pings are what
the live engine is for; the library's handler has none of them.
"""

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

from graphql import OperationType
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from domain.people.viewer import ANONYMOUS, Viewer
from schema.faults import Fault
from server.auth.bearer import Bearer
from server.graphql.negotiation import language_of
from server.graphql.operations import Operation
from server.graphql.request import GraphQLRequest, graphql_request
from server.graphql.runner import Answer, OperationFaultsError, Runner, fault_body
from server.live.close_codes import CloseCode
from server.live.computing import LiveOperations
from server.live.hub import Hub, Subscription
from server.live.line import EXTENSION, Line
from server.live.member import Offer, ReadyFrame
from server.live.messages import (
    ACK,
    PING,
    PONG,
    Complete,
    Init,
    Ping,
    Subscribe,
    client_message,
    complete_message,
    error_message,
    frame_message,
    next_message,
)
from server.live.sessions import Sessions
from server.live.views import wait_for

PROTOCOL = "graphql-transport-ws"
MOST_QUIET_PINGS = 2
MOST_OUTGOING = 100


@dataclass(frozen=True, slots=True)
class Patience:
    """How much of a client, and how long, a socket bears with."""

    subscriptions: int
    init_seconds: float
    ping_seconds: float


class ClientSocket:
    """One accepted socket, from its first message to its last."""

    def __init__(
        self,
        websocket: WebSocket,
        *,
        runner: Runner,
        live: LiveOperations,
        bearer: Bearer,
        hub: Hub,
        sessions: Sessions,
        patience: Patience,
    ) -> None:
        self._websocket = websocket
        self._runner = runner
        self._live = live
        self._bearer = bearer
        self._hub = hub
        self._sessions = sessions
        self._patience = patience
        self._viewer: Viewer = ANONYMOUS
        self._language = language_of(websocket.headers.get("accept-language"))
        self._initialised = asyncio.Event()
        self._subscriptions: dict[str, Subscription] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        self._outgoing: deque[bytes] = deque()
        self._closing: tuple[CloseCode, str] | None = None
        self._stirred = asyncio.Event()
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._quiet_pings = 0
        self._is_sending = False
        self._line: Line | None = websocket.scope.get("extensions", {}).get(EXTENSION)

    async def serve(self) -> None:
        """Until either side has had enough."""
        writer = asyncio.create_task(self._write(), name="socket-writer")
        reader = asyncio.create_task(self._read(), name="socket-reader")
        keeper = asyncio.create_task(self._keep_alive(), name="socket-keeper")
        try:
            await asyncio.wait((writer, reader), return_when=asyncio.FIRST_COMPLETED)
            if reader.done() and self._closing is not None:
                await writer
        finally:
            self._sessions.close(self._send_away)
            for subscription in self._subscriptions.values():
                subscription.leave()
            tasks = (writer, reader, keeper, *self._running.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def close(self, code: CloseCode, reason: str = "") -> None:
        """Close after what is already on its way."""
        if self._closing is None:
            self._closing = (code, reason or code.meaning)
            self._stirred.set()

    def _send_away(self, reason: str) -> None:
        self.close(CloseCode.FORBIDDEN, reason)

    async def _read(self) -> None:
        with suppress(WebSocketDisconnect):
            while self._closing is None:
                # Answers would pile up here for a client that asks and asks and never reads.
                await self._has_room.wait()
                received = await self._websocket.receive()
                if received["type"] == "websocket.disconnect":
                    return
                text = received.get("text")
                message = client_message(text) if text is not None else None
                self._quiet_pings = 0
                match message:
                    case None:
                        self.close(CloseCode.BAD_MESSAGE)
                    case Init():
                        self._initialise(message)
                    case Ping():
                        self._send(PONG)
                    case Subscribe():
                        self._subscribe(message)
                    case Complete():
                        self._forget(message.id)

    def _initialise(self, message: Init) -> None:
        if self._initialised.is_set():
            self.close(CloseCode.TOO_MANY_INITS)
            return
        payload = message.payload or {}
        authorization = payload.get("Authorization") or payload.get("authorization")
        language = payload.get("Accept-Language") or payload.get("acceptLanguage")
        header = self._websocket.headers.get("authorization")
        try:
            self._viewer = self._bearer.viewer(
                authorization if isinstance(authorization, str) else header
            )
        except Fault as fault:
            self.close(CloseCode.FORBIDDEN, fault.message)
            return
        if isinstance(language, str):
            self._language = language_of(language)
        self._initialised.set()
        self._sessions.open(self._viewer, self._send_away)
        self._send(ACK)

    def _subscribe(self, message: Subscribe) -> None:
        if not self._initialised.is_set():
            self.close(CloseCode.NOT_INITIALISED)
        elif message.id in self._subscriptions or message.id in self._running:
            self.close(CloseCode.DUPLICATE_ID, f"id {message.id} is in use")
        elif len(self._subscriptions) + len(self._running) >= self._patience.subscriptions:
            self._refuse(message.id, f"At most {self._patience.subscriptions} operations at once.")
        else:
            self._start(message)

    def _start(self, message: Subscribe) -> None:
        """A bad operation is answered by an error for its id; the socket goes on."""
        try:
            asked = graphql_request(message.payload)
            operation = self._runner.find(asked, self._viewer)
            if operation.kind is OperationType.SUBSCRIPTION:
                self._watch(message.id, operation, asked)
            else:
                self._running[message.id] = asyncio.create_task(
                    self._run_once(message.id, operation, asked), name="socket-operation"
                )
        except Fault as fault:
            self._send(error_message(message.id, OperationFaultsError((fault,)).body["errors"]))
        except OperationFaultsError as faults:
            self._send(error_message(message.id, faults.body["errors"]))
        except Exception as error:
            self._send(error_message(message.id, fault_body(error)["errors"]))

    def _watch(self, operation_id: str, operation: Operation, asked: GraphQLRequest) -> None:
        live = self._live.ready(operation, asked, viewer=self._viewer, language=self._language)
        self._subscriptions[operation_id] = self._hub.subscribe(
            live, on_ready=self._stirred.set, offer=self._offer_of(operation_id)
        )

    def _offer_of(self, operation_id: str) -> Offer | None:
        """Takes an operation's frames straight to the transport while nothing is under way."""
        line = self._line
        if line is None:
            return None
        address = line.address(operation_id)

        def offer(frame: ReadyFrame) -> bool:
            if self._outgoing or self._is_sending or self._closing is not None:
                return False
            return line.write(address, frame)

        return offer

    async def _run_once(
        self, operation_id: str, operation: Operation, asked: GraphQLRequest
    ) -> None:
        try:
            answer = await self._runner.answer(
                operation, asked, viewer=self._viewer, language=self._language
            )
        except Exception as error:
            messages = [error_message(operation_id, fault_body(error)["errors"])]
        else:
            messages = _answered(operation_id, answer)
        del self._running[operation_id]
        for message in messages:
            self._send(message)

    def _forget(self, operation_id: str) -> None:
        subscription = self._subscriptions.pop(operation_id, None)
        if subscription is not None:
            subscription.leave()
        task = self._running.pop(operation_id, None)
        if task is not None:
            task.cancel()

    def _refuse(self, operation_id: str, text: str) -> None:
        error = {"message": text, "extensions": {"code": "RATE_LIMITED"}}
        self._send(error_message(operation_id, [error]))

    def _send(self, message: bytes) -> None:
        self._outgoing.append(message)
        if len(self._outgoing) >= MOST_OUTGOING:
            self._has_room.clear()
        self._stirred.set()

    async def _write(self) -> None:
        """Send what waits, one frame after the other; the socket's flow control paces us."""
        with suppress(WebSocketDisconnect, RuntimeError):
            while True:
                message = self._next_outgoing()
                if message is not None:
                    self._is_sending = True
                    await self._websocket.send_text(message.decode())
                    self._is_sending = False
                    continue
                if self._closing is not None:
                    code, reason = self._closing
                    if self._websocket.application_state is WebSocketState.CONNECTED:
                        await self._websocket.close(code, reason[:120])
                    return
                self._stirred.clear()
                if not self._has_waiting():
                    await self._stirred.wait()

    def _has_waiting(self) -> bool:
        return (
            bool(self._outgoing)
            or self._closing is not None
            or any(one.member.waiting or one.member.ended for one in self._subscriptions.values())
        )

    def _next_outgoing(self) -> bytes | None:
        if self._outgoing:
            self._has_room.set()
            return self._outgoing.popleft()
        if self._closing is not None:
            # A slow reader whose token was revoked would get newer and newer frames for ever.
            return None
        for operation_id, subscription in tuple(self._subscriptions.items()):
            frame = subscription.member.take()
            if frame is not None:
                return frame_message(operation_id, frame.tail)
            if subscription.member.ended is not None:
                del self._subscriptions[operation_id]
                subscription.leave()
                return self._last_word(operation_id, subscription)
        return None

    def _last_word(self, operation_id: str, subscription: Subscription) -> bytes | None:
        ended = subscription.member.ended
        if ended is None or ended.is_retryable:
            self.close(CloseCode.TRY_LATER, ended.reason if ended else "")
            return None
        return error_message(operation_id, ended.errors)

    async def _keep_alive(self) -> None:
        """Ping, so that proxies keep the line and a dead client is found out."""
        if not await wait_for(self._initialised, self._patience.init_seconds):
            self.close(CloseCode.INIT_TIMEOUT)
            return
        while self._closing is None:
            await asyncio.sleep(self._patience.ping_seconds)
            if self._quiet_pings >= MOST_QUIET_PINGS:
                self.close(CloseCode.TRY_LATER, "no answer to pings")
                return
            self._quiet_pings += 1
            self._send(PING)


def _answered(operation_id: str, answer: Answer) -> list[bytes]:
    """The result and its end; errors alone when the operation could not be begun."""
    if not answer.is_executed:
        return [error_message(operation_id, answer.errors)]
    return [
        next_message(operation_id, answer.content),
        complete_message(operation_id),
    ]
