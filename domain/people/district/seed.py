"""The district's people as data: units, posts, portfolios and the hundred representatives.

The fifteen streets and the departments the documents name are real; departments marked
invented, and every person, were made up so that 54 departments and a full hall can be shown.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from uuid import UUID, uuid5

NAMESPACE = UUID("6f1f4a52-5c0e-5d0b-9a63-5a1c0c0f4a01")
"""Ids are derived from codes, so that every installation names the same thing alike."""

IN_OFFICE_SINCE = date(2024, 1, 1)


def seed_id(kind: str, code: str) -> UUID:
    """The stable id of a seeded thing."""
    return uuid5(NAMESPACE, f"{kind}:{code}")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSeed:
    """A unit with the names it has had."""

    id: UUID
    code: str
    name_zh: str
    name_en: str
    sort_key: str
    kind: str
    is_reviewed: bool
    is_invented: bool
    aliases: tuple[str, ...]


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
    role: str
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
    category: str
    sub_kind: str | None
    affiliation_id: UUID | None


def units() -> tuple[UnitSeed, ...]:
    """Every unit: 54 departments and 15 streets that report, and others."""
    return tuple(
        UnitSeed(
            id=seed_id("unit", row["code"]),
            code=row["code"],
            name_zh=row["name_zh"],
            name_en=row["name_en"],
            sort_key=row["sort_key"],
            kind=row["kind"],
            is_reviewed=row["is_reviewed"] == "1",
            is_invented=row["is_invented"] == "1",
            aliases=tuple(row["aliases"].split("、")) if row["aliases"] else (),
        )
        for row in _rows("units")
    )


def posts() -> tuple[PostSeed, ...]:
    """Every post with its holder; each reporting unit has a head and a clerk."""
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
            role=row["role"],
            is_head=row["is_head"] == "1",
            is_district_leader=row["is_district_leader"] == "1",
        )
        for row in _rows("posts")
    )


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


def representatives() -> tuple[RepresentativeSeed, ...]:
    """The hundred, over all eight categories; eight are affiliated to a reporting unit."""
    return tuple(
        RepresentativeSeed(
            id=seed_id("representative", row["code"]),
            person_id=seed_id("person", row["code"]),
            code=row["code"],
            name=row["name"],
            sort_key=row["sort_key"],
            category=row["category"],
            sub_kind=row["sub_kind"] or None,
            affiliation_id=seed_id("unit", row["affiliation_code"])
            if row["affiliation_code"]
            else None,
        )
        for row in _rows("representatives")
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = files("domain.people.district").joinpath(f"{name}.csv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())
