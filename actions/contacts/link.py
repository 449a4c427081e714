"""Leaders are linked to streets, communities and enterprises (WS/1a, WS/2a, WS/2b)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.people.ending import Ending
from domain.contacts.enterprise import EnterpriseState
from domain.contacts.events import LinkEvents
from domain.contacts.linking import (
    LINK_WORKFLOW,
    LINKED_BY,
    LinkedLeaderId,
    LinkFacts,
    LinkKind,
    why_linked_twice,
    why_no_leader,
)
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Form, Label, Ref, Shows
from domain.outcomes import Refused
from domain.people.dated import FirstDay, LastDay, why_end_is_refused, why_span_is_refused
from domain.problems import Named, Problem, ProblemCode, problem
from store.contacts.reads import is_street
from store.contacts.rows import COMMUNITIES, ENTERPRISES, LINKS
from store.database import Transaction
from store.people.rows import POSTS

LINK: Moving[LinkFacts] = Moving(
    name="LeaderLink",
    called="link",
    rows=LINKS,
    workflow=LINK_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/1a",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLeader:
    """Link a leader."""

    FORM: ClassVar = Form("建立联系", "Link a leader")

    leader_id: LinkedLeaderId
    street_id: Annotated[
        UUID | None,
        Ref("Unit"),
        Label("街道", "Street"),
        "The street; one of street, community and enterprise is given.",
    ] = None
    community_id: Annotated[
        UUID | None, Ref("Community"), Label("社区", "Community"), "Or the community."
    ] = None
    enterprise_id: Annotated[
        UUID | None, Ref("Enterprise"), Label("企业", "Enterprise"), "Or the enterprise."
    ] = None
    valid_from: FirstDay
    valid_to: LastDay | None = None

    @property
    def path(self) -> str:
        """The field that names to what."""
        if self.enterprise_id is not None:
            return "enterpriseId"
        return "streetId" if self.community_id is None else "communityId"

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """A link leads to one thing."""
        given = [one for one in (self.street_id, self.community_id, self.enterprise_id) if one]
        if len(given) == 1:
            return ()
        if not given:
            return (problem(ProblemCode.VALUE_REQUIRED, path=("streetId",)),)
        why = Named("街道、社区、企业只能选一项", "it is a street, a community or an enterprise")
        return (problem(ProblemCode.VALUE_INVALID, path=("streetId",), why=why),)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderLinked:
    """He is linked."""

    link_id: Annotated[UUID, Shows("LeaderLink"), "The link."]


@acting(
    permission=P.CONTACT_RECORD,
    refuses=frozenset(
        {
            ContactCode.ALREADY_LINKED,
            ContactCode.NOT_A_LEADER,
            ProblemCode.STATE_ORDER,
            ProblemCode.VALUE_INVALID,
            ProblemCode.VALUE_REQUIRED,
        }
    ),
    may_rehearse=True,
)
async def link_leader(
    act: Act, transaction: Transaction, asked: LinkLeader
) -> LeaderLinked | Refused:
    """Link a leader with a street, a community or an enterprise, from a day on.

    Clause: WS/1a, WS/2a, WS/2b.
    """
    new, problems = await _link(act, transaction, asked)
    # Those there are must not change meanwhile; of two new ones the constraint lets one by.
    others = await LINKS.where(transaction, "leader_id = $1 FOR UPDATE", asked.leader_id)
    posts = await POSTS.where(transaction, "person_id = $1", asked.leader_id)
    clause_id = LINKED_BY[new.kind]
    problems += why_span_is_refused(new)
    problems += why_no_leader(posts, new, path="leaderId", clause_id=clause_id)
    problems += why_linked_twice(new, others, path=asked.path)
    if problems:
        return Refused(tuple(problems))
    await LINKS.insert(transaction, new)
    payload = {"kind": new.kind.value, "validFrom": new.valid_from}
    await act.record(transaction, LINK.told(new, LinkEvents.MADE, payload, clause=clause_id))
    return LeaderLinked(link_id=new.id)


async def _link(
    act: Act, transaction: Transaction, asked: LinkLeader
) -> tuple[LinkFacts, list[Problem]]:
    kind, unit_id, problems = LinkKind.STREET, asked.street_id, list[Problem]()
    if asked.street_id is not None and not await is_street(transaction, asked.street_id):
        why = Named("不是街道", "it is no street")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("streetId",), why=why))
    if asked.community_id is not None:
        community = await COMMUNITIES.by_id(transaction, asked.community_id)
        kind = LinkKind.COMMUNITY
        unit_id = None if community is None else community.unit_id
    if asked.enterprise_id is not None:
        kind = LinkKind.ENTERPRISE
        enterprise = await ENTERPRISES.for_update(transaction, asked.enterprise_id)
        if enterprise is not None and enterprise.state is not EnterpriseState.LISTED:
            state = enterprise.state.named
            problems.append(problem(ProblemCode.STATE_ORDER, path=("enterpriseId",), state=state))
    link = LinkFacts(
        id=act.new_id(),
        leader_id=asked.leader_id,
        kind=kind,
        unit_id=unit_id,
        community_id=asked.community_id,
        enterprise_id=asked.enterprise_id,
        valid_from=asked.valid_from,
        valid_to=asked.valid_to,
    )
    return link, problems


class EndLeaderLink(
    Ending,
    of=LINK,
    tells=LinkEvents.ENDED,
    done="LeaderLinkEnded",
    puts=("kind", "valid_to"),
    form=("解除联系", "End"),
    weighed=why_end_is_refused,
):
    """Say until when a leader is linked; the day before the first one says that he never was."""

    link_id: Annotated[UUID, Ref("LeaderLink", is_looked_up=False), "Id of the link."]
