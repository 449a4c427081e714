"""Yearly results: computed, approved, reported, fed back, published, no step skipped (WR/55).

A correction is a new version with its reason. What was published stays as it was; what came no
further is superseded. Results are fed back by the Performance Office to departments, and by the
office for social affairs to streets (A44).
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.performance.computing import ComputingRule, MissingScore
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode
from domain.performance.words import AssessmentArea, IndicatorTopic, ScoreSource
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow


class ResultState(Worded, public="AnnualResultState"):
    """Where yearly results stand."""

    COMPUTED = "COMPUTED", "已计算", "wait for the district", "computed"
    APPROVED = "APPROVED", "已审定", "approved by the district government", "approved"
    REPORTED = "REPORTED", "已报区委", "reported to the Party committee", "reported"
    FED_BACK = "FED_BACK", "已反馈", "each unit knows its own", "fed back"
    PUBLISHED = "PUBLISHED", "已公布", "public", "published"
    RETURNED = "RETURNED", "退回重算", "not approved, to be computed again", "returned"
    SUPERSEDED = "SUPERSEDED", "已被新版本取代", "a newer version took its place", "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultSetFacts:
    """The results of all units in a year, in one version (WR/55b, WR/55c)."""

    id: UUID
    scheme_id: Annotated[
        UUID, Ref("Scheme", with_owner=True), Label("考评方案", "Scheme"), "By which scheme."
    ]
    version: Annotated[int, Label("版本", "Version"), "From 1; a correction is the next."]
    reason: Annotated[
        str | None, Text(500), Label("重算理由", "Why anew"), "Why it was computed again."
    ] = None
    rule: Annotated[ComputingRule, Label("计算办法", "Computed by"), "How totals are computed."]
    state: Annotated[ResultState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("streetsOffice"),
        Label("街道反馈单位", "Streets' office"),
        "Who feeds results back to streets (A44); the Performance Office does to departments.",
    ]
    computed_at: Annotated[datetime, Label("计算", "Computed"), "When it was computed."]
    approved_at: Annotated[
        datetime | None, Label("审定", "Approved"), "When the district approved it."
    ] = None
    reported_at: Annotated[
        datetime | None, Label("报送", "Reported"), "When the Party committee was told."
    ] = None
    reference: Annotated[
        str | None, line(100), Label("报送文号", "Number"), "The number of that report."
    ] = None
    published_at: Annotated[
        datetime | None, Label("公布", "Published"), "When it became public."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt
    returned_reason: Annotated[
        str | None, line(500), Label("退回理由", "Why returned"), "Why it was not approved."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"annual_result_set:{self.id}"


def result_stream(result_id: UUID) -> str:
    """The stream of what a unit is told of its result."""
    return f"annual_result:{result_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFacts:
    """A unit's year as one figure, in one version (FS/3.4f, WR/55b)."""

    id: UUID
    set_id: Annotated[UUID, Ref("AnnualResultSet")]
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "The unit."]
    total: Annotated[
        Decimal | None,
        Label("总分", "Total"),
        "Of one hundred; null where a score is missing, so that it cannot be computed.",
    ]
    rank: Annotated[
        int | None, Label("名次", "Rank"), "Equal totals share a rank; null without a total."
    ]
    missing: Annotated[
        tuple[MissingScore, ...], Label("缺项", "Missing"), "Why there is no total, each once."
    ]
    fed_back_at: Annotated[
        datetime | None, Label("反馈", "Fed back"), "When the unit was told, if it was."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of what its unit is told of it."""
        return result_stream(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisLine:
    """What a score rests on: a record by its global id, or an obligation by its key."""

    title: str
    record_id: str | None = None
    obligation_key: str | None = None
    value: Decimal | None = None
    status: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentFacts:
    """What one indicator gave one unit, as it was when it was computed (FS/3.4f, WR/55b)."""

    id: UUID
    result_id: Annotated[UUID, Ref("AnnualResult")]
    indicator_id: Annotated[UUID, Ref("Indicator")]
    place: int
    title: Annotated[str, line(100), Label("指标名称", "Title"), "What it was called then."]
    area: Annotated[AssessmentArea | None, Label("考评方面", "Area"), "Which area it was of."]
    topic: Annotated[IndicatorTopic, Label("专项", "Topic"), "What it was about."]
    scored_by: Annotated[ScoreSource, Label("计分来源", "Scored by"), "Where the score came from."]
    weight: Annotated[Decimal, Label("权重", "Weight"), "What it weighed then."]
    score: Annotated[Decimal | None, Label("得分", "Score"), "From 0 to 100; null if missing."]
    points: Annotated[
        Decimal | None, Label("折算分", "Points"), "Weight times score by one hundred, unrounded."
    ]
    missing: Annotated[MissingScore | None, Label("缺项", "Missing"), "Why there is no score."]
    basis: tuple[BasisLine, ...]


@dataclass(frozen=True, slots=True)
class ResultSetToMove:
    """To whom a version's results have been fed back, and whether its scheme is still the same."""

    is_departments_told: bool
    is_streets_told: bool
    is_scheme_same: bool


@refuses_with(PerformanceCode.SCHEME_CHANGED)
@clause("WR/55b", "WR/55c")
def why_scheme_has_changed(facts: ResultSetToMove) -> tuple[Problem, ...]:
    """The district approves what follows from the scheme in force, and from no other.

    Clauses: WR/55b, WR/55c.
    """
    if facts.is_scheme_same:
        return ()
    return (problem(PerformanceCode.SCHEME_CHANGED, clause="WR/55b"),)


@refuses_with(PerformanceCode.RESULTS_FED_BACK)
def why_departments_are_told(facts: ResultSetToMove) -> tuple[Problem, ...]:
    """Departments are told once."""
    if not facts.is_departments_told:
        return ()
    return (problem(PerformanceCode.RESULTS_FED_BACK, clause="WR/55d"),)


@refuses_with(PerformanceCode.RESULTS_FED_BACK)
def why_streets_are_told(facts: ResultSetToMove) -> tuple[Problem, ...]:
    """Streets are told once."""
    if not facts.is_streets_told:
        return ()
    return (problem(PerformanceCode.RESULTS_FED_BACK, clause="WR/55d"),)


_S = ResultState


def _only(state: ResultState) -> frozenset[ResultState]:
    return frozenset({state})


RESULT_WORKFLOW: Workflow[ResultState, ResultSetToMove] = workflow(
    "annual_result_set",
    first=_S.COMPUTED,
    steps=(
        Step(
            "approve",
            _only(_S.COMPUTED),
            _S.APPROVED,
            (why_scheme_has_changed,),
            "WR/55c",
            act="approve_annual_results",
            by=P.ANNUAL_RESULT_APPROVE,
        ),
        Step(
            "return",
            _only(_S.COMPUTED),
            _S.RETURNED,
            clause="WR/55c",
            act="return_annual_results",
            by=P.ANNUAL_RESULT_APPROVE,
        ),
        Step(
            "report",
            _only(_S.APPROVED),
            _S.REPORTED,
            clause="WR/55c",
            act="report_annual_results",
            by=P.ANNUAL_RESULT_REPORT,
        ),
        Step(
            "feed_back_to_departments",
            _only(_S.REPORTED),
            None,
            (why_departments_are_told,),
            "WR/55d",
            act="feed_back_to_departments",
            by=P.DEPARTMENT_RESULT_FEED_BACK,
        ),
        Step(
            "feed_back_to_streets",
            _only(_S.REPORTED),
            None,
            (why_streets_are_told,),
            "WR/55d",
            act="feed_back_to_streets",
            by=P.STREET_RESULT_FEED_BACK,
        ),
        # Once departments and streets both are told.
        Step("feed_back", _only(_S.REPORTED), _S.FED_BACK, clause="WR/55d"),
        Step(
            "publish",
            _only(_S.FED_BACK),
            _S.PUBLISHED,
            clause="OP/24c",
            act="publish_annual_results",
            by=P.ANNUAL_RESULT_PUBLISH,
        ),
        # By the next version, as long as it is not public.
        Step(
            "supersede",
            frozenset({_S.COMPUTED, _S.APPROVED, _S.REPORTED, _S.FED_BACK, _S.RETURNED}),
            _S.SUPERSEDED,
            clause="WR/55b",
        ),
    ),
)
"""COMPUTED → APPROVED → REPORTED → FED_BACK → PUBLISHED; not approved it is RETURNED."""
