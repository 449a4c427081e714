"""The roster of a term as it is taken away: everybody in it, with what is kept of him."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from domain.representatives.facts import TermFacts
from store.database import Reader, Record
from store.representatives.rows import TERMS


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterLine:
    """A member, or who is to be one."""

    code: str
    name: str
    phone: str | None
    category: RepresentativeCategory
    sub_kind: RepresentativeSubKind | None
    affiliation: str | None
    state: RepresentativeState
    joined_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFacts:
    """A term with everybody in it, by code; withdrawn nominations are left out."""

    term: TermFacts
    lines: tuple[RosterLine, ...]


async def roster_facts(reader: Reader, term_id: UUID) -> RosterFacts | None:
    """The roster of a term, if there is one."""
    term = await TERMS.by_id(reader, term_id)
    if term is None:
        return None
    rows = await reader.fetch(
        "SELECT r.code, p.name, p.phone, r.category, r.sub_kind, u.name_zh AS affiliation,"
        " r.state, r.joined_on, r.ended_on FROM representative r"
        " JOIN person p ON p.id = r.person_id LEFT JOIN unit u ON u.id = r.affiliation_id"
        " WHERE r.term_id = $1 AND r.state <> 'WITHDRAWN' ORDER BY r.code",
        term_id,
    )
    return RosterFacts(term=term, lines=tuple(_line(row) for row in rows))


def _line(row: Record) -> RosterLine:
    sub_kind = row["sub_kind"]
    return RosterLine(
        **{
            **row,
            "category": RepresentativeCategory(row["category"]),
            "sub_kind": None if sub_kind is None else RepresentativeSubKind(sub_kind),
            "state": RepresentativeState(row["state"]),
        }
    )
