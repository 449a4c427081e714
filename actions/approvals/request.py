"""An approval request on its way, as far as its unit and the office that keeps it move it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.approvals.away import end_absence_of
from actions.moving import Moving
from actions.stepping import Stepping
from domain.approvals.events import ApprovalEvents
from domain.approvals.facts import (
    ApprovalFacts,
    Ceremony,
    Destination,
    EndsAt,
    EventOn,
    Grounds,
    IsPublic,
    PhotoReception,
    Rank,
    StartsAt,
    Title,
    Traveller,
)
from domain.approvals.permissions import ApprovalPermission
from domain.approvals.steps import APPROVAL
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, NotAfter, Ref
from domain.gate import refuses_with
from domain.people.leading import why_instants_are_refused
from domain.problems import Named, Problem, ProblemCode, problem
from store.approvals.rows import APPROVAL_REQUESTS
from store.database import Transaction

REQUEST: Moving[ApprovalFacts] = Moving(
    name="ApprovalRequest",
    rows=APPROVAL_REQUESTS,
    workflow=APPROVAL,
    sees=ApprovalPermission.APPROVAL_READ,
)


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_times_are_refused(
    _transaction: Transaction, request: ApprovalFacts
) -> tuple[Problem, ...]:
    """Whoever goes returns after he has left."""
    if request.starts_at is None or request.ends_at is None:
        return ()
    return why_instants_are_refused(request.starts_at, request.ends_at)


@refuses_with(ProblemCode.VALUE_INVALID)
def why_return_is_refused(
    asked: "ReportBackApproval", request: ApprovalFacts, _now: datetime
) -> tuple[Problem, ...]:
    """Nobody is back before he left."""
    if request.starts_at is None or request.starts_at <= asked.returned_at:
        return ()
    why = Named("早于离京时间", "it lies before he left")
    return (problem(ProblemCode.VALUE_INVALID, path=("returnedAt",), why=why),)


class OfRequest(Stepping, of=REQUEST):
    """What is done with an approval request."""

    approval_request_id: Annotated[
        UUID, Ref("ApprovalRequest", is_looked_up=False), "Id of the approval request."
    ]


class EditApproval(
    OfRequest,
    tells=ApprovalEvents.EDITED,
    form=("更正报批事项", "Correct the request"),
    checked=why_times_are_refused,
):
    """Correct a request before it is filed, or filed again; what is left out stays."""

    title: Title | None = None
    text: Grounds | None = None
    traveller_id: Traveller | Absent | None = ABSENT
    rank: Rank | Absent | None = ABSENT
    ceremony: Ceremony | Absent | None = ABSENT
    destination: Destination | Absent | None = ABSENT
    event_on: EventOn | Absent | None = ABSENT
    starts_at: StartsAt | Absent | None = ABSENT
    ends_at: EndsAt | Absent | None = ABSENT
    photo_reception: PhotoReception | None = None
    is_public: IsPublic | None = None


class TakeBackApproval(
    OfRequest,
    tells=ApprovalEvents.TAKEN_BACK,
    form=("撤回修改", "Take back"),
    puts=("reason",),
    clears="filed_at",
):
    """Take a request back before it is decided, to change it and file it anew."""

    reason: Reason
    acted_at: ActedAt = None


class ReturnApproval(
    OfRequest,
    tells=ApprovalEvents.RETURNED,
    form=("退回补正", "Send back"),
    puts=("reason",),
    clears=("approved_at", "closed_at"),
    then=end_absence_of,
):
    """Send a request back to be completed, one that was approved, too, and say why."""

    reason: Reason
    acted_at: ActedAt = None


async def _was_back(act: Act, transaction: Transaction, request: ApprovalFacts) -> None:
    await end_absence_of(act, transaction, request, at=request.returned_at)


class ReportBackApproval(
    OfRequest,
    tells=ApprovalEvents.REPORTED_BACK,
    form=("销假", "Report back"),
    stamps="closed_at",
    puts=("returned_at",),
    weighed=why_return_is_refused,
    then=_was_back,
):
    """Report that somebody is back in Beijing; a wrong report is corrected by another.

    Clauses: WR/65a, WR/65b.
    """

    returned_at: Annotated[
        datetime, NotAfter(), Label("返京时间", "Back since"), "The first instant back."
    ]


class WithdrawApproval(
    OfRequest,
    tells=ApprovalEvents.WITHDRAWN,
    form=("撤回报批事项", "Withdraw"),
    grave="final",
    puts=("reason",),
    stamps="closed_at",
    then=end_absence_of,
):
    """Withdraw a request, one that was approved, too, and say why; an absence ends by it."""

    reason: Reason
    acted_at: ActedAt = None
