"""Writes of cases."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from store.database import Transaction
from store.searching.vectors import search_vector


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """A case before it has a number. `source_key` says which part of its source it came from."""

    id: UUID
    kind: str
    state: str
    unit_id: UUID
    title: str
    text: str
    clause: str | None
    source_stream: str
    source_key: str
    due_on: date | None


async def close_case_of(
    transaction: Transaction, *, kind: str, source_stream: str, source_key: str, at: datetime
) -> tuple[UUID, UUID] | None:
    """Close the open case of a source: its id and unit, if there is one."""
    row = await transaction.fetchrow(
        "UPDATE case_file SET state = 'CLOSED', closed_at = $4 WHERE kind = $1"
        " AND source_stream = $2 AND source_key = $3 AND closed_at IS NULL RETURNING id, unit_id",
        kind,
        source_stream,
        source_key,
        at,
    )
    return None if row is None else (row["id"], row["unit_id"])


async def insert_cases(
    transaction: Transaction, cases: Sequence[NewCase], *, at: datetime
) -> frozenset[UUID]:
    """Open cases; one that its source has opened before is left alone. Answers the new ones."""
    rows = await transaction.fetch(
        "INSERT INTO case_file (id, number, kind, state, unit_id, title, text, clause,"
        " source_stream, source_key, opened_at, due_on, search)"
        " SELECT new.id, nextval('case_number'), new.kind, new.state, new.unit_id, new.title,"
        " new.text, new.clause, new.source_stream, new.source_key, $1, new.due_on,"
        " new.search::tsvector"
        " FROM unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[],"
        " $8::text[], $9::text[], $10::text[], $11::date[], $12::text[]) AS new (id, kind,"
        " state, unit_id, title, text, clause, source_stream, source_key, due_on, search)"
        " ON CONFLICT (kind, source_stream, source_key) DO NOTHING RETURNING id",
        at,
        [case.id for case in cases],
        [case.kind for case in cases],
        [case.state for case in cases],
        [case.unit_id for case in cases],
        [case.title for case in cases],
        [case.text for case in cases],
        [case.clause for case in cases],
        [case.source_stream for case in cases],
        [case.source_key for case in cases],
        [case.due_on for case in cases],
        [search_vector(case.title, case.text, case.clause) for case in cases],
    )
    return frozenset(row["id"] for row in rows)
