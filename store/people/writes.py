"""Writes of what concerns persons."""

from uuid import UUID

from domain.people.revocation import Revocation
from store.database import Transaction


async def insert_revocation(
    transaction: Transaction, revocation_id: UUID, revocation: Revocation, *, reason: str
) -> None:
    """A token, or a person's tokens until now, no longer count. Repeating changes nothing."""
    await transaction.execute(
        "INSERT INTO token_revocation (id, token_id, person_id, revoked_at, reason)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (token_id) WHERE token_id IS NOT NULL"
        " DO NOTHING",
        revocation_id,
        revocation.token_id,
        revocation.person_id,
        revocation.revoked_at,
        reason,
    )
    transaction.revoked.append(revocation)
