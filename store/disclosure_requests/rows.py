"""Rows of requests for information, of disputes and of monthly reports; what acts ask of them."""

from dataclasses import dataclass
from uuid import UUID

from domain.disclosure_requests.dispute import DisputeFacts
from domain.disclosure_requests.facts import DisclosureRequestFacts
from domain.disclosure_requests.report import DisclosureReportFacts, month_after, month_begins
from domain.instants import start_of_day
from store.cases.rows import CASES
from store.database import Reader, Transaction
from store.rows import Rows

DISCLOSURE_REQUESTS = Rows("disclosure_request", DisclosureRequestFacts, of=CASES)
DISPUTES = Rows("dispute", DisputeFacts)
DISCLOSURE_REPORTS = Rows("disclosure_report", DisclosureReportFacts)
_DISPUTED = (
    "dispute d WHERE d.unit_id = $1 AND d.disclosure_request_id IS NOT NULL"
    " AND d.state <> 'WITHDRAWN'"
)


async def request_with_code(reader: Reader, code_hash: str) -> UUID | None:
    """The request that a code leads to."""
    found: UUID | None = await reader.fetchval(
        "SELECT id FROM disclosure_request WHERE code_hash = $1", code_hash
    )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFigures:
    """What happened to a unit's requests in a month; withdrawn ones count as received."""

    received_count: int
    answered_count: int
    late_count: int
    disputed_count: int
    lost_count: int


async def figures_of_month(reader: Reader, unit_id: UUID, *, year: int, month: int) -> MonthFigures:
    """As the records have them now. An answer is late when the clock that it stopped was."""
    first, after = month_begins(year, month), month_after(year, month)
    row = await reader.fetchrow(
        "SELECT"
        " (SELECT count(*) FROM case_file c WHERE c.kind = 'DISCLOSURE' AND c.unit_id = $1"
        "  AND c.opened_at >= $2 AND c.opened_at < $3) AS received_count,"
        " (SELECT count(*) FROM disclosure_request r JOIN case_file c ON c.id = r.id"
        "  WHERE c.unit_id = $1 AND r.answered_at >= $2 AND r.answered_at < $3) AS answered_count,"
        " (SELECT count(*) FROM disclosure_request r JOIN case_file c ON c.id = r.id"
        "  WHERE c.unit_id = $1 AND r.answered_at >= $2 AND r.answered_at < $3"
        "  AND EXISTS (SELECT FROM deadline d WHERE d.stream = 'case:' || c.id"
        "   AND d.kind = 'ANSWER_20_DAYS' AND d.state = 'MET_LATE'"
        "   AND d.done_at = r.answered_at)) AS late_count,"
        f" (SELECT count(*) FROM {_DISPUTED} AND d.filed_on >= $4 AND d.filed_on < $5)"
        " AS disputed_count,"
        f" (SELECT count(*) FROM {_DISPUTED} AND d.result IN ('LOST', 'PARTLY_LOST')"
        "  AND d.decided_on >= $4 AND d.decided_on < $5) AS lost_count",
        unit_id,
        start_of_day(first),
        start_of_day(after),
        first,
        after,
    )
    if row is None:
        raise AssertionError("counts have a row")
    return MonthFigures(**row)


async def is_month_reported(
    transaction: Transaction, unit_id: UUID, *, year: int, month: int
) -> bool:
    """Whether a report of that month stands; the unit is held, so that two come one by one."""
    await transaction.execute("SELECT FROM unit WHERE id = $1 FOR NO KEY UPDATE", unit_id)
    found: bool = await transaction.fetchval(
        "SELECT EXISTS (SELECT FROM disclosure_report WHERE unit_id = $1 AND year = $2"
        " AND month = $3 AND state = 'SUBMITTED')",
        unit_id,
        year,
        month,
    )
    return found
