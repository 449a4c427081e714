"""What has been committed: the streams that have got events, stamped by the sequencer or not."""

from collections.abc import Sequence
from typing import Any

import asyncpg

_SNAPSHOT = "SELECT pg_current_snapshot()::text"
"""PostgreSQL's own word for what has been committed: the same as long as nothing is."""

_CHANGED = "SELECT id, seq, stream FROM event WHERE seq > $1 OR seq IS NULL"

_OPEN_BALLOTS = (
    "SELECT sum(hashtextextended(s.id::text,"
    " (SELECT count(*) FROM roll r WHERE r.slot_id = s.id)))"
    " FROM slot s WHERE s.state = 'SCORING_OPEN'"
)
"""One number that changes with the ballots of any open slot."""

BALLOTS = "ballots:"
"""Ballots write no events, for secrecy; a change of their number is told as this stream."""


PLACES = "places:"
"""Told when events that were told without a place have got theirs: the log's lists change then."""


class Commits:
    """Tells on one connection which streams have changed since it was asked last."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._place: int | None = None
        self._unstamped: set[int] = set()
        self._ballots: object = None
        self._snapshot: Any = None
        self._seen: str | None = None
        self._ballots_seen: str | None = None

    def close(self) -> None:
        """Cut the connection."""
        self._connection.terminate()

    async def changed(self, *, with_ballots: bool) -> Sequence[str]:
        """Streams of everything committed since, each at least once.

        The first time there is nothing to compare with: the empty name stands for all streams.
        While nothing is committed at all, one word with PostgreSQL tells so.
        """
        if self._snapshot is None:
            self._snapshot = await self._connection.prepare(_SNAPSHOT)
        # Taken before anything is looked at: what is committed meanwhile makes the next differ.
        snapshot: str = await self._snapshot.fetchval()
        if self._place is None:
            self._place = await self._connection.fetchval("SELECT last_seq FROM sequencer")
            return ("",)
        changed = []
        if snapshot != self._seen:
            changed = await self._streams()
            self._seen = snapshot
        if with_ballots and snapshot != self._ballots_seen:
            before, self._ballots = self._ballots, await self._connection.fetchval(_OPEN_BALLOTS)
            self._ballots_seen = snapshot
            if self._ballots != before:
                changed.append(BALLOTS)
        return changed

    async def _streams(self) -> list[str]:
        changed = []
        unstamped = set()
        for row in await self._connection.fetch(_CHANGED, self._place):
            if row["seq"] is None:
                unstamped.add(row["id"])
            else:
                self._place = max(self._place or 0, row["seq"])
            if row["id"] not in self._unstamped:
                changed.append(row["stream"])
        # One that has just got its place was told before: only the log's own lists differ now.
        if not self._unstamped <= unstamped:
            changed.append(PLACES)
        self._unstamped = unstamped
        return changed
