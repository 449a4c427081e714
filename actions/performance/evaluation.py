"""What third parties and the office have found of a unit is entered (WR/55a, WR/55b, OP/113)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.cases.withdraw_cases import withdraw_cases
from actions.making import Making
from actions.moving import Moving
from actions.rectification.item import ITEM
from actions.rectification.items import new_item, open_items
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, Ref, Shows
from domain.gate import refuses_with
from domain.outcomes import Refused
from domain.performance.evaluations import (
    ASSESSMENT_WORKFLOW,
    EVALUATION_WORKFLOW,
    AssessedOn,
    Basis,
    DailyAssessmentFacts,
    EvaluatedOn,
    EvaluationFacts,
    Evaluator,
    Findings,
    Reference,
    Score,
    ShownBy,
)
from domain.performance.events import AssessmentEvents, EvaluationEvents
from domain.performance.indicator import IndicatorState, why_commitments_are_settled
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode
from domain.performance.words import TRACES, ScoreSource
from domain.problems import Named, Problem, ProblemCode, problem
from domain.rectification.events import RectificationEvents
from domain.rectification.states import RectificationSource
from store.database import Transaction
from store.performance.reads import scheme_of_indicator
from store.performance.rows import ASSESSMENTS, EVALUATIONS, INDICATORS
from store.rectification.rows import checking_offices

EVALUATION: Moving[EvaluationFacts] = Moving(
    name="ThirdPartyEvaluation",
    called="evaluation",
    rows=EVALUATIONS,
    workflow=EVALUATION_WORKFLOW,
    sees=P.SCORE_READ,
    clause="OP/113",
)
ASSESSMENT: Moving[DailyAssessmentFacts] = Moving(
    name="DailyAssessment",
    called="assessment",
    rows=ASSESSMENTS,
    workflow=ASSESSMENT_WORKFLOW,
    sees=P.SCORE_READ,
    clause="WR/55b",
)

IndicatorScored = Annotated[
    UUID, Ref("Indicator"), Label("指标", "Indicator"), "The indicator that it is scored by."
]
UnitScored = Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "Whom it is about."]


SCORED_SO = (
    PerformanceCode.OTHER_SOURCE,
    PerformanceCode.SCHEME_SETTLED,
    ProblemCode.NOT_FOUND,
    ProblemCode.VALUE_INVALID,
)


async def _why_not_scored_so(
    transaction: Transaction, indicator_id: UUID, source: ScoreSource
) -> tuple[Problem, ...]:
    indicator = await INDICATORS.by_id(transaction, indicator_id)
    if indicator is None:
        return (problem(ProblemCode.NOT_FOUND, path=("indicatorId",)),)
    settled = why_commitments_are_settled(
        await scheme_of_indicator(transaction, indicator.scheme_id)
    )
    if indicator.state is IndicatorState.WITHDRAWN:
        why = Named("指标已撤销", "the indicator was withdrawn")
        gone = problem(ProblemCode.VALUE_INVALID, path=("indicatorId",), why=why)
        return (gone, *settled)
    if indicator.scored_by is source:
        return settled
    other = problem(
        PerformanceCode.OTHER_SOURCE,
        path=("indicatorId",),
        title=indicator.title,
        source=indicator.scored_by.named,
    )
    return (other, *settled)


@refuses_with(*SCORED_SO)
async def why_not_evaluated_so(
    transaction: Transaction, evaluation: EvaluationFacts
) -> tuple[Problem, ...]:
    """Third parties score what the scheme has them score, until it is done with."""
    return await _why_not_scored_so(transaction, evaluation.indicator_id, ScoreSource.THIRD_PARTY)


@refuses_with(*SCORED_SO)
async def why_not_assessed_so(
    transaction: Transaction, assessment: DailyAssessmentFacts
) -> tuple[Problem, ...]:
    """The office scores what the scheme has it score, until it is done with."""
    return await _why_not_scored_so(transaction, assessment.indicator_id, ScoreSource.ASSESSED)


@refuses_with(PerformanceCode.TRACE_ALONE)
def why_trace_does_not_do(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """A score does not rest on a trace of work (WS/26a)."""
    if asked.shown_by not in TRACES:
        return ()
    told = problem(
        PerformanceCode.TRACE_ALONE, path=("shownBy",), clause="WS/26a", kind=asked.shown_by.named
    )
    return (told,)


class EnterThirdPartyEvaluation(
    Making,
    of=EVALUATION,
    by=P.SCORE_ENTER,
    tells=EvaluationEvents.ENTERED,
    puts=("evaluator",),
    form=("录入第三方评估", "Enter an evaluation"),
    stamps="entered_at",
    checked=why_not_evaluated_so,
):
    """Enter what a third party has found of a unit; it counts once it is published.

    Clause: WR/55a, OP/113.
    """

    indicator_id: IndicatorScored
    unit_id: UnitScored
    evaluator: Evaluator
    score: Score
    findings: Findings = None
    reference: Reference
    evaluated_on: EvaluatedOn


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishThirdPartyEvaluation:
    """Publish an evaluation."""

    FORM: ClassVar = Form("公布第三方评估", "Publish the evaluation", "public")

    evaluation_id: Annotated[
        UUID, Ref("ThirdPartyEvaluation", is_looked_up=False), "Id of the evaluation."
    ]


@dataclass(frozen=True, slots=True)
class ThirdPartyEvaluationPublished:
    """It is public, and counts."""

    evaluation_id: Annotated[UUID, Shows("ThirdPartyEvaluation"), "The evaluation."]


@acting(
    holds=EVALUATION.at("publish", PublishThirdPartyEvaluation),
    may_rehearse=True,
)
async def publish_third_party_evaluation(
    act: Act,
    transaction: Transaction,
    asked: PublishThirdPartyEvaluation,
    evaluation: EvaluationFacts,
) -> ThirdPartyEvaluationPublished | Refused:
    """Publish an evaluation; what it found wanting becomes a rectification item of the unit.

    Clause: WR/55a, WR/55d, OP/113.
    """
    moved = await EVALUATION.move(transaction, evaluation, step="publish", published_at=act.now)
    told = EVALUATION.told(
        moved,
        EvaluationEvents.PUBLISHED,
        {"evaluator": moved.evaluator},
        audience=P.EVALUATION_READ,
    )
    await act.record(transaction, told)
    if moved.findings is not None:
        offices = await checking_offices(transaction)
        item = new_item(
            act,
            source_kind=RectificationSource.OPENNESS_CHECK,
            unit_id=moved.unit_id,
            checker_id=offices.of(moved.unit_id),
            title=f"第三方评估：{moved.evaluator}",
            text=moved.findings,
            source_stream=moved.stream,
            source_key=str(moved.id),
        )
        await open_items(act, transaction, [item])
    return ThirdPartyEvaluationPublished(moved.id)


async def _withdraw_what_it_found(
    act: Act, transaction: Transaction, evaluation: EvaluationFacts
) -> None:
    await withdraw_cases(
        act,
        transaction,
        ITEM,
        source_stream=evaluation.stream,
        tells=RectificationEvents.WITHDRAWN,
        reason=evaluation.reason or "",
    )


class WithdrawThirdPartyEvaluation(
    Stepping,
    of=EVALUATION,
    tells=EvaluationEvents.WITHDRAWN,
    puts=("evaluator",),
    form=("撤回第三方评估", "Withdraw the evaluation"),
    grave="final",
    then=_withdraw_what_it_found,
):
    """Withdraw an evaluation, with why; it counts no longer in what is computed from now on.

    What it found wanting and is not put right yet is withdrawn with it.
    """

    evaluation_id: Annotated[
        UUID, Ref("ThirdPartyEvaluation", is_looked_up=False), "Id of the evaluation."
    ]
    reason: Reason


class EnterDailyAssessment(
    Making,
    of=ASSESSMENT,
    by=P.SCORE_ENTER,
    tells=AssessmentEvents.ENTERED,
    form=("录入日常考评", "Enter an assessment"),
    stamps="entered_at",
    judged=why_trace_does_not_do,
    checked=why_not_assessed_so,
):
    """Enter what the office has found of a unit during the year, and on what that rests.

    One piece of work may be the basis of several: nobody is asked for it twice.

    Clause: WR/55b, WS/24a, WS/26a.
    """

    indicator_id: IndicatorScored
    unit_id: UnitScored
    score: Score
    basis: Basis
    shown_by: ShownBy
    assessed_on: AssessedOn


class WithdrawDailyAssessment(
    Stepping,
    of=ASSESSMENT,
    tells=AssessmentEvents.WITHDRAWN,
    form=("撤回日常考评", "Withdraw the assessment"),
    grave="final",
):
    """Withdraw an assessment, with why; it counts no longer in what is computed from now on."""

    assessment_id: Annotated[
        UUID, Ref("DailyAssessment", is_looked_up=False), "Id of the assessment."
    ]
    reason: Reason
