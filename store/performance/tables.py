"""Tables of the yearly assessment: schemes and their indicators."""

from domain.performance.indicator import IndicatorFacts
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
