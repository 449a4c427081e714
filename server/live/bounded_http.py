"""Uvicorn's HTTP protocol with bounds on what comes in: how large, how slow, how many.

Uvicorn waits for ever for the rest of a head or a body, and reads heads of any size. Here each
connection has one timer, which looks at what is being read and sets itself anew; a request costs
it nothing but what the parser's callbacks note down.
"""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

import orjson
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from schema.faults import Fault, FaultCode
from server.live.protocol import read_little_at_a_time

HOST = re.compile(rb"(?:[\w.~-]{0,255}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{0,5})?")
"""A name or an address, and perhaps a port; whatever is made of it later can be read."""

LINGER_SECONDS = 1.0
"""A refused client that still sends is listened to so long: hanging up at once would take the
refusal back before it is read."""

MOST_LINGERING = 256
"""So many connections beyond the bound get a word; with more the line is cut at once."""

SOCKET_HEADERS, SOCKET_LINE = 128, 8_000
"""What the library of sockets reads of a handshake."""

MOST_PAST_ANSWER = 1 << 20
"""What is still read of a body whose request is answered: some clients send all of it first."""

MOST_AHEAD = 100
"""Requests that one line may say before the first is answered. Each is made ready as it is read,
and takes a hundred times as much as the thirty bytes it may have."""

NOTHING, HEAD, BODY = range(3)
"""What of a request is being read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much, and how long, a connection may take to ask. `connections` counts sockets too."""

    target_bytes: int
    head_bytes: int
    head_seconds: float
    body_seconds: float
    least_bytes_per_second: int
    connections: int


class _RefusedError(Exception):
    """Stops the parser; what is answered stands in `_refusal`."""


class BoundedHttpProtocol(HttpToolsProtocol):
    """Refuses requests beyond the bounds, with status and code, and ends who is too slow."""

    bounds: Bounds

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._reading = NOTHING
        self._begun_at = self.loop.time()
        self._begun = 0
        self._came = 0
        self._idle = 0
        self._refusal: tuple[int, Fault] | None = None
        self._is_refused = False
        self._clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin to look at the time; refuse what is one too many."""
        super().connection_made(transport)
        beyond = len(self.connections) - self.bounds.connections
        if beyond > MOST_LINGERING:
            transport.abort()
        elif beyond > 0:
            self._refuse(503, _fault(FaultCode.RATE_LIMITED, "The server is full; try later."))
        else:
            self._look_in(self.bounds.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing to look at."""
        self._look_no_longer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on; what a refused client still says is let go by."""
        if self._is_refused:
            return
        self._idle += len(data)
        before = self._begun
        super().data_received(data)
        if self._reading == HEAD:
            if self._begun - before <= 1:
                # Of what follows another request in the same piece, nobody knows how much is its.
                self._came += len(data)
            if self._came > self.bounds.head_bytes:
                self._refuse(431, self._head_too_large())
        elif self._reading == BODY and self._idle > self._most_idle():
            self._refuse(431, self._head_too_large())

    def handle_websocket_upgrade(self) -> None:
        """The socket has its own patience, once its handshake was read.

        One that its library cannot read leaves no trace there: nobody would ever answer it.
        """
        super().handle_websocket_upgrade()
        socket: Any = self.transport.get_protocol()
        if not socket.handshake_initiated:
            text = "The handshake of the socket cannot be read."
            self._refuse(400, _fault(FaultCode.BAD_REQUEST, text))
            return
        self._look_no_longer()
        read_little_at_a_time(self.transport)

    def on_message_begin(self) -> None:
        """A request begins: its time runs."""
        self._reading = HEAD
        self._begun += 1
        self._begun_at = self.loop.time()
        self._came = 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """More of the request line."""
        super().on_url(url)
        most = self.bounds.target_bytes
        if len(self.url) > most:
            text = f"The address has more than {most} bytes; send the request by POST."
            self._stop(414, _fault(FaultCode.TOO_LARGE, text, limit="target", most=most))

    def on_header(self, name: bytes, value: bytes) -> None:
        """One more; what is called a header after the body nobody reads, so nobody keeps it."""
        if self._reading == HEAD:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is judged before anything is made of it."""
        self._judge_head()
        super().on_headers_complete()
        self._reading = BODY
        self._came = self._idle = 0

    def on_body(self, body: bytes) -> None:
        """More of the body."""
        self._came += len(body)
        if not self._is_answered():
            self._idle = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is read."""
        self._reading = NOTHING
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """The parser has stopped, by itself or because of a bound."""
        status, fault = self._refusal or (400, _fault(FaultCode.BAD_REQUEST, msg))
        self._refuse(status, fault)

    def _judge_head(self) -> None:
        if len(self.pipeline) >= MOST_AHEAD:
            text = f"At most {MOST_AHEAD} requests may wait on one line."
            self._stop(429, _fault(FaultCode.RATE_LIMITED, text))
        size = len(self.url)
        hosts, codings = [], []
        for name, value in self.headers:
            size += len(name) + len(value)
            if name == b"host":
                hosts.append(value)
            elif name == b"transfer-encoding":
                codings.append(value)
        if size > self.bounds.head_bytes:
            self._stop(431, self._head_too_large())
        self._judge_hosts(hosts)
        if codings and b",".join(codings).lower() != b"chunked":
            text = "The only `Transfer-Encoding` is chunked; send the body as it is."
            self._stop(501, _fault(FaultCode.BAD_REQUEST, text))
        if self.parser.should_upgrade():
            self._judge_handshake()

    def _judge_hosts(self, hosts: list[bytes]) -> None:
        needed = self.parser.get_http_version() != "1.0"
        if len(hosts) != 1 if needed else len(hosts) > 1:
            self._stop(400, _fault(FaultCode.BAD_REQUEST, "Send one `Host` header."))
        if hosts and HOST.fullmatch(hosts[0]) is None:
            self._stop(400, _fault(FaultCode.BAD_REQUEST, "The `Host` header names no host."))

    def _judge_handshake(self) -> None:
        """The handshake of a socket is read once more, by a library that reads less."""
        longest = max((len(name) + len(value) for name, value in self.headers), default=0)
        if len(self.headers) > SOCKET_HEADERS or max(longest, len(self.url)) > SOCKET_LINE:
            self._stop(431, self._head_too_large())
        if not self.url.isascii():
            self._stop(400, _fault(FaultCode.BAD_REQUEST, "The address is not ASCII."))
        if any(_tells_of_a_body(name, value) for name, value in self.headers):
            text = "The handshake of a socket has no body."
            self._stop(400, _fault(FaultCode.BAD_REQUEST, text))

    def _head_too_large(self) -> Fault:
        most = self.bounds.head_bytes
        text = f"The head of the request has more than {most} bytes, or too many or long lines."
        return _fault(FaultCode.TOO_LARGE, text, limit="head", most=most)

    def _stop(self, status: int, fault: Fault) -> None:
        self._refusal = (status, fault)
        raise _RefusedError

    def _look_in(self, seconds: float) -> None:
        self._clock = self.loop.call_later(seconds, self._look_at_time)

    def _look_no_longer(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _look_at_time(self) -> None:
        left = self._seconds_left()
        if left is None:
            # Nothing that was begun; whoever says what begins nothing is found the next time.
            left = self.bounds.head_seconds
        if left > 0:
            self._look_in(left)
        elif self._reading == NOTHING:
            self.transport.close()
        else:
            self._refuse(408, _fault(FaultCode.BAD_REQUEST, "The request came too slowly."))

    def _seconds_left(self) -> float | None:
        """How long what is being read may still take; nothing when the client owes nothing."""
        now, bounds = self.loop.time(), self.bounds
        if self._reading == NOTHING:
            if self._is_answering() or self.timeout_keep_alive_task is not None:
                # The answer is ours to give, and between two requests uvicorn has a timer.
                self._begun_at = now
                return None
            return self._begun_at + bounds.head_seconds - now
        if self.flow.read_paused:
            self._begun_at = now
            return None
        allowed = bounds.head_seconds
        if self._reading == BODY:
            allowed += bounds.body_seconds + self._came / bounds.least_bytes_per_second
        return self._begun_at + allowed - now

    def _most_idle(self) -> int:
        """How much may come that adds nothing to a body: sizes of chunks, trailers, the unasked."""
        return MOST_PAST_ANSWER if self._is_answered() else self.bounds.head_bytes

    def _is_answered(self) -> bool:
        return self.cycle is not None and self.cycle.response_complete

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _may_tell(self) -> bool:
        """Whether a refusal would be the next word of an answer, and fall into no other."""
        if self._reading == BODY:
            return not self.pipeline and not self.cycle.response_started
        return not self._is_answering()

    def _refuse(self, status: int, fault: Fault) -> None:
        """The last word on this line, if there is room for one, and soon the end of it."""
        if self._is_refused or self.transport.is_closing():
            return
        self._is_refused = True
        self._look_no_longer()
        self._unset_keepalive_if_required()
        if not self._may_tell():
            self._hang_up(lingers=self._is_answered())
            return
        if self.cycle is not None:
            # Whoever waits for the rest of a body waits in vain, and is not to answer any more.
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        body = orjson.dumps({"errors": [fault.formatted]})
        more = b"retry-after: 5\r\n" if status == 503 else b""
        self.transport.write(
            b"".join(
                (
                    STATUS_LINE[status],
                    *(b"%s: %s\r\n" % one for one in self.server_state.default_headers),
                    b"content-type: application/json; charset=utf-8\r\ncache-control: no-store\r\n",
                    b"content-length: %d\r\nconnection: close\r\n%s\r\n" % (len(body), more),
                    body,
                )
            )
        )
        self._hang_up(lingers=True)

    def _hang_up(self, *, lingers: bool) -> None:
        """Leave what was answered to be read, if it was."""
        if not lingers:
            self.transport.close()
            return
        self.transport.write_eof()
        self._clock = self.loop.call_later(LINGER_SECONDS, self.transport.close)


def _tells_of_a_body(name: bytes, value: bytes) -> bool:
    """Whether a header does. Some devices say that there is none of it."""
    return name == b"transfer-encoding" or (name == b"content-length" and value != b"0")


def _fault(code: FaultCode, text: str, **more: Any) -> Fault:
    return Fault(code, text, **more)
