"""What goes out over HTTP: an end for readers that have stalled, and a short way for equal bytes.

A portal's or a wall's request comes again and again in the same bytes. Met for the third time it
is neither parsed nor made a task: its answer is told by the callback of the look into the log, in
one write. Everything else is uvicorn's, and so is a request that comes while an answer is owed.
"""

import asyncio
import socket
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from server.graphql.door import LINE, LONGEST_KNOWN, WIRE, Door, Known
from server.live.bounded_http import NOTHING, BoundedHttpProtocol, Bounds

MOST_UNSENT_IN_KERNEL = 65_536
"""What the kernel may hold of a connection without having sent it.

Left to itself it takes megabytes for a reader that lags: states that are stale when they arrive,
and memory that no limit of ours counts. This much keeps a line of any speed busy.
"""

LONGEST_WIRE = 2 * LONGEST_KNOWN
"""Headers and all."""

MOST_LATER = 65_536
"""What is taken from a client in advance while it waits for an answer."""


class AbortingHttpProtocol(BoundedHttpProtocol):
    """Cuts the line of a client that takes no byte of an answer for `stalled_seconds`.

    An event stream would stay in `send` for it and leak for ever; a slow reader is let be.
    """

    stalled_seconds: float
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


class WrittenHeaders:
    """The headers of every answer as they are written, kept until uvicorn makes them anew.

    It does so each second, for the date's sake.
    """

    def __init__(self) -> None:
        self._fields: list[tuple[bytes, bytes]] = []
        self._text = b""

    def of(self, fields: list[tuple[bytes, bytes]]) -> bytes:
        """Their text."""
        if fields is not self._fields:
            self._text = b"".join([b"%s: %s\r\n" % field for field in fields])
            self._fields = fields
        return self._text


class PromptHttpProtocol(AbortingHttpProtocol):
    """Answers a request whose very bytes were met before, past parser, scope and task.

    What came is kept until the answer is told; bytes that follow wait their turn. If there is no
    answer to tell, everything goes to the parser as if it had just come.
    """

    door: Callable[[], Door]
    _default = WrittenHeaders()

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._messages = 0
        self._owed: bytes | None = None
        self._later = b""
        self._is_last = False

    def data_received(self, data: bytes) -> None:
        """By the short way if these bytes are known to be one whole request."""
        if self._owed is not None:
            self._wait(data)
            return
        if not self._is_free() or len(data) > LONGEST_WIRE:
            super().data_received(data)
            return
        door = self.door()
        known = door.met(data)
        if known is None:
            self._learn(data)
            return
        self._unset_keepalive_if_required()
        self._owed = data
        if not door.tell(known, lambda body: self._told(known, body)):
            self._whole_way()

    def on_message_begin(self) -> None:
        """Requests are counted, to know whether bytes held one and no more."""
        self._messages += 1
        super().on_message_begin()

    def shutdown(self) -> None:
        """The server stops: an answer that is owed is the last."""
        if self._owed is None:
            super().shutdown()
        else:
            self._is_last = True

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody waits for an answer any more."""
        self._owed = None
        self._later = b""
        super().connection_lost(exc)

    def _is_free(self) -> bool:
        """Whether nothing is owed, nothing half read, and the client takes what it is sent."""
        cycle = self.cycle
        is_answered = cycle is None or cycle.response_complete
        is_read = self._reading == NOTHING and not self._is_refused
        return is_answered and is_read and not self.flow.write_paused

    def _is_answering(self) -> bool:
        return self._owed is not None or super()._is_answering()

    def _learn(self, data: bytes) -> None:
        """Parse as usual; tell the door that these bytes are the request, if they are."""
        before = self._messages
        super().data_received(data)
        if self._messages == before + 1 and self._reading == NOTHING and self._is_kept_alive():
            scope: Any = self.cycle.scope
            scope[WIRE] = data
            scope[LINE] = self

    def answer(self, scope: Any, head: bytes, body: bytes) -> bool:
        """Write the whole answer to a request at once; false when that must go the usual way.

        Uvicorn would look through every header of it again, also those that never change.
        """
        cycle = self.cycle
        if cycle is None or cycle.scope is not scope or cycle.response_started:
            return False
        if cycle.disconnected or not cycle.keep_alive or self.flow.write_paused:
            return False
        cycle.response_started = cycle.response_complete = True
        cycle.message_event.set()
        self._write_answer(head, body)
        cycle.on_response()
        return True

    def _write_answer(self, head: bytes, body: bytes, *, more: bytes = b"") -> None:
        fixed = self._default.of(self.server_state.default_headers)
        length = b"content-length: %d\r\n\r\n" % len(body)
        self.transport.write(b"".join((STATUS_LINE[200], fixed, more, head, length, body)))

    def _is_kept_alive(self) -> bool:
        """Whether the request has been taken on, and another may follow on this line."""
        cycle = self.cycle
        return cycle is not None and cycle.keep_alive and not cycle.response_complete

    def _wait(self, data: bytes) -> None:
        self._later += data
        if len(self._later) > MOST_LATER:
            self.flow.pause_reading()

    def _told(self, known: Known, body: bytes | None) -> None:
        if self._owed is None:
            return
        if body is None:
            self._whole_way()
            return
        self._owed = None
        more = b"connection: close\r\n" if self._is_last else b""
        self._write_answer(known.head, body, more=more)
        if self._is_last:
            self.transport.close()
            return
        self.on_response_complete()
        self._go_on()

    def _whole_way(self) -> None:
        owed, self._owed = self._owed, None
        assert owed is not None  # noqa: S101 - only what is owed comes here
        super().data_received(owed)
        if self._is_last:
            super().shutdown()
        self._go_on()

    def _go_on(self) -> None:
        later, self._later = self._later, b""
        if later and not self.transport.is_closing():
            self.flow.resume_reading()
            self.data_received(later)


def http_protocol(
    *, stalled_seconds: float, bounds: Bounds, door: Callable[[], Door]
) -> type[PromptHttpProtocol]:
    """The protocol with these bounds; uvicorn makes its own objects of it."""
    own = {"stalled_seconds": stalled_seconds, "bounds": bounds, "door": staticmethod(door)}
    return type("BoundedPromptAborting", (PromptHttpProtocol,), own)
