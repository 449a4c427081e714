"""One client's subscription to a view: what waits to be sent to it, and why it ended."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

MOST_WAITING_BYTES = 2 * 2**20
"""Of frames that wait for one client: clients say how large one is, so their number bounds little.

One that is larger by itself may wait alone.
"""


@dataclass(frozen=True, slots=True)
class Ended:
    """Why a subscription is over; with errors when the operation itself was refused.

    `is_retryable` when the client should come back with its cursor.
    """

    reason: str
    errors: tuple[dict[str, Any], ...] = ()
    is_retryable: bool = False


class ReadyFrame:
    """A frame as it goes out: the response as JSON, and the cursor that stands in it.

    `headers` and `packed` belong to the lines that write it: made once, used for every client.
    """

    __slots__ = ("_tail", "cursor", "headers", "packed", "payload")

    def __init__(self, payload: bytes, cursor: str) -> None:
        self.payload = payload
        self.cursor = cursor
        self.headers: dict[tuple[int, int], bytes] = {}
        self.packed: bytes | None = None
        self._tail: bytes | None = None

    @property
    def tail(self) -> bytes:
        """What follows the operation's id in a message of graphql-transport-ws."""
        if self._tail is None:
            self._tail = b',"type":"next","payload":' + self.payload + b"}"
        return self._tail


Offer = Callable[[Sequence[ReadyFrame]], bool]
"""Takes frames at once, all of them, or says that they must wait."""


class Member:
    """The frames one client has yet to be sent.

    What `offer` takes is sent; for the rest `on_ready` is called, and the frames wait.
    """

    __slots__ = (
        "_offer",
        "_on_ready",
        "_queue_frames",
        "_waiting",
        "ended",
        "place",
        "resumed",
        "waiting_bytes",
    )

    def __init__(
        self, *, on_ready: Callable[[], None], queue_frames: int, offer: Offer | None = None
    ) -> None:
        self._on_ready = on_ready
        self._offer = offer
        self._queue_frames = queue_frames
        self._waiting: deque[ReadyFrame] = deque()
        self.waiting_bytes = 0
        self.ended: Ended | None = None
        self.place = 0
        self.resumed: str | None = None

    def show(self, frame: ReadyFrame) -> None:
        """A newer state: whatever older one still waits is of no use any more."""
        if self.ended is not None:
            return
        if self._waiting:
            self._forget_waiting()
        elif self._offer is not None and self._offer((frame,)):
            return
        self._wait(frame)
        self._on_ready()

    def tell(self, frames: Sequence[ReadyFrame], *, place: int) -> None:
        """Items of a feed, the last of them at `place`, unless they were told before.

        Too slow a reader is sent off with the way to come back.
        """
        if self.ended is not None or place <= self.place:
            return
        self.place = place
        if not self._waiting and self._offer is not None and self._offer(frames):
            return
        for frame in frames:
            if self._is_too_much(frame):
                self.end(
                    Ended("too slow for this feed; resume with your last cursor", is_retryable=True)
                )
                return
            self._wait(frame)
        self._on_ready()

    def _is_too_much(self, frame: ReadyFrame) -> bool:
        if len(self._waiting) >= self._queue_frames:
            return True
        bytes_then = self.waiting_bytes + len(frame.payload)
        return bool(self._waiting) and bytes_then > MOST_WAITING_BYTES

    def _wait(self, frame: ReadyFrame) -> None:
        self._waiting.append(frame)
        self.waiting_bytes += len(frame.payload)

    def _forget_waiting(self) -> None:
        self._waiting.clear()
        self.waiting_bytes = 0

    def end(self, ended: Ended) -> None:
        """No more frames; those that wait are still sent."""
        if self.ended is None:
            self.ended = ended
            self._on_ready()

    def cut(self, ended: Ended) -> None:
        """No more frames, and none of those that wait: the client may see nothing any more."""
        self._forget_waiting()
        self.end(ended)

    @property
    def waiting(self) -> int:
        """How many frames wait."""
        return len(self._waiting)

    def take(self) -> ReadyFrame | None:
        """The next frame to send, if there is one."""
        if not self._waiting:
            return None
        frame = self._waiting.popleft()
        self.waiting_bytes -= len(frame.payload)
        return frame
