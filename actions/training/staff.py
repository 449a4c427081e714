"""A unit names who leads and who does openness work (OP/108)."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import Label, Ref
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from domain.training.events import StaffEvents
from domain.training.permissions import TrainingPermission as P
from domain.training.problems import TrainingCode
from domain.training.staff import STAFF_WORKFLOW, OpennessDuty, OpennessStaffFacts
from store.database import Transaction
from store.training.rows import STAFF, staff_at

STAFF_MEMBER: Moving[OpennessStaffFacts] = Moving(
    name="OpennessStaff",
    called="staff",
    rows=STAFF,
    workflow=STAFF_WORKFLOW,
    sees=P.OPENNESS_STAFF_READ,
    clause="OP/108a",
)


@refuses_with(ProblemCode.VALUE_INVALID)
def why_days_are_refused(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """Nobody's time ends before it begins."""
    return _before(asked.valid_from, asked.valid_to)


def _before(since: date, until: date | None) -> tuple[Problem, ...]:
    if until is None or until >= since:
        return ()
    why = Named("结束早于开始", "it ends before it begins")
    return (problem(ProblemCode.VALUE_INVALID, path=("validTo",), why=why),)


@refuses_with(ProblemCode.VALUE_INVALID)
def why_end_is_refused(
    asked: Any, staff: OpennessStaffFacts, _now: datetime
) -> tuple[Problem, ...]:
    """The same, of who is in the list."""
    return _before(staff.valid_from, asked.valid_to)


@refuses_with(TrainingCode.STAFF_KNOWN)
async def why_staff_is_known(
    transaction: Transaction, staff: OpennessStaffFacts
) -> tuple[Problem, ...]:
    """Nobody stands in a unit's list twice at one time."""
    name = await staff_at(
        transaction,
        unit_id=staff.unit_id,
        person_id=staff.person_id,
        since=staff.valid_from,
        until=staff.valid_to,
        but=staff.id,
    )
    if name is None:
        return ()
    return (problem(TrainingCode.STAFF_KNOWN, path=("personId",), clause="OP/108a", who=name),)


class NameOpennessStaff(
    Making,
    of=STAFF_MEMBER,
    by=P.OPENNESS_STAFF_NAME,
    tells=StaffEvents.NAMED,
    done="OpennessStaffNamed",
    form=("列入政务公开人员", "Name openness staff"),
    puts=("duty",),
    stamps="entered_at",
    judged=why_days_are_refused,
    checked=why_staff_is_known,
):
    """Name who leads or does openness work in a unit, from a day on.

    Clause: OP/108a, OP/108b.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "In which unit."]
    person_id: Annotated[UUID, Ref("Person"), Label("人员", "Who"), "Who."]
    duty: Annotated[OpennessDuty, Label("职责", "Duty"), "What he has to do with it."]
    valid_from: Annotated[date, Label("开始", "Since"), "The first day."]
    valid_to: Annotated[date | None, Label("结束", "Until"), "The last day, if it is known."] = None


class EndOpennessStaff(
    Stepping,
    of=STAFF_MEMBER,
    tells=StaffEvents.ENDED,
    done="OpennessStaffEnded",
    form=("移出政务公开人员", "End"),
    weighed=why_end_is_refused,
    checked=why_staff_is_known,
):
    """Say until which day somebody led or did openness work in a unit."""

    staff_id: Annotated[UUID, Ref("OpennessStaff", is_looked_up=False), "Id of who it is."]
    valid_to: Annotated[date, Label("结束", "Until"), "The last day."]
    reason: Reason
