"""Reads of the delegation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.texts.folding import folded_or_none
from store.database import Reader, Record
from store.paging import Page, PageRequest, keyset_sql, page_of
from store.reading.folding import holds, is_code
from store.representatives.facts import RepresentativeFacts

_COLUMNS = (
    "r.id, r.code, r.person_id, p.name, p.sort_key, r.category, r.sub_kind, r.affiliation_id,"
    " r.state, r.joined_on, r.ended_on"
)


def representative_facts(row: Record) -> RepresentativeFacts:
    """A representative from his row."""
    return RepresentativeFacts(**row)


async def representatives_by_ids(
    reader: Reader, ids: Sequence[UUID]
) -> Mapping[UUID, RepresentativeFacts]:
    """Representatives by id."""
    rows = await reader.fetch(
        f"SELECT {_COLUMNS} FROM representative r JOIN person p ON p.id = r.person_id"
        " WHERE r.id = ANY($1)",
        list(ids),
    )
    return {row["id"]: representative_facts(row) for row in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeFilter:
    """Which representatives; nothing filters nothing. `text` is found in names and codes."""

    category: str | None = None
    state: str | None = None
    affiliation_id: UUID | None = None
    person_id: UUID | None = None
    text: str | None = None


_FILTERED = (
    " FROM representative r JOIN person p ON p.id = r.person_id"
    " WHERE ($1::text IS NULL OR r.category = $1) AND ($2::text IS NULL OR r.state = $2)"
    " AND ($3::uuid IS NULL OR r.affiliation_id = $3) AND ($4::uuid IS NULL OR r.person_id = $4)"
    f" AND ($5::text IS NULL OR {holds('p.name', '$5')} OR {is_code('r.code', '$5')})"
)


def _args(wanted: RepresentativeFilter) -> tuple[object, ...]:
    text = folded_or_none(wanted.text)
    return wanted.category, wanted.state, wanted.affiliation_id, wanted.person_id, text


REPRESENTATIVE_ORDER = ('p.sort_key COLLATE "C"', "r.id")
"""By syllable on every database: most other collations pass over the spaces between them."""


async def representatives_page(
    reader: Reader, request: PageRequest, wanted: RepresentativeFilter
) -> Page[RepresentativeFacts]:
    """Representatives by the pinyin of their names."""
    keyset = keyset_sql(REPRESENTATIVE_ORDER, request, first_placeholder=6, is_descending=False)
    rows = await reader.fetch(
        f"SELECT {_COLUMNS}{_FILTERED} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        *_args(wanted),
        *keyset.args,
    )
    found = [((row["sort_key"], row["id"]), representative_facts(row)) for row in rows]
    return page_of(found, request)


async def representative_count(reader: Reader, wanted: RepresentativeFilter) -> int:
    """How many representatives there are."""
    return int(await reader.fetchval("SELECT count(*)" + _FILTERED, *_args(wanted)))


async def active_by_category(reader: Reader, on: date) -> Mapping[str, int]:
    """How many were active on a day, by category; categories without any are left out."""
    rows = await reader.fetch(
        "SELECT category, count(*) AS members FROM representative"
        " WHERE state = 'ACTIVE' AND joined_on <= $1 AND (ended_on IS NULL OR ended_on >= $1)"
        " GROUP BY category",
        on,
    )
    return {row["category"]: row["members"] for row in rows}


async def representative_of_person(
    reader: Reader, *, code: str | None
) -> RepresentativeFacts | None:
    """The representative with this code; the first active one when none is named."""
    row = await reader.fetchrow(
        f"SELECT {_COLUMNS} FROM representative r JOIN person p ON p.id = r.person_id"
        " WHERE r.state = 'ACTIVE' AND ($1::text IS NULL OR r.code = $1) ORDER BY r.code LIMIT 1",
        code,
    )
    return None if row is None else representative_facts(row)
