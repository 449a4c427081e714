"""What there is to know of a supervision item beyond what every case has."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.cases.facts import CaseFacts
from domain.declared.marks import Label, Ref
from domain.supervision.states import SupervisionKind, SupervisionState


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionFacts(CaseFacts):
    """Something the Supervision Office looks after, e.g. a missed clock."""

    kind: SupervisionKind = SupervisionKind.SUPERVISION
    state: SupervisionState
    clock_id: Annotated[
        UUID | None,
        Ref("Deadline"),
        Label("时限", "Clock"),
        "The clock behind it, if there is one: missed, met late or called in question.",
    ] = None
