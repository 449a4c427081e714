"""What was raised where leaders are linked, and how far it went (WS/1c, WS/3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.contacts.linking import LinkedLeaderId
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, Text, line
from domain.declared.worded import Worded


class ContactProblemKind(Worded):
    """What kind of problem it is; each leader solves one of the first two a year (A18)."""

    LEGACY = "LEGACY", "历史遗留问题", "left over from the past", "legacy problem"
    COMMUNITY = "COMMUNITY", "社区实际问题", "a community's practical problem", "community problem"
    ENTERPRISE = "ENTERPRISE", "企业困难", "an enterprise's difficulty", "enterprise problem"


class ContactProblemState(Worded):
    """Where a problem stands (WS/3)."""

    RAISED = "RAISED", "已提出", "waits for a unit", "raised"
    ASSIGNED = "ASSIGNED", "已交办", "a unit works on it", "assigned"
    ESCALATED_1 = "ESCALATED_1", "一级统筹", "coordinated one level up", "escalated once"
    ESCALATED_2 = "ESCALATED_2", "二级统筹", "coordinated two levels up", "escalated twice"
    AGENDA_PROPOSED = (
        "AGENDA_PROPOSED",
        "提请区政府研究",
        "proposed to the district government for study",
        "proposed for the agenda",
    )
    SOLVED = "SOLVED", "已解决", "solved"
    FED_BACK = "FED_BACK", "已反馈", "whoever raised it was told", "fed back"
    CLOSED = "CLOSED", "已办结", "closed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


ProblemKind = Annotated[ContactProblemKind, Label("类别", "Kind"), "What kind of problem it is."]
Title = Annotated[str, line(100), Label("标题", "Title"), "What it is about, in a line."]
Content = Annotated[str, Text(2_000), Label("内容", "Text"), "What the problem is."]
IsSystemic = Annotated[
    bool,
    Public("systemic"),
    Label("普遍性、系统性问题", "Systemic"),
    "Whether it is found in many places, or lies in the system (WS/3b).",
]
LevelOneOwnerId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("一级统筹领导", "Coordinates, level 1"),
    "The leader who coordinates it across portfolios, one level up.",
]
LevelTwoOwnerId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("二级统筹领导", "Coordinates, level 2"),
    "The leader who coordinates it two levels up.",
]
Proposal = Annotated[
    str, Text(5_000), Label("工作建议", "Proposal"), "What the district government is to study."
]
Solution = Annotated[str, Text(2_000), Label("解决情况", "Solution"), "How it was solved."]
Feedback = Annotated[
    str, Text(2_000), Label("反馈情况", "Feedback"), "What whoever raised it says of the solution."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactProblemFacts:
    """A problem raised by a street, community or enterprise that a leader is linked to."""

    id: UUID
    link_id: Annotated[
        UUID,
        Ref("LeaderLink", with_owner=True),
        Label("联系对象", "Link"),
        "The link by which it was raised.",
    ]
    leader_id: LinkedLeaderId
    visit_id: Annotated[
        UUID | None,
        Ref("LeaderVisit", with_owner=True),
        Label("走访", "Visit"),
        "The visit at which it was raised, if at one.",
    ] = None
    street_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Label("街道", "Street"),
        "The street that raised it, or that of the community.",
    ] = None
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Label("承办单位", "Unit"),
        "The unit that works on it, once one is named.",
    ] = None
    kind: ProblemKind
    title: Title
    content: Content
    is_systemic: IsSystemic
    state: Annotated[ContactProblemState, Label("状态", "State"), "Where it stands."]
    raised_at: Annotated[datetime, Label("提出", "Raised"), "When it was raised."]
    level_one_owner_id: LevelOneOwnerId | None = None
    level_one_at: Annotated[
        datetime | None, Label("一级统筹时间", "Level 1 since"), "When it was escalated first."
    ] = None
    level_two_owner_id: LevelTwoOwnerId | None = None
    level_two_at: Annotated[
        datetime | None, Label("二级统筹时间", "Level 2 since"), "When it was escalated again."
    ] = None
    proposal: Proposal | None = None
    proposed_at: Annotated[
        datetime | None, Label("提请时间", "Proposed"), "When it was proposed for study."
    ] = None
    solution: Solution | None = None
    solved_at: Annotated[datetime | None, Label("解决时间", "Solved"), "When it was solved."] = None
    solved_entered_at: Annotated[
        datetime | None, Label("解决登记", "Entered as solved"), "When that was entered."
    ] = None
    feedback: Feedback | None = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why it was reopened or withdrawn."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"contact_problem:{self.id}"
