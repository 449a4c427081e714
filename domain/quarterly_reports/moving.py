"""The way of a quarterly return, and what stands in it (FS/4.2b)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from domain.clause_marks import clause
from domain.clocks.periods import end_of_quarter
from domain.gate import refuses_with
from domain.instants import end_of_day, local_date
from domain.problems import Problem, ProblemCode, problem
from domain.quarterly_reports.facts import QuarterlyReportFacts, QuarterlyReportPart
from domain.quarterly_reports.facts import QuarterlyReportState as S
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from domain.quarterly_reports.problems import QuarterlyReportCode
from domain.workflow import Step, Workflow, workflow

MONTHS_OF_QUARTER = 3


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part of a return: how much is in it, and by which fact it is said why there is nothing."""

    part: QuarterlyReportPart
    count: int
    reason: str | None
    reason_name: str


def parts_of(report: QuarterlyReportFacts) -> Iterator[PartOf]:
    """The three parts, in their order."""
    part = QuarterlyReportPart
    for one, count, name in (
        (part.ACTIVITIES, report.activity_count, "activities_empty_reason"),
        (part.DELEGATES, report.invitation_count, "delegates_empty_reason"),
        (part.OPINIONS, report.opinion_count, "opinions_empty_reason"),
    ):
        yield PartOf(one, count, getattr(report, name), name)


@refuses_with(ProblemCode.PART_MISSING)
@clause("FS/4.2b")
def why_parts_are_missing(report: QuarterlyReportFacts) -> tuple[Problem, ...]:
    """A part without records needs a reason; each that has neither is named (S08).

    Clause: FS/4.2b.
    """
    return tuple(
        problem(ProblemCode.PART_MISSING, clause="FS/4.2b", part=one.part.named)
        for one in parts_of(report)
        if one.count == 0 and one.reason is None
    )


@refuses_with(QuarterlyReportCode.QUARTER_NOT_OVER)
@clause("FS/4.2b")
def why_quarter_is_not_over(year: int, quarter: int, now: datetime) -> tuple[Problem, ...]:
    """A quarter is told of when it is over: from the first instant of the next on.

    Clause: FS/4.2b.
    """
    if now >= end_of_day(end_of_quarter(year, quarter)):
        return ()
    told = problem(
        QuarterlyReportCode.QUARTER_NOT_OVER, clause="FS/4.2b", year=year, quarter=quarter
    )
    return (told,)


@refuses_with(QuarterlyReportCode.QUARTER_NOT_BEGUN)
def why_quarter_has_not_begun(year: int, quarter: int, now: datetime) -> tuple[Problem, ...]:
    """Of what lies ahead nothing can be told."""
    today = local_date(now)
    if (today.year, (today.month - 1) // MONTHS_OF_QUARTER + 1) >= (year, quarter):
        return ()
    told = problem(
        QuarterlyReportCode.QUARTER_NOT_BEGUN, path=("quarter",), year=year, quarter=quarter
    )
    return (told,)


_DRAFT, _SUBMITTED = frozenset({S.DRAFT}), frozenset({S.SUBMITTED})
_OPEN = _DRAFT | {S.RETURNED}

QUARTERLY_REPORT_WORKFLOW: Workflow[S, QuarterlyReportFacts] = workflow(
    "quarterly_report",
    first=S.DRAFT,
    clause="FS/4.2b",
    steps=(
        Step(
            "regenerate", _OPEN, None, act="regenerate_quarterly_report", by=P.QUARTERLY_REPORT_FILE
        ),
        Step("explain", _OPEN, None, act="explain_empty_parts", by=P.QUARTERLY_REPORT_FILE),
        Step(
            "submit",
            _OPEN,
            S.SUBMITTED,
            (why_parts_are_missing,),
            act="submit_quarterly_report",
            by=P.QUARTERLY_REPORT_FILE,
        ),
        Step(
            "accept",
            _SUBMITTED,
            S.ACCEPTED,
            act="accept_quarterly_report",
            by=P.QUARTERLY_REPORT_REVIEW,
        ),
        Step(
            "return",
            _SUBMITTED,
            S.RETURNED,
            act="return_quarterly_report",
            by=P.QUARTERLY_REPORT_REVIEW,
        ),
    ),
)
"""DRAFT → SUBMITTED → ACCEPTED, or RETURNED → SUBMITTED."""
