"""Uvicorn's WebSocket protocol, with an end for readers that have stalled."""

import logging
import zlib
from collections.abc import Sequence
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import NegotiationError
from websockets.extensions.base import Extension
from websockets.extensions.permessage_deflate import (
    PerMessageDeflate,
    ServerPerMessageDeflateFactory,
)
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
        self._respond = self.conn.send_response
        self.conn.send_response = self._send_protected  # type: ignore[method-assign]

    def handle_connect(self, event: Request) -> None:
        """Give the application a line beside the usual messages."""
        super().handle_connect(event)
        scope: Any = getattr(self, "scope", None)
        if scope is not None:
            scope["extensions"][EXTENSION] = Line(self)

    def _send_protected(self, response: Response) -> None:
        """A socket that is refused says what every response says; uvicorn has left that out."""
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
