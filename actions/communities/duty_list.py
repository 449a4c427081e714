"""The Government Office drafts a version of the duty list, and publishes it (WS/27a)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.communities.duty_list import (
    DUTY_LIST_WORKFLOW,
    Basis,
    CommunityDutyFacts,
    DutyListFacts,
    DutyListState,
    DutyText,
    ListId,
    Number,
    Title,
    why_first_day_is_refused,
)
from domain.communities.events import DutyListEvents
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, NotBefore, Ref, Shows
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from store.communities.rows import (
    COMMUNITY_DUTIES,
    DUTY_LISTS,
    copy_duties,
    duty_at,
    newest_published,
    next_version,
    strike_duty,
)
from store.database import Transaction

DUTY_LIST: Moving[DutyListFacts] = Moving(
    name="CommunityDutyList",
    called="duty_list",
    rows=DUTY_LISTS,
    workflow=DUTY_LIST_WORKFLOW,
    sees=P.COMMUNITY_DUTY_DRAFT_READ,
    clause="WS/27a",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCommunityDutyList:
    """Begin a version."""

    FORM: ClassVar = Form("起草社区职责清单", "Draft a list")

    title: Title
    copied_from_id: Annotated[
        UUID | None,
        Ref("CommunityDutyList"),
        Label("沿用版本", "Copy from"),
        "The version whose duties it begins with; none by default.",
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDutyListDrafted:
    """It is begun."""

    duty_list_id: Annotated[UUID, Shows("CommunityDutyList"), "The version."]


@acting(permission=P.COMMUNITY_DUTY_DRAFT, may_rehearse=True)
async def draft_community_duty_list(
    act: Act, transaction: Transaction, asked: DraftCommunityDutyList
) -> CommunityDutyListDrafted | Refused:
    """Begin a version of the list of community duties, empty or with the duties of another one.

    Clause: WS/27a.
    """
    drafted = DutyListFacts(
        id=act.new_id(),
        version=await next_version(transaction),
        title=asked.title,
        copied_from_id=asked.copied_from_id,
        state=DutyListState.DRAFT,
        stands_since=act.now,
        entered_at=act.now,
    )
    await DUTY_LISTS.insert(transaction, drafted)
    if asked.copied_from_id is not None:
        copied = await copy_duties(
            transaction, of=asked.copied_from_id, to=drafted.id, new_id=act.new_id
        )
        await DUTY_LIST.change(transaction, drafted, duty_count=copied)
    told = DUTY_LIST.told(drafted, DutyListEvents.DRAFTED, {"version": drafted.version})
    await act.record(transaction, told)
    return CommunityDutyListDrafted(duty_list_id=drafted.id)


class OfDutyList(Stepping, of=DUTY_LIST):
    """What is done with a version."""

    duty_list_id: ListId


class EditCommunityDutyList(
    OfDutyList,
    tells=DutyListEvents.EDITED,
    done="CommunityDutyListEdited",
    form=("更正清单名称", "Correct the title"),
):
    """Correct what a draft is called."""

    title: Title | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutCommunityDuty:
    """Write a duty into a draft."""

    FORM: ClassVar = Form("写入职责", "Write a duty")

    duty_list_id: ListId
    number: Number
    content: DutyText
    basis: Basis
    lead_unit_id: Annotated[
        UUID,
        Ref("Unit"),
        Label("牵头单位", "Lead unit"),
        "The unit that guides communities in it.",
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDutyPut:
    """It is written."""

    duty_list_id: Annotated[UUID, Shows("CommunityDutyList"), "The version."]


@acting(holds=DUTY_LIST.at("put", PutCommunityDuty))
async def put_community_duty(
    act: Act, transaction: Transaction, asked: PutCommunityDuty, drafted: DutyListFacts
) -> CommunityDutyPut | Refused:
    """Write a duty into a draft, in place of what has its number there.

    Clause: WS/27a.
    """
    found = await duty_at(transaction, list_id=drafted.id, number=asked.number)
    duty = CommunityDutyFacts(
        id=act.new_id() if found is None else found.id,
        list_id=drafted.id,
        number=asked.number,
        content=asked.content,
        basis=asked.basis,
        lead_unit_id=asked.lead_unit_id,
    )
    if found is None:
        await COMMUNITY_DUTIES.insert(transaction, duty)
        await DUTY_LIST.change(transaction, drafted, duty_count=drafted.duty_count + 1)
    else:
        await COMMUNITY_DUTIES.change(transaction, found, duty)
    told = DUTY_LIST.told(drafted, DutyListEvents.DUTY_PUT, {"number": asked.number})
    await act.record(transaction, told)
    return CommunityDutyPut(duty_list_id=drafted.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class StrikeCommunityDuty:
    """Strike a duty out of a draft."""

    FORM: ClassVar = Form("删除职责", "Strike a duty out")

    duty_list_id: ListId
    number: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDutyStruck:
    """It is struck out."""

    duty_list_id: Annotated[UUID, Shows("CommunityDutyList"), "The version."]


@acting(
    holds=DUTY_LIST.at("strike", StrikeCommunityDuty), refuses=frozenset({ProblemCode.NOT_FOUND})
)
async def strike_community_duty(
    act: Act, transaction: Transaction, asked: StrikeCommunityDuty, drafted: DutyListFacts
) -> CommunityDutyStruck | Refused:
    """Strike the duty with this number out of a draft.

    Clause: WS/27a.
    """
    if not await strike_duty(transaction, list_id=drafted.id, number=asked.number):
        return Refused((problem(ProblemCode.NOT_FOUND, path=("number",), clause="WS/27a"),))
    await DUTY_LIST.change(transaction, drafted, duty_count=drafted.duty_count - 1)
    told = DUTY_LIST.told(drafted, DutyListEvents.DUTY_STRUCK, {"number": asked.number})
    await act.record(transaction, told)
    return CommunityDutyStruck(duty_list_id=drafted.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishCommunityDutyList:
    """Publish a version."""

    FORM: ClassVar = Form("发布清单", "Publish the list", "public")

    duty_list_id: ListId
    valid_from: Annotated[
        date, NotBefore(), Label("施行日", "In force from"), "The first day, today or later."
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDutyListPublished:
    """It is published."""

    duty_list_id: Annotated[UUID, Shows("CommunityDutyList"), "The version."]


@acting(
    holds=DUTY_LIST.at("publish", PublishCommunityDutyList),
    refuses=frozenset({CommunitiesCode.DUTY_LIST_NOT_LATER}),
    may_rehearse=True,
)
async def publish_community_duty_list(
    act: Act, transaction: Transaction, asked: PublishCommunityDutyList, drafted: DutyListFacts
) -> CommunityDutyListPublished | Refused:
    """Publish a version: everybody reads it at once; the one before ends on the day before it.

    Clause: WS/27a.
    """
    before = await newest_published(transaction)
    if why := why_first_day_is_refused(asked.valid_from, before):
        return Refused(why)
    now = {"stands_since": act.now, "entered_at": act.now}
    if before is not None:
        last = asked.valid_from - A_DAY
        over = await DUTY_LIST.move(transaction, before, step="supersede", valid_to=last, **now)
        told = DUTY_LIST.told(
            over, DutyListEvents.SUPERSEDED, _days(over), audience=P.COMMUNITY_DUTY_READ
        )
        await act.record(transaction, told)
    published = await DUTY_LIST.move(
        transaction, drafted, step="publish", valid_from=asked.valid_from, **now
    )
    told = DUTY_LIST.told(
        published, DutyListEvents.PUBLISHED, _days(published), audience=P.COMMUNITY_DUTY_READ
    )
    await act.record(transaction, told)
    return CommunityDutyListPublished(duty_list_id=published.id)


def _days(version: DutyListFacts) -> dict[str, object]:
    """What everybody is told of a version: which it is, and from when to when it stands."""
    return {
        "version": version.version,
        "validFrom": version.valid_from,
        "validTo": version.valid_to,
    }


class DiscardCommunityDutyList(
    OfDutyList,
    tells=DutyListEvents.DISCARDED,
    done="CommunityDutyListDiscarded",
    form=("放弃起草", "Discard the draft"),
    grave="final",
):
    """Discard a draft that comes to nothing."""

    reason: Reason
