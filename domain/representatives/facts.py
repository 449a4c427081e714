"""What there is to know of the delegation: its terms, its members, what was attested of them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, line
from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from domain.representatives.criteria import Criterion
from domain.representatives.term import TermState

PersonName = Annotated[str, line(80), Label("姓名", "Name"), "Full name."]
Phone = Annotated[str | None, line(40), Label("电话", "Phone"), "Telephone number."]
Category = Annotated[RepresentativeCategory, Label("类别", "Category"), "One of the eight."]
SubKind = Annotated[
    RepresentativeSubKind | None,
    Label("子类", "Kind within it"),
    "Set within central units and troops only.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermFacts:
    """A term of the delegation of about a hundred citizens (FS/0b)."""

    id: UUID
    name: Annotated[str, line(50), Label("名称", "Name"), "What it is called, e.g. 第一届."]
    starts_on: Annotated[date, Label("开始", "Begins"), "Its first day as planned."]
    ends_on: Annotated[date, Label("结束", "Ends"), "Its last day as planned."]
    state: Annotated[TermState, Label("状态", "State"), "Where it stands; one runs at a time."]
    stands_since: StandsSince
    entered_at: EnteredAt

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"delegation_term:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeFacts:
    """A member of the delegation."""

    id: UUID
    code: Annotated[str, Label("代码", "Code"), "Stable short code, e.g. R001."]
    person_id: Annotated[UUID, Ref("Person")]
    term_id: Annotated[
        UUID, Ref("DelegationTerm", with_owner=True), Label("任期", "Term"), "The term he sits in."
    ]
    category: Category
    sub_kind: SubKind
    affiliation_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Label("关联单位", "Affiliation"),
        "The unit he is affiliated to; he is recused from its slot and not drawn for it.",
    ]
    state: Annotated[RepresentativeState, Label("状态", "State"), "Where the membership stands."]
    joined_on: Annotated[
        date | None, Label("入库", "Joined"), "The first day of the membership, once it began."
    ] = None
    ended_on: Annotated[
        date | None, Label("离任", "Ended"), "The first day without it, once it ended."
    ] = None
    stands_since: datetime
    entered_at: datetime
    reason: str | None = None
    times_before: int = 0

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.person_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to him as a member."""
        return f"representative:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestationFacts:
    """One of the four criteria, attested of a nominee (FS/2.2a-d)."""

    id: UUID
    representative_id: Annotated[UUID, Ref("Representative")]
    criterion: Annotated[Criterion, Label("条件", "Criterion"), "Which of the four."]
    basis: Annotated[
        str, line(500), Label("依据", "Basis"), "On what it rests, e.g. who was asked."
    ]
    attested_at: Annotated[datetime, Label("确认", "Attested"), "When it was attested."]
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When that was entered."]
    withdrawn_at: Annotated[
        datetime | None, Label("撤回", "Withdrawn"), "When it was withdrawn, if it was."
    ] = None
    withdrawn_reason: Annotated[
        str | None, line(500), Label("撤回理由", "Why it was withdrawn"), "Why it was withdrawn."
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionFacts:
    """A time in which a membership rested."""

    id: UUID
    representative_id: Annotated[UUID, Ref("Representative")]
    reason: Annotated[str, line(500), Label("理由", "Reason"), "Why."]
    since_on: Annotated[date, Label("自", "Since"), "Its first day."]
    until_on: Annotated[
        date | None, Label("至", "Until"), "The first day after it, once it is over."
    ] = None
