"""Reads of the delegation."""

from collections.abc import Mapping
from datetime import date

from store.database import Reader
from store.representatives.facts import RepresentativeFacts

_COLUMNS = (
    "r.id, r.code, r.person_id, p.name, p.sort_key, r.category, r.sub_kind, r.affiliation_id,"
    " r.state, r.joined_on, r.ended_on"
)


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
    return None if row is None else RepresentativeFacts(**row)
