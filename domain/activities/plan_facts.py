"""Plans that members are heard on: of a year's work, its tasks, how to carry it out (FS/1b)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.activities.permissions import ActivityPermission as P
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.workflow import Step, Workflow, workflow


class PlanKind(Worded):
    """What kind of plan it is (FS/3.1b)."""

    WORK_PLAN = "WORK_PLAN", "年度工作计划", "plan of the year's work"
    ANNUAL_TASKS = "ANNUAL_TASKS", "年度任务", "the year's tasks"
    PREPARATION_PLAN = "PREPARATION_PLAN", "落实预案", "plan of how it is carried out"


class PlanState(Worded):
    """Where a plan stands."""

    DRAFT = "DRAFT", "起草中", "being drafted"
    SETTLED = "SETTLED", "已定稿", "settled"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


PlanYear = Annotated[int, Range(2017, 2100), Label("年度", "Year"), "The year it is for."]
PlanTitle = Annotated[str, line(200), Label("名称", "Title"), "What it is called."]
FileReference = Annotated[
    str | None,
    line(200),
    Label("文号或存放处", "File reference"),
    "Its number, or where it is kept.",
]
Summary = Annotated[
    str | None, Text(5_000), Label("要点", "Summary"), "What it is about, and what was worked in."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDocumentFacts:
    """A plan of a unit on which members of the delegation are heard (FS/1b, FS/3.1b)."""

    id: UUID
    kind: Annotated[PlanKind, Label("类别", "Kind"), "What kind of plan it is."]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Public("unit"), Label("单位", "Unit"), "Whose it is."
    ]
    year: PlanYear
    title: PlanTitle
    file_reference: FileReference = None
    summary: Summary = None
    state: Annotated[PlanState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was opened again, or withdrawn.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"plan_document:{self.id}"


_DRAFT, _SETTLED = frozenset({PlanState.DRAFT}), frozenset({PlanState.SETTLED})

PLAN_WORKFLOW: Workflow[PlanState, PlanDocumentFacts] = workflow(
    "plan_document",
    first=PlanState.DRAFT,
    clause="FS/1b",
    steps=(
        Step("edit", _DRAFT, None, act="edit_plan_document", by=P.ACTIVITY_RUN),
        Step("settle", _DRAFT, PlanState.SETTLED, act="settle_plan_document", by=P.ACTIVITY_RUN),
        Step("reopen", _SETTLED, PlanState.DRAFT, act="reopen_plan_document", by=P.ACTIVITY_RUN),
        Step(
            "withdraw",
            _DRAFT,
            PlanState.WITHDRAWN,
            act="withdraw_plan_document",
            by=P.ACTIVITY_RUN,
        ),
    ),
)
"""DRAFT → SETTLED, and back to DRAFT; what comes to nothing is WITHDRAWN."""
