"""A unit reports its requests of a month; the figures come from the records (OP/122b)."""

from dataclasses import asdict, dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, Ref, Shows
from domain.disclosure_requests.events import DisclosureReportEvents
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.report import (
    DISCLOSURE_REPORT,
    DisclosureReportFacts,
    Month,
    Remarks,
    Year,
    why_month_is_not_over,
)
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Problem, ProblemCode, problem
from store.database import Transaction
from store.disclosure_requests.rows import (
    DISCLOSURE_REPORTS,
    figures_of_month,
    is_month_reported,
)

REPORT: Moving[DisclosureReportFacts] = Moving(
    name="DisclosureReport",
    rows=DISCLOSURE_REPORTS,
    workflow=DISCLOSURE_REPORT,
    sees=P.DISCLOSURE_REPORT_READ,
    clause="OP/122b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDisclosureReport:
    """Report a month."""

    FORM: ClassVar = Form("报送月报", "Report a month")

    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "Whose report it is."]
    year: Year
    month: Month
    remarks: Remarks | None = None

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """A month that is over."""
        return why_month_is_not_over(self.year, self.month, act.now)


@dataclass(frozen=True, slots=True)
class DisclosureReportSubmitted:
    """It is submitted."""

    disclosure_report_id: Annotated[
        UUID, Shows("DisclosureReport"), "The report, with its figures."
    ]


@acting(
    permission=P.DISCLOSURE_WORK,
    refuses=frozenset(
        {
            DisclosureCode.MONTH_NOT_OVER,
            DisclosureCode.MONTH_REPORTED,
            ProblemCode.NOT_PERMITTED,
        }
    ),
    may_rehearse=True,
)
async def submit_disclosure_report(
    act: Act, transaction: Transaction, asked: SubmitDisclosureReport
) -> DisclosureReportSubmitted | Refused:
    """Report what became of a unit's requests in a month; nobody types the figures.

    One report of a month stands; one that is wrong is withdrawn and submitted anew.
    Clause: OP/122b.
    """
    unit_id, year, month = asked.unit_id, asked.year, asked.month
    if not may(act.viewer, P.DISCLOSURE_WORK, unit_id=unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    if await is_month_reported(transaction, unit_id, year=year, month=month):
        named = f"{year}-{month:02}"
        code = DisclosureCode.MONTH_REPORTED
        return Refused((problem(code, path=("month",), clause="OP/122b", month=named),))
    figures = await figures_of_month(transaction, unit_id, year=year, month=month)
    report = DisclosureReportFacts(
        id=act.new_id(),
        unit_id=unit_id,
        year=year,
        month=month,
        state=DISCLOSURE_REPORT.first,
        remarks=asked.remarks,
        submitted_at=act.now,
        **asdict(figures),
    )
    await DISCLOSURE_REPORTS.insert(transaction, report)
    told = {"year": year, "month": month}
    await act.record(transaction, REPORT.told(report, DisclosureReportEvents.SUBMITTED, told))
    return DisclosureReportSubmitted(report.id)


class WithdrawDisclosureReport(
    Stepping,
    of=REPORT,
    tells=DisclosureReportEvents.WITHDRAWN,
    form=("撤回月报", "Withdraw"),
    puts=("reason",),
):
    """Withdraw a report that is wrong, and say why; the month is to be reported anew."""

    disclosure_report_id: Annotated[
        UUID, Ref("DisclosureReport", is_looked_up=False), "Id of the report."
    ]
    reason: Reason
