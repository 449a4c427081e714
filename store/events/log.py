"""The event log: appended in the act's transaction, read by place."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from domain.people.permissions import Permission
from store.database import AppendedEvent, Reader, Record, Transaction, from_json, to_json


@dataclass(frozen=True, slots=True)
class NewEvent:
    """Something that happened, before it has a place in the log.

    `audience` is the permission one needs to read it; `unit_id` narrows it to the unit's own.
    The payload must not carry restricted data: phones, applicants, who scored what.
    """

    stream: str
    kind: str
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
WITH bumped AS (
  INSERT INTO stream (name, version) VALUES ($1, $2)
  ON CONFLICT (name) DO UPDATE SET version = stream.version + $2
  RETURNING version
)
INSERT INTO event (stream, version, kind, at, actor_role, actor_person_id, unit_id, audience,
                   clause, payload)
SELECT $1, bumped.version - $2 + new.place, new.kind, $3, $4, $5, new.unit_id, new.audience,
       new.clause, new.payload
FROM bumped, unnest($6::text[], $7::uuid[], $8::text[], $9::text[], $10::jsonb[])
  WITH ORDINALITY AS new (kind, unit_id, audience, clause, payload, place)
ORDER BY new.place
RETURNING version, kind
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

    The stream's row stays locked until the commit, so versions come in commit order without
    gaps. Streams are taken in name order, so that two acts cannot wait for each other.
    """
    ordered = sorted(events, key=lambda event: event.stream)
    for stream, group in groupby(ordered, key=lambda event: event.stream):
        new = list(group)
        rows = await transaction.fetch(
            _APPEND,
            stream,
            len(new),
            at,
            actor_role,
            actor_person_id,
            [event.kind for event in new],
            [event.unit_id for event in new],
            [event.audience.value for event in new],
            [event.clause for event in new],
            [to_json(event.payload) for event in new],
        )
        transaction.appended.extend(
            AppendedEvent(stream, row["version"], row["kind"]) for row in rows
        )


async def events_after(reader: Reader, seq: int, *, limit: int) -> list[LoggedEvent]:
    """The stamped events behind a place, oldest first."""
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS} FROM event WHERE seq > $1 ORDER BY seq LIMIT $2",  # noqa: S608 - a constant
        seq,
        limit,
    )
    return [LoggedEvent.of(row) for row in rows]


async def newest_seq(reader: Reader) -> int:
    """The place of the newest stamped event; 0 when there is none."""
    return int(await reader.fetchval("SELECT last_seq FROM sequencer"))


async def newest_instant(reader: Reader) -> datetime | None:
    """When the newest event happened; nothing in an empty log."""
    found: datetime | None = await reader.fetchval("SELECT at FROM event ORDER BY id DESC LIMIT 1")
    return found
