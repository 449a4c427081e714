"""A return is submitted to the Performance Office: from then on its figures stand (FS/4.2b)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.quarterly_reports.generate import read_records
from actions.quarterly_reports.report import REPORT, ReportId
from domain.declared.marks import Form, Shows
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.problems import problem
from domain.quarterly_reports.events import QuarterlyReportEvents
from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.figures import digest_of
from domain.quarterly_reports.moving import why_quarter_is_not_over
from domain.quarterly_reports.problems import QuarterlyReportCode
from store.database import Transaction
from store.quarterly_reports.outbox import put_into_outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitQuarterlyReport:
    """Submit a quarterly return."""

    FORM: ClassVar = Form("报送季度反馈", "Submit", "final")

    quarterly_report_id: ReportId


@dataclass(frozen=True, slots=True)
class QuarterlyReportSubmitted:
    """It is submitted."""

    quarterly_report_id: Annotated[UUID, Shows("QuarterlyReport"), "The return."]


@acting(
    holds=REPORT.at("submit", SubmitQuarterlyReport),
    refuses=frozenset({QuarterlyReportCode.FIGURES_OUTDATED}) | codes_of(why_quarter_is_not_over),
    may_rehearse=True,
)
async def submit_quarterly_report(
    act: Act,
    transaction: Transaction,
    asked: SubmitQuarterlyReport,
    report: QuarterlyReportFacts,
) -> QuarterlyReportSubmitted | Refused:
    """Submit a unit's return of a quarter that is over; later records do not change it.

    It tells what its unit has seen: where records have changed since it was generated it has to
    be generated anew. What was returned and is submitted again was told when it was first
    submitted. Where a mail server is set, it is mailed to the office once the act is done.

    Clauses: FS/4.2b, FS/4.2c.
    """
    of = {"year": report.year, "quarter": report.quarter}
    problems = why_quarter_is_not_over(report.year, report.quarter, act.now)
    lines = await read_records(act, transaction, report.unit_id, report_id=report.id, **of)
    if digest_of(lines) != report.digest:
        outdated = problem(QuarterlyReportCode.FIGURES_OUTDATED, clause="FS/4.2b")
        problems = (*problems, outdated)
    if problems:
        return Refused(problems)
    told = await REPORT.move(
        transaction,
        report,
        step="submit",
        submission=report.submission + 1,
        submitted_at=act.now,
        first_submitted_at=report.first_submitted_at or act.now,
        mailed_to=None,
        mailed_at=None,
        mail_failure=None,
        stands_since=act.now,
        entered_at=act.now,
    )
    if act.rules.mails_reports:
        await put_into_outbox(
            transaction, act.new_id(), report_id=told.id, submission=told.submission
        )
    payload = {**of, "submission": told.submission}
    await act.record(transaction, REPORT.told(told, QuarterlyReportEvents.SUBMITTED, payload))
    return QuarterlyReportSubmitted(report.id)
