"""Enterprises and communities that leaders may be linked to (WS/1a, WS/2a, WS/2d)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.contacts.permissions import ContactPermission as P
from domain.declared.marks import Label, Public, Ref, line
from domain.declared.worded import Worded
from domain.people.scopes import Standing
from domain.workflow import Step, Workflow, workflow

CommunityName = Annotated[str, line(60), Label("社区名称", "Community"), "What it is called."]
StreetId = Annotated[
    UUID,
    Ref("Unit", with_owner=True),
    Public("street"),
    Label("所属街道", "Street"),
    "The street that it belongs to.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityFacts:
    """A community; the documents name none, so the office enters them."""

    id: UUID
    name: CommunityName
    unit_id: StreetId
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When it was entered."]

    @property
    def state(self) -> Standing:
        """Communities have no states."""
        return Standing.ON_RECORD

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"community:{self.id}"


COMMUNITY_WORKFLOW: Workflow[Standing, CommunityFacts] = workflow(
    "community",
    first=Standing.ON_RECORD,
    clause="WS/1a",
    steps=(Step("edit_community", {Standing.ON_RECORD}, None, by=P.CONTACT_RECORD),),
)


class EnterpriseState(Worded):
    """Whether leaders may be linked to it."""

    LISTED = "LISTED", "在册", "leaders may be linked to it", "listed"
    REMOVED = "REMOVED", "已移出", "moved away, closed, or entered by mistake", "removed"


EnterpriseName = Annotated[str, line(100), Label("企业名称", "Enterprise"), "Its full name."]
IsKey = Annotated[
    bool, Public("key"), Label("重点企业", "Key enterprise"), "Whether it is a key enterprise."
]
IsTwoNew = Annotated[
    bool,
    Public("twoNew"),
    Label("“两新”企业", "New-economy or new-social organisation"),
    "Whether it is one of the two new kinds of organisation.",
]
IsSme = Annotated[
    bool,
    Public("sme"),
    Label("中小微企业", "Small, medium or micro"),
    "Whether it is small, medium or micro; it may be of the two new kinds, too (A19).",
]
ServiceUnitId = Annotated[
    UUID | None,
    Ref("Unit", with_owner=True),
    Public("serviceUnit"),
    Label("服务单位", "Service unit"),
    "The unit that serves it day by day, if one does.",
]
ServiceCard = Annotated[
    str, line(40), Label("服务卡编号", "Service card"), "Number of its service card."
]
ContactName = Annotated[str, line(60), Label("联系人", "Contact"), "Whom to speak to there."]
ContactPhone = Annotated[str, line(40), Label("联系电话", "Telephone"), "How to reach him."]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterpriseFacts:
    """An enterprise that leaders may be linked to."""

    id: UUID
    name: EnterpriseName
    is_key: IsKey
    is_two_new: IsTwoNew
    is_sme: IsSme
    unit_id: ServiceUnitId = None
    service_card: ServiceCard | None = None
    contact_name: str | None = None
    contact_phone: str | None = None
    state: Annotated[EnterpriseState, Label("状态", "State"), "Whether it is on the list."]
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When it was entered."]
    removed_on: Annotated[
        date | None, Label("移出日期", "Removed"), "On which day it left the list."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why it was removed, or restored."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"enterprise:{self.id}"


_S = EnterpriseState
_LISTED, _REMOVED = frozenset({_S.LISTED}), frozenset({_S.REMOVED})

ENTERPRISE_WORKFLOW: Workflow[EnterpriseState, EnterpriseFacts] = workflow(
    "enterprise",
    first=_S.LISTED,
    clause="WS/2a",
    steps=(
        Step("edit_enterprise", _LISTED, None, by=P.CONTACT_RECORD),
        Step("give_service_card", _LISTED, None, clause="WS/2d", by=P.CONTACT_RECORD),
        Step("remove_enterprise", _LISTED, _S.REMOVED, by=P.CONTACT_RECORD),
        Step("restore_enterprise", _REMOVED, _S.LISTED, by=P.CONTACT_RECORD),
    ),
)
"""LISTED ↔ REMOVED."""
