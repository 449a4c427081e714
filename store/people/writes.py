"""Writes of what concerns persons."""

from datetime import datetime
from uuid import UUID

from store.database import Transaction


async def insert_revocation(
    transaction: Transaction,
    revocation_id: UUID,
    *,
    token_id: str | None,
    person_id: UUID | None,
    at: datetime,
    reason: str,
) -> None:
    """A token, or a person's tokens until now, no longer count. Repeating changes nothing."""
    await transaction.execute(
        "INSERT INTO token_revocation (id, token_id, person_id, revoked_at, reason)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (token_id) WHERE token_id IS NOT NULL"
        " DO NOTHING",
        revocation_id,
        token_id,
        person_id,
        at,
        reason,
    )
