"""A return is generated from the unit's records, and anew as long as it is open (FS/4.2b)."""

from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.quarterly_reports.report import REPORT, ReportId
from domain.clocks.periods import PeriodKind, end_of_quarter, period_of
from domain.declared.marks import Form, Label, Ref, Shows
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Problem, ProblemCode, problem
from domain.quarterly_reports.events import QuarterlyReportEvents
from domain.quarterly_reports.facts import (
    Quarter,
    QuarterlyReportFacts,
    QuarterlyReportState,
    Year,
)
from domain.quarterly_reports.figures import Figures, figures_of, why_lines_are_too_many
from domain.quarterly_reports.lines import Lines
from domain.quarterly_reports.moving import parts_of, why_quarter_has_not_begun
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from store.database import Reader, Transaction
from store.quarterly_reports.found import lines_found
from store.quarterly_reports.rows import QUARTERLY_REPORTS, put_lines, report_of


async def read_records(
    act: Act, reader: Reader, unit_id: UUID, *, year: int, quarter: int, report_id: UUID
) -> Lines:
    """What the records tell of a quarter at this moment."""
    during = period_of(PeriodKind.QUARTER, end_of_quarter(year, quarter))
    return await lines_found(reader, unit_id, during, report_id=report_id, new_id=act.new_id)


def with_figures(report: QuarterlyReportFacts, figures: Figures) -> QuarterlyReportFacts:
    """The return with these figures; a reason why there was nothing goes where there is something.

    Clause: FS/4.2b.
    """
    told = replace(report, **asdict(figures))
    gone: dict[str, Any] = {one.reason_name: None for one in parts_of(told) if one.count}
    return replace(told, **gone)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftQuarterlyReport:
    """Generate a quarterly return."""

    FORM: ClassVar = Form("生成季度反馈", "Generate a quarterly return")

    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "Whose it is."]
    year: Year
    quarter: Quarter

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """Of a quarter that has begun."""
        return why_quarter_has_not_begun(self.year, self.quarter, act.now)


@dataclass(frozen=True, slots=True)
class QuarterlyReportDrafted:
    """It is generated."""

    quarterly_report_id: Annotated[UUID, Shows("QuarterlyReport"), "The return."]


@acting(
    permission=P.QUARTERLY_REPORT_FILE,
    refuses=frozenset({ProblemCode.DUPLICATE})
    | codes_of(why_quarter_has_not_begun)
    | codes_of(why_lines_are_too_many),
    may_rehearse=True,
)
async def draft_quarterly_report(
    act: Act, transaction: Transaction, asked: DraftQuarterlyReport
) -> QuarterlyReportDrafted | Refused:
    """Generate a unit's return of a quarter from its records; nobody types a figure.

    Activities that were held in the quarter, members who were invited and came, suggestions filed
    in it with what became of them. As long as the quarter runs it tells what there is so far.

    Clause: FS/4.2b.
    """
    if not may(act.viewer, P.QUARTERLY_REPORT_FILE, unit_id=asked.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    of: Any = {"year": asked.year, "quarter": asked.quarter}
    if await report_of(transaction, asked.unit_id, **of) is not None:
        what = f"{asked.year}-Q{asked.quarter}"
        return Refused((problem(ProblemCode.DUPLICATE, path=("quarter",), what=what),))
    report_id = act.new_id()
    lines = await read_records(act, transaction, asked.unit_id, report_id=report_id, **of)
    if too_many := why_lines_are_too_many(lines):
        return Refused(too_many)
    figures = figures_of(lines)
    report = QuarterlyReportFacts(
        id=report_id,
        unit_id=asked.unit_id,
        state=QuarterlyReportState.DRAFT,
        stands_since=act.now,
        entered_at=act.now,
        generated_at=act.now,
        **of,
        **asdict(figures),
    )
    await QUARTERLY_REPORTS.insert(transaction, report)
    await put_lines(transaction, report.id, lines)
    await act.record(transaction, REPORT.told(report, QuarterlyReportEvents.DRAFTED, of))
    return QuarterlyReportDrafted(report.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegenerateQuarterlyReport:
    """Generate it anew."""

    FORM: ClassVar = Form("重新生成", "Generate anew")

    quarterly_report_id: ReportId


@dataclass(frozen=True, slots=True)
class QuarterlyReportRegenerated:
    """It is generated anew."""

    quarterly_report_id: Annotated[UUID, Shows("QuarterlyReport"), "The return."]


@acting(
    holds=REPORT.at("regenerate", RegenerateQuarterlyReport),
    refuses=codes_of(why_lines_are_too_many),
    may_rehearse=True,
)
async def regenerate_quarterly_report(
    act: Act,
    transaction: Transaction,
    asked: RegenerateQuarterlyReport,
    report: QuarterlyReportFacts,
) -> QuarterlyReportRegenerated | Refused:
    """Read the figures of a return that is open from the records of this moment.

    A reason why a part is empty falls away where the part is not empty any more.

    Clause: FS/4.2b.
    """
    lines = await read_records(
        act,
        transaction,
        report.unit_id,
        year=report.year,
        quarter=report.quarter,
        report_id=report.id,
    )
    if too_many := why_lines_are_too_many(lines):
        return Refused(too_many)
    told = replace(with_figures(report, figures_of(lines)), generated_at=act.now)
    await QUARTERLY_REPORTS.change(transaction, report, told)
    await put_lines(transaction, report.id, lines)
    payload = {"isChanged": told.digest != report.digest}
    await act.record(transaction, REPORT.told(told, QuarterlyReportEvents.REGENERATED, payload))
    return QuarterlyReportRegenerated(report.id)
