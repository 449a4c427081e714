"""The event log: appended in the act's transaction, read by place."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import UUID

from domain.declared.happening import Happening
from domain.permissions import Permission
from store.database import AppendedEvent, Reader, Record, Transaction, from_json, to_json


@dataclass(frozen=True, slots=True)
class NewEvent:
    """Something that happened, before it has a place in the log.

    `audience` is the permission one needs to read it; `unit_id` narrows it to the unit's own.
    The payload must not carry restricted data: phones, applicants, who scored what.
    """

    stream: str
    kind: Happening
    audience: Permission
    payload: dict[str, Any] = field(default_factory=dict)
    unit_id: UUID | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event at its place. `seq` counts over all streams, `version` within its own."""

    seq: int
    stream: str
    version: int
    kind: str
    at: datetime
    actor_role: str
    actor_person_id: UUID | None
    unit_id: UUID | None
    audience: str
    clause: str | None
    payload: dict[str, Any]

    @classmethod
    def of(cls, row: Record) -> "LoggedEvent":
        """From a row of `EVENT_COLUMNS`."""
        return cls(**{**row, "payload": from_json(row["payload"])})


EVENT_COLUMNS = (
    "seq, stream, version, kind, at, actor_role, actor_person_id, unit_id, audience, clause,"
    " payload"
)

_APPEND = """
WITH new AS (
  SELECT * FROM unnest($4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::jsonb[])
    WITH ORDINALITY AS new (stream, kind, unit_id, audience, clause, payload, place)
), bumped AS (
  INSERT INTO stream AS held (name, version)
  SELECT stream, count(*) FROM new GROUP BY stream ORDER BY stream
  ON CONFLICT (name) DO UPDATE SET version = held.version + EXCLUDED.version
  RETURNING name, version
), placed AS (
  SELECT new.*, bumped.version - count(*) OVER (PARTITION BY stream)
    + row_number() OVER (PARTITION BY stream ORDER BY place) AS version
  FROM new JOIN bumped ON bumped.name = new.stream
)
INSERT INTO event (stream, version, kind, at, actor_role, actor_person_id, unit_id, audience,
                   clause, payload)
SELECT stream, version, kind, $1, $2, $3, unit_id, audience, clause, payload
FROM placed ORDER BY stream, version
RETURNING stream, version, kind
"""


async def append_events(
    transaction: Transaction,
    events: Sequence[NewEvent],
    *,
    at: datetime,
    actor_role: str,
    actor_person_id: UUID | None,
) -> None:
    """Append events, each at the next version of its stream.

    Each stream's row stays locked until the commit, so versions come in commit order without
    gaps. One statement takes all streams in name order, so that two cannot wait for each other.
    """
    if not events:
        return
    rows = await transaction.fetch(
        _APPEND,
        at,
        actor_role,
        actor_person_id,
        [event.stream for event in events],
        [event.kind for event in events],
        [event.unit_id for event in events],
        [event.audience.value for event in events],
        [event.clause for event in events],
        [to_json(event.payload) for event in events],
    )
    transaction.appended.extend(AppendedEvent(**row) for row in rows)


async def events_after(reader: Reader, seq: int, *, limit: int) -> list[LoggedEvent]:
    """The stamped events behind a place, oldest first."""
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS} FROM event WHERE seq > $1 ORDER BY seq LIMIT $2",
        seq,
        limit,
    )
    return [LoggedEvent.of(row) for row in rows]


async def newest_seq(reader: Reader) -> int:
    """The place of the newest stamped event; 0 when there is none."""
    return int(await reader.fetchval("SELECT last_seq FROM sequencer"))


LOOK_AGAIN_SECONDS = 0.003
PLACING_SECONDS = 1.0
"""How long a reader of the log waits for places: a thousand times what the sequencer takes."""


async def is_placed(reader: Reader) -> bool:
    """Whether all that was committed before this call has its place, waiting for it if need be.

    Whoever reads the log right after an act finds it there. Bounded: without a sequencer the
    log is read as it stands.
    """
    newest = await reader.fetchval("SELECT max(id) FROM event WHERE seq IS NULL")
    end = monotonic() + PLACING_SECONDS
    while newest is not None and monotonic() < end:
        await asyncio.sleep(LOOK_AGAIN_SECONDS)
        newest = await reader.fetchval(
            "SELECT max(id) FROM event WHERE seq IS NULL AND id <= $1", newest
        )
    return newest is None


async def newest_instant(reader: Reader) -> datetime | None:
    """When the newest event happened; nothing in an empty log."""
    found: datetime | None = await reader.fetchval("SELECT at FROM event ORDER BY id DESC LIMIT 1")
    return found
