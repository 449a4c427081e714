"""graphql-transport-ws: one client's socket with all its operations.

Written here instead of taken from the library because shared, prepared frames, resume by
cursor, an answer to a bad operation that leaves the socket alone, and server pings are what
the live engine is for; the library's handler has none of them.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
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
from server.live.close_codes import CloseCode, fitting_reason
from server.live.computing import LiveOperations
from server.live.hub import Hub, Subscription
from server.live.line import EXTENSION, MOST_UNSENT, Line
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
from server.live.places import NoPlaceError, Place
from server.live.sessions import Sessions

PROTOCOL = "graphql-transport-ws"
MOST_QUIET_PINGS = 2
MOST_OUTGOING = 100
AT_ONCE = 8
"""Operations of one socket that run at the same time. Their answers wait for its reader."""


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
        place: Place,
        patience: Patience,
    ) -> None:
        self._websocket = websocket
        self._runner = runner
        self._live = live
        self._bearer = bearer
        self._hub = hub
        self._sessions = sessions
        self._place = place
        self._patience = patience
        self._viewer: Viewer = ANONYMOUS
        self._language = language_of(websocket.headers.get("accept-language"))
        self._is_initialised = False
        self._subscriptions: dict[str, Subscription] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        self._outgoing: deque[bytes] = deque()
        self._outgoing_bytes = 0
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._unread: asyncio.Event | None = None
        """There while more waits to be sent than a client may leave unread: few ever have it."""
        self._closing: tuple[CloseCode, str] | None = None
        self._writer: asyncio.Task[None] | None = None
        self._room: asyncio.Event | None = None
        self._is_sending = False
        self._is_over = False
        self._quiet_pings = 0
        self._timer: asyncio.TimerHandle | None = None
        self._line: Line | None = websocket.scope.get("extensions", {}).get(EXTENSION)

    async def serve(self) -> None:
        """Until either side has had enough."""
        self._later(self._patience.init_seconds, self._init_is_late)
        try:
            await self._read()
        finally:
            if self._timer is not None:
                self._timer.cancel()
            self._sessions.close(self._send_away)
            for subscription in self._subscriptions.values():
                subscription.leave()
            tasks = [*self._running.values()]
            if self._writer is not None:
                tasks.append(self._writer)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def close(self, code: CloseCode, reason: str = "") -> None:
        """Close after what is already on its way."""
        if self._closing is None:
            self._closing = (code, reason or code.meaning)
            self._stir()

    def _send_away(self, reason: str) -> None:
        # Answers that wait for a slow reader were meant for somebody whose token counted.
        self._outgoing.clear()
        self._outgoing_bytes = 0
        self.close(CloseCode.FORBIDDEN, reason)

    async def _read(self) -> None:
        with suppress(WebSocketDisconnect):
            while not self._is_over:
                if self._room is not None:
                    # Answers would pile up for a client that asks and asks and never reads.
                    await self._room.wait()
                    continue
                received = await self._websocket.receive()
                if received["type"] == "websocket.disconnect":
                    return
                if self._closing is None:
                    self._hear(received.get("text"))

    def _hear(self, text: str | None) -> None:
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
        if self._is_initialised:
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
        try:
            self._place.belongs_to(self._viewer.token_id)
        except NoPlaceError as error:
            self.close(CloseCode.TRY_LATER, str(error))
            return
        if isinstance(language, str):
            self._language = language_of(language)
        self._is_initialised = True
        if self._line is not None:
            self._line.take_whole_messages()
        self._later(self._patience.ping_seconds, self._ping)
        self._sessions.open(self._viewer, self._send_away)
        self._send(ACK)

    def _subscribe(self, message: Subscribe) -> None:
        if not self._is_initialised:
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
            live,
            owner=self._place.owner,
            on_ready=self._stir,
            offer=self._offer_of(operation_id),
        )

    def _offer_of(self, operation_id: str) -> Offer | None:
        """Takes an operation's frames straight to the transport while nothing is under way."""
        line = self._line
        if line is None:
            return None
        address = line.address(operation_id)

        def offer(frames: Sequence[ReadyFrame]) -> bool:
            return self._is_idle() and line.write(address, frames)

        return offer

    def _is_idle(self) -> bool:
        """Whether nothing is under way that a frame could overtake."""
        return not self._outgoing and not self._is_sending and self._closing is None

    async def _run_once(
        self, operation_id: str, operation: Operation, asked: GraphQLRequest
    ) -> None:
        try:
            async with self._turns:
                # Begun earlier, it would be answered beside what nobody has read yet.
                while self._unread is not None:
                    await self._unread.wait()
                answer = await self._runner.answer(
                    operation,
                    asked,
                    viewer=self._viewer,
                    language=self._language,
                    whence=self._place.address,
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
        if self._is_idle() and self._line is not None and self._line.say(message):
            return
        self._outgoing.append(message)
        self._outgoing_bytes += len(message)
        if self._outgoing_bytes >= MOST_UNSENT and self._unread is None:
            self._unread = asyncio.Event()
        if len(self._outgoing) >= MOST_OUTGOING and self._room is None and not self._is_over:
            self._room = asyncio.Event()
        self._stir()

    def _stir(self) -> None:
        """See to it that what waits is sent; most sockets never need a writer."""
        if self._writer is None:
            self._writer = asyncio.create_task(self._write(), name="socket-writer")

    async def _write(self) -> None:
        """Send what waits, one frame after the other; the socket's flow control paces us."""
        with suppress(WebSocketDisconnect, RuntimeError):
            while (message := self._next_outgoing()) is not None:
                self._is_sending = True
                await self._websocket.send_text(message.decode())
                self._is_sending = False
            if self._closing is None:
                # Nothing was awaited since nothing was found waiting, so nothing is forgotten.
                self._writer = None
                return
            code, reason = self._closing
            if self._websocket.application_state is WebSocketState.CONNECTED:
                await self._websocket.close(code, fitting_reason(reason))
        self._is_over = True
        self._make_room()

    def _make_room(self) -> None:
        if self._room is not None:
            self._room.set()
            self._room = None

    def _next_outgoing(self) -> bytes | None:
        if self._outgoing:
            self._make_room()
            message = self._outgoing.popleft()
            self._outgoing_bytes -= len(message)
            if self._unread is not None and self._outgoing_bytes < MOST_UNSENT:
                self._unread.set()
                self._unread = None
            return message
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

    def _later(self, seconds: float, what: Callable[[], None]) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, what)

    def _init_is_late(self) -> None:
        self.close(CloseCode.INIT_TIMEOUT)

    def _ping(self) -> None:
        """Ping, so that proxies keep the line and a dead client is found out."""
        if self._closing is not None:
            return
        if self._quiet_pings >= MOST_QUIET_PINGS:
            self.close(CloseCode.TRY_LATER, "no answer to pings")
            return
        self._quiet_pings += 1
        self._send(PING)
        self._later(self._patience.ping_seconds, self._ping)


def _answered(operation_id: str, answer: Answer) -> list[bytes]:
    """The result and its end; errors alone when the operation could not be begun."""
    if not answer.is_executed:
        return [error_message(operation_id, answer.errors)]
    return [
        next_message(operation_id, answer.content),
        complete_message(operation_id),
    ]
