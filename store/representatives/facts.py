"""What readers know of representatives."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeFacts:
    """A member of the delegation."""

    id: UUID
    code: Annotated[str, "Stable short code, e.g. R001."]
    person_id: UUID
    name: Annotated[str, "Full name."]
    sort_key: str
    category: str
    sub_kind: str | None
    affiliation_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        "The unit he is affiliated to; he is recused from its slot.",
    ]
    state: str
    joined_on: date
    ended_on: date | None
