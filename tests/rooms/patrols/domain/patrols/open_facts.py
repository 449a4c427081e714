"""Patrols that come with an announcement."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Range, Ref, line
from domain.declared.worded import Worded
from domain.patrols.facts import PatrolFacts, PatrolKind, PatrolState
from domain.patrols.permissions import PatrolPermission
from domain.workflow import Step, Workflow, workflow

Route = Annotated[str, line(100), Label("路线", "Route"), "Along which streets."]
Stops = Annotated[int, Range(1, 20), Label("点位", "Stops"), "How many places are looked at."]


class OpenKind(PatrolKind):
    """What they are among patrols."""

    OPEN = "OPEN", "明查", "Open patrol"


class OpenState(PatrolState):
    """Where an open patrol stands."""

    PLANNED = "PLANNED", "已安排", "planned"
    DONE = "DONE", "已完成", "done"


class OpenUrgency(Worded):
    """How soon it has to be."""

    CALM = "CALM", "常规", "as usual"
    SOON = "SOON", "尽快", "soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPatrolFacts(PatrolFacts):
    """A patrol that everybody may know of."""

    kind: OpenKind = OpenKind.OPEN
    state: OpenState
    route: Route
    stops: Stops = 1
    urgency: Annotated[OpenUrgency, "How soon it has to be."] = OpenUrgency.CALM
    cost: int = 0
    after_id: Annotated[UUID | None, Ref("Patrol"), "The patrol that it follows."] = None


OPEN_WORKFLOW: Workflow[OpenState, None] = workflow(
    "open_patrol",
    first=OpenState.PLANNED,
    clause="OP/115",
    steps=(
        Step(
            "end_open_patrol", {OpenState.PLANNED}, OpenState.DONE, by=PatrolPermission.PATROL_PLAN
        ),
    ),
)
