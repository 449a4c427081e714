"""What research found is filed, followed up, closed (WS/6b, WR/57c)."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.research.research import RESEARCH
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Form, Label, Ref, Shows
from domain.outcomes import Refused
from domain.research.events import FindingEvents, ResearchEvents
from domain.research.facts import ResearchFacts
from domain.research.findings import (
    FINDING_WORKFLOW,
    ClassProblem,
    Content,
    FindingFacts,
    FollowUp,
    History,
    ProblemId,
    Trend,
)
from domain.research.permissions import ResearchPermission as P
from store.database import Transaction
from store.research.rows import FINDINGS

FINDING: Moving[FindingFacts] = Moving(
    name="ResearchFinding",
    called="finding",
    rows=FINDINGS,
    workflow=FINDING_WORKFLOW,
    sees=P.RESEARCH_READ,
    clause="WS/6b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResearchFinding:
    """File a finding."""

    FORM: ClassVar = Form("登记调研发现", "File a finding")

    research_id: Annotated[UUID, Ref("Research", is_looked_up=False), "Id of the research."]
    unit_id: Annotated[
        UUID | None,
        Ref("Unit"),
        Label("责任单位", "Unit"),
        "The unit that deals with it; where the research was by default.",
    ] = None
    content: Content
    class_problem: ClassProblem | None = None
    background: History | None = None
    trend: Trend | None = None
    problem_id: ProblemId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchFindingFiled:
    """It is filed."""

    finding_id: Annotated[UUID, Shows("ResearchFinding"), "The finding."]


@acting(
    holds=RESEARCH.at("file_research_finding", FileResearchFinding),
    may_rehearse=True,
)
async def file_research_finding(
    act: Act, transaction: Transaction, asked: FileResearchFinding, held: ResearchFacts
) -> ResearchFindingFiled | Refused:
    """File what was found by research that was done, with its class, its history and its trend.

    Clause: WS/6b, WR/57c.
    """
    finding = FindingFacts(
        id=act.new_id(),
        research_id=held.id,
        leader_id=held.leader_id,
        unit_id=asked.unit_id or held.unit_id,
        content=asked.content,
        class_problem=asked.class_problem,
        background=asked.background,
        trend=asked.trend,
        problem_id=asked.problem_id,
        state=FINDING.workflow.first,
        filed_at=act.now,
    )
    await FINDINGS.insert(transaction, finding)
    moved = await RESEARCH.move(
        transaction,
        held,
        step="file_research_finding",
        stands_since=act.now,
        entered_at=act.now,
    )
    await act.record(
        transaction,
        RESEARCH.told(moved, ResearchEvents.FINDING_FILED),
        FINDING.told(finding, FindingEvents.FILED),
    )
    return ResearchFindingFiled(finding_id=finding.id)


class OfFinding(Stepping, of=FINDING):
    """What is done with a finding."""

    finding_id: Annotated[UUID, Ref("ResearchFinding", is_looked_up=False), "Id of the finding."]


def _now(_asked: Any, act: Act) -> object:
    return act.now


def _nothing(_asked: Any, _act: Act) -> None:
    return None


class EditResearchFinding(OfFinding, tells=FindingEvents.EDITED, form=("更正发现", "Correct")):
    """Correct what was found, its class, its history and its trend; what is left out stays."""

    content: Content | Absent = ABSENT
    class_problem: ClassProblem | Absent | None = ABSENT
    background: History | Absent | None = ABSENT
    trend: Trend | Absent | None = ABSENT
    problem_id: Annotated[
        UUID | Absent | None,
        Ref("ContactProblem"),
        Label("联系难题", "Problem"),
        "The problem under which its class is dealt with; null takes it away.",
    ] = ABSENT


class FollowUpResearchFinding(
    OfFinding,
    tells=FindingEvents.FOLLOWED_UP,
    done="ResearchFindingFollowedUp",
    form=("跟进发现", "Follow up"),
    derives={"followed_up_at": _now},
):
    """Say what was done about a finding."""

    follow_up: FollowUp


class CloseResearchFinding(
    OfFinding, tells=FindingEvents.CLOSED, done="ResearchFindingClosed", form=("办结", "Close")
):
    """Close a finding that was followed up."""


class ReopenResearchFinding(
    OfFinding,
    tells=FindingEvents.REOPENED,
    done="ResearchFindingReopened",
    form=("重新办理", "Reopen"),
    derives={"followed_up_at": _nothing},
):
    """Take a finding up again whose follow-up did not hold."""

    reason: Reason
