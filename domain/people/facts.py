"""What there is to know of units, persons, and who holds, leads and belongs to what, since when."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Public, Ref, Text, line
from domain.people.dated import Dated
from domain.people.roles import Role
from domain.people.scopes import AuthorizationScope, AuthorizationState, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """A unit of the district: department, street, body or counterparty."""

    id: UUID
    code: Annotated[str, "Stable short code, e.g. FIN or STREET-01."]
    name_zh: Annotated[str, Public("name"), "Chinese name as printed."]
    name_en: Annotated[str, "English name."]
    sort_key: str
    kind: Annotated[str, "DEPT, STREET, GOV-OFFICE and so on (UNITS.md)."]
    is_reviewed: Annotated[bool, "Whether it reports in the hall."]
    is_invented: Annotated[
        bool, "Whether it stands in none of the documents and was made up for the trial."
    ]
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """A person who holds posts or represents the public.

    The phone is left out here, since hardly any reader may have it.
    """

    id: UUID
    name: Annotated[str, "Full name."]
    sort_key: str
    is_district_leader: bool = False

    @property
    def state(self) -> Standing:
        """People have no states."""
        return Standing.ON_RECORD

    @property
    def stream(self) -> str:
        """The stream of everything that happens to the person as such."""
        return f"person:{self.id}"


UnitId = Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "The unit."]
PersonId = Annotated[UUID, Ref("Person", with_owner=True), Label("人员", "Person"), "Who it is."]
Title = Annotated[str, line(80), Public("title"), Label("职务", "Post"), "Title in Chinese."]
TitleEn = Annotated[str, line(120), Label("英文职务", "English title"), "Title in English."]
GivenRole = Annotated[Role, Label("角色", "Role"), "The software role that the post gives."]
IsHead = Annotated[bool, Label("主要负责人", "Head"), "Whether the holder heads the unit."]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFacts(Dated):
    """A function a person holds at a unit; one may hold several."""

    id: UUID
    person_id: PersonId
    unit_id: UnitId
    title_zh: Title
    title_en: TitleEn
    role: GivenRole
    is_head: IsHead

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"post:{self.id}"


LeaderId = Annotated[
    UUID, Ref("Person", with_owner=True), Label("分管领导", "Leader"), "Who has the charge."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioFacts(Dated):
    """A leader's charge of a unit (分工): of one leader at a time (WR/6a)."""

    id: UUID
    leader_id: LeaderId
    unit_id: UnitId

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"portfolio:{self.id}"


GroupCode = Annotated[str, line(40), Label("代码", "Code"), "Short code, e.g. G-DEPT."]
GroupName = Annotated[str, line(120), Public("name"), Label("名称", "Name"), "As it is printed."]
GroupNameEn = Annotated[str, line(160), Label("英文名称", "English name"), "English name."]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGroupFacts(Dated):
    """A group of units as the documents speak of them, with explicit members (UNITS.md 3)."""

    id: UUID
    code: GroupCode
    name_zh: GroupName
    name_en: GroupNameEn

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it, its members and clauses."""
        return f"unit_group:{self.id}"


GroupId = Annotated[UUID, Ref("UnitGroup", with_owner=True), Label("单位组", "Group"), "The group."]
Cited = Annotated[str, line(20), Label("条款", "Clause"), "A clause, e.g. OP/37."]
OneClause = Annotated[
    str | None,
    line(20),
    Label("仅限条款", "For this clause"),
    "The one clause it is a member for; for all clauses of the group by default.",
]
MemberReason = Annotated[str, Text(500), Label("依据", "Reason"), "Why it is made a member."]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMemberFacts(Dated):
    """A unit's place in a group."""

    id: UUID
    group_id: GroupId
    unit_id: UnitId
    clause: OneClause = None
    reason: MemberReason | None = None

    @property
    def stream(self) -> str:
        """What happens to a member happens to its group."""
        return f"unit_group:{self.group_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupClauseFacts(Dated):
    """A clause that binds the members of a group."""

    id: UUID
    group_id: GroupId
    clause: Cited

    @property
    def stream(self) -> str:
        """What binds a group is told with it."""
        return f"unit_group:{self.group_id}"


AwayFrom = Annotated[datetime, Label("离开时间", "Away from"), "The first instant away."]
BackAt = Annotated[datetime, Label("返回时间", "Back"), "The first instant back."]
FilingReference = Annotated[
    str,
    line(200),
    Label("报备文号", "Filing reference"),
    "The number under which the mayor's absence was reported to the city government (WR/7a).",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceFacts:
    """A filed absence: from its first instant until the first one back (WR/7b)."""

    id: UUID
    person_id: PersonId
    starts_at: AwayFrom
    ends_at: BackAt
    reason: str
    reference: FilingReference | None = None

    @property
    def state(self) -> Standing:
        """Its instants say when it holds."""
        return Standing.ON_RECORD

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"absence:{self.id}"

    def holds_at(self, at: datetime) -> bool:
        """Whether the person is away."""
        return self.starts_at <= at < self.ends_at


GrantorId = Annotated[
    UUID, Ref("Person", with_owner=True), Label("授权人", "Grantor"), "Whose authority it is."
]
GranteeId = Annotated[
    UUID, Ref("Person", with_owner=True), Label("受托人", "Grantee"), "Who acts for him."
]
GrantedScope = Annotated[AuthorizationScope, Label("范围", "Scope"), "What for."]
Subject = Annotated[str, line(200), Label("事项", "Subject"), "In which matter or matters."]
CountsFrom = Annotated[datetime, Label("起", "From"), "The first instant of it."]
CountsUntil = Annotated[datetime, Label("止", "Until"), "The first instant after it."]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationFacts:
    """A grant of authority (授权): the grantee acts for the grantor meanwhile (WR/6b, WR/7b)."""

    id: UUID
    grantor_id: GrantorId
    grantee_id: GranteeId
    scope: GrantedScope
    subject: Subject
    starts_at: CountsFrom
    ends_at: CountsUntil
    state: AuthorizationState
    granted_at: Annotated[
        datetime | None, Label("授权时间", "Granted"), "When the grantor granted it."
    ] = None
    ended_at: Annotated[
        datetime | None, Label("结束时间", "Ended"), "When it was ended before its time."
    ] = None
    end_reason: Annotated[str | None, Label("结束原因", "Why it ended"), "Why then."] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"authorization:{self.id}"

    @property
    def owner_id(self) -> UUID:
        """Whose own it is: he alone grants it."""
        return self.grantor_id

    def holds_at(self, at: datetime) -> bool:
        """Whether the grantee has the authority: granted, begun, and not over."""
        if self.granted_at is None:
            return False
        end = self.ends_at if self.ended_at is None else min(self.ends_at, self.ended_at)
        return max(self.starts_at, self.granted_at) <= at < end
