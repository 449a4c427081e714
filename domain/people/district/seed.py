"""The district's people as data: units, posts, portfolios and the hundred representatives.

The fifteen streets and the departments the documents name are real; departments marked
invented, and every person, were made up so that 54 departments and a full hall can be shown.
Nobody holds the post of a mystery inspector here: his identity is hidden (WS/23a).
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from uuid import UUID, uuid5

from domain.clauses.documents import DOCUMENTS, DocumentKey
from domain.clauses.register import clauses
from domain.people.roles import Role
from domain.people.units import UnitGroup, UnitKind
from domain.representatives.categories import RepresentativeCategory, RepresentativeSubKind

NAMESPACE = UUID("6f1f4a52-5c0e-5d0b-9a63-5a1c0c0f4a01")
"""Ids are derived from codes, so that every installation names the same thing alike."""

IN_OFFICE_SINCE = date(2024, 1, 1)
FIRST_TERM_ENDS_ON = date(2028, 12, 31)
FIRST_TERM_NAME = "第一届"


def seed_id(kind: str, code: str) -> UUID:
    """The stable id of a seeded thing."""
    return uuid5(NAMESPACE, f"{kind}:{code}")


FIRST_TERM_ID = seed_id("delegation_term", "1")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSeed:
    """A unit. `named_in` holds the documents that print it; invented ones stand in none."""

    id: UUID
    code: str
    name_zh: str
    name_en: str
    sort_key: str
    kind: UnitKind
    is_reviewed: bool
    is_invented: bool
    named_in: tuple[DocumentKey, ...]
    parent_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasSeed:
    """Another name of a unit, dated by the texts that print it; both days are in.

    `is_confirmed` is false where the texts suggest by their dates that two names mean one
    unit, and nothing says so (A36, UNITS.md 10).
    """

    id: UUID
    unit_id: UUID
    name: str
    valid_from: date | None
    valid_to: date | None
    is_confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMemberSeed:
    """A unit's place in a group."""

    id: UUID
    group_id: UUID
    group: UnitGroup
    unit_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupClauseSeed:
    """A clause that binds a group, from the day of its document."""

    id: UUID
    group_id: UUID
    clause: str
    valid_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSeed:
    """A made-up person."""

    id: UUID
    name: str
    sort_key: str
    is_district_leader: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PostSeed:
    """A person with the post he holds."""

    id: UUID
    person_id: UUID
    person_code: str
    name: str
    sort_key: str
    unit_id: UUID
    title_zh: str
    title_en: str
    role: Role
    is_head: bool
    is_district_leader: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioSeed:
    """A leader's charge of a unit."""

    id: UUID
    leader_id: UUID
    unit_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeSeed:
    """A member of the delegation."""

    id: UUID
    person_id: UUID
    code: str
    name: str
    sort_key: str
    category: RepresentativeCategory
    sub_kind: RepresentativeSubKind | None
    affiliation_id: UUID | None


@cache
def units() -> tuple[UnitSeed, ...]:
    """Every unit: first the 54 departments and 15 streets that report, then all others."""
    return tuple(
        UnitSeed(
            id=seed_id("unit", row["code"]),
            code=row["code"],
            name_zh=row["name_zh"],
            name_en=row["name_en"],
            sort_key=row["sort_key"],
            kind=UnitKind(row["kind"]),
            is_reviewed=row["is_reviewed"] == "1",
            is_invented=row["is_invented"] == "1",
            named_in=tuple(DocumentKey(key) for key in row["named_in"].split()),
            parent_id=_unit_id(row["parent_code"]),
        )
        for row in _rows("units")
    )


@cache
def aliases() -> tuple[AliasSeed, ...]:
    """Every other name."""
    return tuple(
        AliasSeed(
            id=seed_id("alias", f"{row['unit_code']}/{row['name']}"),
            unit_id=seed_id("unit", row["unit_code"]),
            name=row["name"],
            valid_from=_day(row["valid_from"]),
            valid_to=_day(row["valid_to"]),
            is_confirmed=row["is_confirmed"] == "1",
        )
        for row in _rows("aliases")
    )


@cache
def group_members() -> tuple[GroupMemberSeed, ...]:
    """Who belongs to which group. `G-REL` begins empty: nothing is assigned yet."""
    return tuple(
        GroupMemberSeed(
            id=seed_id("member", f"{row['group_code']}/{row['unit_code']}"),
            group_id=seed_id("group", row["group_code"]),
            group=UnitGroup(row["group_code"]),
            unit_id=seed_id("unit", row["unit_code"]),
        )
        for row in _rows("groups")
    )


GROUP_WORDS = {
    "各部门": UnitGroup.DEPARTMENTS,
    "全区各部门": UnitGroup.DEPARTMENTS,
    "各街道": UnitGroup.STREETS,
    "街道": UnitGroup.STREETS,
    "各单位": UnitGroup.ALL,
    "各相关部门": UnitGroup.RELATED,
    "相关部门": UnitGroup.RELATED,
    "各相关单位": UnitGroup.RELATED,
}
"""What the register calls the groups where it says who leads and who is responsible."""


@cache
def group_clauses() -> tuple[GroupClauseSeed, ...]:
    """Which clause binds which group, as the register says; the draft's from the first day on."""
    return tuple(
        GroupClauseSeed(
            id=seed_id("group-clause", f"{group.value}/{one.id}"),
            group_id=seed_id("group", group.value),
            clause=one.id,
            valid_from=DOCUMENTS[one.document].issued_on or IN_OFFICE_SINCE,
        )
        for one in clauses().values()
        for group in dict.fromkeys(
            GROUP_WORDS[words]
            for words in re.split("[;；]", f"{one.lead_units};{one.responsible_units}")
            if words in GROUP_WORDS
        )
    )


@cache
def posts() -> tuple[PostSeed, ...]:
    """Every post with its holder; each reporting unit has a head and a liaison officer."""
    return tuple(
        PostSeed(
            id=seed_id("post", row["person_code"]),
            person_id=seed_id("person", row["person_code"]),
            person_code=row["person_code"],
            name=row["name"],
            sort_key=row["sort_key"],
            unit_id=seed_id("unit", row["unit_code"]),
            title_zh=row["title_zh"],
            title_en=row["title_en"],
            role=Role(row["role"]),
            is_head=row["is_head"] == "1",
            is_district_leader=row["is_district_leader"] == "1",
        )
        for row in _rows("posts")
    )


@cache
def portfolios() -> tuple[PortfolioSeed, ...]:
    """Every reporting unit in one leader's charge (WR/6a)."""
    return tuple(
        PortfolioSeed(
            id=seed_id("portfolio", row["unit_code"]),
            leader_id=seed_id("person", row["leader_code"]),
            unit_id=seed_id("unit", row["unit_code"]),
        )
        for row in _rows("portfolios")
    )


@cache
def representatives() -> tuple[RepresentativeSeed, ...]:
    """The hundred, over all eight categories; eight are affiliated to a reporting unit."""
    return tuple(
        RepresentativeSeed(
            id=seed_id("representative", row["code"]),
            person_id=seed_id("person", row["code"]),
            code=row["code"],
            name=row["name"],
            sort_key=row["sort_key"],
            category=RepresentativeCategory(row["category"]),
            sub_kind=RepresentativeSubKind(row["sub_kind"]) if row["sub_kind"] else None,
            affiliation_id=_unit_id(row["affiliation_code"]),
        )
        for row in _rows("representatives")
    )


@cache
def persons() -> tuple[PersonSeed, ...]:
    """Everybody who holds a post or sits in the delegation; nobody does both."""
    in_office = [
        PersonSeed(
            id=one.person_id,
            name=one.name,
            sort_key=one.sort_key,
            is_district_leader=one.is_district_leader,
        )
        for one in posts()
    ]
    delegated = [
        PersonSeed(id=one.person_id, name=one.name, sort_key=one.sort_key, is_district_leader=False)
        for one in representatives()
    ]
    return (*in_office, *delegated)


def _unit_id(code: str) -> UUID | None:
    return seed_id("unit", code) if code else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = files("domain.people.district").joinpath(f"{name}.csv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())
