"""Uvicorn's WebSocket protocol, with bounds on who is read and an end for who does not read."""

import asyncio
import logging
import zlib
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import NegotiationError
from websockets.extensions.base import Extension
from websockets.extensions.permessage_deflate import (
    PerMessageDeflate,
    ServerPerMessageDeflateFactory,
)
from websockets.frames import CloseCode, Frame
from websockets.http11 import Request, Response
from websockets.typing import ExtensionParameter

from server.live.line import EXTENSION, MEMORY_LEVEL, WINDOW_BITS, Line

QUIET_LOG = logging.getLogger("sitong.sockets")
QUIET_LOG.setLevel(logging.WARNING)


def _in_a_line(record: logging.LogRecord) -> bool:
    """What a client has said wrongly is no fault of ours: a line says it, without a traceback."""
    if record.exc_info and isinstance(record.exc_info[1], UnicodeDecodeError):
        record.exc_info = None
    return True


QUIET_LOG.addFilter(_in_a_line)

BYTES_PER_READ = 1_024
"""Frames are inflated as they are read, to a thousand times their size: few bytes at a time, and
none more before the application has taken what came of them."""

LONGEST_BEFORE_INIT = 16_384
"""A message of somebody of whom nothing is known: its token and a few words."""

MOST_FRAGMENTS = 64
"""Of a message; each costs as much as a message."""

MOST_CONTROLS, CONTROL_SECONDS = 100, 10.0
"""So many pings and pongs in so long a time."""

ABORT_AFTER_SECONDS = 5.0
ABORT_AT_STOP_SECONDS = 2.0


class OneWindowDeflate(ServerPerMessageDeflateFactory):
    """Agrees to per-message deflate as frames are packed, and to nothing else.

    Frames are compressed once for all clients: without a context taken over, with one window. An
    offer that wants a smaller one is declined (RFC 7692, 7.1.2.1); a client may make several.
    """

    def __init__(self) -> None:
        super().__init__(
            server_no_context_takeover=True,
            client_no_context_takeover=True,
            server_max_window_bits=WINDOW_BITS,
            compress_settings={"level": zlib.Z_BEST_SPEED, "memLevel": MEMORY_LEVEL},
        )

    def process_request_params(
        self,
        params: Sequence[ExtensionParameter],
        accepted_extensions: Sequence[Extension],
    ) -> tuple[list[ExtensionParameter], PerMessageDeflate]:
        """What is agreed to. Raises NegotiationError to decline this offer."""
        agreed, extension = super().process_request_params(params, accepted_extensions)
        if extension.local_max_window_bits != WINDOW_BITS:
            raise NegotiationError(f"frames are packed with a window of {WINDOW_BITS} bits")
        return agreed, extension


class SmallReads(asyncio.BufferedProtocol):
    """Stands between the transport and a protocol, which it hands few bytes at a time.

    What is not read stays with the kernel, and so with the client.
    """

    _buffer = bytearray(BYTES_PER_READ)
    """Everybody's: it is emptied in the call that follows its filling."""

    def __init__(self, reader: asyncio.Protocol) -> None:
        self._reader = reader

    def get_buffer(self, sizehint: int) -> bytearray:
        """Where to read to."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """So much has been read."""
        self._reader.data_received(bytes(self._buffer[:nbytes]))

    def eof_received(self) -> bool | None:
        """Handed on, as what follows."""
        return self._reader.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """Handed on."""
        self._reader.connection_lost(exc)

    def pause_writing(self) -> None:
        """Handed on."""
        self._reader.pause_writing()

    def resume_writing(self) -> None:
        """Handed on."""
        self._reader.resume_writing()


def read_little_at_a_time(transport: Any) -> None:
    """From now on, hand this transport's protocol few bytes at a time."""
    if not transport.is_closing():
        # A transport looks at the kind of its protocol only when it begins to read.
        transport.pause_reading()
        transport.set_protocol(SmallReads(transport.get_protocol()))
        transport.resume_reading()


class AbortingWebSocketProtocol(WebSocketsSansIOProtocol):
    """Aborts the connection when a ping is not answered, and when the server stops.

    Uvicorn closes it then, and closing waits for the write buffer to drain, which a stalled
    reader never lets happen: the application would stay in `send` and leak for ever.
    """

    may_compress = True

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        # Uvicorn has a line to log for every socket, and a busy hall opens them by the hundred.
        self.logger = QUIET_LOG
        if self.may_compress:
            self.conn.available_extensions = [OneWindowDeflate()]
        self.conn.max_message_size = min(LONGEST_BEFORE_INIT, self.config.ws_max_size)
        self._controls = 0
        self._controls_since = 0.0
        self._respond = self.conn.send_response
        self.conn.send_response = self._send_protected  # type: ignore[method-assign]

    def handle_connect(self, event: Request) -> None:
        """Give the application a line beside the usual messages."""
        super().handle_connect(event)
        scope: Any = getattr(self, "scope", None)
        if scope is not None:
            scope["extensions"][EXTENSION] = Line(self)

    def take_whole_messages(self) -> None:
        """The client has said who it is: its messages may be as long as any."""
        self.conn.max_message_size = self.config.ws_max_size

    def handle_cont(self, event: Frame) -> None:
        """A fragment more; too many of one message end the connection."""
        super().handle_cont(event)
        if len(self.frames) >= MOST_FRAGMENTS:
            self.frames = []
            self._fail("too many fragments")

    def handle_ping(self) -> None:
        """It has been answered; too many in a short time end the connection."""
        super().handle_ping()
        self._count_control()

    def handle_pong(self, event: Frame) -> None:
        """Asked for or not; too many in a short time end the connection."""
        super().handle_pong(event)
        self._count_control()

    def _count_control(self) -> None:
        now = self.loop.time()
        if now - self._controls_since > CONTROL_SECONDS:
            self._controls, self._controls_since = 0, now
        self._controls += 1
        if self._controls > MOST_CONTROLS:
            self._fail("too many pings or pongs")

    def _fail(self, reason: str) -> None:
        if not self.close_sent and not self.transport.is_closing():
            self.conn.fail(CloseCode.POLICY_VIOLATION, reason)
            self.handle_parser_exception()

    def _send_protected(self, response: Response) -> None:
        """A socket that is refused says what every response says; uvicorn has left that out.

        And it logs an error, as if nobody had answered; but the handshake is over then.
        """
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            self.handshake_complete = True
        for name, value in self.default_headers:
            if name.decode() not in response.headers:
                response.headers[name.decode()] = value.decode()
        self._respond(response)

    def keepalive_timeout(self) -> None:
        """No pong came: close, and soon after cut the line."""
        super().keepalive_timeout()
        transport: Any = self.transport
        self.loop.call_later(ABORT_AFTER_SECONDS, transport.abort)

    def shutdown(self) -> None:
        """The server stops: close with 1012, and soon after cut the line of who does not read."""
        super().shutdown()
        transport: Any = self.transport
        self.loop.call_later(ABORT_AT_STOP_SECONDS, transport.abort)


def socket_protocol(*, may_compress: bool) -> type[AbortingWebSocketProtocol]:
    """The protocol, with or without compression."""
    return type("LineAware", (AbortingWebSocketProtocol,), {"may_compress": may_compress})
