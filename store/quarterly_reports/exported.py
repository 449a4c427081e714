"""A quarterly return with all that a page tells of it, read at one instant."""

from dataclasses import dataclass
from uuid import UUID

from domain.people.facts import UnitFacts
from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.lines import Lines
from store.database import Reader
from store.people.reads import units_by_ids
from store.quarterly_reports.rows import QUARTERLY_REPORTS, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportToPrint:
    """The return, whose it is, and the lines of its parts."""

    report: QuarterlyReportFacts
    unit: UnitFacts
    lines: Lines


async def report_to_print(reader: Reader, report_id: UUID) -> ReportToPrint | None:
    """The facts; nothing when there is no such return. Give it a snapshot to read from."""
    report = await QUARTERLY_REPORTS.by_id(reader, report_id)
    if report is None:
        return None
    units = await units_by_ids(reader, [report.unit_id])
    lines = await lines_of(reader, report_id)
    return ReportToPrint(report=report, unit=units[report.unit_id], lines=lines)
