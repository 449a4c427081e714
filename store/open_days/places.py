"""Who has a place on an open day, and who is next; asked while the open day is locked."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.open_days.day import BesideDay
from store.database import Reader, Transaction
from store.obligations.declare import TODAY

BINDS = (
    "EXISTS (SELECT FROM document_force d WHERE d.key = 'PR'"
    f" AND d.in_force_from <= {TODAY} AND (d.repealed_from IS NULL OR d.repealed_from > {TODAY}))"
)
"""Whether the draft on reporting to the public counts on the ledger's own day."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How many have a place, how many wait, and the number of the last who signed up."""

    confirmed: int
    waiting: int
    last: int


async def taken(reader: Reader, open_day_id: UUID) -> Taken:
    """How an open day stands."""
    row = await reader.fetchrow(
        "SELECT count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed,"
        " count(*) FILTER (WHERE state = 'WAITING') AS waiting, COALESCE(max(number), 0) AS last"
        " FROM open_day_sign_up WHERE open_day_id = $1",
        open_day_id,
    )
    if row is None:
        raise AssertionError("a count has a row")
    return Taken(**row)


async def cancel_all(
    transaction: Transaction, open_day_id: UUID, *, reason: str | None, at: datetime
) -> int:
    """Nobody has a place any more; answers how many had signed up."""
    rows = await transaction.fetch(
        "UPDATE open_day_sign_up SET state = 'CANCELLED', reason = $2, changed_at = $3"
        " WHERE open_day_id = $1 AND state IN ('CONFIRMED', 'WAITING') RETURNING id",
        open_day_id,
        reason,
        at,
    )
    return len(rows)


async def beside_day(reader: Reader, open_day_id: UUID) -> BesideDay:
    """What closing it looks at."""
    row = await reader.fetchrow(
        "SELECT (SELECT count(*) FROM visit_feedback"
        " WHERE open_day_id = $1 AND state = 'FILED') AS open_feedback,"
        f" {BINDS} AS is_binding",
        open_day_id,
    )
    if row is None:
        raise AssertionError("a count has a row")
    return BesideDay(**row)


async def sign_up_with_code(reader: Reader, code_hash: str) -> tuple[UUID, UUID] | None:
    """The ids of a sign-up and of its open day."""
    row = await reader.fetchrow(
        "SELECT id, open_day_id FROM open_day_sign_up WHERE code_hash = $1", code_hash
    )
    return None if row is None else (row["id"], row["open_day_id"])
