"""The broken street lamp as acts hold, make and move it (OP/82a)."""

from typing import Annotated
from uuid import UUID

from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Ref
from domain.lamps.facts import LampFacts
from domain.lamps.permissions import LampPermission
from domain.lamps.rules import LAMP_WORKFLOW
from store.lamps.rows import LAMPS

LAMP: Moving[LampFacts] = Moving(
    name="StreetLamp",
    called="lamp",
    rows=LAMPS,
    workflow=LAMP_WORKFLOW,
    sees=LampPermission.LAMP_READ,
    clause="OP/82a",
)


class OfLamp(Stepping, of=LAMP):
    """What is done with a lamp that was reported."""

    lamp_id: Annotated[UUID, Ref("StreetLamp", is_looked_up=False), "Id of the lamp."]
