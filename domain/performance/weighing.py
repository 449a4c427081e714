"""When a scheme may be approved: all that is wrong with its weights is told at once (MODULES 5).

1. The weights that count sum to one hundred exactly.
2. The score given on site weighs something (FS/3.4f); how much the document does not say (A7).
3. Open government weighs four percent at least; 4.00 is enough (OP/112, T9).
4. Each of the four areas has an indicator that weighs something (WR/32a).
5. Something is evaluated by a third party (WR/55a), and something during the year (WR/55b).
6. The four-together mechanism counts, by what the ledger tells (FS/4.2d).
7. No indicator rests on traces alone (WS/26a).

What is about a document that is no more than a draft is switched off: it neither counts nor lacks
(PR/R3a, A27).
"""

from dataclasses import dataclass
from decimal import Decimal

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.performance.problems import PerformanceCode
from domain.performance.words import (
    DAILY,
    TRACES,
    AssessmentArea,
    EvidenceKind,
    IndicatorTopic,
    ScoreSource,
)
from domain.problems import Problem, problem

WHOLE = Decimal(100)
LEAST_OPENNESS = Decimal(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """An indicator as far as it is weighed; switched off it counts nothing."""

    title: str
    area: AssessmentArea | None
    topic: IndicatorTopic
    scored_by: ScoreSource
    weight: Decimal
    evidence_kinds: tuple[EvidenceKind, ...]
    is_switched_off: bool = False


@dataclass(frozen=True, slots=True)
class SchemeToWeigh:
    """A scheme's indicators, but those withdrawn.

    `has_results`: the district has approved some by it; `has_published`: some are public.
    """

    indicators: tuple[Weighed, ...]
    has_results: bool = False
    has_published: bool = False

    @property
    def counted(self) -> tuple[Weighed, ...]:
        """Those that are switched on."""
        return tuple(one for one in self.indicators if not one.is_switched_off)

    @property
    def weighing(self) -> tuple[Weighed, ...]:
        """Those of them that weigh something."""
        return tuple(one for one in self.counted if one.weight > 0)


def sum_of_weights(indicators: tuple[Weighed, ...]) -> Decimal:
    """With two decimals, as weights have them."""
    return sum((one.weight for one in indicators), Decimal("0.00"))


@refuses_with(PerformanceCode.WEIGHT_SUM_NOT_100)
@clause("WR/32a")
def why_sum_is_refused(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 1.

    Clause: WR/32a.
    """
    found = sum_of_weights(scheme.counted)
    if found == WHOLE:
        return ()
    return (problem(PerformanceCode.WEIGHT_SUM_NOT_100, clause="WR/32a", found=found),)


@refuses_with(PerformanceCode.ONSITE_WEIGHT_REQUIRED)
@clause("FS/3.4f", "FS/1e")
def why_onsite_weight_is_missing(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 2.

    Clauses: FS/3.4f, FS/1e.
    """
    if any(one.scored_by is ScoreSource.ONSITE for one in scheme.weighing):
        return ()
    return (problem(PerformanceCode.ONSITE_WEIGHT_REQUIRED, clause="FS/3.4f"),)


@refuses_with(PerformanceCode.OPENNESS_WEIGHT_BELOW_4)
@clause("OP/112")
def why_openness_weighs_too_little(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 3.

    Clause: OP/112.
    """
    found = sum_of_weights(
        tuple(one for one in scheme.counted if one.topic is IndicatorTopic.OPENNESS)
    )
    if found >= LEAST_OPENNESS:
        return ()
    return (problem(PerformanceCode.OPENNESS_WEIGHT_BELOW_4, clause="OP/112", found=found),)


@refuses_with(PerformanceCode.AREA_MISSING)
@clause("WR/32a")
def why_areas_are_missing(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 4: each that is missing by itself.

    Clause: WR/32a.
    """
    there = {one.area for one in scheme.weighing}
    return tuple(
        problem(PerformanceCode.AREA_MISSING, clause="WR/32a", area=one.named)
        for one in AssessmentArea
        if one not in there
    )


@refuses_with(PerformanceCode.THIRD_PARTY_REQUIRED)
@clause("WR/55a", "OP/113")
def why_third_party_is_missing(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 5, by others.

    Clauses: WR/55a, OP/113.
    """
    if any(one.scored_by is ScoreSource.THIRD_PARTY for one in scheme.weighing):
        return ()
    return (problem(PerformanceCode.THIRD_PARTY_REQUIRED, clause="WR/55a"),)


@refuses_with(PerformanceCode.DAILY_PART_REQUIRED)
@clause("WR/55b")
def why_daily_part_is_missing(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 5, during the year.

    Clause: WR/55b.
    """
    if any(one.scored_by in DAILY for one in scheme.weighing):
        return ()
    return (problem(PerformanceCode.DAILY_PART_REQUIRED, clause="WR/55b"),)


@refuses_with(PerformanceCode.FOUR_TOGETHER_REQUIRED)
@clause("FS/4.2d")
def why_four_together_is_missing(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 6.

    Clause: FS/4.2d.
    """
    for one in scheme.weighing:
        if (one.topic, one.scored_by) == (IndicatorTopic.FOUR_TOGETHER, ScoreSource.LEDGER):
            return ()
    return (problem(PerformanceCode.FOUR_TOGETHER_REQUIRED, clause="FS/4.2d"),)


@refuses_with(PerformanceCode.TRACE_ONLY_INDICATOR)
@clause("WS/26a")
def why_traces_do_not_do(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """Law 7: each such indicator by itself, switched off or not.

    Clause: WS/26a.
    """
    return tuple(
        problem(PerformanceCode.TRACE_ONLY_INDICATOR, clause="WS/26a", title=one.title)
        for one in scheme.indicators
        if TRACES.issuperset(one.evidence_kinds)
    )


WEIGHED = (
    why_sum_is_refused,
    why_onsite_weight_is_missing,
    why_openness_weighs_too_little,
    why_areas_are_missing,
    why_third_party_is_missing,
    why_daily_part_is_missing,
    why_four_together_is_missing,
    why_traces_do_not_do,
)
"""All that a scheme is asked before it is approved."""


@refuses_with(PerformanceCode.RESULTS_SETTLED)
def why_scheme_stays(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """What results were approved by is not changed behind them; a correction is a new version."""
    if not scheme.has_results:
        return ()
    return (problem(PerformanceCode.RESULTS_SETTLED, clause="WR/55c"),)


@refuses_with(PerformanceCode.RESULTS_NOT_PUBLISHED)
def why_year_is_not_done(scheme: SchemeToWeigh) -> tuple[Problem, ...]:
    """A scheme is closed when the results of its year are public."""
    if scheme.has_published:
        return ()
    return (problem(PerformanceCode.RESULTS_NOT_PUBLISHED, clause="OP/24c"),)
