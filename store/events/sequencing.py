"""Gives committed events their place over all streams: the SQL of the sequencer.

Ids are handed out before the commit and so not in commit order; whoever reads "id greater
than the last" loses rows. One sequencer stamps what is committed, readers follow the stamp.
"""

import asyncpg

from store.database import Reader

SEQUENCER_LOCK = 7_340_002

_STAMP = """
WITH pending AS (
  SELECT id, row_number() OVER (ORDER BY id) AS place
  FROM (SELECT id FROM event WHERE seq IS NULL ORDER BY id LIMIT $2) AS oldest
), fence AS (
  UPDATE sequencer SET last_seq = last_seq + (SELECT count(*) FROM pending)
  WHERE generation = $1
  RETURNING last_seq - (SELECT count(*) FROM pending) AS base
), stamped AS (
  UPDATE event SET seq = fence.base + pending.place
  FROM pending, fence WHERE event.id = pending.id
  RETURNING 1
)
SELECT (SELECT base FROM fence) AS base, (SELECT count(*) FROM stamped) AS stamped
"""


class FencedError(Exception):
    """Another sequencer has taken over; this one must stop stamping."""


async def take_lead(connection: asyncpg.Connection) -> int:
    """Begin a new generation; the caller's session holds `SEQUENCER_LOCK`.

    The lock falls with the session; the generation fences a leader whose session died without
    its noticing.
    """
    return int(
        await connection.fetchval(
            "UPDATE sequencer SET generation = generation + 1 RETURNING generation"
        )
    )


STAMP_SECONDS = 15.0
"""A leader that waits longer has lost its database without being told."""


async def stamp(connection: asyncpg.Connection, generation: int, *, limit: int = 500) -> int:
    """Stamp committed events in order; answers how many.

    Within one stream ids rise with versions, for both are taken under the stream's lock.
    Raises FencedError when a newer generation exists.
    """
    row = await connection.fetchrow(_STAMP, generation, limit, timeout=STAMP_SECONDS)
    if row["base"] is None:
        raise FencedError(f"sequencer generation {generation} was overtaken")
    return int(row["stamped"])


async def is_somebody_serving(reader: Reader) -> bool:
    """Whether another server is at work on this database: then somebody holds the lead."""
    return bool(
        await reader.fetchval(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 0"
            " AND objid = $1 AND database = (SELECT oid FROM pg_database"
            " WHERE datname = current_database()))",
            SEQUENCER_LOCK,
        )
    )
