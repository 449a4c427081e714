"""An approval request is written by the unit that needs it (WR/49-52, WR/63b, WR/65)."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.approvals.request import why_times_are_refused
from actions.cases.open_cases import open_cases
from actions.dated import happened_at, told_late
from domain.approvals.chains import chain_of
from domain.approvals.events import ApprovalEvents
from domain.approvals.facts import (
    ApprovalFacts,
    Ceremony,
    Destination,
    EndsAt,
    EventOn,
    Grounds,
    IsPublic,
    Matter,
    PhotoReception,
    Rank,
    StartsAt,
    Title,
    Traveller,
)
from domain.approvals.permissions import ApprovalPermission as P
from domain.approvals.steps import APPROVAL
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.people.viewer import may_with
from domain.problems import ProblemCode, problem
from store.approvals.holders import unit_of_code
from store.approvals.rows import APPROVAL_REQUESTS
from store.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApproval:
    """Write an approval request."""

    FORM: ClassVar = Form("起草报批事项", "Write a request")

    unit_id: Annotated[UUID, Ref("Unit"), Label("报批单位", "Unit"), "The unit that applies."]
    matter: Matter
    title: Title
    text: Grounds
    traveller_id: Traveller | None = None
    rank: Rank | None = None
    ceremony: Ceremony | None = None
    destination: Destination | None = None
    event_on: EventOn | None = None
    starts_at: StartsAt | None = None
    ends_at: EndsAt | None = None
    photo_reception: PhotoReception = False
    is_public: IsPublic = False
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class ApprovalDrafted:
    """It is written; nobody is asked before it is filed."""

    approval_request_id: Annotated[UUID, Shows("ApprovalRequest"), "The request."]


_GIVEN = (
    *("unit_id", "matter", "title", "text", "traveller_id", "rank", "ceremony", "destination"),
    *("event_on", "starts_at", "ends_at", "photo_reception", "is_public"),
)


@acting(
    permission=P.APPROVAL_FILE,
    refuses=frozenset({ProblemCode.NOT_PERMITTED}) | codes_of(why_times_are_refused),
    may_rehearse=True,
)
async def draft_approval(
    act: Act, transaction: Transaction, asked: DraftApproval
) -> ApprovalDrafted | Refused:
    """Write a request; the office that keeps its chain sees it from now on.

    Clauses: WR/49a, WR/49b, WR/50a, WR/50b, WR/50d, WR/51a, WR/51b, WR/52a, WR/63b, WR/65b.
    """
    at = happened_at(asked, act)
    request = ApprovalFacts(
        id=act.new_id(),
        state=APPROVAL.first,
        # Who enters it for another unit applies for nothing.
        applicant_id=act.viewer.person_id if act.viewer.unit_id == asked.unit_id else None,
        clause=None,
        source_stream="approvals",
        source_key=str(act.new_id()),
        opened_at=at,
        stands_since=at,
        entered_at=act.now,
        **{one: getattr(asked, one) for one in _GIVEN},
    )
    if not may_with(act.viewer, P.APPROVAL_FILE, request):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    if problems := await why_times_are_refused(transaction, request):
        return Refused(problems)
    chain = chain_of(request)
    keeper_id = await unit_of_code(transaction, chain.keeper)
    made = replace(request, checker_id=keeper_id, clause=chain.clause)
    told = told_late(asked) | {"matter": asked.matter}
    await open_cases(
        act,
        transaction,
        APPROVAL_REQUESTS,
        [made],
        tells=ApprovalEvents.DRAFTED,
        told=told,
        sees=P.APPROVAL_READ,
    )
    return ApprovalDrafted(made.id)
