"""What readers know of units and persons."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Public


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """A unit of the district: department, street, body or counterparty."""

    id: UUID
    code: Annotated[str, "Stable short code, e.g. FIN or STREET-01."]
    name_zh: Annotated[str, Public("name"), "Chinese name as printed."]
    name_en: Annotated[str, "English name."]
    sort_key: str
    kind: Annotated[str, "DEPT, STREET, GOV-OFFICE and so on (UNITS.md)."]
    is_reviewed: Annotated[bool, "Whether it reports in the hall."]
    is_invented: Annotated[
        bool, "Whether it stands in none of the documents and was made up for the trial."
    ]
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """A person who holds posts or represents the public.

    The phone is left out here, since hardly any reader may have it.
    """

    id: UUID
    name: Annotated[str, "Full name."]
    sort_key: str
    is_district_leader: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFacts:
    """A function a person holds at a unit."""

    id: UUID
    person_id: UUID
    unit_id: UUID
    title_zh: Annotated[str, Public("title"), "Title in Chinese."]
    title_en: Annotated[str, "Title in English."]
    role: str
    is_head: Annotated[bool, "Whether the holder heads the unit."]
    valid_from: date
    valid_to: date | None
