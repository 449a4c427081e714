"""What shapes and doors may ask of the server: the only way the arrows run upward."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

import strawberry

from domain.clauses.documents import DocumentKey, DocumentStatus
from domain.clocks.calendar import Calendar
from domain.people.viewer import Viewer
from domain.permissions import Permission, Scope
from store.events.log import LoggedEvent
from store.obligations.standings import StandingCount


class Frame(Protocol):
    """One frame of a subscription while it is being computed."""

    @property
    def cursor(self) -> str:
        """The place in the log that this frame reflects."""

    @property
    def server_time(self) -> datetime:
        """The instant of sending."""

    @property
    def resumed(self) -> str | None:
        """How the stream was taken up again: REPLAYED, SNAPSHOT or GAP; nothing later on."""

    def depends_on(self, *topics: str) -> None:
        """Compute anew when an event of one of these topics is logged."""

    def beat(self, seconds: int) -> None:
        """Send a frame at least so often."""

    def follow(self, matches: Callable[[LoggedEvent], bool]) -> LoggedEvent:
        """The event this frame of a feed tells of; only events that match come here.

        At the opening of a feed there is none yet: the call ends the execution then.
        """


class Context(Protocol):
    """What one operation knows of its asker and its server."""

    viewer: Viewer
    language: str

    @property
    def now(self) -> datetime:
        """The server's instant, the same all through one operation."""

    @property
    def frame(self) -> Frame:
        """The subscription frame being computed; a fault outside subscriptions."""

    @property
    def server_time(self) -> datetime:
        """What `serverTime` says: now, or in a subscription the instant of sending."""

    async def calendar(self) -> Calendar:
        """The calendar as it is now, read once an operation."""

    async def documents(self) -> Mapping[DocumentKey, DocumentStatus]:
        """Whether each document counts as far as the ledger has come, read once an operation."""

    async def standings(self) -> Mapping[str, tuple[StandingCount, ...]]:
        """How the district stands by each clause, or what the viewer sees; once an operation."""

    def scope(self, permission: Permission) -> Scope | None:
        """In which scope the viewer holds a permission, if at all.

        The field must declare the permission in its `needs`: shared answers are kept apart by it.
        """

    def may(self, permission: Permission) -> bool:
        """Whether the viewer holds the permission in any scope."""


def needs(*permissions: Permission, feed: bool = False) -> dict[str, Any]:
    """Metadata of a field: the permissions it looks at; closed to all others.

    `feed` marks a subscription that tells every event instead of the newest state.
    """
    return {"needs": permissions, "feed": feed}


Info = strawberry.Info[Any, None]
"""Strawberry's info; `info.context` is a `Context`."""


def context_of(info: Info) -> Context:
    """The context with its type."""
    context: Context = info.context
    return context
