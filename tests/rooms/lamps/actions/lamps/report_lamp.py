"""Somebody reports a broken street lamp (OP/82a)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.lamps.lamp import LAMP, LampShown
from domain.declared.marks import Form, Label, Public, Range, Ref, line
from domain.lamps.facts import LampFacts
from domain.lamps.states import LampFault
from domain.outcomes import Refused
from domain.people.permissions import Permission
from store.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLamp:
    """Report a broken street lamp."""

    FORM: ClassVar = Form("上报路灯故障", "Report a lamp")

    place: Annotated[str, line(100), Label("位置", "Place"), "Where it stands."]
    caller: Annotated[str, line(50), Label("来电人", "Caller"), "Who called; shown to nobody."]
    fault: Annotated[LampFault, Label("故障", "Fault"), "What is wrong with it."]
    poles: Annotated[int, Range(1, 50), Label("盏数", "Lamps"), "How many lamps it is."] = 1
    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit that repairs it."]
    is_dangerous: Annotated[
        bool, Public("dangerous"), Label("危险", "Dangerous"), "Whether it may hurt somebody."
    ] = False


class LampReported(LampShown):
    """The lamp was written down."""


@acting(permission=Permission.SENTIMENT_REPORT)
async def report_lamp(
    act: Act, transaction: Transaction, asked: ReportLamp
) -> LampReported | Refused:
    """Report a broken street lamp.

    Clause: OP/82a.
    """
    lamp = LampFacts(
        id=act.new_id(),
        place=asked.place,
        caller=asked.caller,
        fault=asked.fault,
        poles=asked.poles,
        is_dangerous=asked.is_dangerous,
        state=LAMP.workflow.first,
        unit_id=asked.unit_id,
        reported_at=act.now,
    )
    await LAMP.rows.insert(transaction, lamp)
    await act.record(transaction, LAMP.told(lamp, "lamp:reported", {"fault": lamp.fault}))
    return LampReported(lamp.id)
