"""What was found by research, its class, its history and its trend (WS/6b, WR/57c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.research.facts import LeaderId
from domain.research.permissions import ResearchPermission as P
from domain.workflow import Step, Workflow, workflow


class FindingState(Worded, public="ResearchFindingState"):
    """Where a finding stands."""

    FILED = "FILED", "已登记", "filed"
    FOLLOWED_UP = "FOLLOWED_UP", "已跟进", "followed up"
    CLOSED = "CLOSED", "已办结", "closed"


Content = Annotated[str, Text(2_000), Label("发现的问题", "Finding"), "What was found."]
ClassProblem = Annotated[
    str, Text(1_000), Label("同类问题", "Its class"), "What other problems are of its class."
]
History = Annotated[
    str, Text(1_000), Label("历史成因", "Its history"), "What lies behind it from before."
]
Trend = Annotated[str, Text(1_000), Label("苗头趋势", "Its trend"), "What may become of it."]
ProblemId = Annotated[
    UUID,
    Ref("ContactProblem"),
    Label("联系难题", "Problem"),
    "The problem under which its class is dealt with, for those who see that.",
]
FollowUp = Annotated[str, Text(2_000), Label("跟进情况", "Follow-up"), "What was done about it."]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingFacts:
    """Something that was found by research and has to be dealt with."""

    id: UUID
    research_id: Annotated[
        UUID, Ref("Research"), Label("调研", "Research"), "By which it was found."
    ]
    leader_id: LeaderId
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Label("责任单位", "Unit"),
        "The unit that deals with it.",
    ]
    content: Content
    class_problem: ClassProblem | None = None
    background: History | None = None
    trend: Trend | None = None
    problem_id: ProblemId | None = None
    state: Annotated[FindingState, Label("状态", "State"), "Where it stands."]
    filed_at: Annotated[datetime, Label("登记时间", "Filed"), "When it was filed."]
    follow_up: FollowUp | None = None
    followed_up_at: Annotated[
        datetime | None, Label("跟进时间", "Followed up"), "When it was followed up."
    ] = None
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was reopened."] = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"research_finding:{self.id}"


_S = FindingState
_FILED, _FOLLOWED = frozenset({_S.FILED}), frozenset({_S.FOLLOWED_UP})

FINDING_WORKFLOW: Workflow[FindingState, FindingFacts] = workflow(
    "research_finding",
    first=_S.FILED,
    clause="WS/6b",
    steps=(
        Step("edit_research_finding", _FILED | _FOLLOWED, None, by=P.RESEARCH_KEEP),
        Step("follow_up_research_finding", _FILED, _S.FOLLOWED_UP, by=P.RESEARCH_KEEP),
        Step("close_research_finding", _FOLLOWED, _S.CLOSED, by=P.RESEARCH_KEEP),
        Step(
            "reopen_research_finding",
            _FOLLOWED | {_S.CLOSED},
            _S.FILED,
            clause="WR/57c",
            by=P.RESEARCH_KEEP,
        ),
    ),
)
"""FILED → FOLLOWED_UP → CLOSED; and back where it does not hold."""
