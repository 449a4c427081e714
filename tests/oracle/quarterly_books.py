"""Quarterly returns as the ledger counts them: for their quarter, by when they first came."""

from collections.abc import Iterator
from datetime import date

from domain.quarterly_reports.permissions import QuarterlyReportPermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows


def records(rows: Rows) -> Iterator[Record]:
    """Each that was ever submitted."""
    for one in rows.all("quarterly_report"):
        at = one["first_submitted_at"]
        if at is not None:
            is_back = one["state"] == "RETURNED"
            yield Record(
                kind="quarterly_report",
                subject=one["unit_id"],
                day=date(one["year"], 3 * one["quarter"], 1),
                at=at,
                known_at=at,
                holds=one["state"] in ("SUBMITTED", "ACCEPTED"),
                reason="REPORT_RETURNED" if is_back else None,
                opens="QuarterlyReport",
                id=one["id"],
                title=f"{one['year']}年第{one['quarter']}季度反馈",
                audience=QuarterlyReportPermission.QUARTERLY_REPORT_READ,
            )
