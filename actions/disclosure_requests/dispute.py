"""Complaints, reconsiderations, suits: recorded, decided, reported, closed (OP/121b, OP/122b)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.disclosure_requests.dispute import (
    DISPUTE,
    LOST,
    DecidedOn,
    DisputeFacts,
    FiledOn,
    Kind,
    Number,
    Outcome,
    PerformedOn,
    Study,
    Title,
)
from domain.disclosure_requests.events import DisputeEvents
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from store.database import Transaction
from store.disclosure_requests.rows import DISCLOSURE_REQUESTS, DISPUTES

THING: Moving[DisputeFacts] = Moving(
    name="Dispute",
    rows=DISPUTES,
    workflow=DISPUTE,
    sees=P.DISPUTE_READ,
    clause="OP/121b",
)


def _invalid(field: str, zh: str, en: str) -> tuple[Problem, ...]:
    return (problem(ProblemCode.VALUE_INVALID, path=(field,), why=Named(zh, en)),)


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_request_is_not_its(
    transaction: Transaction, dispute: DisputeFacts
) -> tuple[Problem, ...]:
    """A unit is taken to task for what it did itself."""
    if dispute.disclosure_request_id is None:
        return ()
    request = await DISCLOSURE_REQUESTS.by_id(transaction, dispute.disclosure_request_id)
    if request is not None and request.unit_id == dispute.unit_id:
        return ()
    return _invalid("disclosureRequestId", "不是该单位受理的申请", "that unit has no such request")


class RecordDispute(
    Making,
    of=THING,
    by=P.DISPUTE_WORK,
    tells=DisputeEvents.RECORDED,
    form=("登记争议", "Record a dispute"),
    puts=("kind",),
    stamps=("stands_since", "entered_at"),
    checked=why_request_is_not_its,
):
    """Record a complaint, a reconsideration or a suit, about a request or about anything else.

    Clauses: OP/121b, WR/28a, WR/29.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "Whose act is disputed."]
    disclosure_request_id: Annotated[
        UUID | None,
        Ref("DisclosureRequest"),
        Label("依申请公开", "Request"),
        "The request for information that it is about, if it is about one.",
    ] = None
    kind: Kind
    number: Number | None = None
    title: Title
    filed_on: FiledOn


class OfDispute(Stepping, of=THING):
    """What is done with a dispute."""

    dispute_id: Annotated[UUID, Ref("Dispute", is_looked_up=False), "Id of the dispute."]


@refuses_with(ProblemCode.VALUE_INVALID)
def _why_decided_before(asked: Any, dispute: DisputeFacts, _now: datetime) -> tuple[Problem, ...]:
    if asked.decided_on >= dispute.filed_on:
        return ()
    return _invalid("decidedOn", "早于立案日期", "it lies before the day of filing")


class DecideDispute(
    OfDispute,
    tells=DisputeEvents.DECIDED,
    form=("登记裁决结果", "Record the decision"),
    puts=("result",),
    weighed=_why_decided_before,
):
    """Record how a dispute was decided. Clauses: WR/28a, WR/29."""

    result: Outcome
    decided_on: DecidedOn
    acted_at: ActedAt = None


@refuses_with(ProblemCode.VALUE_INVALID)
def _why_performed_before(asked: Any, dispute: DisputeFacts, _now: datetime) -> tuple[Problem, ...]:
    if dispute.decided_on is None or asked.performed_on >= dispute.decided_on:
        return ()
    return _invalid("performedOn", "早于裁决日期", "it lies before the day of the decision")


class PerformDispute(
    OfDispute,
    tells=DisputeEvents.PERFORMED,
    form=("登记履行情况", "It is carried out"),
    puts=("performed_on",),
    weighed=_why_performed_before,
):
    """Record that what was decided is carried out. Clauses: WR/28a, WR/29."""

    performed_on: PerformedOn


@refuses_with(ProblemCode.VALUE_INVALID)
def _why_nothing_is_lost(_asked: Any, dispute: DisputeFacts, _now: datetime) -> tuple[Problem, ...]:
    if dispute.result is None or dispute.result in LOST:
        return ()
    return _invalid("study", "案件未败诉，无需报送", "nothing was lost, so nothing is reported")


class ReportDispute(
    OfDispute,
    tells=DisputeEvents.REPORTED,
    form=("报送败诉情况", "Report the loss"),
    stamps="reported_at",
    weighed=_why_nothing_is_lost,
):
    """Report a case that was lost, with why, and with what follows. Clause: OP/122b."""

    study: Study
    acted_at: ActedAt = None


class CloseDispute(OfDispute, tells=DisputeEvents.CLOSED, form=("结案", "Close")):
    """Close a dispute; one that was lost once that is reported and carried out."""

    acted_at: ActedAt = None


class ReopenDispute(
    OfDispute,
    tells=DisputeEvents.REOPENED,
    form=("恢复审理", "Take up again"),
    puts=("reason",),
    clears=("result", "decided_on", "performed_on", "study", "reported_at"),
):
    """Take a dispute up again, as after an appeal, and say why."""

    reason: Reason
    acted_at: ActedAt = None


class EditDispute(OfDispute, tells=DisputeEvents.EDITED, form=("更正争议", "Correct the dispute")):
    """Correct what is written of a dispute; what is left out stays."""

    kind: Kind | None = None
    number: Number | Absent | None = ABSENT
    title: Title | None = None


class WithdrawDispute(
    OfDispute,
    tells=DisputeEvents.WITHDRAWN,
    form=("撤回登记", "Withdraw"),
    grave="final",
    puts=("reason",),
):
    """Withdraw what was recorded by mistake, and say why."""

    reason: Reason
    acted_at: ActedAt = None
