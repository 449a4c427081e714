"""A request for information on its way through the six stages (OP/121a)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.disclosure_requests import clocks
from actions.moving import Moving
from actions.stepping import Stepping
from domain.cases.permissions import CasePermission
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref, Text, line
from domain.disclosure_requests.events import DisclosureEvents
from domain.disclosure_requests.facts import (
    Answer,
    CityNumber,
    DisclosureRequestFacts,
    Extension,
    Gaps,
    Result,
    Says,
    Way,
    Who,
)
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.steps import (
    DISCLOSURE,
    why_it_is_too_late_to_ask,
    why_it_is_too_late_to_extend,
)
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from store.disclosure_requests.rows import DISCLOSURE_REQUESTS

REQUEST: Moving[DisclosureRequestFacts] = Moving(
    name="DisclosureRequest",
    called="disclosure_request",
    rows=DISCLOSURE_REQUESTS,
    workflow=DISCLOSURE,
    sees=CasePermission.CASE_READ,
    clause="OP/121a",
)

Title = Annotated[
    str,
    line(200),
    Label("申请事项", "Matter"),
    "What is asked for, in a line; never with a name.",
]
Content = Annotated[
    str,
    Text(5_000),
    Label("所需信息", "What is asked for"),
    "The information that is asked for; never with a name.",
]
Name = Annotated[str, line(100), Label("申请人", "Applicant"), "Who applies."]
Contact = Annotated[
    str, line(200), Label("联系方式", "Contact"), "How to reach who applies: address or number."
]


class OfRequest(Stepping, of=REQUEST):
    """What is done with a request."""

    disclosure_request_id: Annotated[
        UUID, Ref("DisclosureRequest", is_looked_up=False), "Id of the request."
    ]


class RegisterDisclosureRequest(
    OfRequest, tells=DisclosureEvents.REGISTERED, form=("登记申请", "Register")
):
    """Register a request, with its number in the city's system if it has one yet.

    Clauses: OP/121a, OP/122a.
    """

    city_number: CityNumber | None = None
    acted_at: ActedAt = None


class BeginDisclosureRequest(
    OfRequest, tells=DisclosureEvents.BEGUN, form=("开始办理", "Take in hand")
):
    """Take a registered request in hand."""

    acted_at: ActedAt = None


@refuses_with(DisclosureCode.CORRECTION_TOO_LATE)
def _why_too_late_to_ask(
    asked: Any, request: DisclosureRequestFacts, now: datetime
) -> tuple[Problem, ...]:
    return why_it_is_too_late_to_ask(request, local_date(asked.acted_at or now))


class TellDisclosureGaps(
    OfRequest,
    tells=DisclosureEvents.GAPS_TOLD,
    form=("告知补正", "Ask to complete it"),
    weighed=_why_too_late_to_ask,
    then=clocks.wait,
):
    """Tell the applicant what is missing, once and all of it; the clock stands still meanwhile.

    Clause: OP/121a.
    """

    gaps: Gaps
    acted_at: ActedAt = None


class CompleteDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.COMPLETED,
    form=("登记补正", "It is completed"),
    stamps="completed_at",
    then=clocks.begin_anew,
):
    """Enter how the applicant completed his request; its clock begins anew on that day."""

    title: Title | None = None
    text: Content | None = None
    acted_at: ActedAt = None


class AskThirdParty(
    OfRequest,
    tells=DisclosureEvents.THIRD_PARTY_ASKED,
    form=("征求第三方意见", "Ask a third party"),
    clears="third_party_says",
    then=clocks.wait_for_third_party,
):
    """Ask a third party whom a disclosure concerns; fifteen working days of that do not count."""

    acted_at: ActedAt = None


class HearThirdParty(
    OfRequest,
    tells=DisclosureEvents.THIRD_PARTY_HEARD,
    form=("登记第三方意见", "Third party heard"),
    puts=("third_party_says",),
    then=clocks.go_on,
):
    """Enter what a third party says, or that it says nothing, and go on."""

    third_party_says: Says
    acted_at: ActedAt = None


@refuses_with(DisclosureCode.EXTENSION_TOO_LATE)
def _why_too_late_to_extend(
    _asked: Any, request: DisclosureRequestFacts, now: datetime
) -> tuple[Problem, ...]:
    return why_it_is_too_late_to_extend(request, local_date(now))


class ExtendDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.EXTENDED,
    form=("延期答复", "Put the answer off"),
    puts=("extended_by", "reason"),
    weighed=_why_too_late_to_extend,
    then=clocks.put_off,
):
    """Put the answer off, once, by twenty working days at most; the applicant is told why."""

    extended_by: Extension
    reason: Reason


class DraftDisclosureAnswer(
    OfRequest, tells=DisclosureEvents.DRAFTED, form=("拟写答复", "Draft the answer")
):
    """Write the answer down; nobody but the unit and who looks after it sees it yet."""

    result: Result
    answer: Answer


class ReviewDisclosureRequest(
    OfRequest, tells=DisclosureEvents.REVIEWED, form=("审核通过", "It may go out")
):
    """Find that an answer may go out, by a head of the unit. Clause: OP/121a."""

    acted_at: ActedAt = None


class SendBackDisclosureRequest(
    OfRequest, tells=DisclosureEvents.SENT_BACK, form=("审核退回", "Send back"), puts=("reason",)
):
    """Send an answer back that does not do, and say why."""

    reason: Reason
    acted_at: ActedAt = None


class AnswerDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.ANSWERED,
    form=("答复申请人", "Answer the applicant"),
    puts=("result",),
    stamps="answered_at",
    then=clocks.settle,
):
    """Give the applicant the answer that was reviewed. Clause: OP/121a."""

    acted_at: ActedAt = None


class ArchiveDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.ARCHIVED,
    form=("归档", "Archive"),
    stamps="closed_at",
):
    """Archive a request that is answered, once it is in the city's system too.

    Clauses: OP/121a, OP/122a.
    """

    acted_at: ActedAt = None


class ReopenDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.REOPENED,
    form=("重新办理", "Take up again"),
    puts=("reason",),
    clears=("answered_at", "closed_at", "result", "answer", "extended_by"),
    then=clocks.begin_answer,
):
    """Take a request up again whose answer was overturned, or was wrong, and say why."""

    reason: Reason
    acted_at: ActedAt = None


@refuses_with(ProblemCode.VALUE_INVALID)
def _why_it_stays(
    asked: Any, request: DisclosureRequestFacts, _now: datetime
) -> tuple[Problem, ...]:
    if asked.unit_id != request.unit_id:
        return ()
    why = Named("申请已由该单位受理", "that unit has it already")
    return (problem(ProblemCode.VALUE_INVALID, path=("unitId",), why=why),)


class TransferDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.TRANSFERRED,
    form=("转办", "Transfer"),
    puts=("reason",),
    clears=("result", "answer"),
    weighed=_why_it_stays,
    then=clocks.hand_over,
):
    """Give a request to the unit whose it is, by the Government Office; its clock runs on."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("转办至", "To"), "The unit that answers it."]
    reason: Reason
    acted_at: ActedAt = None


class EditDisclosureRequest(
    OfRequest, tells=DisclosureEvents.EDITED, form=("更正申请", "Correct the request")
):
    """Correct what is written of a request; what is left out stays."""

    title: Title | None = None
    text: Content | None = None
    applicant_kind: Who | None = None
    applicant_name: Name | None = None
    applicant_contact: Contact | None = None
    received_by: Way | None = None
    city_number: CityNumber | Absent | None = ABSENT


class WithdrawDisclosureRequest(
    OfRequest,
    tells=DisclosureEvents.WITHDRAWN,
    form=("申请撤回", "Withdraw"),
    grave="final",
    puts=("reason",),
    stamps="closed_at",
    then=clocks.call_off,
):
    """Enter that the applicant gave his request up, or never completed it, and say why."""

    reason: Reason
    acted_at: ActedAt = None
