"""Reads of units, persons and posts."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from domain.people.facts import PersonFacts, PostFacts, UnitFacts
from domain.people.viewer import Viewer
from store.database import Reader, Record
from store.people.dated import held
from store.people.rows import POSTS

_UNIT = (
    "u.id, u.code, u.name_zh, u.name_en, u.sort_key, u.kind, u.is_reviewed, u.is_invented,"
    " u.valid_from, u.valid_to"
)


def unit_facts(row: Record) -> UnitFacts:
    """A unit from its row."""
    return UnitFacts(**row)


async def units_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, UnitFacts]:
    """Units by id."""
    rows = await reader.fetch(f"SELECT {_UNIT} FROM unit u WHERE u.id = ANY($1)", list(ids))
    return {row["id"]: unit_facts(row) for row in rows}


async def unit_by_code(reader: Reader, code: str) -> UnitFacts | None:
    """The unit with this code."""
    row = await reader.fetchrow(f"SELECT {_UNIT} FROM unit u WHERE u.code = $1", code)
    return None if row is None else unit_facts(row)


async def reviewed_units(reader: Reader) -> tuple[UnitFacts, ...]:
    """The units that report in the hall, by the pinyin of their names.

    By syllable on every database: most collations pass over the spaces between them.
    """
    rows = await reader.fetch(
        f'SELECT {_UNIT} FROM unit u WHERE u.is_reviewed ORDER BY u.sort_key COLLATE "C", u.id'
    )
    return tuple(unit_facts(row) for row in rows)


async def persons_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, PersonFacts]:
    """Persons by id."""
    rows = await reader.fetch(
        "SELECT id, name, sort_key, is_district_leader FROM person WHERE id = ANY($1)", list(ids)
    )
    return {row["id"]: PersonFacts(**row) for row in rows}


async def post_with_role(
    reader: Reader, role: str, *, unit_code: str | None, on: date
) -> tuple[PostFacts, str] | None:
    """A post that gives this role on a day, at this unit if one is named, and its holder's name."""
    row = await reader.fetchrow(
        "SELECT p.*, h.name FROM post p JOIN person h ON h.id = p.person_id"
        f" JOIN unit u ON u.id = p.unit_id WHERE p.role = $1 AND {held('p', '$3')}"
        " AND ($2::text IS NULL OR u.code = $2) ORDER BY u.code, p.id LIMIT 1",
        role,
        unit_code,
        on,
    )
    return None if row is None else (POSTS.fact(row), row["name"])


async def has_left(reader: Reader, viewer: Viewer, on: date) -> bool:
    """Whether who a token was given to is no longer what it says: his post, or membership, is over.

    Of whom no post, or membership, was ever written down, nothing is known to have ended.
    """
    if viewer.representative_id is not None:
        sql = "SELECT EXISTS (SELECT FROM representative WHERE id = $1 AND state = 'ENDED')"
        has_ended: bool = await reader.fetchval(sql, viewer.representative_id)
        return has_ended
    is_over: bool | None = await reader.fetchval(
        f"SELECT NOT bool_or({held('p', '$4')} OR p.valid_from > $4::date) FROM post p"
        " WHERE p.person_id = $1 AND p.role = $2 AND ($3::uuid IS NULL OR p.unit_id = $3)",
        viewer.person_id,
        viewer.role.value,
        viewer.unit_id,
        on,
    )
    return bool(is_over)
