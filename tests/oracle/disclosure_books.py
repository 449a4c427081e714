"""Monthly reports as the ledger counts them: for their month, by when they were submitted."""

from collections.abc import Iterator
from datetime import date

from domain.disclosure_requests.permissions import DisclosurePermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows


def records(rows: Rows) -> Iterator[Record]:
    """Each that stands."""
    for one in rows.all("disclosure_report"):
        if one["state"] == "SUBMITTED":
            yield Record(
                kind="disclosure_report",
                subject=one["unit_id"],
                day=date(one["year"], one["month"], 1),
                at=one["submitted_at"],
                known_at=one["submitted_at"],
                opens="DisclosureReport",
                id=one["id"],
                title=f"{one['year']}年{one['month']}月依申请公开月报",
                audience=DisclosurePermission.DISCLOSURE_REPORT_READ,
            )
