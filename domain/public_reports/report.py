"""A report to the public: planned, prepared, published, comments fed back (OP/91, PR/1, PR/2).

The rows of the draft advise: by which channels a mid-year report goes is asked for only from the
day on which that document counts (T10).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.problems import Problem, problem
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.problems import ReportCode
from domain.workflow import Step, Workflow, workflow


class ReportLevel(Worded, public="PublicReportLevel"):
    """Who reports."""

    DISTRICT = "DISTRICT", "区级", "the district government"
    UNIT = "UNIT", "单位", "a unit"


class ReportForm(Worded, public="PublicReportForm"):
    """The four forms of a report (PR/2b)."""

    WRITTEN = "WRITTEN", "网上书面报告", "in writing, online"
    VIDEO = "VIDEO", "视频报告", "as a video"
    ON_SITE = "ON_SITE", "现场报告", "on the spot"
    RESIDENT_ASSEMBLY = "RESIDENT_ASSEMBLY", "居民代表会议", "before an assembly of residents"


class ReportPeriod(Worded, public="PublicReportPeriod"):
    """What part of a year a report is on."""

    YEAR = "YEAR", "全年", "the whole year"
    FIRST_HALF = "FIRST_HALF", "上半年", "its first half"
    SECOND_HALF = "SECOND_HALF", "下半年", "its second half"
    MILESTONE = "MILESTONE", "工作节点", "a node of some work"


class ReportState(Worded, public="PublicReportState"):
    """Where a report stands."""

    PLANNED = "PLANNED", "已计划", "planned"
    PREPARED = "PREPARED", "筹备中", "being prepared"
    PUBLISHED = "PUBLISHED", "已报告", "everybody can read it", "published"
    FED_BACK = "FED_BACK", "意见已反馈", "what people said was answered", "comments answered"
    CANCELLED = "CANCELLED", "已取消", "called off", "cancelled"


Level = Annotated[ReportLevel, Label("层级", "Level"), "Who reports."]
Form = Annotated[ReportForm, Label("形式", "Form"), "One of the four (PR/2b)."]
Period = Annotated[ReportPeriod, Label("期间", "Period"), "On what part of the year."]
Year = Annotated[
    int, Range(FIRST_YEAR, LAST_YEAR), Label("年度", "Year"), "The year that it is on."
]
Title = Annotated[str, line(100), Label("标题", "Title"), "What it is called."]
Milestone = Annotated[
    str,
    line(200),
    Label("工作节点", "Milestone"),
    "The node of work progress that it is on, if it is on one (PR/G1a).",
]
CoHosts = Annotated[
    str,
    line(200),
    Label("联合单位", "Co-hosts"),
    "Streets and communities that hold it together with the unit (PR/2d).",
]
Concerns = Annotated[
    str,
    Text(2_000),
    Label("公众关切", "Concerns"),
    "What people care about that it answers (PR/R2b).",
]
Content = Annotated[str, Text(20_000), Label("内容", "Text"), "What is reported."]
OnWebsite = Annotated[bool, Label("官方网站", "Website"), "Whether it goes by the website."]
OnNewMedia = Annotated[bool, Label("政务新媒体", "New media"), "Whether it goes by new media."]
InPerson = Annotated[bool, Label("线下", "In person"), "Whether people hear it in person (PR/G1c)."]
ToCongress = Annotated[
    bool,
    Label("两会报告", "To the congress"),
    "Whether the head of government gives it to the people's congress (PR/1d).",
]
HasResults = Annotated[bool, Label("成果", "Results"), "Whether it tells of results (PR/1d)."]
HasProblems = Annotated[
    bool, Label("问题", "Problems"), "Whether it tells of problems and challenges (PR/1d)."
]
HasPlans = Annotated[
    bool, Label("来年计划", "Plans"), "Whether it tells of the next year's plan (PR/1d)."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """A report of the district or of a unit to the public (OP/91, PR/1, PR/2)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("报告单位", "Unit"), "Who reports."
    ]
    level: Level
    year: Year
    period: Period
    form: Form
    title: Title
    milestone: Milestone | None = None
    co_hosts: CoHosts | None = None
    concerns: Concerns | None = None
    content: Content | None = None
    on_website: OnWebsite = False
    on_new_media: OnNewMedia = False
    in_person: InPerson = False
    to_congress: ToCongress = False
    has_results: HasResults = False
    has_problems: HasProblems = False
    has_plans: HasPlans = False
    state: Annotated[ReportState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    published_at: Annotated[
        datetime | None, Label("报告时间", "Published"), "When it was published."
    ] = None
    feedback: Annotated[
        str | None, Text(5_000), Label("意见反馈", "Feedback"), "What became of what people said."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why it was corrected or cancelled."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"public_report:{self.id}"


@dataclass(frozen=True, slots=True)
class ReportToPublish:
    """What publishing looks at: what it says, by which channels, and whether the draft counts."""

    content: str | None
    is_mid_year: bool
    is_online: bool
    is_binding: bool


@refuses_with(ReportCode.REPORT_EMPTY)
def why_report_is_empty(report: ReportToPublish) -> tuple[Problem, ...]:
    """It says something."""
    return () if report.content else (problem(ReportCode.REPORT_EMPTY),)


@refuses_with(ReportCode.CHANNELS_MISSING)
@clause("PR/1b")
def why_channels_are_refused(report: ReportToPublish) -> tuple[Problem, ...]:
    """The district's mid-year report goes by website and new media; a draft only advises so.

    Clause: PR/1b.
    """
    if not report.is_binding or not report.is_mid_year or report.is_online:
        return ()
    return (problem(ReportCode.CHANNELS_MISSING, clause="PR/1b"),)


def to_publish(report: ReportFacts, *, is_binding: bool) -> ReportToPublish:
    """What its gates look at."""
    is_districts = report.level is ReportLevel.DISTRICT
    return ReportToPublish(
        content=report.content,
        is_mid_year=is_districts and report.period is ReportPeriod.FIRST_HALF,
        is_online=report.on_website and report.on_new_media,
        is_binding=is_binding,
    )


_S = ReportState
_OPEN = frozenset({_S.PLANNED, _S.PREPARED})
_SEEN = frozenset({_S.PUBLISHED, _S.FED_BACK})
_BY = P.PUBLIC_REPORT_WRITE

REPORT_WORKFLOW: Workflow[ReportState, ReportToPublish] = workflow(
    "public_report",
    first=_S.PLANNED,
    clause="OP/91",
    steps=(
        Step("edit", _OPEN, None, act="edit_public_report", by=_BY),
        Step("prepare", _OPEN, _S.PREPARED, act="prepare_public_report", by=_BY),
        Step(
            "publish",
            frozenset({_S.PREPARED}),
            _S.PUBLISHED,
            (why_report_is_empty, why_channels_are_refused),
            act="publish_public_report",
            by=_BY,
        ),
        # What everybody has read is put right under their eyes, with a reason.
        Step("correct", _SEEN, None, act="correct_public_report", by=_BY),
        Step("feed_back", _SEEN, _S.FED_BACK, act="feed_back_public_report", by=_BY),
        Step("cancel", _OPEN, _S.CANCELLED, act="cancel_public_report", by=_BY),
    ),
)
"""PLANNED → PREPARED → PUBLISHED → FED_BACK; what was not published may be CANCELLED."""
