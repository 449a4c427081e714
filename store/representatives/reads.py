"""Reads of the delegation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.representatives.categories import RepresentativeCategory, RepresentativeState
from domain.representatives.criteria import Criterion
from domain.representatives.term import TermState
from store.alone import alone
from store.database import Reader, Record, Transaction


@dataclass(frozen=True, slots=True)
class NamedMember:
    """A member as tokens name him."""

    id: UUID
    code: str
    person_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class PoolMember:
    """An active member as a draw finds him; `times` he was drawn or invited, as it is counted."""

    id: UUID
    code: str
    person_id: UUID
    category: RepresentativeCategory
    affiliation_id: UUID | None
    times: int


async def active_by_category(reader: Reader, on: date) -> Mapping[str, int]:
    """How many were active at the end of a day, by category; those without any are left out."""
    rows = await reader.fetch(
        "SELECT category, count(*) AS members FROM representative r WHERE joined_on <= $1"
        " AND (ended_on IS NULL OR ended_on > $1) AND NOT EXISTS (SELECT FROM suspension s"
        " WHERE s.representative_id = r.id AND s.since_on <= $1"
        " AND (s.until_on IS NULL OR s.until_on > $1)) GROUP BY category",
        on,
    )
    return {row["category"]: row["members"] for row in rows}


async def member_with_code(reader: Reader, *, code: str | None) -> NamedMember | None:
    """The active representative with this code; the first one when none is named."""
    row = await reader.fetchrow(
        "SELECT r.id, r.code, r.person_id, p.name FROM representative r"
        " JOIN person p ON p.id = r.person_id WHERE r.state = 'ACTIVE'"
        " AND ($1::text IS NULL OR r.code = $1) ORDER BY r.code LIMIT 1",
        code,
    )
    return None if row is None else NamedMember(**row)


async def attested(reader: Reader, representative_id: UUID) -> frozenset[Criterion]:
    """The criteria that stand attested of a nominee."""
    rows = await reader.fetch(
        "SELECT criterion FROM criterion_attestation"
        " WHERE representative_id = $1 AND withdrawn_at IS NULL",
        representative_id,
    )
    return frozenset(Criterion(row["criterion"]) for row in rows)


async def term_state(reader: Reader, term_id: UUID) -> TermState:
    """Where a term stands."""
    return TermState(
        await reader.fetchval("SELECT state FROM delegation_term WHERE id = $1", term_id)
    )


async def running_term(
    reader: Reader, *, other_than: UUID | None = None
) -> tuple[UUID, str] | None:
    """Id and name of the term that runs, if one does."""
    row = await reader.fetchrow(
        "SELECT id, name FROM delegation_term WHERE state = 'RUNNING' AND id IS DISTINCT FROM $1",
        other_than,
    )
    return None if row is None else (row["id"], row["name"])


_TIMES = (
    "r.times_before + (SELECT count(*) FROM draw_line l JOIN representative_draw d"
    " ON d.id = l.draw_id WHERE l.representative_id = r.id AND l.is_drawn"
    " AND d.state = 'VALID') + (SELECT count(*) FROM participation p"
    " WHERE p.representative_id = r.id AND p.draw_id IS NULL AND p.state <> 'CANCELLED')"
)
"""Drawn, or invited without a draw; what was void or cancelled does not count."""


async def pool(reader: Reader, only: Sequence[UUID] | None = None) -> tuple[PoolMember, ...]:
    """All active members, or those of them that are asked for, by code."""
    rows = await reader.fetch(
        f"SELECT r.id, r.code, r.person_id, r.category, r.affiliation_id, {_TIMES} AS times"
        " FROM representative r WHERE r.state = 'ACTIVE' AND ($1::uuid[] IS NULL OR r.id = ANY($1))"
        " ORDER BY r.code",
        None if only is None else list(only),
    )
    return tuple(_pool_member(row) for row in rows)


async def times_of_category(
    reader: Reader, category: RepresentativeCategory, *, but: UUID
) -> tuple[int, ...]:
    """How often each active member of a category but one was drawn or invited."""
    rows = await reader.fetch(
        f"SELECT {_TIMES} AS times FROM representative r"
        " WHERE r.state = 'ACTIVE' AND r.category = $1 AND r.id <> $2",
        category.value,
        but,
    )
    return tuple(row["times"] for row in rows)


async def times_of(reader: Reader, representative_id: UUID) -> int:
    """How often a member was drawn or invited, as it is counted."""
    found: int = await reader.fetchval(
        f"SELECT {_TIMES} FROM representative r WHERE r.id = $1", representative_id
    )
    return found


async def next_codes(transaction: Transaction, number: int) -> tuple[str, ...]:
    """The next free codes, R101 and on; one who takes some at a time, in whatever term."""
    await alone(transaction, "representative code")
    last = await transaction.fetchval(
        "SELECT COALESCE(max(substr(code, 2)::int), 0) FROM representative"
        " WHERE code ~ '^R[0-9]{1,8}$'"
    )
    return tuple(f"R{last + place:03}" for place in range(1, number + 1))


async def states_of(
    reader: Reader, ids: Sequence[UUID]
) -> Mapping[UUID, tuple[str, RepresentativeState]]:
    """Code and state of members."""
    rows = await reader.fetch(
        "SELECT id, code, state FROM representative WHERE id = ANY($1)", list(ids)
    )
    return {row["id"]: (row["code"], RepresentativeState(row["state"])) for row in rows}


def _pool_member(row: Record) -> PoolMember:
    return PoolMember(**{**row, "category": RepresentativeCategory(row["category"])})


async def is_member_on(reader: Reader, representative_id: UUID, day: date) -> bool:
    """Whether a membership had neither ended before a day nor rested since an earlier one."""
    found: bool = await reader.fetchval(
        "SELECT (r.ended_on >= $2) IS NOT FALSE AND NOT EXISTS (SELECT FROM suspension s"
        " WHERE s.representative_id = r.id AND s.since_on < $2"
        " AND (s.until_on > $2) IS NOT FALSE) FROM representative r WHERE r.id = $1",
        representative_id,
        day,
    )
    return found
