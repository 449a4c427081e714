"""Writes of the delegation beside those of single rows."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from domain.people.pinyin import sort_key_of
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.nomination import Roster
from domain.texts.folding import folded
from store.database import Transaction


async def insert_persons(
    transaction: Transaction, persons: Sequence[tuple[UUID, str, str | None]]
) -> None:
    """New persons, given as (id, name, telephone)."""
    # Thousands of names are looked up beside the loop, for which every other act waits.
    rows = await asyncio.to_thread(
        lambda: [(key, name, sort_key_of(name), phone) for key, name, phone in persons]
    )
    await transaction.executemany(
        "INSERT INTO person (id, name, sort_key, phone, is_district_leader)"
        " VALUES ($1, $2, $3, $4, FALSE)",
        rows,
    )


async def rename_person(
    transaction: Transaction, person_id: UUID, *, name: str, phone: str | None
) -> None:
    """A person's name and telephone, corrected."""
    await transaction.execute(
        "UPDATE person SET name = $2, sort_key = $3, phone = $4 WHERE id = $1",
        person_id,
        name,
        sort_key_of(name),
        phone,
    )


async def name_of_person(transaction: Transaction, person_id: UUID) -> tuple[str, str | None]:
    """Name and telephone of a person who is there."""
    row = await transaction.fetchrow("SELECT name, phone FROM person WHERE id = $1", person_id)
    if row is None:
        raise LookupError(f"no person {person_id}")
    return row["name"], row["phone"]


async def roster_of(transaction: Transaction, term_id: UUID) -> tuple[Roster, ...]:
    """Everybody who stands in a term, but whose nomination was withdrawn."""
    rows = await transaction.fetch(
        "SELECT r.code, r.person_id, p.name, p.phone, r.category, r.affiliation_id"
        " FROM representative r JOIN person p ON p.id = r.person_id"
        " WHERE r.term_id = $1 AND r.state <> 'WITHDRAWN' ORDER BY r.code",
        term_id,
    )
    return tuple(
        Roster(**{**row, "category": RepresentativeCategory(row["category"])}) for row in rows
    )


async def units_by_name(transaction: Transaction) -> dict[str, UUID]:
    """Every unit by its code, its names and its aliases, folded; of namesakes the one named first.

    A unit's own names go before what others were called once.
    """
    rows = await transaction.fetch(
        "SELECT u.id, n.name, 0 AS place FROM unit u CROSS JOIN LATERAL"
        " (VALUES (u.code), (u.name_zh), (u.name_en)) n (name)"
        " UNION ALL SELECT unit_id, name, 1 FROM unit_alias ORDER BY place, id, name"
    )
    found: dict[str, UUID] = {}
    for row in rows:
        found.setdefault(folded(row["name"]), row["id"])
    return found


async def close_suspensions(transaction: Transaction, representative_id: UUID, *, on: date) -> None:
    """The membership rests no longer."""
    await transaction.execute(
        "UPDATE suspension SET until_on = greatest(since_on, $2::date)"
        " WHERE representative_id = $1 AND until_on IS NULL",
        representative_id,
        on,
    )


_CLOSE_TERM = """
WITH ended AS (
  UPDATE representative SET reason = $2, stands_since = $3, entered_at = $4,
    state = CASE WHEN state IN ('ACTIVE', 'SUSPENDED') THEN 'ENDED' ELSE 'WITHDRAWN' END,
    ended_on = CASE WHEN state IN ('ACTIVE', 'SUSPENDED') THEN $5::date END
  WHERE term_id = $1 AND state IN ('NOMINATED', 'QUALIFIED', 'ACTIVE', 'SUSPENDED')
  RETURNING id, state
), closed AS (
  UPDATE suspension s SET until_on = greatest(s.since_on, $5::date) FROM ended e
  WHERE s.representative_id = e.id AND s.until_on IS NULL
)
SELECT id, state FROM ended ORDER BY id
"""


async def close_term(
    transaction: Transaction,
    term_id: UUID,
    *,
    reason: str,
    since: datetime,
    entered_at: datetime,
    on: date,
) -> tuple[tuple[UUID, str], ...]:
    """All memberships of a term end, and nominations are void; each with the state it has now."""
    rows = await transaction.fetch(_CLOSE_TERM, term_id, reason, since, entered_at, on)
    return tuple((row["id"], row["state"]) for row in rows)
