"""Rows of quarterly returns and of their lines."""

from uuid import UUID

from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.lines import (
    Lines,
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from domain.quarterly_reports.mail import MailFacts
from store.database import Reader, Transaction
from store.rows import Rows

QUARTERLY_REPORTS = Rows("quarterly_report", QuarterlyReportFacts)
REPORTED_ACTIVITIES = Rows("reported_activity", ReportedActivityFacts)
REPORTED_DELEGATES = Rows("reported_delegate", ReportedDelegateFacts)
REPORTED_OPINIONS = Rows("reported_opinion", ReportedOpinionFacts)
MAILS = Rows("quarterly_mail", MailFacts)


async def lines_of(reader: Reader, report_id: UUID) -> Lines:
    """The lines of a return, each part in its order."""
    return Lines(
        activities=await REPORTED_ACTIVITIES.where(
            reader, "report_id = $1 ORDER BY starts_at, id", report_id
        ),
        delegates=await REPORTED_DELEGATES.where(reader, "report_id = $1 ORDER BY code", report_id),
        opinions=await REPORTED_OPINIONS.where(
            reader, "report_id = $1 ORDER BY filed_at, id", report_id
        ),
    )


async def put_lines(transaction: Transaction, report_id: UUID, lines: Lines) -> None:
    """These lines instead of those that it had."""
    for table in ("reported_activity", "reported_delegate", "reported_opinion"):
        await transaction.execute(f"DELETE FROM {table} WHERE report_id = $1", report_id)
    await REPORTED_ACTIVITIES.insert(transaction, *lines.activities)
    await REPORTED_DELEGATES.insert(transaction, *lines.delegates)
    await REPORTED_OPINIONS.insert(transaction, *lines.opinions)


async def report_of(
    reader: Reader, unit_id: UUID, *, year: int, quarter: int
) -> QuarterlyReportFacts | None:
    """The return of a unit for a quarter."""
    found = await QUARTERLY_REPORTS.where(
        reader, "unit_id = $1 AND year = $2 AND quarter = $3", unit_id, year, quarter
    )
    return next(iter(found), None)
