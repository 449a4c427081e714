"""An approval request is filed: its steps come into being, each with who decides it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.approvals.away import why_leave_is_refused
from actions.approvals.request import REQUEST, why_times_are_refused
from actions.dated import ORDER_REFUSES, dates_of, happened_at, told_late, why_order_is_refused
from domain.approvals.chains import Chain, chain_of
from domain.approvals.events import ApprovalEvents
from domain.approvals.facts import ApprovalFacts
from domain.approvals.rules import (
    absentee_of,
    why_it_is_filed_too_late,
    why_nobody_is_away,
)
from domain.approvals.states import ApprovalState
from domain.approvals.step import APPROVAL_STEP, ApprovalStepFacts
from domain.approvals.words import IN_PERSON, Absentee, ApprovalMatter, ApprovalOffice
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Ref, Shows
from domain.gate import codes_of
from domain.instants import local_date
from domain.outcomes import Refused
from store.approvals.holders import holder_of, unit_of_code
from store.approvals.rows import APPROVAL_STEPS
from store.clocks.calendar import load_calendar
from store.database import Transaction
from store.people.rows import POSTS


@dataclass(frozen=True, slots=True, kw_only=True)
class FileApproval:
    """File an approval request."""

    FORM: ClassVar = Form("报送审批", "File")

    approval_request_id: Annotated[
        UUID, Ref("ApprovalRequest", is_looked_up=False), "Id of the approval request."
    ]
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class ApprovalFiled:
    """It is on its way."""

    approval_request_id: Annotated[UUID, Shows("ApprovalRequest"), "The request, with its steps."]


_JUDGED_BY = (
    why_it_is_filed_too_late,
    why_nobody_is_away,
    why_leave_is_refused,
    why_times_are_refused,
)


@acting(
    holds=REQUEST.at("file", FileApproval),
    refuses=ORDER_REFUSES.union(*(codes_of(one) for one in _JUDGED_BY)),
    may_rehearse=True,
)
async def file_approval(
    act: Act, transaction: Transaction, asked: FileApproval, request: ApprovalFacts
) -> ApprovalFiled | Refused:
    """File a request with those who approve it; what was completed keeps the day of its filing.

    Clauses: WR/7a, WR/49a, WR/49b, WR/50a, WR/50b, WR/50c, WR/50d, WR/51a, WR/51b, WR/52a, WR/52b,
    WR/52c, WR/63b, WR/65a, WR/65b.
    """
    at = happened_at(asked, act)
    is_completed = request.state is ApprovalState.INCOMPLETE and request.filed_at is not None
    filed_at = request.filed_at if is_completed and request.filed_at else at
    wanted, is_mayor = await _as_who_goes(transaction, replace(request, filed_at=filed_at))
    chain = chain_of(wanted, is_mayor=is_mayor)
    calendar = await load_calendar(transaction)
    problems = (
        *why_order_is_refused(asked, request),
        *why_it_is_filed_too_late(wanted, chain, filed_at, calendar),
        *why_nobody_is_away(wanted),
        *await why_leave_is_refused(transaction, wanted, request.id),
    )
    if problems:
        return Refused(problems)
    changed = await REQUEST.move(
        transaction,
        request,
        step="file",
        **dates_of(asked, act),
        filed_at=filed_at,
        absentee=wanted.absentee,
        round=request.round + 1,
        stage=1,
        clause=chain.clause,
        due_on=wanted.day,
        closed_at=None,
    )
    steps = await _steps_of(act, transaction, changed, chain, at)
    await APPROVAL_STEPS.insert(transaction, *steps)
    told = told_late(asked) | {"filing": changed.round}
    await act.record(transaction, REQUEST.told(changed, ApprovalEvents.FILED, told))
    return ApprovalFiled(request.id)


async def _as_who_goes(
    transaction: Transaction, request: ApprovalFacts
) -> tuple[ApprovalFacts, bool]:
    """The request with as what somebody is away, and whether he who goes is the mayor."""
    if request.traveller_id is None or request.starts_at is None:
        return request, False
    posts = await POSTS.where(transaction, "person_id = $1", request.traveller_id)
    absentee = absentee_of(request, posts, local_date(request.starts_at))
    if request.matter is ApprovalMatter.ABSENCE:
        request = replace(request, absentee=absentee)
    return request, absentee is Absentee.MAYOR


async def _steps_of(
    act: Act, transaction: Transaction, request: ApprovalFacts, chain: Chain, at: datetime
) -> list[ApprovalStepFacts]:
    keeper_id = await unit_of_code(transaction, chain.keeper)
    return [
        ApprovalStepFacts(
            id=act.new_id(),
            request_id=request.id,
            unit_id=request.unit_id,
            keeper_id=keeper_id,
            round=request.round,
            stage=stage,
            office=office,
            approver_id=await _approver_of(transaction, office, request, at),
            clause=chain.clause,
            due_on=request.due_on,
            state=APPROVAL_STEP.first,
            stands_since=at,
            entered_at=act.now,
        )
        for stage, offices in enumerate(chain.stages, 1)
        for office in offices
    ]


async def _approver_of(
    transaction: Transaction, office: ApprovalOffice, request: ApprovalFacts, at: datetime
) -> UUID | None:
    if office not in IN_PERSON:
        return None
    return await holder_of(transaction, office, request, at)
