"""A step of an approval request is decided by whose turn it is, or handed over to who holds it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.approvals.away import why_leave_is_refused
from actions.approvals.carry_on import carry_on
from actions.moving import Moving
from actions.stepping import Stepping
from domain.approvals.events import ApprovalEvents
from domain.approvals.permissions import ApprovalPermission
from domain.approvals.problems import ApprovalCode
from domain.approvals.rules import why_it_is_his_own, why_it_is_over, why_reference_is_missing
from domain.approvals.step import APPROVAL_STEP, ApprovalStepFacts, Opinion, Reference
from domain.approvals.words import IN_PERSON
from domain.cases.permissions import CasePermission
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.gate import codes_of, refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from store.approvals.holders import may_hold
from store.approvals.rows import APPROVAL_STEPS, left_of, request_of, turn_of
from store.database import Transaction

STEP: Moving[ApprovalStepFacts] = Moving(
    name="ApprovalStep",
    rows=APPROVAL_STEPS,
    workflow=APPROVAL_STEP,
    sees=ApprovalPermission.APPROVAL_READ,
    gates=turn_of,
    also=((CasePermission.CHECKED_CASE_READ, "keeper_id"),),
)


@refuses_with(
    *codes_of(why_it_is_his_own), *codes_of(why_reference_is_missing), ProblemCode.VALUE_INVALID
)
async def why_verdict_is_refused(
    transaction: Transaction, step: ApprovalStepFacts
) -> tuple[Problem, ...]:
    """Nobody decides his own; what is decided outside has a number; no stage before the last."""
    request = await request_of(transaction, step)
    found = (
        *why_it_is_his_own(request, step.decided_by_id),
        *why_reference_is_missing(step.office, step.reference, step.clause),
    )
    if step.decided_at is not None and step.decided_at < request.stands_since:
        why = Named("早于上一环节的时间", "it lies before the stage that came last")
        late = problem(ProblemCode.VALUE_INVALID, path=("actedAt",), why=why)
        return (*found, late)
    return found


@refuses_with(
    *codes_of(why_verdict_is_refused), *codes_of(why_it_is_over), *codes_of(why_leave_is_refused)
)
async def why_approval_is_refused(
    transaction: Transaction, step: ApprovalStepFacts
) -> tuple[Problem, ...]:
    """Nothing is approved afterwards; the last step of a leave sends somebody away (WR/7b)."""
    request = await request_of(transaction, step)
    found = await why_verdict_is_refused(transaction, step)
    if step.decided_at is not None:
        found = (*found, *why_it_is_over(request, step.decided_at))
    if any(one.id != step.id for one in await left_of(transaction, request)):
        return found
    return (*found, *await why_leave_is_refused(transaction, request, step.id))


@refuses_with(ApprovalCode.NOT_ITS_APPROVER)
async def why_he_is_no_approver(
    transaction: Transaction, step: ApprovalStepFacts
) -> tuple[Problem, ...]:
    """A step goes to who holds it now, or was authorised by him (WR/6b)."""
    request, person_id = await request_of(transaction, step), step.approver_id
    if (
        step.office in IN_PERSON
        and person_id is not None
        and not why_it_is_his_own(request, person_id)
        and await may_hold(transaction, person_id, step.office, request, step.entered_at)
    ):
        return ()
    return (problem(ApprovalCode.NOT_ITS_APPROVER, clause=step.clause, path=("approverId",)),)


@refuses_with(*codes_of(why_reference_is_missing))
async def why_number_is_refused(
    _transaction: Transaction, step: ApprovalStepFacts
) -> tuple[Problem, ...]:
    """A number that was needed is not taken away by a correction."""
    return why_reference_is_missing(step.office, step.reference, step.clause)


def _who_decides(_asked: object, act: Act) -> UUID | None:
    return act.viewer.person_id


def _when_entered(_asked: object, act: Act) -> datetime:
    return act.now


_BY = {"decided_by_id": _who_decides}


class OfStep(Stepping, of=STEP):
    """What is done with a step of an approval request."""

    approval_step_id: Annotated[UUID, Ref("ApprovalStep", is_looked_up=False), "Id of the step."]


class ApproveApprovalStep(
    OfStep,
    tells=ApprovalEvents.STEP_APPROVED,
    form=("同意", "Approve"),
    stamps="decided_at",
    puts=("office",),
    derives=_BY,
    checked=why_approval_is_refused,
    then=carry_on,
):
    """Approve at a step; the last one approves the request.

    What was decided outside is recorded with its number by the office that keeps the chain.

    Clauses: WR/49a, WR/49b, WR/50a, WR/50b, WR/51b, WR/52a, WR/52b, WR/52c, WR/63b, WR/65b.
    """

    opinion: Opinion | None = None
    reference: Reference | None = None
    acted_at: ActedAt = None


class RefuseApprovalStep(
    OfStep,
    tells=ApprovalEvents.STEP_REFUSED,
    form=("不同意", "Refuse"),
    stamps="decided_at",
    puts=("office",),
    derives=_BY,
    checked=why_verdict_is_refused,
    then=carry_on,
):
    """Refuse at a step, and say why: the request is refused by it."""

    opinion: Opinion
    reference: Reference | None = None
    acted_at: ActedAt = None


class ReturnApprovalStep(
    OfStep,
    tells=ApprovalEvents.STEP_RETURNED,
    form=("退回补正", "Send back"),
    stamps="decided_at",
    puts=("office",),
    derives=_BY,
    checked=why_verdict_is_refused,
    then=carry_on,
):
    """Send a request back at a step to be completed and filed again, and say what is missing."""

    opinion: Opinion
    reference: Reference | None = None
    acted_at: ActedAt = None


class EditApprovalStep(
    OfStep,
    tells=ApprovalEvents.STEP_EDITED,
    form=("更正环节记录", "Correct the record"),
    checked=why_number_is_refused,
):
    """Correct what is written of a step that was decided; the verdict stays."""

    opinion: Opinion | Absent | None = ABSENT
    reference: Reference | Absent | None = ABSENT


class HandOverApprovalStep(
    OfStep,
    tells=ApprovalEvents.HANDED_OVER,
    form=("移交审批环节", "Hand over"),
    puts=("office", "reason"),
    derives={"entered_at": _when_entered},
    checked=why_he_is_no_approver,
):
    """Give a step to the leader who holds it now: a post changed hands, or he is away.

    Clauses: WR/6b, WR/7b.
    """

    approver_id: Annotated[
        UUID, Ref("Person"), Label("审批领导", "Approver"), "Who decides it from now on."
    ]
    reason: Reason
