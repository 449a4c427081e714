"""What has been committed: the streams that have got events, stamped by the sequencer or not."""

from collections.abc import Sequence

import asyncpg

_CHANGED = "SELECT id, seq, stream FROM event WHERE seq > $1 OR seq IS NULL"

_OPEN_BALLOTS = (
    "SELECT sum(hashtextextended(s.id::text,"
    " (SELECT count(*) FROM roll r WHERE r.slot_id = s.id)))"
    " FROM slot s WHERE s.state = 'SCORING_OPEN'"
)
"""One number that changes with the ballots of any open slot."""

BALLOTS = "ballots:"
"""Ballots write no events, for secrecy; a change of their number is told as this stream."""


class Commits:
    """Tells on one connection which streams have changed since it was asked last."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._place: int | None = None
        self._unstamped: set[int] = set()
        self._ballots: object = None

    def close(self) -> None:
        """Cut the connection."""
        self._connection.terminate()

    async def changed(self, *, with_ballots: bool) -> Sequence[str]:
        """Streams of everything committed since, each at least once.

        The first time there is nothing to compare with: the empty name stands for all streams.
        """
        if self._place is None:
            self._place = await self._connection.fetchval("SELECT last_seq FROM sequencer")
            return ("",)
        changed = []
        rows = await self._connection.fetch(_CHANGED, self._place)
        unstamped = set()
        for row in rows:
            if row["seq"] is None:
                unstamped.add(row["id"])
            else:
                self._place = max(self._place, row["seq"])
            if row["id"] not in self._unstamped:
                changed.append(row["stream"])
        # One that has just got its place was told before, and is told no more.
        self._unstamped = unstamped
        if with_ballots:
            before, self._ballots = self._ballots, await self._connection.fetchval(_OPEN_BALLOTS)
            if self._ballots != before:
                changed.append(BALLOTS)
        return changed
