"""Subscriptions as server-sent events (graphql-sse, distinct connections).

Each event carries its cursor as `id:`, so a browser's `Last-Event-ID` resumes by itself.
Lines end in a bare line feed: some clients split on nothing else.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from domain.people.viewer import Viewer
from schema.faults import Fault, FaultCode, bad_request
from server.graphql.errors import unavailable
from server.graphql.negotiation import HttpRefusalError
from server.graphql.operations import Operation
from server.graphql.request import GraphQLRequest
from server.graphql.runner import OperationFaultsError
from server.live.computing import LiveOperations
from server.live.cursors import place_of
from server.live.hub import Hub, Subscription
from server.live.member import Ended, Member
from server.live.places import RETRY_AFTER, NoPlaceError, Place, Places
from server.live.request import LiveRequest
from server.live.sessions import Sessions
from server.live.views import wait_for

HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
}


STOPPING = Ended(
    "the server stops",
    errors=(unavailable("The server stops; come back with your cursor."),),
    is_retryable=True,
)


class EventStreams:
    """Serves subscriptions as event streams."""

    def __init__(
        self,
        live: LiveOperations,
        hub: Hub,
        sessions: Sessions,
        places: Places,
        *,
        keep_alive_seconds: float,
    ) -> None:
        self._live = live
        self._hub = hub
        self._sessions = sessions
        self._places = places
        self._keep_alive_seconds = keep_alive_seconds
        self._members: set[Member] = set()
        self._is_stopping = False

    def watch(
        self,
        request: Request,
        operation: Operation,
        asked: GraphQLRequest,
        *,
        viewer: Viewer,
        language: str,
    ) -> Response:
        """The stream of a subscription, after the newer place of `after` and `Last-Event-ID`.

        A browser that comes back says both: where its page began, and where it is now.

        Raises OperationFaultsError when it cannot be started, HttpRefusalError with 429 when it
        is one too many.
        """
        live = self._live.ready(operation, asked, viewer=viewer, language=language)
        last_event_id = request.headers.get("last-event-id")
        if last_event_id:
            seen = _place_seen(last_event_id)
            live = replace(live, after=seen if live.after is None else max(seen, live.after))
        stirred = asyncio.Event()
        try:
            place = self._placed(request, viewer)
            subscription = self._subscribed(live, place, stirred)
        except Fault as fault:
            raise HttpRefusalError(429, fault, retry_after=RETRY_AFTER) from None

        def leave() -> None:
            subscription.leave()
            place.leave()

        return _Stream(self._events(live, subscription.member, stirred), leave)

    def once(self, content: bytes) -> Response:
        """One result as a stream that ends."""
        return Response(_event(b"next", content) + COMPLETE, headers=HEADERS)

    def end_all(self) -> None:
        """The server stops: end every stream, so that clients come back to another."""
        self._is_stopping = True
        for member in self._members:
            member.end(STOPPING)

    def _placed(self, request: Request, viewer: Viewer) -> Place:
        try:
            place = self._places.take(request)
            try:
                place.belongs_to(viewer.token_id)
            except NoPlaceError:
                place.leave()
                raise
        except NoPlaceError as error:
            raise Fault(FaultCode.RATE_LIMITED, str(error)) from None
        return place

    def _subscribed(self, live: LiveRequest, place: Place, stirred: asyncio.Event) -> Subscription:
        try:
            return self._hub.subscribe(live, owner=place.owner, on_ready=stirred.set)
        except Fault:
            place.leave()
            raise

    async def _events(
        self, live: LiveRequest, member: Member, stirred: asyncio.Event
    ) -> AsyncIterator[bytes]:
        def end(reason: str) -> None:
            member.cut(Ended(reason, is_retryable=True))

        self._sessions.open(live.viewer, end)
        self._members.add(member)
        if self._is_stopping:
            member.end(STOPPING)
        try:
            yield b":\n\n"
            while True:
                frame = member.take()
                if frame is not None:
                    yield _event(b"next", frame.payload, cursor=frame.cursor)
                    continue
                if member.ended is not None:
                    yield _last(member.ended)
                    return
                stirred.clear()
                if not await wait_for(stirred, self._keep_alive_seconds):
                    yield b":\n\n"
        finally:
            self._members.discard(member)
            self._sessions.close(end)


class _Stream(StreamingResponse):
    """A stream that is left when it is over, also when it never began."""

    def __init__(self, events: AsyncIterator[bytes], leave: Callable[[], None]) -> None:
        super().__init__(events, headers=HEADERS)
        self._leave = leave

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Until it ends by itself or its reader goes."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._leave()


def _place_seen(last_event_id: str) -> int:
    """The place a client has seen last; beginning anew instead would be a silent gap."""
    place = place_of(last_event_id)
    if place is None:
        raise OperationFaultsError((bad_request("`Last-Event-ID` is not a cursor of ours."),))
    return place


def _last(ended: Ended) -> bytes:
    """Refused: the errors, then the end. To come back: no `complete`, and how soon."""
    last = b": " + ended.reason.encode() + b"\n\n"
    if ended.errors:
        last = _event(b"next", orjson.dumps({"errors": ended.errors}))
    return RETRY + last if ended.is_retryable else last + COMPLETE


def _event(name: bytes, data: bytes, *, cursor: str = "") -> bytes:
    identity = b"id: " + cursor.encode() + b"\n" if cursor else b""
    return identity + b"event: " + name + b"\ndata: " + data + b"\n\n"


COMPLETE = _event(b"complete", b"")
RETRY = b"retry: 1000\n"
"""Browsers come back after so many milliseconds; of themselves they take several seconds."""
