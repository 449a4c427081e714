"""The office keeps the communities and enterprises that leaders are linked to (WS/1a, WS/2)."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.contacts.enterprise import (
    COMMUNITY_WORKFLOW,
    ENTERPRISE_WORKFLOW,
    CommunityFacts,
    CommunityName,
    ContactName,
    ContactPhone,
    EnterpriseFacts,
    EnterpriseName,
    IsKey,
    IsSme,
    IsTwoNew,
    ServiceCard,
)
from domain.contacts.events import CommunityEvents, EnterpriseEvents
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import ABSENT, Absent, Label, Public, Ref, line
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from store.contacts.reads import is_street
from store.contacts.rows import COMMUNITIES, ENTERPRISES, LINKS
from store.database import Transaction

COMMUNITY: Moving[CommunityFacts] = Moving(
    name="Community",
    rows=COMMUNITIES,
    workflow=COMMUNITY_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/1a",
)
ENTERPRISE: Moving[EnterpriseFacts] = Moving(
    name="Enterprise",
    rows=ENTERPRISES,
    workflow=ENTERPRISE_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/2a",
)
Reason = Annotated[str, line(500), Label("理由", "Reason"), "Why."]


@refuses_with(ProblemCode.DUPLICATE, ProblemCode.VALUE_INVALID)
async def why_community_is_refused(
    transaction: Transaction, new: CommunityFacts
) -> tuple[Problem, ...]:
    """A community belongs to a street, and has its name alone there."""
    problems = []
    if not await is_street(transaction, new.unit_id):
        why = Named("不是街道", "it is no street")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("unitId",), why=why))
    if await COMMUNITIES.where(
        transaction, "unit_id = $1 AND name = $2 AND id <> $3", new.unit_id, new.name, new.id
    ):
        problems.append(problem(ProblemCode.DUPLICATE, path=("name",), what=new.name))
    return tuple(problems)


@refuses_with(ProblemCode.DUPLICATE)
async def why_name_is_taken(transaction: Transaction, new: EnterpriseFacts) -> tuple[Problem, ...]:
    """An enterprise is on the list once, removed or not."""
    if await ENTERPRISES.where(transaction, "name = $1 AND id <> $2", new.name, new.id):
        return (problem(ProblemCode.DUPLICATE, path=("name",), what=new.name),)
    return ()


@refuses_with(ContactCode.STILL_LINKED)
async def why_removal_is_refused(
    transaction: Transaction, enterprise: EnterpriseFacts
) -> tuple[Problem, ...]:
    """Nobody stays linked to what left the list: a link would count that nobody can visit."""
    if await LINKS.where(
        transaction,
        "enterprise_id = $1 AND (valid_to IS NULL OR valid_to > $2)",
        enterprise.id,
        enterprise.removed_on,
    ):
        return (problem(ContactCode.STILL_LINKED, path=("enterpriseId",), clause="WS/2a"),)
    return ()


def _today(_asked: Any, act: Act) -> date:
    return local_date(act.now)


def _nothing(_asked: Any, _act: Act) -> None:
    return None


Street = Annotated[
    UUID, Ref("Unit"), Public("unitId"), Label("所属街道", "Street"), "The street it belongs to."
]
Service = Annotated[
    UUID | None,
    Ref("Unit"),
    Public("unitId"),
    Label("服务单位", "Service unit"),
    "The unit that serves it day by day, if one does.",
]


class EnterCommunity(
    Making,
    of=COMMUNITY,
    by=P.CONTACT_RECORD,
    tells=CommunityEvents.ENTERED,
    puts=("name",),
    stamps="entered_at",
    form=("登记社区", "Enter a community"),
    checked=why_community_is_refused,
):
    """Enter a community, so that leaders can be linked to it."""

    name: CommunityName
    unit_id: Street


class EditCommunity(
    Stepping,
    of=COMMUNITY,
    tells=CommunityEvents.EDITED,
    puts=("name",),
    form=("更正社区", "Correct"),
    checked=why_community_is_refused,
):
    """Correct a community's name."""

    community_id: Annotated[UUID, Ref("Community", is_looked_up=False), "Id of the community."]
    name: CommunityName | Absent = ABSENT


class OfEnterprise(Stepping, of=ENTERPRISE):
    """What is done with an enterprise on the list."""

    enterprise_id: Annotated[UUID, Ref("Enterprise", is_looked_up=False), "Id of the enterprise."]


class EnterEnterprise(
    Making,
    of=ENTERPRISE,
    by=P.CONTACT_RECORD,
    tells=EnterpriseEvents.ENTERED,
    puts=("name",),
    stamps="entered_at",
    form=("登记企业", "Enter an enterprise"),
    checked=why_name_is_taken,
):
    """Enter an enterprise, so that leaders can be linked to it."""

    name: EnterpriseName
    is_key: IsKey = True
    is_two_new: IsTwoNew = False
    is_sme: IsSme = False
    unit_id: Service = None


class EditEnterprise(
    OfEnterprise,
    tells=EnterpriseEvents.EDITED,
    puts=("name", "is_key", "is_two_new", "is_sme"),
    form=("更正企业", "Correct"),
    checked=why_name_is_taken,
):
    """Correct an enterprise's name, its kinds and who serves it; links count by its kinds."""

    name: EnterpriseName | Absent = ABSENT
    is_key: IsKey | Absent = ABSENT
    is_two_new: IsTwoNew | Absent = ABSENT
    is_sme: IsSme | Absent = ABSENT
    unit_id: Annotated[
        UUID | Absent | None,
        Ref("Unit"),
        Label("服务单位", "Service unit"),
        "The unit that serves it from now on; null takes it away.",
    ] = ABSENT


class GiveServiceCard(
    OfEnterprise,
    tells=EnterpriseEvents.CARD_GIVEN,
    puts=("service_card",),
    done="ServiceCardGiven",
    form=("发放服务卡", "Give a service card"),
):
    """Give an enterprise its service card, with whom to speak to; a new one takes its place."""

    service_card: ServiceCard
    contact_name: ContactName
    contact_phone: ContactPhone


class RemoveEnterprise(
    OfEnterprise,
    tells=EnterpriseEvents.REMOVED,
    form=("移出名单", "Remove"),
    derives={"removed_on": _today},
    checked=why_removal_is_refused,
):
    """Take an enterprise off the list, once no leader is linked to it beyond today."""

    reason: Reason


class RestoreEnterprise(
    OfEnterprise,
    tells=EnterpriseEvents.RESTORED,
    form=("恢复名单", "Restore"),
    derives={"removed_on": _nothing},
):
    """Put an enterprise back on the list."""

    reason: Reason
