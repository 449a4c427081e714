"""A broken street lamp is inspected, planned, repaired, sent back, given away, closed (OP/82a)."""

from typing import Annotated
from uuid import UUID

from actions.lamps.lamp import OfLamp
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.lamps.events import LampEvents as E
from domain.lamps.facts import DueOn, Finding, Place, Repair


class InspectLamp(OfLamp, tells=E.INSPECTED, form=("查看", "Inspect")):
    """Say what was found at a lamp."""

    finding: Finding


class PlanLampRepair(OfLamp, tells=E.REPAIR_PLANNED, puts=("due_on",), form=("排期", "Plan it")):
    """Say by when a lamp is to shine, for a day that is not over."""

    due_on: DueOn


class RepairLamp(OfLamp, tells=E.REPAIRED, form=("修复", "Repair")):
    """Say that a lamp shines again, and what was done."""

    repair: Repair


class RejectLampRepair(OfLamp, tells=E.REPAIR_REJECTED, form=("返工", "Send back")):
    """Send a repair back that does not hold, with what was found."""

    finding: Finding


class EditLamp(OfLamp, tells=E.EDITED, puts=("place",), form=("更正", "Correct")):
    """Correct where a lamp stands, and by when it is to shine; what is left out stays."""

    place: Place | Absent = ABSENT
    due_on: DueOn | Absent | None = ABSENT


class ReassignLamp(OfLamp, tells=E.REASSIGNED, form=("转办", "Reassign")):
    """Give a lamp to another unit."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit from now on."]


class CloseLamp(OfLamp, tells=E.CLOSED, stamps="closed_at", form=("办结", "Close"), grave="final"):
    """Close a lamp that shines; a dangerous one must have been looked at."""


class DismissLamp(
    OfLamp, tells=E.DISMISSED, stamps="closed_at", form=("退回", "Dismiss"), grave="final"
):
    """End the matter of a lamp with which nothing is wrong."""

    finding: Finding
