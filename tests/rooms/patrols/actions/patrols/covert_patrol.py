"""Covert patrols, as acts plan and begin them (OP/115)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Ref
from domain.patrols.covert_facts import COVERT_WORKFLOW, CovertPatrolFacts, Patroller, Pretext
from domain.patrols.events import PatrolEvents
from domain.patrols.facts import StartsAt, Subject
from domain.patrols.permissions import PatrolPermission
from store.patrols.rows import COVERT_PATROLS

COVERT: Moving[CovertPatrolFacts] = Moving(
    name="CovertPatrol",
    called="patrol",
    rows=COVERT_PATROLS,
    workflow=COVERT_WORKFLOW,
    sees=PatrolPermission.COVERT_PATROL_READ,
    clause="OP/115",
)


class PlanCovertPatrol(
    Making, of=COVERT, by=PatrolPermission.PATROL_PLAN, tells=PatrolEvents.HIDDEN
):
    """Plan a patrol that its unit knows nothing of."""

    unit_id: Annotated[UUID, Ref("Unit"), "The unit that is looked at."]
    subject: Subject
    starts_at: StartsAt
    pretext: Pretext
    patroller_id: Patroller


class SetOutCovertly(Stepping, of=COVERT, tells=PatrolEvents.SET_OUT):
    """Set out as whatever one comes as."""

    patrol_id: Annotated[UUID, Ref("CovertPatrol", is_looked_up=False), "Id of the patrol."]
