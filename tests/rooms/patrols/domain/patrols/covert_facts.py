"""Patrols of which the unit that is looked at knows nothing."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Ref, line
from domain.patrols.facts import PatrolFacts, PatrolKind, PatrolState
from domain.patrols.permissions import PatrolPermission
from domain.workflow import Step, Workflow, workflow

Pretext = Annotated[str, line(100), Label("身份", "Pretext"), "What they come as."]
Patroller = Annotated[UUID, Ref("Person"), Label("暗访人", "Patroller"), "Who goes."]


class CovertKind(PatrolKind):
    """What they are among patrols."""

    COVERT = "COVERT", "暗访", "Covert patrol"


class CovertState(PatrolState):
    """Where a covert patrol stands."""

    PLANNED = "PLANNED", "已安排", "planned"
    UNDER_WAY = "UNDER_WAY", "暗访中", "under way"
    DONE = "DONE", "已完成", "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class CovertPatrolFacts(PatrolFacts):
    """A patrol that its unit knows nothing of."""

    kind: CovertKind = CovertKind.COVERT
    state: CovertState
    pretext: Pretext
    patroller_id: Patroller


COVERT_WORKFLOW: Workflow[CovertState, None] = workflow(
    "covert_patrol",
    first=CovertState.PLANNED,
    clause="OP/115",
    steps=(
        Step(
            "set_out_covertly",
            {CovertState.PLANNED},
            CovertState.UNDER_WAY,
            by=PatrolPermission.PATROL_READ,
        ),
    ),
)
