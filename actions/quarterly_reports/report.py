"""A quarterly return as acts hold and move it: explained, accepted, returned (FS/4.2b)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref, line
from domain.declared.parts import camel
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.quarterly_reports.events import QuarterlyReportEvents
from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.moving import QUARTERLY_REPORT_WORKFLOW, parts_of
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from domain.quarterly_reports.problems import QuarterlyReportCode
from store.quarterly_reports.rows import QUARTERLY_REPORTS

REPORT: Moving[QuarterlyReportFacts] = Moving(
    name="QuarterlyReport",
    rows=QUARTERLY_REPORTS,
    workflow=QUARTERLY_REPORT_WORKFLOW,
    sees=P.QUARTERLY_REPORT_READ,
    clause="FS/4.2b",
)

ReportId = Annotated[UUID, Ref("QuarterlyReport", is_looked_up=False), "Id of the return."]


@refuses_with(QuarterlyReportCode.PART_NOT_EMPTY)
def why_part_is_not_empty(
    asked: Any, report: QuarterlyReportFacts, _now: datetime
) -> tuple[Problem, ...]:
    """What has records needs no reason; a reason may be taken away at any time."""
    return tuple(
        problem(
            QuarterlyReportCode.PART_NOT_EMPTY,
            path=(camel(one.reason_name),),
            clause="FS/4.2b",
            part=one.part.named,
            count=one.count,
        )
        for one in parts_of(report)
        if one.count and getattr(asked, one.reason_name) not in (ABSENT, None)
    )


class OfReport(Stepping, of=REPORT):
    """What is done with a quarterly return."""

    quarterly_report_id: ReportId


class ExplainEmptyParts(
    OfReport,
    tells=QuarterlyReportEvents.EXPLAINED,
    done="EmptyPartsExplained",
    form=("说明无内容的部分", "Explain empty parts"),
    weighed=why_part_is_not_empty,
):
    """Confirm of parts without records that there was nothing, and say why; null takes it back.

    Clause: FS/4.2b.
    """

    activities_empty_reason: Annotated[
        str | Absent | None,
        line(500),
        Label("无活动的原因", "Why no activities"),
        "Why there is nothing to tell of activities.",
    ] = ABSENT
    delegates_empty_reason: Annotated[
        str | Absent | None,
        line(500),
        Label("无代表信息的原因", "Why no delegates"),
        "Why there is nothing to tell of delegates.",
    ] = ABSENT
    opinions_empty_reason: Annotated[
        str | Absent | None,
        line(500),
        Label("无意见建议的原因", "Why no opinions"),
        "Why there is nothing to tell of opinions.",
    ] = ABSENT


class AcceptQuarterlyReport(
    OfReport,
    tells=QuarterlyReportEvents.ACCEPTED,
    done="QuarterlyReportAccepted",
    form=("接收季度反馈", "Accept"),
    stamps=("accepted_at", "stands_since", "entered_at"),
):
    """Accept a return as it was submitted; its figures stay as they are.

    Clause: FS/4.2b.
    """


class ReturnQuarterlyReport(
    OfReport,
    tells=QuarterlyReportEvents.RETURNED,
    done="QuarterlyReportReturned",
    form=("退回季度反馈", "Return"),
    puts=("reason",),
    stamps=("stands_since", "entered_at"),
):
    """Return a return to its unit, with why; it does not count until it is submitted again.

    Clause: FS/4.2b.
    """

    reason: Reason
