"""The figures of a return are sums of its lines, and nothing that anybody types (FS/4.2b)."""

from dataclasses import dataclass
from hashlib import sha256

from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.quarterly_reports.facts import QuarterlyReportPart
from domain.quarterly_reports.lines import (
    Lines,
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from domain.quarterly_reports.problems import QuarterlyReportCode
from domain.representatives.suggestion import SuggestionOutcome

MOST_LINES = 2_000
"""Of one part; no unit meets so many people in three months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the three parts come to; `digest` is the same as long as no line has changed."""

    activity_count: int
    counted_count: int
    delegate_count: int
    invitation_count: int
    attendance_count: int
    opinion_count: int
    adopted_count: int
    partly_adopted_count: int
    not_adopted_count: int
    open_count: int
    digest: str


def figures_of(lines: Lines) -> Figures:
    """The sums of the lines.

    Clause: FS/4.2b.
    """
    outcomes = [one.outcome for one in lines.opinions]
    return Figures(
        activity_count=len(lines.activities),
        counted_count=sum(one.counts_for_phase for one in lines.activities),
        delegate_count=len(lines.delegates),
        invitation_count=sum(one.invited_count for one in lines.delegates),
        attendance_count=sum(one.attended_count for one in lines.delegates),
        opinion_count=len(outcomes),
        adopted_count=outcomes.count(SuggestionOutcome.ADOPTED),
        partly_adopted_count=outcomes.count(SuggestionOutcome.PARTLY_ADOPTED),
        not_adopted_count=outcomes.count(SuggestionOutcome.NOT_ADOPTED),
        open_count=outcomes.count(None),
        digest=digest_of(lines),
    )


@refuses_with(QuarterlyReportCode.TOO_MANY_RECORDS)
def why_lines_are_too_many(lines: Lines) -> tuple[Problem, ...]:
    """A part holds so many lines, that figure included."""
    part = QuarterlyReportPart
    return tuple(
        problem(
            QuarterlyReportCode.TOO_MANY_RECORDS,
            clause="FS/4.2b",
            part=one.named,
            most=MOST_LINES,
        )
        for one, found in (
            (part.ACTIVITIES, lines.activities),
            (part.DELEGATES, lines.delegates),
            (part.OPINIONS, lines.opinions),
        )
        if len(found) > MOST_LINES
    )


def digest_of(lines: Lines) -> str:
    """SHA-256 of everything that the lines tell, their own ids aside."""
    told = (
        *(_activity(one) for one in lines.activities),
        *(_delegate(one) for one in lines.delegates),
        *(_opinion(one) for one in lines.opinions),
    )
    # Lengths and types stand in `repr`, so that no two different sets of lines read the same.
    return sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()


def _activity(one: ReportedActivityFacts) -> tuple[object, ...]:
    return (
        str(one.activity_id),
        str(one.kind),
        one.phase and str(one.phase),
        one.subject,
        one.starts_at.timestamp(),
        one.invited_count,
        one.present_count,
        one.counts_for_phase,
        one.not_counted_reason and str(one.not_counted_reason),
    )


def _delegate(one: ReportedDelegateFacts) -> tuple[object, ...]:
    return (
        str(one.representative_id),
        one.code,
        one.name,
        str(one.category),
        one.invited_count,
        one.attended_count,
    )


def _opinion(one: ReportedOpinionFacts) -> tuple[object, ...]:
    return (
        str(one.suggestion_id),
        one.title,
        one.content,
        str(one.source),
        one.representative_name,
        one.filed_at.timestamp(),
        str(one.state),
        one.outcome and str(one.outcome),
        one.reason,
    )
