"""What requests for information add to cases; disputes; monthly reports."""

from domain.disclosure_requests.dispute import DisputeFacts
from domain.disclosure_requests.facts import DisclosureRequestFacts
from domain.disclosure_requests.report import DisclosureReportFacts
from store.tabling import table

DisclosureRequestRow = table(
    DisclosureRequestFacts,
    "disclosure_request",
    "DisclosureRequest",
    is_kind=True,
    unique=(("code_hash",),),
)
DisputeRow = table(
    DisputeFacts,
    "dispute",
    "Dispute",
    indexes=(("filed_on", "id"), ("unit_id", "filed_on"), ("disclosure_request_id",)),
    columns={
        "unit_id": {"related_name": "disputes"},
        "disclosure_request_id": {"related_name": "disputes"},
    },
)
DisclosureReportRow = table(
    DisclosureReportFacts,
    "disclosure_report",
    "DisclosureReport",
    indexes=(("unit_id", "year", "month"), ("submitted_at", "id")),
    columns={"unit_id": {"related_name": "disclosure_reports"}},
)
