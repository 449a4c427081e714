"""A broken street lamp is inspected, planned, repaired, sent back, given away, closed (OP/82a)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.lamps.lamp import LAMP, LampId, LampShown
from actions.stepping import step
from domain.declared.marks import Form, Label, Ref, Text
from domain.lamps.facts import LampFacts
from domain.lamps.rules import why_plan_is_refused
from domain.outcomes import Refused
from domain.problems import ProblemCode
from store.database import Transaction

Finding = Annotated[str, Text(2_000), Label("查看情况", "Finding"), "What was found there."]


@dataclass(frozen=True, slots=True)
class InspectLamp:
    """Say what was found at a lamp."""

    FORM: ClassVar = Form("查看", "Inspect")

    lamp_id: LampId
    finding: Finding


class LampInspected(LampShown):
    """Somebody has been there."""


inspect_lamp = step(LAMP, InspectLamp, LampInspected, tells="lamp:inspected")


@dataclass(frozen=True, slots=True)
class PlanLampRepair:
    """Say by when a lamp is to shine."""

    FORM: ClassVar = Form("排期", "Plan the repair")

    lamp_id: LampId
    due_on: Annotated[date, Label("计划", "Planned"), "By when it is to shine; today at least."]


class LampRepairPlanned(LampShown):
    """The repair is planned."""


@acting(holds=LAMP.at("plan", PlanLampRepair), refuses=frozenset({ProblemCode.VALUE_INVALID}))
async def plan_lamp_repair(
    act: Act, transaction: Transaction, asked: PlanLampRepair, lamp: LampFacts
) -> LampRepairPlanned | Refused:
    """Say by when a lamp is to shine, for a day that is not over.

    Clause: OP/82a.
    """
    problems = why_plan_is_refused(asked.due_on, now=act.now)
    if problems:
        return Refused(problems)
    planned = await LAMP.move(transaction, lamp, step="plan", due_on=asked.due_on)
    told = LAMP.told(planned, "lamp:planned", {"dueOn": asked.due_on.isoformat()})
    await act.record(transaction, told)
    return LampRepairPlanned(lamp.id)


@dataclass(frozen=True, slots=True)
class RepairLamp:
    """Say that a lamp shines again, and what was done."""

    FORM: ClassVar = Form("修复", "Repair")

    lamp_id: LampId
    repair: Annotated[str, Text(2_000), Label("修复情况", "Repair"), "What was done to it."]


class LampRepaired(LampShown):
    """The lamp is said to shine."""


repair_lamp = step(LAMP, RepairLamp, LampRepaired, tells="lamp:repaired")


@dataclass(frozen=True, slots=True)
class RejectLampRepair:
    """Send a repair back that does not hold, with what was found."""

    FORM: ClassVar = Form("返工", "Send back")

    lamp_id: LampId
    finding: Finding


class LampRepairRejected(LampShown):
    """The lamp is to be repaired again."""


reject_lamp_repair = step(LAMP, RejectLampRepair, LampRepairRejected, tells="lamp:repair_rejected")


@dataclass(frozen=True, slots=True)
class ReassignLamp:
    """Give a lamp to another unit."""

    FORM: ClassVar = Form("转办", "Reassign")

    lamp_id: LampId
    unit_id: Annotated[UUID, Ref("Unit"), Label("责任单位", "Unit"), "The unit from now on."]


class LampReassigned(LampShown):
    """Another unit repairs it."""


reassign_lamp = step(LAMP, ReassignLamp, LampReassigned, tells="lamp:reassigned")


@dataclass(frozen=True, slots=True)
class CloseLamp:
    """Close a lamp that shines; a dangerous one must have been looked at."""

    FORM: ClassVar = Form("办结", "Close", "final")

    lamp_id: LampId


class LampClosed(LampShown):
    """The matter is over."""


close_lamp = step(
    LAMP,
    CloseLamp,
    LampClosed,
    tells="lamp:closed",
    stamps="closed_at",
    refuses=frozenset({ProblemCode.PART_MISSING}),
)


@dataclass(frozen=True, slots=True)
class DismissLamp:
    """End the matter of a lamp with which nothing is wrong."""

    FORM: ClassVar = Form("退回", "Dismiss", "final")

    lamp_id: LampId
    finding: Finding


class LampDismissed(LampShown):
    """Nothing is wrong with it."""


dismiss_lamp = step(LAMP, DismissLamp, LampDismissed, tells="lamp:dismissed", stamps="closed_at")
