"""What counts for the duty of each quarter: a return that was submitted and is not sent back."""

from domain.quarterly_reports.permissions import QuarterlyReportPermission
from store.obligations.declare import Counted

COUNTED = (
    Counted(
        kind="quarterly_report",
        source="quarterly_report",
        where="{t}.first_submitted_at IS NOT NULL",
        subject="{t}.unit_id",
        # It counts for the quarter that it tells of, whenever it was submitted.
        on="make_date({t}.year, {t}.quarter * 3, 1)",
        at="{t}.first_submitted_at",
        known_at="{t}.first_submitted_at",
        holds="{t}.state IN ('SUBMITTED', 'ACCEPTED')",
        reason="CASE WHEN {t}.state = 'RETURNED' THEN 'REPORT_RETURNED' END",
        opens="QuarterlyReport",
        title="{t}.year || '年第' || {t}.quarter || '季度反馈'",
        audience=QuarterlyReportPermission.QUARTERLY_REPORT_READ,
        streams=("quarterly_report:",),
    ),
)
