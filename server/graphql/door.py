"""The short way in: requests met before, answered without reading them again.

Most requests of screens and portals are equal to the letter. Everything that follows from a
request's bytes alone is kept: the operation, its statement, the viewer. What may change is
looked at each time: the token's end, its revocation, and whether the answer still holds. Whatever
is not a plain POST of a compiled query goes the whole way, and gets its errors there.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, MutableMapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from domain.people.viewer import Viewer
from schema.faults import Fault
from server.auth.bearer import Bearer
from server.graphql.http import response_headers
from server.graphql.negotiation import EVENT_STREAM, HttpRefusalError, media_type, why_not_json
from server.graphql.request import graphql_request
from server.graphql.runner import OperationFaultsError, ReadyRead, Runner

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
WholeWay = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]

MOST_KNOWN = 4_000
LONGEST_KNOWN = 4_096
"""Requests of more bytes are not kept; screens send ids of documents or short texts."""

Key = tuple[bytes, bytes, bytes, bytes]

WIRE = "sitong.wire"
"""In a scope: the bytes that the request came as, when they hold it alone and whole."""


class _Said(NamedTuple):
    """The headers that decide on an answer."""

    content_type: bytes
    authorization: bytes
    accept: bytes

    @classmethod
    def by(cls, headers: list[tuple[bytes, bytes]]) -> "_Said | None":
        """What a request says; nothing when it says one of them twice."""
        found: dict[bytes, bytes] = {}
        for name, value in headers:
            if name in _DECIDING:
                if name in found:
                    return None
                found[name] = value
        return cls(*(found.get(name, b"") for name in _DECIDING))


_DECIDING = (b"content-type", b"authorization", b"accept")


@dataclass(frozen=True, slots=True)
class Known:
    """What a request's bytes come to."""

    ready: ReadyRead
    viewer: Viewer
    headers: tuple[tuple[bytes, bytes], ...]
    head: bytes
    """The headers as they are written."""


class Door:
    """An ASGI application in front of the whole way; the protocol asks it by bytes alone.

    `prompt` counts the answers to bytes alone.
    """

    def __init__(self, runner: Runner, bearer: Bearer) -> None:
        self._runner = runner
        self._bearer = bearer
        self._known: OrderedDict[Key, Known] = OrderedDict()
        self._met: OrderedDict[bytes, Known] = OrderedDict()
        self.prompt = 0

    def met(self, wire: bytes) -> Known | None:
        """What the very bytes of a request came to before, if its token still counts."""
        known = self._met.get(wire)
        if known is not None and not self._bearer.counts(known.viewer):
            del self._met[wire]
            return None
        return known

    def tell(self, known: Known, told: Callable[[bytes | None], None]) -> bool:
        """Whether `told` will be called: with the body, or with nothing for the whole way.

        With nothing when it must be computed, or the token has stopped counting meanwhile.
        """
        ready = known.ready

        def body(data: bytes | None) -> None:
            if data is None or not self._bearer.counts(known.viewer):
                told(None)
                return
            self.prompt += 1
            told(ready.body(data))

        return self._runner.shared.tell(ready.key, ready.read, body)

    async def serve(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send, whole_way: WholeWay
    ) -> None:
        """Answer a POST to the API, by the short way if it leads there."""
        message = await receive()
        body = message.get("body", b"")
        known = None
        if message["type"] == "http.request" and not message.get("more_body"):
            known = self._find(scope, body)
        if known is None:
            await whole_way(scope, _again(message, receive), send)
            return
        content: bytes | None
        try:
            content = await self._runner.read(known.ready)
        except Exception:
            # What went wrong, the whole way meets again and words.
            content = None
        if content is None or not self._bearer.counts(known.viewer):
            await whole_way(scope, _again(message, receive), send)
            return
        headers = [*known.headers, (b"content-length", b"%d" % len(content))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    def _find(self, scope: MutableMapping[str, Any], body: bytes) -> Known | None:
        said = _Said.by(scope["headers"])
        if said is None:
            return None
        key = (*said, body)
        known = self._known.get(key)
        if known is None:
            known = self._read(said, body)
            if known is not None and len(body) <= LONGEST_KNOWN:
                _keep(self._known, key, known)
        elif not self._bearer.counts(known.viewer):
            del self._known[key]
            return None
        elif (wire := scope.get(WIRE)) is not None:
            # It came a second time: the third time its bytes alone will do.
            _keep(self._met, wire, known)
        return known

    def _read(self, said: "_Said", body: bytes) -> Known | None:
        if b"mutation" in body:
            # Nothing for the short way; looking closer would be done once more on the other.
            return None
        if why_not_json(said.content_type.decode("latin-1")) is not None:
            return None
        try:
            media = media_type(said.accept.decode("latin-1"))
            asked = graphql_request(orjson.loads(body))
            viewer = self._bearer.viewer(said.authorization.decode("latin-1"))
            operation = self._runner.find(asked, viewer)
        except (Fault, OperationFaultsError, HttpRefusalError, orjson.JSONDecodeError):
            return None
        if media == EVENT_STREAM:
            return None
        ready = self._runner.ready_read(operation, asked.variables, viewer)
        if ready is None:
            return None
        headers = tuple(
            (name.encode(), value.encode()) for name, value in response_headers(media).items()
        )
        head = b"".join(b"%s: %s\r\n" % header for header in headers)
        return Known(ready, viewer, headers, head)


def _keep(kept: OrderedDict[Any, Known], key: Hashable, known: Known) -> None:
    kept[key] = known
    if len(kept) > MOST_KNOWN:
        kept.popitem(last=False)


def _again(message: Message, receive: Receive) -> Receive:
    """A receive that begins with a message taken already."""
    waiting = [message]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return again
