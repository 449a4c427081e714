"""A problem is raised by whom a leader is linked to, or passes to another leader (WS/3a)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.contacts.problem import CONTACT_PROBLEM
from domain.contacts.events import ContactProblemEvents
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problem_facts import (
    ContactProblemFacts,
    Content,
    IsSystemic,
    ProblemKind,
    Title,
)
from domain.contacts.problems import ContactCode
from domain.contacts.visit import VisitState
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.instants import local_date
from domain.outcomes import Refused
from domain.problems import Named, ProblemCode, problem
from store.contacts.rows import CONTACT_PROBLEMS, LINKS, VISITS
from store.database import Transaction

LinkId = Annotated[
    UUID,
    Ref("LeaderLink", is_looked_up=False),
    Label("联系对象", "Link"),
    "The link by which it was raised.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseContactProblem:
    """Raise a problem."""

    FORM: ClassVar = Form("提出难题", "Raise a problem")

    link_id: LinkId
    visit_id: Annotated[
        UUID | None,
        Ref("LeaderVisit", is_looked_up=False),
        Label("走访", "Visit"),
        "The visit at which it was raised, if at one.",
    ] = None
    kind: ProblemKind
    title: Title
    content: Content
    is_systemic: IsSystemic = False
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactProblemRaised:
    """It is raised."""

    problem_id: Annotated[UUID, Shows("ContactProblem"), "The problem."]


@acting(
    permission=P.CONTACT_RECORD,
    refuses=frozenset(
        {ContactCode.VISIT_OF_ANOTHER, ProblemCode.NOT_FOUND, ProblemCode.VALUE_INVALID}
    ),
    may_rehearse=True,
)
async def raise_contact_problem(
    act: Act, transaction: Transaction, asked: RaiseContactProblem
) -> ContactProblemRaised | Refused:
    """Enter a problem that a street, a community or an enterprise raised with its leader.

    Clause: WS/3a, WS/2e, PR/7c, PR/7d.
    """
    link = await LINKS.by_id(transaction, asked.link_id)
    if link is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("linkId",)),))
    if asked.visit_id is not None:
        visit = await VISITS.by_id(transaction, asked.visit_id)
        if visit is None:
            return Refused((problem(ProblemCode.NOT_FOUND, path=("visitId",)),))
        if visit.link_id != link.id:
            return Refused((problem(ContactCode.VISIT_OF_ANOTHER, path=("visitId",)),))
        if visit.state is VisitState.WITHDRAWN:
            why = Named("走访登记已撤回", "the visit was withdrawn")
            return Refused((problem(ProblemCode.VALUE_INVALID, path=("visitId",), why=why),))
    raised_at = asked.acted_at or act.now
    matter = ContactProblemFacts(
        id=act.new_id(),
        link_id=link.id,
        leader_id=link.leader_id,
        visit_id=asked.visit_id,
        street_id=link.unit_id,
        kind=asked.kind,
        title=asked.title,
        content=asked.content,
        is_systemic=asked.is_systemic,
        state=CONTACT_PROBLEM.workflow.first,
        raised_at=raised_at,
        stands_since=raised_at,
        entered_at=act.now,
    )
    await CONTACT_PROBLEMS.insert(transaction, matter)
    payload = {"kind": matter.kind.value, "title": matter.title}
    told = CONTACT_PROBLEM.told(matter, ContactProblemEvents.RAISED, payload)
    await act.record(transaction, told)
    return ContactProblemRaised(problem_id=matter.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverContactProblem:
    """Hand it over."""

    FORM: ClassVar = Form("移交难题", "Hand over")

    problem_id: Annotated[UUID, Ref("ContactProblem", is_looked_up=False), "Id of the problem."]
    link_id: Annotated[
        UUID,
        Ref("LeaderLink", is_looked_up=False),
        Label("接手的联系", "New link"),
        "The link of another leader with the same street, community or enterprise.",
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactProblemHandedOver:
    """Another leader has it."""

    problem_id: Annotated[UUID, Shows("ContactProblem"), "The problem."]


@acting(
    holds=CONTACT_PROBLEM.at("hand_over", HandOverContactProblem),
    refuses=frozenset({ProblemCode.NOTHING_TO_CHANGE, ProblemCode.VALUE_INVALID}),
    may_rehearse=True,
)
async def hand_over_contact_problem(
    act: Act, transaction: Transaction, asked: HandOverContactProblem, held: ContactProblemFacts
) -> ContactProblemHandedOver | Refused:
    """Pass a problem on to the leader who is now linked to where it was raised.

    Clause: WS/3a.
    """
    link = await LINKS.by_id(transaction, asked.link_id)
    if link is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("linkId",)),))
    (before,) = await LINKS.where(transaction, "id = $1", held.link_id)
    if link.id == before.id:
        return Refused((problem(ProblemCode.NOTHING_TO_CHANGE, path=("linkId",)),))
    if link.target_id != before.target_id:
        why = Named("联系对象不同", "it links to something else")
        return Refused((problem(ProblemCode.VALUE_INVALID, path=("linkId",), why=why),))
    if not link.holds_on(local_date(act.now)):
        why = Named("该联系今天不在有效期内", "that link does not hold today")
        return Refused((problem(ProblemCode.VALUE_INVALID, path=("linkId",), why=why),))
    changed = await CONTACT_PROBLEM.change(
        transaction, held, link_id=link.id, leader_id=link.leader_id
    )
    told = CONTACT_PROBLEM.told(changed, ContactProblemEvents.HANDED_OVER)
    await act.record(transaction, told)
    return ContactProblemHandedOver(problem_id=held.id)
