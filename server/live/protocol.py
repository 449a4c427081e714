"""Uvicorn's WebSocket protocol, with an end for readers that have stalled."""

from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

ABORT_AFTER_SECONDS = 5.0
ABORT_AT_STOP_SECONDS = 2.0


class AbortingWebSocketProtocol(WebSocketsSansIOProtocol):
    """Aborts the connection when a ping is not answered, and when the server stops.

    Uvicorn closes it then, and closing waits for the write buffer to drain, which a stalled
    reader never lets happen: the application would stay in `send` and leak for ever.
    """

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
