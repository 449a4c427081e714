"""What counts for the duties on the yearly assessment: schemes that the district has approved."""

from domain.performance.permissions import PerformancePermission
from store.obligations.declare import Counted

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
)
