"""What counts for the duties on requests: the clocks of answers, and the monthly reports."""

from domain.disclosure_requests.permissions import DisclosurePermission
from store.clocks.counted import clock_counted
from store.obligations.declare import Counted

COUNTED = (
    clock_counted("disclosure_answer", "ANSWER_20_DAYS", streams=("case:",)),
    Counted(
        kind="disclosure_report",
        source="disclosure_report",
        where="{t}.state = 'SUBMITTED'",
        subject="{t}.unit_id",
        on="make_date({t}.year, {t}.month, 1)",
        at="{t}.submitted_at",
        known_at="{t}.submitted_at",
        opens="DisclosureReport",
        title="{t}.year || '年' || {t}.month || '月依申请公开月报'",
        audience=DisclosurePermission.DISCLOSURE_REPORT_READ,
        streams=("disclosure_report:",),
    ),
)
