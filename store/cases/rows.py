"""Rows of cases of any kind, as far as all kinds are alike."""

from datetime import datetime
from uuid import UUID

from domain.cases.facts import CaseFacts
from domain.cases.kinds import CaseKind
from store.cases.searched import CASE_SEARCHED
from store.database import Transaction
from store.rows import Rows

CASES = Rows("case_file", CaseFacts, searched=CASE_SEARCHED)


async def next_numbers(transaction: Transaction, count: int) -> tuple[int, ...]:
    """So many running numbers, each given once; one that is not used is left out for ever."""
    rows = await transaction.fetch(
        "SELECT nextval('case_number') AS number FROM generate_series(1, $1)", count
    )
    return tuple(row["number"] for row in rows)


async def close_case_of(
    transaction: Transaction, kind: CaseKind, *, source_stream: str, source_key: str, at: datetime
) -> tuple[UUID, UUID] | None:
    """Close the open case of a source: its id and unit, if there is one."""
    row = await transaction.fetchrow(
        "UPDATE case_file SET state = 'CLOSED', closed_at = $4 WHERE kind = $1"
        " AND source_stream = $2 AND source_key = $3 AND closed_at IS NULL RETURNING id, unit_id",
        kind.value,
        source_stream,
        source_key,
        at,
    )
    return None if row is None else (row["id"], row["unit_id"])
