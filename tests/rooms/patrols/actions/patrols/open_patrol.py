"""Open patrols, as acts plan and end them (OP/115)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Ref
from domain.patrols.events import PatrolEvents
from domain.patrols.facts import StartsAt, Subject
from domain.patrols.open_facts import OPEN_WORKFLOW, OpenPatrolFacts, OpenUrgency, Route, Stops
from domain.patrols.permissions import PatrolPermission
from store.patrols.rows import OPEN_PATROLS

OPEN: Moving[OpenPatrolFacts] = Moving(
    name="OpenPatrol",
    called="patrol",
    rows=OPEN_PATROLS,
    workflow=OPEN_WORKFLOW,
    sees=PatrolPermission.PATROL_READ,
    clause="OP/115",
)


class PlanOpenPatrol(Making, of=OPEN, by=PatrolPermission.PATROL_PLAN, tells=PatrolEvents.PLANNED):
    """Plan a patrol that everybody may know of."""

    unit_id: Annotated[UUID, Ref("Unit"), "The unit that is looked at."]
    subject: Subject
    starts_at: StartsAt
    route: Route
    stops: Stops = 1
    urgency: Annotated[OpenUrgency, "How soon it has to be."] = OpenUrgency.CALM
    cost: Annotated[int, "What it costs."] = 0
    after_id: Annotated[UUID | None, Ref("Patrol"), "The patrol that it follows."] = None


class EndOpenPatrol(Stepping, of=OPEN, tells=PatrolEvents.ENDED):
    """Say that a patrol is over."""

    patrol_id: Annotated[UUID, Ref("OpenPatrol", is_looked_up=False), "Id of the patrol."]
