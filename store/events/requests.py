"""Remembers the first answer to a `requestId`."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from store.database import Transaction, from_json, to_json


async def remembered_answer(
    transaction: Transaction, *, actor: str, request_id: UUID
) -> tuple[str, str, dict[str, Any]] | None:
    """Act, fingerprint of the input and stored answer of an earlier equal request.

    Takes the request's lock for the rest of the transaction, so that two equal requests at
    the same moment are answered one after the other.
    """
    await transaction.fetchval(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{actor}/{request_id}"
    )
    row = await transaction.fetchrow(
        "SELECT act, fingerprint, done FROM request WHERE id = $1", _row_id(actor, request_id)
    )
    return None if row is None else (row["act"], row["fingerprint"], from_json(row["done"]))


async def remember_answer(
    transaction: Transaction,
    *,
    actor: str,
    request_id: UUID,
    act: str,
    fingerprint: str,
    done: dict[str, Any],
    at: datetime,
) -> None:
    """Keep the answer that a repeated request will get."""
    await transaction.execute(
        "INSERT INTO request (id, actor, act, fingerprint, done, at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        _row_id(actor, request_id),
        actor,
        act,
        fingerprint,
        to_json(done),
        at,
    )


def _row_id(actor: str, request_id: UUID) -> UUID:
    """One actor's request: another may use the same number without being in his way."""
    return uuid5(request_id, actor)
