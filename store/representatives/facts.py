"""What readers know of representatives."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeFacts:
    """A member of the delegation."""

    id: UUID
    code: str
    person_id: UUID
    name: str
    sort_key: str
    category: str
    sub_kind: str | None
    affiliation_id: UUID | None
    state: str
    joined_on: date
    ended_on: date | None
