"""The year's results are computed for all units, or computed again with a reason (WR/55b)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.performance.result import RESULT_SET
from domain.declared.marks import Form, Label, Ref, Shows, Text
from domain.gate import codes_of, what_is_missing
from domain.global_ids import global_id_text
from domain.outcomes import Refused
from domain.performance.computing import (
    COUNTS,
    MISSING,
    ComputingRule,
    Weighted,
    ledger_score,
    mean,
    total_of,
)
from domain.performance.events import ResultSetEvents
from domain.performance.indicator import IndicatorFacts, IndicatorState
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode
from domain.performance.results import (
    BasisLine,
    ComponentFacts,
    ResultFacts,
    ResultSetFacts,
    ResultState,
)
from domain.performance.scheme import SchemeFacts, SchemeState
from domain.performance.weighing import WEIGHED
from domain.performance.words import ScoreSource
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import ranks
from store.database import Transaction
from store.performance.found import (
    DutyOver,
    Finding,
    OnsiteScore,
    assessments_of,
    duties_over,
    evaluations_of,
    for_topic,
    onsite_scores,
    streets_office,
    units_assessed,
)
from store.performance.reads import scheme_to_weigh, weighing_indicators
from store.performance.rows import COMPONENTS, RESULT_SETS, RESULTS, SCHEMES

MOST_TITLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeAnnualResults:
    """Compute the year's results."""

    FORM: ClassVar = Form("计算年度成绩", "Compute the year's results")

    scheme_id: Annotated[
        UUID, Ref("Scheme"), Label("考评方案", "Scheme"), "The scheme by which units are assessed."
    ]
    reason: Annotated[
        str | None,
        Text(500),
        Label("重算理由", "Why anew", help_zh="第一次计算不用填。", help_en="Not the first time."),
        "Why they are computed again; needed from the second time on.",
    ] = None


@dataclass(frozen=True, slots=True)
class AnnualResultsComputed:
    """The results are computed."""

    result_set_id: Annotated[UUID, Shows("AnnualResultSet"), "The version that was computed."]


@acting(
    permission=P.ANNUAL_RESULT_COMPUTE,
    refuses=frozenset(
        {
            ProblemCode.STATE_ORDER,
            ProblemCode.REASON_REQUIRED,
            PerformanceCode.INDICATOR_NOT_COMMITTED,
            PerformanceCode.ONSITE_NOT_PUBLISHED,
            PerformanceCode.NO_STREETS_OFFICE,
        }
    ).union(*(codes_of(one) for one in WEIGHED)),
    may_rehearse=True,
)
async def compute_annual_results(
    act: Act, transaction: Transaction, asked: ComputeAnnualResults
) -> AnnualResultsComputed | Refused:
    """Compute each unit's year from what was published, entered and done.

    Computed again it is a new version, and one that is not public yet is superseded. A unit without
    a valid score on site, or another that is missing, has no total, and is told why.

    Clause: FS/1e, FS/3.4f, FS/4.2d, WS/24b, WR/55a, WR/55b.
    """
    scheme = await SCHEMES.for_update(transaction, asked.scheme_id)
    if scheme is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("schemeId",)),))
    older = await RESULT_SETS.where(
        transaction, "scheme_id = $1 ORDER BY version FOR UPDATE", scheme.id
    )
    indicators = await weighing_indicators(transaction, scheme)
    onsite = await onsite_scores(transaction, scheme.performance_year)
    office = await streets_office(transaction)
    problems = [
        *_why_not_yet(scheme, indicators, onsite),
        *what_is_missing(WEIGHED, await scheme_to_weigh(transaction, scheme.id)),
    ]
    if older and asked.reason is None:
        problems.append(problem(ProblemCode.REASON_REQUIRED, path=("reason",), clause="WR/55b"))
    if office is None:
        problems.append(problem(PerformanceCode.NO_STREETS_OFFICE, clause="WR/55d"))
    if problems or office is None:
        return Refused(tuple(dict.fromkeys(problems)))
    await _supersede(act, transaction, older)
    made = ResultSetFacts(
        id=act.new_id(),
        scheme_id=scheme.id,
        version=len(older) + 1,
        reason=asked.reason,
        rule=ComputingRule.WEIGHTED_2026,
        state=ResultState.COMPUTED,
        unit_id=office,
        computed_at=act.now,
        stands_since=act.now,
        entered_at=act.now,
    )
    await RESULT_SETS.insert(transaction, made)
    source = _Source(
        onsite={one.unit_id: one for one in onsite},
        duties=_by_unit(await duties_over(transaction, scheme.performance_year)),
        findings=_by_both(
            [
                *await evaluations_of(transaction, scheme.id),
                *await assessments_of(transaction, scheme.id),
            ]
        ),
    )
    units = [unit_id for unit_id, _ in await units_assessed(transaction, scheme.performance_year)]
    await _write(act, transaction, made, indicators, source, units)
    told = {"version": made.version}
    await act.record(
        transaction, RESULT_SET.told(made, ResultSetEvents.COMPUTED, told, clause="WR/55b")
    )
    return AnnualResultsComputed(made.id)


def _why_not_yet(
    scheme: SchemeFacts, indicators: Sequence[IndicatorFacts], onsite: Sequence[OnsiteScore]
) -> list[Problem]:
    """The scheme is approved, everything is committed to, the hall's results are public."""
    found: list[Problem] = []
    if scheme.state is not SchemeState.APPROVED:
        order = problem(
            ProblemCode.STATE_ORDER, path=("schemeId",), clause="WR/3e", state=scheme.state.named
        )
        found.append(order)
    found += [
        problem(PerformanceCode.INDICATOR_NOT_COMMITTED, clause="WS/24b", title=one.title)
        for one in indicators
        if one.state is not IndicatorState.COMMITTED
    ]
    if not onsite:
        year = scheme.performance_year
        found.append(problem(PerformanceCode.ONSITE_NOT_PUBLISHED, clause="FS/3.4f", year=year))
    return found


async def _supersede(act: Act, transaction: Transaction, older: Sequence[ResultSetFacts]) -> None:
    """What is not public gives way; what is stays as it was."""
    gone = RESULT_SET.workflow.steps["supersede"].sources
    moved = await RESULT_SET.move_all(
        transaction,
        [one for one in older if one.state in gone],
        step="supersede",
        stands_since=act.now,
        entered_at=act.now,
    )
    events = [
        RESULT_SET.told(one, ResultSetEvents.SUPERSEDED, {"version": one.version}) for one in moved
    ]
    await act.record(transaction, *events)


@dataclass(frozen=True, slots=True)
class _Source:
    """What there is of each unit."""

    onsite: Mapping[UUID, OnsiteScore]
    duties: Mapping[UUID, Sequence[DutyOver]]
    findings: Mapping[tuple[UUID, UUID], Sequence[Finding]]


Basis = tuple[BasisLine, ...]


def _onsite(source: _Source, unit_id: UUID, _indicator: IndicatorFacts) -> Basis:
    found = source.onsite.get(unit_id)
    if found is None:
        return ()
    line = BasisLine(
        title=found.title,
        record_id=global_id_text("ReviewSession", found.session_id),
        value=found.average,
        note=f"{found.ballots} / v{found.version}",
    )
    return (line,)


def _duties(source: _Source, unit_id: UUID, indicator: IndicatorFacts) -> Basis:
    return tuple(
        BasisLine(
            title=one.title,
            obligation_key=one.key,
            status=one.status,
            value=COUNTS[one.status],
        )
        for one in for_topic(source.duties.get(unit_id, ()), indicator.topic)
    )


def _findings(source: _Source, unit_id: UUID, indicator: IndicatorFacts) -> Basis:
    is_outside = indicator.scored_by is ScoreSource.THIRD_PARTY
    of = "ThirdPartyEvaluation" if is_outside else "DailyAssessment"
    return tuple(
        BasisLine(
            title=one.title[:MOST_TITLE], record_id=global_id_text(of, one.id), value=one.score
        )
        for one in source.findings.get((indicator.id, unit_id), ())
    )


_BASES: Mapping[ScoreSource, Callable[[_Source, UUID, IndicatorFacts], Basis]] = {
    ScoreSource.ONSITE: _onsite,
    ScoreSource.LEDGER: _duties,
    ScoreSource.THIRD_PARTY: _findings,
    ScoreSource.ASSESSED: _findings,
}
"""The records behind a unit's score, by where it comes from."""


def _by_unit(duties: Sequence[DutyOver]) -> Mapping[UUID, Sequence[DutyOver]]:
    found: dict[UUID, list[DutyOver]] = defaultdict(list)
    for one in duties:
        found[one.unit_id].append(one)
    return found


def _by_both(findings: Sequence[Finding]) -> Mapping[tuple[UUID, UUID], Sequence[Finding]]:
    found: dict[tuple[UUID, UUID], list[Finding]] = defaultdict(list)
    for one in findings:
        found[one.indicator_id, one.unit_id].append(one)
    return found


async def _write(
    act: Act,
    transaction: Transaction,
    made: ResultSetFacts,
    indicators: Sequence[IndicatorFacts],
    source: _Source,
    units: Sequence[UUID],
) -> None:
    """Each unit's components, its total, and its rank among all."""
    parts = {unit_id: _components(act, indicators, source, unit_id) for unit_id in units}
    totals = [
        total_of([Weighted(one.weight, one.score) for one in parts[unit_id]]) for unit_id in units
    ]
    results = []
    for unit_id, total, rank in zip(units, totals, ranks(totals), strict=True):
        missing = [one.missing for one in parts[unit_id] if one.missing is not None]
        results.append(
            ResultFacts(
                id=parts[unit_id][0].result_id,
                set_id=made.id,
                unit_id=unit_id,
                total=total,
                rank=rank,
                missing=tuple(dict.fromkeys(missing)),
            )
        )
    await RESULTS.insert(transaction, *results)
    await COMPONENTS.insert(transaction, *(one for some in parts.values() for one in some))


def _components(
    act: Act, indicators: Sequence[IndicatorFacts], source: _Source, unit_id: UUID
) -> list[ComponentFacts]:
    result_id = act.new_id()
    found = []
    for place, one in enumerate(indicators, start=1):
        basis = _BASES[one.scored_by](source, unit_id, one)
        if one.scored_by is ScoreSource.LEDGER:
            score = ledger_score([line.status or "" for line in basis])
        else:
            score = mean([line.value for line in basis if line.value is not None])
        found.append(
            ComponentFacts(
                id=act.new_id(),
                result_id=result_id,
                indicator_id=one.id,
                place=place,
                title=one.title,
                area=one.area,
                topic=one.topic,
                scored_by=one.scored_by,
                weight=one.weight,
                score=score,
                points=Weighted(one.weight, score).points,
                missing=None if score is not None else MISSING[one.scored_by],
                basis=basis,
            )
        )
    return found
