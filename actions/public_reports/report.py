"""A report to the public is planned, prepared, published, fed back (OP/91, PR/1, PR/2)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.dated import ORDER_REFUSES, why_order_is_refused
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref, Shows, Text
from domain.declared.marks import Form as ActForm
from domain.gate import refuses_with
from domain.outcomes import Refused
from domain.problems import Problem, problem
from domain.public_reports.events import ReportEvents
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.problems import ReportCode
from domain.public_reports.report import (
    REPORT_WORKFLOW,
    CoHosts,
    Concerns,
    Content,
    Form,
    HasPlans,
    HasProblems,
    HasResults,
    InPerson,
    Level,
    Milestone,
    OnNewMedia,
    OnWebsite,
    Period,
    ReportFacts,
    ReportLevel,
    ReportToPublish,
    Title,
    ToCongress,
    Year,
    to_publish,
)
from store.database import Transaction
from store.public_reports.rows import REPORTS, does_draft_bind, is_district


async def _gates(transaction: Transaction, report: ReportFacts) -> ReportToPublish:
    return to_publish(report, is_binding=await does_draft_bind(transaction))


REPORT: Moving[ReportFacts] = Moving(
    name="PublicReport",
    called="report",
    rows=REPORTS,
    workflow=REPORT_WORKFLOW,
    sees=P.REPORT_DRAFT_READ,
    clause="OP/91",
    gates=_gates,
)


@refuses_with(ReportCode.LEVEL_WRONG)
async def why_level_is_refused(
    transaction: Transaction, report: ReportFacts
) -> tuple[Problem, ...]:
    """The district government reports for the district, and nobody else does."""
    is_districts = report.level is ReportLevel.DISTRICT
    if await is_district(transaction, report.unit_id) is is_districts:
        return ()
    return (problem(ReportCode.LEVEL_WRONG, path=("level",), clause="PR/S1"),)


class PlanPublicReport(
    Making,
    of=REPORT,
    by=P.PUBLIC_REPORT_WRITE,
    tells=ReportEvents.PLANNED,
    done="PublicReportPlanned",
    form=("计划报告", "Plan a report"),
    puts=("level", "period"),
    checked=why_level_is_refused,
):
    """Plan a report to the public, of the district or of one's own unit.

    Clause: OP/91, PR/G1a, PR/S1, PR/1a, PR/2a, PR/2b, PR/2d, PR/R2b.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("报告单位", "Unit"), "Who reports."]
    level: Level
    year: Year
    period: Period
    form: Form
    title: Title
    milestone: Milestone | None = None
    co_hosts: CoHosts | None = None
    concerns: Concerns | None = None
    to_congress: ToCongress = False
    acted_at: ActedAt = None


class OfReport(Stepping, of=REPORT):
    """What is done with a report."""

    report_id: Annotated[UUID, Ref("PublicReport", is_looked_up=False), "Id of the report."]


class EditPublicReport(
    OfReport,
    tells=ReportEvents.EDITED,
    done="PublicReportEdited",
    form=("更正报告计划", "Correct the plan"),
):
    """Correct what is planned; what is left out stays."""

    year: Year | None = None
    period: Period | None = None
    form: Form | None = None
    title: Title | None = None
    milestone: Milestone | Absent | None = ABSENT
    co_hosts: CoHosts | Absent | None = ABSENT
    concerns: Concerns | Absent | None = ABSENT
    to_congress: ToCongress | None = None


class PreparePublicReport(
    OfReport,
    tells=ReportEvents.PREPARED,
    done="PublicReportPrepared",
    form=("筹备报告", "Prepare the report"),
):
    """Write a report, and say by which channels it will go; done once more it is written anew.

    Clause: PR/G1c, PR/1b, PR/1d.
    """

    content: Content
    on_website: OnWebsite = False
    on_new_media: OnNewMedia = False
    in_person: InPerson = False
    has_results: HasResults = False
    has_problems: HasProblems = False
    has_plans: HasPlans = False
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPublicReport:
    """Publish a report."""

    FORM: ClassVar = ActForm("发布报告", "Publish the report", "public")

    report_id: Annotated[UUID, Ref("PublicReport", is_looked_up=False), "Id of the report."]
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicReportPublished:
    """It is published."""

    report_id: Annotated[UUID, Shows("PublicReport"), "The report."]


@acting(
    holds=REPORT.at("publish", PublishPublicReport),
    refuses=ORDER_REFUSES,
    may_rehearse=True,
)
async def publish_public_report(
    act: Act, transaction: Transaction, asked: PublishPublicReport, report: ReportFacts
) -> PublicReportPublished | Refused:
    """Publish a report: everybody can read it at once, and say something.

    Clause: OP/91, PR/S1, WR/26d.
    """
    if late := why_order_is_refused(asked, report):
        return Refused(late)
    at = asked.acted_at or act.now
    published = await REPORT.move(
        transaction,
        report,
        step="publish",
        published_at=at,
        stands_since=at,
        entered_at=act.now,
    )
    told = {"level": published.level.value, "title": published.title}
    event = REPORT.told(published, ReportEvents.PUBLISHED, told, audience=P.PUBLIC_REPORT_READ)
    await act.record(transaction, event)
    return PublicReportPublished(report_id=report.id)


class CorrectPublicReport(
    OfReport,
    tells=ReportEvents.EDITED,
    done="PublicReportCorrected",
    form=("更正已发布报告", "Correct what was published"),
    grave="public",
):
    """Put right what everybody can read, and say why."""

    content: Content
    reason: Reason


class FeedBackPublicReport(
    OfReport,
    tells=ReportEvents.FED_BACK,
    done="PublicReportFedBack",
    form=("反馈意见处理情况", "Tell what became of comments"),
    grave="public",
):
    """Tell everybody what became of what people said; said once more it corrects it.

    Clause: PR/G1d.
    """

    feedback: Annotated[
        str, Text(5_000), Label("意见反馈", "Feedback"), "What became of what people said."
    ]
    acted_at: ActedAt = None


class CancelPublicReport(
    OfReport,
    tells=ReportEvents.CANCELLED,
    done="PublicReportCancelled",
    form=("取消报告", "Cancel the report"),
    grave="final",
):
    """Call a report off that nobody has read."""

    reason: Reason
    acted_at: ActedAt = None
