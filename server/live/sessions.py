"""Open sockets and streams by their token, so that a revoked or expired one ends at once."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from domain.people.events import TokenEvents
from domain.people.revocation import Revocation
from domain.people.viewer import Viewer
from server.auth.revocations import Revocations
from server.clock import real_now
from store.database import Transaction
from store.events.log import LoggedEvent

SLACK_SECONDS = 0.05
REVOKED = "token revoked"


class Sessions:
    """Who is connected to this node, and how to send each away."""

    def __init__(self, revocations: Revocations) -> None:
        self._revocations = revocations
        self._open: dict[Callable[[str], None], Viewer] = {}
        self._timers: dict[Callable[[str], None], asyncio.TimerHandle] = {}

    @property
    def count(self) -> int:
        """How many sockets and streams are open."""
        return len(self._open)

    def open(self, viewer: Viewer, end: Callable[[str], None]) -> None:
        """Remember a connection; `end` is called with the reason when its token stops counting.

        At once, if that was so before: a stream opens a moment after its token was read.
        """
        self._open[end] = viewer
        if self._revocations.is_revoked(viewer):
            end(REVOKED)
        if viewer.expires_at is not None:
            seconds = (viewer.expires_at - real_now()).total_seconds() + SLACK_SECONDS
            self._timers[end] = asyncio.get_running_loop().call_later(
                max(0.0, seconds), end, "token expired"
            )

    def close(self, end: Callable[[str], None]) -> None:
        """Forget a connection."""
        self._open.pop(end, None)
        timer = self._timers.pop(end, None)
        if timer is not None:
            timer.cancel()

    def committed(self, transaction: Transaction) -> None:
        """Send away whose token this server has just revoked, before that is answered."""
        self._take_over(transaction.revoked)

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """Send away whose token any server has revoked."""
        self._take_over(
            [_revocation_in(event) for event in events if event.kind == TokenEvents.REVOKED]
        )

    def _take_over(self, revoked: Sequence[Revocation]) -> None:
        if not revoked:
            return
        for revocation in revoked:
            self._revocations.learn(revocation)
        for end, viewer in tuple(self._open.items()):
            if self._revocations.is_revoked(viewer):
                end(REVOKED)


def _revocation_in(event: LoggedEvent) -> Revocation:
    person_id = event.payload["personId"]
    return Revocation(
        token_id=event.payload["tokenId"],
        person_id=None if person_id is None else UUID(person_id),
        revoked_at=datetime.fromisoformat(event.payload["revokedAt"]),
    )
