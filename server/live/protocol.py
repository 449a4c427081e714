"""Uvicorn's protocols, with an end for readers that have stalled."""

import asyncio
import logging
import socket
import zlib
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.http11 import Request

from server.live.line import EXTENSION, MEMORY_LEVEL, WINDOW_BITS, Line

QUIET_LOG = logging.getLogger("sitong.sockets")
QUIET_LOG.setLevel(logging.WARNING)

ABORT_AFTER_SECONDS = 5.0
ABORT_AT_STOP_SECONDS = 2.0
MOST_UNSENT_IN_KERNEL = 65_536
"""What the kernel may hold of a connection without having sent it.

Left to itself it takes megabytes for a reader that lags: states that are stale when they arrive,
and memory that no limit of ours counts. This much keeps a line of any speed busy.
"""


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
            # Without a context taken over, what is compressed for one client is right for all.
            self.conn.available_extensions = [
                ServerPerMessageDeflateFactory(
                    server_no_context_takeover=True,
                    client_no_context_takeover=True,
                    server_max_window_bits=WINDOW_BITS,
                    compress_settings={"level": zlib.Z_BEST_SPEED, "memLevel": MEMORY_LEVEL},
                )
            ]

    def handle_connect(self, event: Request) -> None:
        """Give the application a line beside the usual messages."""
        super().handle_connect(event)
        scope: Any = getattr(self, "scope", None)
        if scope is not None:
            scope["extensions"][EXTENSION] = Line(self)

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


class AbortingHttpProtocol(HttpToolsProtocol):
    """Cuts the line of a client that takes no byte of an answer for `stalled_seconds`.

    An event stream would stay in `send` for it and leak for ever; a slow reader is let be.
    """

    stalled_seconds = 40.0
    _watch: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Keep the kernel's part of the queue short, for a WebSocket that follows too."""
        super().connection_made(transport)
        connected = transport.get_extra_info("socket")
        if connected.family in (socket.AF_INET, socket.AF_INET6):
            connected.setsockopt(
                socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, MOST_UNSENT_IN_KERNEL
            )

    def pause_writing(self) -> None:
        """The reader lags behind: watch whether it reads at all."""
        super().pause_writing()
        self._look_again(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """It has caught up."""
        self._look_no_more()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing to watch."""
        self._look_no_more()
        super().connection_lost(exc)

    def _look_again(self, waiting: int) -> None:
        self._watch = self.loop.call_later(self.stalled_seconds, self._look, waiting)

    def _look(self, waited: int) -> None:
        waiting = self.transport.get_write_buffer_size()
        if waiting == waited:
            self.transport.abort()
        else:
            self._look_again(waiting)

    def _look_no_more(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None


def http_protocol(*, stalled_seconds: float) -> type[AbortingHttpProtocol]:
    """The protocol with this much patience; uvicorn makes its own objects of it."""
    return type("StallAware", (AbortingHttpProtocol,), {"stalled_seconds": stalled_seconds})


def socket_protocol(*, may_compress: bool) -> type[AbortingWebSocketProtocol]:
    """The protocol, with or without compression."""
    return type("LineAware", (AbortingWebSocketProtocol,), {"may_compress": may_compress})
