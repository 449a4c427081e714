"""Tables of the yearly assessment: schemes, indicators, what was found, results."""

from domain.performance.evaluations import DailyAssessmentFacts, EvaluationFacts
from domain.performance.indicator import IndicatorFacts
from domain.performance.results import ComponentFacts, ResultFacts, ResultSetFacts
from domain.performance.review import ReviewFacts
from domain.performance.scheme import SchemeFacts
from store.tabling import table

SchemeRow = table(
    SchemeFacts,
    "scheme",
    "Scheme",
    text="A year's scheme of assessment (WR/3e, WR/32a).",
    indexes=(("drafted_at", "id"), ("performance_year",)),
)
IndicatorRow = table(
    IndicatorFacts,
    "indicator",
    "Indicator",
    text="What units are assessed by, with its weight (WR/32a, WS/24b).",
    indexes=(("scheme_id", "proposed_at"), ("proposed_at", "id"), ("unit_id",)),
)
EvaluationRow = table(
    EvaluationFacts,
    "third_party_evaluation",
    "ThirdPartyEvaluation",
    text="What a third party has found of a unit (WR/55a, OP/113).",
    indexes=(("indicator_id", "unit_id"), ("entered_at", "id"), ("unit_id",)),
)
DailyAssessmentRow = table(
    DailyAssessmentFacts,
    "daily_assessment",
    "DailyAssessment",
    text="What the office has found of a unit in the year (WR/55b).",
    indexes=(("indicator_id", "unit_id"), ("entered_at", "id"), ("unit_id",)),
)
ResultSetRow = table(
    ResultSetFacts,
    "annual_result_set",
    "AnnualResultSet",
    text="Results of all units in a year, in one version (WR/55b, WR/55c).",
    unique=(("scheme", "version"),),
    indexes=(("computed_at", "id"),),
)
ResultRow = table(
    ResultFacts,
    "annual_result",
    "AnnualResult",
    text="A unit's year as one figure, in one version (FS/3.4f, WR/55b).",
    unique=(("set", "unit"),),
    indexes=(("unit_id",),),
)
ComponentRow = table(
    ComponentFacts,
    "result_component",
    "ResultComponent",
    text="What one indicator gave one unit (FS/3.4f, WR/55b).",
    unique=(("result", "place"),),
    indexes=(("indicator_id",),),
    columns={"points": {"max_digits": 9, "decimal_places": 6}},
)
ReviewRow = table(
    ReviewFacts,
    "result_review",
    "ResultReview",
    text="A unit's request that its result be looked at again (WR/55d).",
    indexes=(("requested_at", "id"), ("result_id",), ("unit_id",)),
)
