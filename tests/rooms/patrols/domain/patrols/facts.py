"""What there is to know of a patrol of any kind (OP/115)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Ref, line
from domain.declared.worded import Worded

Subject = Annotated[str, line(100), Label("事由", "Subject"), "What is looked at."]
StartsAt = Annotated[datetime, Label("时间", "Time"), "When it sets out."]


class PatrolKind(Worded):
    """Which kinds of patrols there are."""


class PatrolState(Worded):
    """Where a patrol stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolFacts:
    """Somebody goes out and looks (OP/115)."""

    id: UUID
    kind: Annotated[PatrolKind, Label("类别", "Kind"), "What kind it is."]
    state: Annotated[PatrolState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("受检单位", "Unit"), "The unit that is looked at."
    ]
    leader_id: Annotated[UUID | None, Ref("Person"), "Who leads it."] = None
    subject: Subject
    starts_at: StartsAt

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"patrol:{self.id}"
