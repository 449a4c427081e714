"""What every shared view has: its request, its members and its way to compute a payload."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from server.live.frame import ViewFrame
from server.live.member import Ended, Member, ReadyFrame
from server.live.request import LiveRequest
from server.live.tail import LogTail
from server.live.turns import Turns
from store.database import Database
from store.events.log import LoggedEvent
from store.kept import Kept

CROWD = 64
"""After so many clients the server looks after everything else for a moment."""


@dataclass(frozen=True, slots=True)
class Computed:
    """A payload with its markers still in it, or why there is none.

    `is_transient` says that the database was away and the same may work in a moment.
    """

    payload: bytes
    errors: tuple[dict[str, Any], ...] = ()
    has_data: bool = True
    is_transient: bool = False
    opening: Callable[[LoggedEvent], bool] | None = None


Payloads: TypeAlias = Kept[tuple[int, int, str | None], bytes]
"""By feed, place in the log, and what a client is told of its coming back."""

Compute = Callable[[LiveRequest, ViewFrame], Awaitable[Computed]]
Fill = Callable[[bytes, int], ReadyFrame]


@dataclass(frozen=True, slots=True)
class Engine:
    """What views need of the server. `fill` puts instant and cursor into a payload.

    `payloads` are those of feeds, by all of them together: clients say how many feeds there are
    and how large a payload is, so neither number bounds anything.
    """

    compute: Compute
    fill: Fill
    tail: LogTail
    database: Database
    conflate_seconds: float
    queue_frames: int
    turns: Turns
    payloads: Payloads


class View(Protocol):
    """One answer that many clients look at."""

    request: LiveRequest
    executions: int
    owners: Counter[str]
    """Who looks, and how often: tokens, and addresses without one."""

    def join(self, member: Member, *, after: int | None) -> None:
        """Begin to serve a client; `after` is the place it has already seen."""

    def leave(self, member: Member) -> None:
        """Stop serving a client."""

    def stir(self) -> None:
        """Look whether there is something to do."""

    async def run(self) -> None:
        """Serve until nobody is left."""

    @property
    def member_count(self) -> int:
        """How many look, and how many are about to."""

    @property
    def is_empty(self) -> bool:
        """Whether nobody looks any more."""

    def end_all(self, ended: Ended) -> None:
        """Tell every client that it is over."""


async def wait_for(event: asyncio.Event, seconds: float | None) -> bool:
    """Wait for an event at most so long; answers whether it came."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
