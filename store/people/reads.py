"""Reads of units, persons and posts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.texts.folding import folded_or_none
from store.database import Reader, Record
from store.paging import Page, PageRequest, keyset_sql, page_of
from store.people.facts import PersonFacts, PostFacts, UnitFacts
from store.reading.folding import holds, is_code

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


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFilter:
    """Which units; nothing filters nothing. `text` is found in names, aliases and codes."""

    kind: str | None = None
    is_reviewed: bool | None = None
    group: str | None = None
    text: str | None = None


_UNITS = (
    f" FROM unit u WHERE ($1::text IS NULL OR {is_code('u.kind', '$1')})"
    " AND ($2::bool IS NULL OR u.is_reviewed = $2)"
    " AND ($3::text IS NULL OR EXISTS (SELECT FROM unit_group_member m"
    f"   WHERE m.unit_id = u.id AND {is_code('m.group_code', '$3')}))"
    f" AND ($4::text IS NULL OR {holds('u.name_zh', '$4')} OR {holds('u.name_en', '$4')}"
    f"   OR {is_code('u.code', '$4')} OR EXISTS (SELECT FROM unit_alias a WHERE a.unit_id = u.id"
    f"   AND {holds('a.name', '$4')}))"
)


def _unit_args(wanted: UnitFilter) -> tuple[object, ...]:
    kind, group, text = map(folded_or_none, (wanted.kind, wanted.group, wanted.text))
    return kind, wanted.is_reviewed, group, text


UNIT_ORDER = ('u.sort_key COLLATE "C"', "u.id")
"""By syllable on every database: most other collations pass over the spaces between them."""


async def units_page(reader: Reader, request: PageRequest, wanted: UnitFilter) -> Page[UnitFacts]:
    """Units by the pinyin of their names."""
    keyset = keyset_sql(UNIT_ORDER, request, first_placeholder=5, is_descending=False)
    rows = await reader.fetch(
        f"SELECT {_UNIT}{_UNITS} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        *_unit_args(wanted),
        *keyset.args,
    )
    return page_of([((row["sort_key"], row["id"]), unit_facts(row)) for row in rows], request)


async def unit_count(reader: Reader, wanted: UnitFilter) -> int:
    """How many units there are."""
    return int(await reader.fetchval("SELECT count(*)" + _UNITS, *_unit_args(wanted)))


async def persons_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, PersonFacts]:
    """Persons by id."""
    rows = await reader.fetch(
        "SELECT id, name, sort_key, is_district_leader FROM person WHERE id = ANY($1)", list(ids)
    )
    return {row["id"]: PersonFacts(**row) for row in rows}


async def posts_by_units(
    reader: Reader, unit_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[PostFacts, ...]]:
    """The posts held now at each unit, its head first."""
    rows = await reader.fetch(
        "SELECT id, person_id, unit_id, title_zh, title_en, role, is_head, valid_from, valid_to"
        " FROM post WHERE unit_id = ANY($1) AND valid_to IS NULL"
        " ORDER BY unit_id, is_head DESC, title_zh, id",
        list(unit_ids),
    )
    found: dict[UUID, list[PostFacts]] = {}
    for row in rows:
        found.setdefault(row["unit_id"], []).append(PostFacts(**row))
    return {unit_id: tuple(posts) for unit_id, posts in found.items()}


async def post_with_role(
    reader: Reader, role: str, *, unit_code: str | None
) -> tuple[PostFacts, str] | None:
    """A post that gives this role, at this unit if one is named, with its holder's name."""
    row = await reader.fetchrow(
        "SELECT p.id, p.person_id, p.unit_id, p.title_zh, p.title_en, p.role, p.is_head,"
        " p.valid_from, p.valid_to, h.name FROM post p JOIN person h ON h.id = p.person_id"
        " JOIN unit u ON u.id = p.unit_id WHERE p.role = $1 AND p.valid_to IS NULL"
        " AND ($2::text IS NULL OR u.code = $2) ORDER BY u.code, p.id LIMIT 1",
        role,
        unit_code,
    )
    if row is None:
        return None
    plain = dict(row)
    name: str = plain.pop("name")
    return PostFacts(**plain), name
