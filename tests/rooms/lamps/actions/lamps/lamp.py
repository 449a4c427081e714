"""The broken street lamp as acts report, hold and move it (OP/82a)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Label, Range, Ref, line
from domain.lamps.events import LampEvents
from domain.lamps.facts import Fault, IsDangerous, LampFacts, Place
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


class ReportLamp(
    Making,
    of=LAMP,
    by=LampPermission.LAMP_REPORT,
    tells=LampEvents.REPORTED,
    puts=("fault",),
    stamps="reported_at",
    form=("上报路灯故障", "Report a lamp"),
):
    """Report a broken street lamp."""

    place: Place
    caller: Annotated[str, line(50), Label("来电人", "Caller"), "Who called; shown to nobody."]
    fault: Fault
    poles: Annotated[int, Range(1, 50), Label("盏数", "Lamps"), "How many lamps it is."] = 1
    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit that repairs it."]
    is_dangerous: IsDangerous = False
