"""What readers know of units and persons."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """A unit. `is_reviewed` marks the 69 that report in the hall."""

    id: UUID
    code: str
    name_zh: str
    name_en: str
    sort_key: str
    kind: str
    is_reviewed: bool
    is_invented: bool
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """A person; the phone is left out here, since hardly any reader may have it."""

    id: UUID
    name: str
    sort_key: str
    is_district_leader: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFacts:
    """A post a person holds at a unit."""

    id: UUID
    person_id: UUID
    unit_id: UUID
    title_zh: str
    title_en: str
    role: str
    is_head: bool
    valid_from: date
    valid_to: date | None
