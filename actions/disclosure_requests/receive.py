"""A request for information comes in; the applicant is told a code to follow it by (OP/121a)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.cases.open_cases import open_cases
from actions.dated import happened_at, told_late
from actions.disclosure_requests.clocks import begin_answer
from actions.disclosure_requests.request import Contact, Content, Name, Title
from domain.clocks.calendar import add_working_days
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.disclosure_requests.clocks import CORRECTION_DAYS
from domain.disclosure_requests.events import DisclosureEvents
from domain.disclosure_requests.facts import DisclosureRequestFacts, Way, Who
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.steps import DISCLOSURE
from domain.instants import local_date
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import ProblemCode, problem
from store.clocks.calendar import load_calendar
from store.database import Transaction
from store.disclosure_requests.rows import DISCLOSURE_REQUESTS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveDisclosureRequest:
    """Enter a request for information."""

    FORM: ClassVar = Form("接收申请", "Enter a request")

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("受理单位", "Unit"), "The unit that is asked, and answers."
    ]
    title: Title
    text: Content
    applicant_kind: Who
    applicant_name: Name
    applicant_contact: Contact
    received_by: Way
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class DisclosureRequestReceived:
    """It is received; the code is for the applicant."""

    disclosure_request_id: Annotated[UUID, Shows("DisclosureRequest"), "The request."]


@acting(permission=P.DISCLOSURE_WORK, may_rehearse=True)
async def receive_disclosure_request(
    act: Act, transaction: Transaction, asked: ReceiveDisclosureRequest
) -> DisclosureRequestReceived | Refused:
    """Enter a request that came in, by the unit that is asked; its answer is due from then on.

    Twenty working days, the day of the receipt not counted. Name and contact are seen by the unit
    alone. Clauses: OP/121a, OP/122a.
    """
    if not may(act.viewer, P.DISCLOSURE_WORK, unit_id=asked.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    at = happened_at(asked, act)
    calendar, key = await load_calendar(transaction), act.new_id()
    request = DisclosureRequestFacts(
        id=key,
        state=DISCLOSURE.first,
        unit_id=asked.unit_id,
        title=asked.title,
        text=asked.text,
        clause="OP/121a",
        source_stream="disclosure",
        source_key=str(key),
        opened_at=at,
        stands_since=at,
        entered_at=act.now,
        applicant_kind=asked.applicant_kind,
        applicant_name=asked.applicant_name,
        applicant_contact=asked.applicant_contact,
        code_hash=act.entry_codes.hash_of(act.entry_codes.code(key)),
        received_by=asked.received_by,
        completable_until=add_working_days(calendar, local_date(at), CORRECTION_DAYS),
    )
    await open_cases(
        act,
        transaction,
        DISCLOSURE_REQUESTS,
        [request],
        tells=DisclosureEvents.RECEIVED,
        told=told_late(asked),
    )
    numbered = await DISCLOSURE_REQUESTS.for_update(transaction, key)
    if numbered is None:
        raise AssertionError("what was opened is there")
    await begin_answer(act, transaction, numbered)
    return DisclosureRequestReceived(key)
