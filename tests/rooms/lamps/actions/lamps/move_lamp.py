"""A broken street lamp is inspected, planned, repaired, sent back, given away, closed (OP/82a)."""

from typing import Annotated
from uuid import UUID

from actions.lamps.lamp import OfLamp
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.lamps.events import LampEvents
from domain.lamps.facts import DueOn, Finding, Place, Repair


class InspectLamp(
    OfLamp, tells=LampEvents.INSPECTED, done="LampInspected", form=("查看", "Inspect")
):
    """Say what was found at a lamp."""

    finding: Finding


class PlanLampRepair(
    OfLamp,
    tells=LampEvents.PLANNED,
    puts=("due_on",),
    done="LampRepairPlanned",
    form=("排期", "Plan the repair"),
):
    """Say by when a lamp is to shine, for a day that is not over."""

    due_on: DueOn


class RepairLamp(OfLamp, tells=LampEvents.REPAIRED, done="LampRepaired", form=("修复", "Repair")):
    """Say that a lamp shines again, and what was done."""

    repair: Repair


class RejectLampRepair(
    OfLamp, tells=LampEvents.REPAIR_REJECTED, done="LampRepairRejected", form=("返工", "Send back")
):
    """Send a repair back that does not hold, with what was found."""

    finding: Finding


class EditLamp(
    OfLamp, tells=LampEvents.EDITED, puts=("place",), done="LampEdited", form=("更正", "Correct")
):
    """Correct where a lamp stands, and by when it is to shine; what is left out stays."""

    place: Place | Absent = ABSENT
    due_on: DueOn | Absent | None = ABSENT


class ReassignLamp(
    OfLamp, tells=LampEvents.REASSIGNED, done="LampReassigned", form=("转办", "Reassign")
):
    """Give a lamp to another unit."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit from now on."]


class CloseLamp(
    OfLamp,
    tells=LampEvents.CLOSED,
    done="LampClosed",
    form=("办结", "Close"),
    grave="final",
    stamps="closed_at",
):
    """Close a lamp that shines; a dangerous one must have been looked at."""


class DismissLamp(
    OfLamp,
    tells=LampEvents.DISMISSED,
    done="LampDismissed",
    form=("退回", "Dismiss"),
    grave="final",
    stamps="closed_at",
):
    """End the matter of a lamp with which nothing is wrong."""

    finding: Finding
