"""What can be read of what was found in the year: what is published, what a unit was told."""

from domain.declared.marks import Label
from domain.performance.evaluations import (
    ASSESSMENT_WORKFLOW,
    EVALUATION_WORKFLOW,
    DailyAssessmentFacts,
    EvaluationFacts,
    EvaluationState,
)
from domain.performance.permissions import PerformancePermission as P
from store.reading.groups import grouped_by_unit
from store.reading.sights import AllOf, AnyOf, Holds, HoldsEverywhere, Where
from store.reading.things import by_id, by_values, newest_first, thing

SCORES = Holds(P.SCORE_READ)
_WAS_TOLD = (
    "EXISTS (SELECT FROM annual_result r JOIN result_component c ON c.result_id = r.id"
    " JOIN annual_result_set s ON s.id = r.set_id AND s.computed_at >= {t}.entered_at"
    " WHERE c.indicator_id = {t}.indicator_id AND r.unit_id = {t}.unit_id"
    " AND r.fed_back_at IS NOT NULL)"
)

THIRD_PARTY_EVALUATION = thing(
    "ThirdPartyEvaluation",
    EvaluationFacts,
    source="third_party_evaluation",
    sees=AnyOf((SCORES, AllOf((Holds(P.EVALUATION_READ), Where("{t}.state = 'PUBLISHED'"))))),
    streams=("third_party_evaluation:",),
    moves=EVALUATION_WORKFLOW,
    steps_seen=SCORES,
)

DAILY_ASSESSMENT = thing(
    "DailyAssessment",
    DailyAssessmentFacts,
    source="daily_assessment",
    sees=AnyOf(
        (
            HoldsEverywhere(P.DAILY_ASSESSMENT_READ),
            AllOf(
                (
                    Holds(P.DAILY_ASSESSMENT_READ, unit="{t}.unit_id"),
                    Where("{t}.state = 'STANDING' AND " + _WAS_TOLD),
                )
            ),
        )
    ),
    streams=("daily_assessment:", "annual_result:"),
    moves=ASSESSMENT_WORKFLOW,
    steps_seen=SCORES,
)

_FILTERS = {
    "indicatorId": by_id(
        "Indicator", "indicator_id", "By this indicator.", Label("指标", "Indicator")
    ),
    "unitId": by_id("Unit", "unit_id", "About this unit.", Label("单位", "Unit")),
}

THIRD_PARTY_EVALUATIONS = newest_first(
    "ThirdPartyEvaluation",
    "entered_at",
    "Third parties' evaluations, the newest first.",
    filters={
        **_FILTERS,
        "states": by_values(
            "state", EvaluationState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={"UNIT": grouped_by_unit("unit_id", "单位", "unit")},
)

DAILY_ASSESSMENTS = newest_first(
    "DailyAssessment",
    "entered_at",
    "Daily assessments, the newest first.",
    filters=_FILTERS,
    groupings={"UNIT": grouped_by_unit("unit_id", "单位", "unit")},
)

ROOTS = {
    "thirdPartyEvaluations": THIRD_PARTY_EVALUATIONS,
    "dailyAssessments": DAILY_ASSESSMENTS,
}
