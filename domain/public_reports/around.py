"""What stands around reports: comments, plans, surveys of needs, good practice (PR/G2a, PR/R4b)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt
from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.report import Year
from domain.workflow import Step, Workflow, workflow

MOST_WAITING = 1_000
"""Comments of one report that nobody has looked at yet."""


class CommentState(Worded, public="ReportCommentState"):
    """Where a comment stands."""

    RECEIVED = "RECEIVED", "待处理", "nobody has looked at it yet", "received"
    ANSWERED = "ANSWERED", "已答复", "everybody can read it with its answer", "answered"
    HIDDEN = "HIDDEN", "不予公开", "kept back", "kept back"


class PlanState(Worded, public="ReportPlanState"):
    """Whether a plan counts."""

    ADOPTED = "ADOPTED", "已制定", "adopted"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


class SurveyState(Worded, public="NeedSurveyState"):
    """Whether a survey counts."""

    RECORDED = "RECORDED", "已登记", "recorded"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


class PracticeState(Worded, public="GoodPracticeState"):
    """Where good practice stands."""

    PROPOSED = "PROPOSED", "已报送", "proposed"
    SPREAD = "SPREAD", "已推广", "everybody can read it", "spread"
    DECLINED = "DECLINED", "不予推广", "not spread"


CommentText = Annotated[str, Text(1_000), Label("意见", "Comment"), "What somebody has to say."]
Signed = Annotated[str, line(40), Label("署名", "Signed"), "How it is signed, if it is."]
CommentAnswer = Annotated[str, Text(2_000), Label("答复", "Answer"), "What is answered."]
LedTo = Annotated[
    str,
    line(200),
    Label("推动的决策或任务", "Led to"),
    "The decision or task that it has changed, if it has (PR/G1d).",
]
PlanTitle = Annotated[str, line(100), Label("名称", "Title"), "What it is called."]
PlanText = Annotated[
    str, Text(5_000), Label("内容", "Text"), "Which reports are planned, and how (PR/R2a)."
]
Ways = Annotated[str, line(200), Label("方式", "Ways"), "In which ways people were asked (PR/G2a)."]
Groups = Annotated[
    str, line(200), Label("群体", "Groups"), "Which groups of people were asked (PR/G2a)."
]
Findings = Annotated[
    str, Text(5_000), Label("分析结果", "Findings"), "What people need, analysed (PR/G2a)."
]
PracticeTitle = Annotated[str, line(100), Label("名称", "Title"), "What it is called."]
PracticeText = Annotated[
    str, Text(5_000), Label("做法", "Practice"), "What was done, and what came of it."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentFacts:
    """What somebody has to say of a published report."""

    id: UUID
    report_id: Annotated[
        UUID, Ref("PublicReport", with_owner=True), Label("报告", "Report"), "Of which report."
    ]
    unit_id: UUID
    content: CommentText
    signed: Signed | None = None
    state: Annotated[CommentState, Label("状态", "State"), "Where it stands."]
    answer: CommentAnswer | None = None
    led_to: LedTo | None = None
    reason: Annotated[str | None, line(500)] = None
    received_at: Annotated[datetime, Label("收到", "Received"), "When it came."]
    answered_at: Annotated[
        datetime | None, Label("答复时间", "Answered"), "When it was answered."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"report_comment:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyFacts:
    """A survey of what groups of people need to hear (PR/G2a)."""

    id: UUID
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Who asked."]
    year: Year
    surveyed_on: Annotated[date, Label("日期", "Day"), "On which day it was done."]
    ways: Ways
    groups: Groups
    findings: Findings
    state: Annotated[SurveyState, Label("状态", "State"), "Whether it counts."]
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was withdrawn."] = (
        None
    )
    entered_at: EnteredAt

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"need_survey:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """A unit's plan of reports for a year, with who answers for it (OP/91, PR/R1a, PR/R2a)."""

    id: UUID
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whose plan."]
    year: Year
    title: PlanTitle
    content: PlanText
    lead_id: Annotated[
        UUID, Ref("Person"), Label("负责人", "In charge"), "Who answers for it (PR/G1b, PR/R1a)."
    ]
    survey_id: Annotated[
        UUID | None,
        Ref("NeedSurvey"),
        Label("需求调查", "Survey"),
        "The survey of needs that it rests on (PR/G2a).",
    ] = None
    state: Annotated[PlanState, Label("状态", "State"), "Whether it counts."]
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was withdrawn."] = (
        None
    )
    adopted_at: Annotated[datetime, Label("制定", "Adopted"), "When it was adopted."]

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"report_plan:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeFacts:
    """Something that a unit did well in reporting, and that others may do (PR/R4b)."""

    id: UUID
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Who did it."]
    title: PracticeTitle
    content: PracticeText
    state: Annotated[PracticeState, Label("状态", "State"), "Where it stands."]
    reason: Annotated[str | None, line(500)] = None
    proposed_at: Annotated[datetime, Label("报送", "Proposed"), "When it was proposed."]
    spread_at: Annotated[datetime | None, Label("推广", "Spread"), "When it was spread."] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"good_practice:{self.id}"


_C, _L, _V, _R = CommentState, PlanState, SurveyState, PracticeState
_BY = P.PUBLIC_REPORT_WRITE

COMMENT_WORKFLOW: Workflow[CommentState, CommentFacts] = workflow(
    "report_comment",
    first=_C.RECEIVED,
    clause="PR/G1d",
    steps=(
        Step("answer", frozenset(_C), _C.ANSWERED, act="answer_report_comment", by=_BY),
        Step(
            "hide",
            frozenset({_C.RECEIVED, _C.ANSWERED}),
            _C.HIDDEN,
            act="hide_report_comment",
            by=_BY,
        ),
    ),
)
SURVEY_WORKFLOW: Workflow[SurveyState, SurveyFacts] = workflow(
    "need_survey",
    first=_V.RECORDED,
    clause="PR/G2a",
    steps=(
        Step(
            "withdraw", frozenset({_V.RECORDED}), _V.WITHDRAWN, act="withdraw_need_survey", by=_BY
        ),
    ),
)
PLAN_WORKFLOW: Workflow[PlanState, PlanFacts] = workflow(
    "report_plan",
    first=_L.ADOPTED,
    clause="OP/91",
    steps=(
        Step("edit", frozenset({_L.ADOPTED}), None, act="edit_report_plan", by=_BY),
        Step("withdraw", frozenset({_L.ADOPTED}), _L.WITHDRAWN, act="withdraw_report_plan", by=_BY),
    ),
)
PRACTICE_WORKFLOW: Workflow[PracticeState, PracticeFacts] = workflow(
    "good_practice",
    first=_R.PROPOSED,
    clause="PR/R4b",
    steps=(
        Step(
            "spread",
            frozenset({_R.PROPOSED, _R.DECLINED}),
            _R.SPREAD,
            act="spread_good_practice",
            by=P.GOOD_PRACTICE_SPREAD,
        ),
        # What should not have been spread, e.g. as it names somebody, is public no longer.
        Step(
            "decline",
            frozenset({_R.PROPOSED, _R.SPREAD}),
            _R.DECLINED,
            act="decline_good_practice",
            by=P.GOOD_PRACTICE_SPREAD,
        ),
    ),
)
