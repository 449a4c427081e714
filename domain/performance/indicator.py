"""An indicator: proposed, negotiated with who takes it on, committed to beforehand (WS/24b)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Count, Label, Public, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import Gate, refuses_with
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode
from domain.performance.scheme import SchemeState
from domain.performance.words import AssessmentArea, EvidenceKind, IndicatorTopic, ScoreSource
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

IndicatorTitle = Annotated[str, line(100), Label("指标", "Indicator"), "What is assessed."]
Area = Annotated[
    AssessmentArea,
    Label("考评方面", "Area"),
    "Which of the four areas; null for what belongs to none, e.g. the score given on site.",
]
Topic = Annotated[IndicatorTopic, Label("专项", "Topic"), "What it is about, of what is asked for."]
ScoredBy = Annotated[ScoreSource, Label("计分来源", "Scored by"), "Where its score comes from."]
Weight = Annotated[
    Decimal,
    Range(0, 100),
    Label("权重", "Weight"),
    "What it weighs of one hundred, at most two decimals.",
]
EvidenceKinds = Annotated[
    tuple[EvidenceKind, ...],
    Count(1, len(EvidenceKind)),
    Label("佐证方式", "Evidence"),
    "What shows how far it is reached; traces of work alone do not do.",
]
Target = Annotated[
    str, Text(1_000), Label("目标", "Target"), "What is to be reached in the year, as agreed."
]


class IndicatorState(Worded):
    """Where an indicator stands."""

    PROPOSED = "PROPOSED", "已提出", "proposed"
    NEGOTIATED = "NEGOTIATED", "已协商", "agreed upon, waits for the unit's word", "negotiated"
    COMMITTED = "COMMITTED", "已承诺", "taken on by a unit", "committed to"
    WITHDRAWN = "WITHDRAWN", "已撤销", "no longer part of the scheme", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFacts:
    """What units are assessed by, with its weight, and who has taken it on (WR/32a, WS/24b)."""

    id: UUID
    scheme_id: Annotated[
        UUID, Ref("Scheme", with_owner=True), Label("考评方案", "Scheme"), "Of which scheme."
    ]
    title: IndicatorTitle
    area: Area | None
    topic: Topic
    scored_by: ScoredBy
    weight: Weight
    evidence_kinds: EvidenceKinds
    state: Annotated[IndicatorState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Public("leadUnit"),
        Label("牵头单位", "Lead unit"),
        "Who answers for it in the district, as agreed.",
    ] = None
    target: Annotated[
        str | None,
        Text(1_000),
        Label("目标", "Target"),
        "What is to be reached in the year, as agreed.",
    ] = None
    proposed_at: Annotated[datetime, Label("提出", "Proposed"), "When it was proposed."]
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: str | None = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"indicator:{self.id}"


@dataclass(frozen=True, slots=True)
class IndicatorToMove:
    """What must be known of its scheme."""

    scheme: SchemeState


@refuses_with(PerformanceCode.SCHEME_SETTLED)
def why_weights_are_settled(facts: IndicatorToMove) -> tuple[Problem, ...]:
    """What is assessed, and what it weighs, changes while the scheme is being drawn up."""
    if facts.scheme is SchemeState.DRAFT:
        return ()
    told = facts.scheme.named
    return (problem(PerformanceCode.SCHEME_SETTLED, clause="WR/32a", state=told),)


@refuses_with(PerformanceCode.SCHEME_SETTLED)
def why_commitments_are_settled(facts: IndicatorToMove) -> tuple[Problem, ...]:
    """Who takes what on may be agreed until the scheme is done with."""
    if facts.scheme in (SchemeState.DRAFT, SchemeState.APPROVED):
        return ()
    told = facts.scheme.named
    return (problem(PerformanceCode.SCHEME_SETTLED, clause="WS/24b", state=told),)


_S = IndicatorState
_PROPOSED, _NEGOTIATED = frozenset({_S.PROPOSED}), frozenset({_S.NEGOTIATED})
_COMMITTED = frozenset({_S.COMMITTED})
_WEIGHTS, _WORD = (why_weights_are_settled,), (why_commitments_are_settled,)


def _step(
    name: str,
    sources: frozenset[IndicatorState],
    target: IndicatorState | None,
    gates: tuple[Gate[IndicatorToMove], ...],
    by: P = P.SCHEME_DRAW_UP,
) -> Step[IndicatorState, IndicatorToMove]:
    return Step(name, sources, target, gates, "WS/24b", act=f"{name}_indicator", by=by)


INDICATOR_WORKFLOW: Workflow[IndicatorState, IndicatorToMove] = workflow(
    "indicator",
    first=_S.PROPOSED,
    steps=(
        _step("edit", _PROPOSED, None, _WEIGHTS),
        _step("negotiate", _PROPOSED | _NEGOTIATED, _S.NEGOTIATED, _WORD),
        _step("commit", _NEGOTIATED, _S.COMMITTED, _WORD, P.INDICATOR_COMMIT),
        _step("decline", _NEGOTIATED, _S.PROPOSED, _WORD, P.INDICATOR_COMMIT),
        _step("reopen", _COMMITTED, _S.PROPOSED, _WORD),
        _step("withdraw", _PROPOSED | _NEGOTIATED | _COMMITTED, _S.WITHDRAWN, _WEIGHTS),
    ),
)
"""PROPOSED → NEGOTIATED → COMMITTED; handed back, taken up again or withdrawn."""
