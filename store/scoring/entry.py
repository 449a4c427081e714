"""Entry codes and check-ins: the way into the hall."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.scoring.states import SessionState
from store.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class EntryCodeFacts:
    """A code as it was found by its hash, locked until the commit."""

    id: UUID
    session_id: UUID
    representative_id: UUID
    person_id: UUID
    name: str
    session_state: SessionState
    representative_state: str
    is_used: bool
    is_void: bool


async def entry_code_for_update(transaction: Transaction, code_hash: str) -> EntryCodeFacts | None:
    """The code with this hash."""
    row = await transaction.fetchrow(
        "SELECT e.id, e.session_id, e.representative_id, p.person_id, n.name,"
        " s.state AS session_state, p.state AS representative_state,"
        " e.used_at IS NOT NULL AS is_used, e.is_void"
        " FROM entry_code e JOIN review_session s ON s.id = e.session_id"
        " JOIN representative p ON p.id = e.representative_id"
        " JOIN person n ON n.id = p.person_id WHERE e.code_hash = $1 FOR UPDATE OF e",
        code_hash,
    )
    if row is None:
        return None
    return EntryCodeFacts(**{**row, "session_state": SessionState(row["session_state"])})


async def replace_entry_codes(
    transaction: Transaction,
    session_id: UUID,
    codes: Sequence[tuple[UUID, UUID, str]],
    *,
    at: datetime,
) -> None:
    """New codes, given as (id, representative, hash); unused older ones of the same are void."""
    representatives = [representative for _, representative, _ in codes]
    await transaction.execute(
        "UPDATE entry_code SET is_void = TRUE WHERE session_id = $1"
        " AND representative_id = ANY($2) AND used_at IS NULL",
        session_id,
        representatives,
    )
    await transaction.execute(
        "INSERT INTO entry_code (id, session_id, representative_id, code_hash, issued_at, is_void)"
        " SELECT new.id, $1, new.representative_id, new.code_hash, $2, FALSE"
        " FROM unnest($3::uuid[], $4::uuid[], $5::text[])"
        " AS new (id, representative_id, code_hash)",
        session_id,
        at,
        [code_id for code_id, _, _ in codes],
        representatives,
        [code_hash for _, _, code_hash in codes],
    )


async def use_entry_code(
    transaction: Transaction, code: EntryCodeFacts, *, check_in_id: UUID, at: datetime
) -> bool:
    """Use the code up and check the representative in; false when he already was."""
    await transaction.execute(
        "UPDATE entry_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL", code.id, at
    )
    return bool(
        await transaction.execute(
            "INSERT INTO check_in (id, session_id, representative_id, at) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (session_id, representative_id) DO NOTHING",
            check_in_id,
            code.session_id,
            code.representative_id,
            at,
        )
    )


async def active_member_count(reader: Reader) -> int:
    """How many representatives are active."""
    return int(await reader.fetchval("SELECT count(*) FROM representative WHERE state = 'ACTIVE'"))


async def active_representatives(
    transaction: Transaction, wanted: Sequence[UUID] | None
) -> tuple[UUID, ...]:
    """Active representatives by code: those wanted, or all."""
    rows = await transaction.fetch(
        "SELECT id FROM representative WHERE state = 'ACTIVE'"
        " AND ($1::uuid[] IS NULL OR id = ANY($1)) ORDER BY code",
        None if wanted is None else list(wanted),
    )
    return tuple(row["id"] for row in rows)
