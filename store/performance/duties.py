"""What counts for the duties on the yearly assessment: approved schemes, evaluations."""

from domain.performance.permissions import PerformancePermission
from store.obligations.declare import Counted, start_of_day

OFFICE = "(SELECT u.id FROM unit u WHERE u.code = 'PERF')"

COUNTED = (
    Counted(
        kind="approved_scheme",
        source="scheme",
        where="{t}.state IN ('APPROVED', 'CLOSED') AND {t}.approved_at IS NOT NULL",
        subject=OFFICE,
        # It counts for the year it is of, be it approved before or after its beginning.
        on="make_date({t}.performance_year, 1, 1)",
        at="{t}.approved_at",
        known_at="{t}.approved_at",
        opens="Scheme",
        title="{t}.title",
        audience=PerformancePermission.SCHEME_READ,
        streams=("scheme:",),
    ),
    Counted(
        kind="third_party_evaluation",
        source="third_party_evaluation",
        where="{t}.state = 'PUBLISHED'",
        subject=OFFICE,
        on="{t}.evaluated_on",
        at=start_of_day("{t}.evaluated_on"),
        known_at="{t}.entered_at",
        opens="ThirdPartyEvaluation",
        title="{t}.evaluator",
        audience=PerformancePermission.EVALUATION_READ,
        streams=("third_party_evaluation:",),
    ),
)
