"""What a unit reports of its requests each month (OP/122b)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.problems import DisclosureCode
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow


class DisclosureReportState(Worded):
    """Where a monthly report stands."""

    SUBMITTED = "SUBMITTED", "已报送", "submitted"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


Year = Annotated[int, Range(2016, 2100), Label("年度", "Year"), "Of which year."]
Month = Annotated[int, Range(1, 12), Label("月份", "Month"), "Of which month, 1 to 12."]
Remarks = Annotated[
    str,
    Text(2_000),
    Label("情况说明", "Remarks"),
    "What there is to say of the month, e.g. how disputes were avoided (OP/121b).",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureReportFacts:
    """A unit's report of a month; its figures are counted from the records when it is submitted."""

    id: UUID
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whose it is."]
    year: Year
    month: Month
    state: Annotated[DisclosureReportState, Label("状态", "State"), "Where it stands."]
    received_count: Annotated[
        int, Label("收到申请", "Received"), "How many requests came in during the month."
    ]
    answered_count: Annotated[
        int, Label("已答复", "Answered"), "How many were answered during the month."
    ]
    late_count: Annotated[
        int, Label("逾期答复", "Late"), "How many of these answers came after their last day."
    ]
    disputed_count: Annotated[
        int, Label("争议", "Disputes"), "How many disputes about requests were filed in it."
    ]
    lost_count: Annotated[
        int, Label("败诉", "Lost"), "How many disputes were lost in it, in part or whole."
    ]
    remarks: Remarks | None = None
    submitted_at: Annotated[datetime, Label("报送", "Submitted"), "When it was submitted."]
    reason: Annotated[
        str | None, line(500), Label("撤回理由", "Why withdrawn"), "Why it was withdrawn."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"disclosure_report:{self.id}"


def month_begins(year: int, month: int) -> date:
    """Its first day."""
    return date(year, month, 1)


def month_after(year: int, month: int) -> date:
    """The first day that is no longer in it."""
    return date(year + month // 12, month % 12 + 1, 1)


@refuses_with(DisclosureCode.MONTH_NOT_OVER)
def why_month_is_not_over(year: int, month: int, now: datetime) -> tuple[Problem, ...]:
    """A month is reported once it is over."""
    if local_date(now) >= month_after(year, month):
        return ()
    named = f"{year}-{month:02}"
    return (problem(DisclosureCode.MONTH_NOT_OVER, path=("month",), clause="OP/122b", month=named),)


S = DisclosureReportState

DISCLOSURE_REPORT: Workflow[S, DisclosureReportFacts] = workflow(
    "disclosure_report",
    first=S.SUBMITTED,
    clause="OP/122b",
    steps=(
        Step(
            "withdraw",
            frozenset({S.SUBMITTED}),
            S.WITHDRAWN,
            act="withdraw_disclosure_report",
            by=P.DISCLOSURE_WORK,
        ),
    ),
)
"""SUBMITTED; one that is wrong is WITHDRAWN and submitted anew."""
