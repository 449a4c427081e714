"""What units are found to deserve in the year: by the office, and by third parties (WR/55)."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt
from domain.declared.marks import Label, NotAfter, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.performance.permissions import PerformancePermission as P
from domain.performance.words import EvidenceKind
from domain.workflow import Step, Workflow, workflow

Score = Annotated[
    Decimal, Range(0, 100), Label("得分", "Score"), "From 0 to 100, at most two decimals."
]
Evaluator = Annotated[
    str, line(100), Label("评估机构", "Evaluator"), "Who has evaluated, from outside."
]
Findings = Annotated[
    str | None,
    Text(2_000),
    Label("存在问题", "Findings"),
    "What was found wanting; the unit has to put it right.",
]
Reference = Annotated[
    str, line(200), Label("报告编号", "Report"), "Where it stands: a report's number or a file."
]
EvaluatedOn = Annotated[
    date, NotAfter(), Label("评估日期", "Evaluated on"), "The day of the report."
]
Basis = Annotated[
    str, Text(1_000), Label("评分依据", "Basis"), "On what the score rests, in words."
]
ShownBy = Annotated[
    EvidenceKind, Label("佐证方式", "Evidence"), "What shows it; a trace of work alone does not."
]
AssessedOn = Annotated[date, NotAfter(), Label("考评日期", "Assessed on"), "The day it is of."]


class EvaluationState(Worded):
    """Where a third party's evaluation stands."""

    ENTERED = "ENTERED", "已录入", "entered"
    PUBLISHED = "PUBLISHED", "已公布", "public", "published"
    WITHDRAWN = "WITHDRAWN", "已撤回", "it counts no longer", "withdrawn"


class AssessmentState(Worded, public="DailyAssessmentState"):
    """Whether a daily assessment counts."""

    STANDING = "STANDING", "有效", "it counts", "standing"
    WITHDRAWN = "WITHDRAWN", "已撤回", "it counts no longer", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationFacts:
    """What a third party has found of a unit, for an indicator (WR/55a, OP/113)."""

    id: UUID
    indicator_id: Annotated[
        UUID, Ref("Indicator"), Label("指标", "Indicator"), "The indicator it is scored by."
    ]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whom it is about."
    ]
    evaluator: Evaluator
    score: Score
    findings: Findings = None
    reference: Reference
    evaluated_on: Annotated[date, Label("评估日期", "Evaluated on"), "The day of the report."]
    state: Annotated[EvaluationState, Label("状态", "State"), "Where it stands."]
    entered_at: EnteredAt
    published_at: Annotated[
        datetime | None, Label("公布", "Published"), "When it became public, if it did."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("撤回理由", "Why"), "Why it was withdrawn, if it was."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"third_party_evaluation:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyAssessmentFacts:
    """What the office has found of a unit during the year, for an indicator (WR/55b)."""

    id: UUID
    indicator_id: Annotated[
        UUID, Ref("Indicator"), Label("指标", "Indicator"), "The indicator it is scored by."
    ]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whom it is about."
    ]
    score: Score
    basis: Basis
    shown_by: Annotated[EvidenceKind, Label("佐证方式", "Evidence"), "What shows it."]
    assessed_on: Annotated[date, Label("考评日期", "Assessed on"), "The day it is of."]
    state: Annotated[AssessmentState, Label("状态", "State"), "Whether it counts."]
    entered_at: EnteredAt
    reason: Annotated[
        str | None, line(500), Label("撤回理由", "Why"), "Why it was withdrawn, if it was."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"daily_assessment:{self.id}"


_E, _A = EvaluationState, AssessmentState

EVALUATION_WORKFLOW: Workflow[EvaluationState, EvaluationFacts] = workflow(
    "third_party_evaluation",
    first=_E.ENTERED,
    steps=(
        Step(
            "publish",
            frozenset({_E.ENTERED}),
            _E.PUBLISHED,
            clause="OP/113",
            act="publish_third_party_evaluation",
            by=P.SCORE_ENTER,
        ),
        Step(
            "withdraw",
            frozenset({_E.ENTERED, _E.PUBLISHED}),
            _E.WITHDRAWN,
            clause="OP/113",
            act="withdraw_third_party_evaluation",
            by=P.SCORE_ENTER,
        ),
    ),
)
"""ENTERED → PUBLISHED; what was wrong is withdrawn and entered anew."""

ASSESSMENT_WORKFLOW: Workflow[AssessmentState, DailyAssessmentFacts] = workflow(
    "daily_assessment",
    first=_A.STANDING,
    steps=(
        Step(
            "withdraw",
            frozenset({_A.STANDING}),
            _A.WITHDRAWN,
            clause="WR/55b",
            act="withdraw_daily_assessment",
            by=P.SCORE_ENTER,
        ),
    ),
)
"""STANDING until it is withdrawn."""
