"""Study trips and research reports (WS/8, WR/57d)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.research.facts import LeaderId
from domain.research.permissions import ResearchPermission as P
from domain.workflow import Step, Workflow, workflow


class StudyTripState(Worded):
    """Where a study trip stands (WS/8)."""

    PLANNED = "PLANNED", "已安排", "planned"
    DONE = "DONE", "已完成", "done; its report is still to come", "done"
    REPORTED = "REPORTED", "已报告", "its report is there", "reported"
    CANCELLED = "CANCELLED", "已取消", "cancelled"


class ResearchReportState(Worded):
    """Whether a report stands."""

    FILED = "FILED", "已提交", "filed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn, counts for nothing", "withdrawn"


Destination = Annotated[
    str, line(100), Label("目的地", "Destination"), "The region that is visited."
]
TripSubject = Annotated[str, line(100), Label("学习内容", "Subject"), "What is to be learnt."]
FirstDay = Annotated[date, Label("开始日期", "First day"), "Its first day."]
LastDay = Annotated[date, Label("结束日期", "Last day"), "Its last day."]


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyTripFacts:
    """A trip to another region, led by a leader of the district."""

    id: UUID
    leader_id: LeaderId
    destination: Destination
    subject: TripSubject
    starts_on: FirstDay
    ends_on: LastDay
    state: Annotated[StudyTripState, Label("状态", "State"), "Where it stands."]
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When the last step was entered."]
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was cancelled."] = (
        None
    )

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"study_trip:{self.id}"


_T = StudyTripState
_PLANNED = frozenset({_T.PLANNED})

STUDY_TRIP_WORKFLOW: Workflow[StudyTripState, StudyTripFacts] = workflow(
    "study_trip",
    first=_T.PLANNED,
    clause="WS/8a",
    steps=(
        Step("edit_study_trip", _PLANNED, None, by=P.RESEARCH_KEEP),
        Step("complete_study_trip", _PLANNED, _T.DONE, by=P.RESEARCH_KEEP),
        Step("cancel_study_trip", _PLANNED, _T.CANCELLED, by=P.RESEARCH_KEEP),
        # Taken by its report, and taken back with it.
        Step("report", {_T.DONE}, _T.REPORTED, clause="WS/8b"),
        Step("unreport", {_T.REPORTED}, _T.DONE, clause="WS/8b"),
    ),
)
"""PLANNED → DONE → REPORTED; or it is CANCELLED."""

ReportTitle = Annotated[str, line(200), Label("题目", "Title"), "What it is called."]
Abstract = Annotated[str, Text(5_000), Label("摘要", "Abstract"), "What it finds and proposes."]
Reference = Annotated[
    str, line(200), Label("存放位置", "Reference"), "Where the whole of it is kept."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchReportFacts:
    """A report of a leader on research or a study trip; each makes one a year at least."""

    id: UUID
    leader_id: LeaderId
    research_id: Annotated[
        UUID | None,
        Ref("Research"),
        Label("调研", "Research"),
        "The research that it is of, if of one.",
    ] = None
    trip_id: Annotated[
        UUID | None,
        Ref("StudyTrip", with_owner=True),
        Label("学习考察", "Study trip"),
        "The study trip that it is of, if of one.",
    ] = None
    title: ReportTitle
    abstract: Abstract
    reference: Reference | None = None
    state: Annotated[ResearchReportState, Label("状态", "State"), "Whether it stands."]
    reported_at: Annotated[datetime, Label("提交时间", "Reported"), "When it was made."]
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When it was entered."]
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was withdrawn."] = (
        None
    )

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"research_report:{self.id}"


_FILED = frozenset({ResearchReportState.FILED})

RESEARCH_REPORT_WORKFLOW: Workflow[ResearchReportState, ResearchReportFacts] = workflow(
    "research_report",
    first=ResearchReportState.FILED,
    clause="WR/57d",
    steps=(
        Step("edit_research_report", _FILED, None, by=P.RESEARCH_KEEP),
        Step(
            "withdraw_research_report",
            _FILED,
            ResearchReportState.WITHDRAWN,
            by=P.RESEARCH_KEEP,
        ),
    ),
)
