"""Somebody reports a broken street lamp (OP/82a)."""

from typing import Annotated
from uuid import UUID

from actions.lamps.lamp import LAMP
from actions.making import Making
from domain.declared.marks import Label, Range, Ref, line
from domain.lamps.events import LampEvents
from domain.lamps.facts import Fault, IsDangerous, Place
from domain.lamps.permissions import LampPermission


class ReportLamp(
    Making,
    of=LAMP,
    by=LampPermission.LAMP_REPORT,
    stamps="reported_at",
    tells=LampEvents.REPORTED,
    puts=("fault",),
    done="LampReported",
    form=("上报路灯故障", "Report a lamp"),
):
    """Report a broken street lamp."""

    place: Place
    caller: Annotated[str, line(50), Label("来电人", "Caller"), "Who called; shown to nobody."]
    fault: Fault
    poles: Annotated[int, Range(1, 50), Label("盏数", "Lamps"), "How many lamps it is."] = 1
    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit that repairs it."]
    is_dangerous: IsDangerous = False
