"""The short way in: requests met before, answered without reading them again.

Most requests of screens and portals are equal to the letter. Everything that follows from a
request's bytes alone is kept: the operation, its statement, the viewer. What may change is
looked at each time: the token's end, its revocation, and whether the answer still holds. Whatever
is not a plain POST of a compiled query goes the whole way, and gets its errors there.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, Protocol
from weakref import ref

import orjson

from domain.people.viewer import Viewer
from schema.faults import Fault
from server.auth.bearer import Bearer
from server.graphql.compiled.reads import Read
from server.graphql.http import response_headers
from server.graphql.memory import Shares
from server.graphql.negotiation import EVENT_STREAM, HttpRefusalError, media_type, why_not_json
from server.graphql.request import graphql_request
from server.graphql.runner import OperationFaultsError, ReadyRead, Runner, body_of
from server.graphql.shared.answers import ReadKey
from store.events.commits import BALLOTS
from store.kept import Kept
from store.reading.statement import Prepared

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
WholeWay = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]

LONGEST_KNOWN = 4_096
"""Requests of more bytes are not kept; screens send ids of documents or short texts."""

BYTES_PER_REQUEST = 2_500
BYTES_PER_VARIABLE_BYTE = 20
"""What a request takes beside its own bytes, and read values for each byte of their JSON."""

Key = tuple[bytes, bytes, bytes, bytes]

WIRE = "sitong.wire"
"""In a scope: the bytes that the request came as, when they hold it alone and whole."""

LINE = "sitong.line"
"""In such a scope: the line itself, which may take a whole answer at once."""


class Line(Protocol):
    """Where a request came from."""

    def answer(self, scope: MutableMapping[str, Any], head: bytes, body: bytes) -> bool:
        """Write an answer with these header lines; false when it must be sent the usual way."""


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
    """What a request's bytes come to. It keeps no statement alive, which many have in common."""

    key: ReadKey
    prepared: ref[Prepared]
    args: list[object]
    extensions: bytes
    with_ballots: bool
    viewer: Viewer
    headers: tuple[tuple[bytes, bytes], ...]
    head: bytes
    """The headers as they are written."""

    def ready(self) -> ReadyRead | None:
        """Ready to be read; nothing when the statement was forgotten."""
        prepared = self.prepared()
        if prepared is None:
            return None
        read = Read(prepared, self.args, self.key.audience)
        return ReadyRead(read, self.key, self.extensions)

    @property
    def bytes(self) -> int:
        """What it takes in memory beside the bytes that it is known by."""
        return BYTES_PER_REQUEST + BYTES_PER_VARIABLE_BYTE * len(self.key.variables)


class Door:
    """An ASGI application in front of the whole way; the protocol asks it by bytes alone.

    `prompt` counts the answers to bytes alone.
    """

    def __init__(self, runner: Runner, bearer: Bearer, shares: Shares) -> None:
        self._runner = runner
        self._bearer = bearer
        self.requests: Kept[Key, Known] = Kept(shares.requests)
        self.wires: Kept[bytes, Known] = Kept(shares.wires)
        self.prompt = 0

    def met(self, wire: bytes) -> Known | None:
        """What the very bytes of a request came to before, if that still holds."""
        known = self.wires.find(wire)
        if known is not None and not self._holds(known):
            self.wires.drop(wire)
            return None
        return known

    def _holds(self, known: Known) -> bool:
        """Whether its token counts, and the day it was asked on has not ended."""
        return self._bearer.counts(known.viewer) and self._runner.holds_today(known.key)

    def tell(self, known: Known, told: Callable[[bytes | None], None]) -> bool:
        """Whether `told` will be called: with the body, or with nothing for the whole way.

        With nothing when it must be computed, or the token has stopped counting meanwhile.
        """

        def body(data: bytes | None) -> None:
            if data is None or not self._bearer.counts(known.viewer):
                told(None)
                return
            self.prompt += 1
            told(body_of(data, known.extensions))

        return self._runner.shared.tell(known.key, body, with_ballots=known.with_ballots)

    async def serve(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send, whole_way: WholeWay
    ) -> None:
        """Answer a POST to the API, by the short way if it leads there."""
        message = await receive()
        body = message.get("body", b"")
        found = None
        if message["type"] == "http.request" and not message.get("more_body"):
            found = self._find(scope, body)
        if found is None:
            await whole_way(scope, _again(message, receive), send)
            return
        known, ready = found
        content: bytes | None
        try:
            content = await self._runner.read(ready)
        except Exception:
            # What went wrong, the whole way meets again and words.
            content = None
        if content is None or not self._bearer.counts(known.viewer):
            await whole_way(scope, _again(message, receive), send)
            return
        line: Line | None = scope.get(LINE)
        if line is not None and line.answer(scope, known.head, content):
            return
        headers = [*known.headers, (b"content-length", b"%d" % len(content))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    def _find(self, scope: MutableMapping[str, Any], body: bytes) -> tuple[Known, ReadyRead] | None:
        said = _Said.by(scope["headers"])
        if said is None:
            return None
        key = (*said, body)
        known = self.requests.find(key)
        ready = None if known is None else known.ready()
        if known is None or ready is None:
            return self._first(said, body)
        if not self._holds(known):
            self.requests.drop(key)
            return None
        if (wire := scope.get(WIRE)) is not None:
            # It came a second time: the third time its bytes alone will do.
            self.wires.keep(wire, known, known.bytes + len(wire))
        return known, ready

    def _first(self, said: "_Said", body: bytes) -> tuple[Known, ReadyRead] | None:
        found = self._read(said, body)
        size = sum(map(len, said)) + len(body)
        if found is not None and size <= LONGEST_KNOWN:
            self.requests.keep((*said, body), found[0], found[0].bytes + size)
        return found

    def _read(self, said: "_Said", body: bytes) -> tuple[Known, ReadyRead] | None:
        if b"mutation" in body:
            # Nothing for the short way; looking closer would be done once more on the other.
            return None
        is_plain = said.content_type == b"application/json"
        if not is_plain and why_not_json(said.content_type.decode("latin-1")) is not None:
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
        if ready is None or ready.key is None:
            return None
        return _known(ready, ready.key, viewer, media), ready


def _known(ready: ReadyRead, key: ReadKey, viewer: Viewer, media: str) -> Known:
    headers, head = _headers(media)
    prepared, args = ready.read.prepared, ready.read.args
    return Known(
        key=key,
        prepared=ref(prepared),
        args=args,
        extensions=ready.extensions,
        with_ballots=BALLOTS in prepared.topics,
        viewer=viewer,
        headers=headers,
        head=head,
    )


@cache
def _headers(media: str) -> tuple[tuple[tuple[bytes, bytes], ...], bytes]:
    """The headers of answers of one of our few media types, and the same as they are written."""
    headers = tuple(
        (name.encode(), value.encode()) for name, value in response_headers(media).items()
    )
    return headers, b"".join(b"%s: %s\r\n" % header for header in headers)


def _again(message: Message, receive: Receive) -> Receive:
    """A receive that begins with a message taken already."""
    waiting = [message]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return again
