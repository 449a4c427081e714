"""What can be read of disputes and of the monthly reports on requests (OP/121b, OP/122b)."""

from decimal import Decimal

from domain.declared.marks import Label
from domain.disclosure_requests.dispute import (
    DISPUTE,
    DisputeFacts,
    DisputeKind,
    DisputeState,
)
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.report import (
    DISCLOSURE_REPORT,
    DisclosureReportFacts,
    DisclosureReportState,
)
from store.events.readable import history_of
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import KeyKind, Listing, OrderKey, Switch
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, by_values, newest_first, thing, value

_UNREPORTED = "COALESCE({t}.result IN ('LOST', 'PARTLY_LOST') AND {t}.reported_at IS NULL, FALSE)"
DISPUTE_STREAMS, REPORT_STREAMS = ("dispute:",), ("disclosure_report:",)

DISPUTE_THING = thing(
    "Dispute",
    DisputeFacts,
    source="dispute",
    sees=Holds(P.DISPUTE_READ, unit="{t}.unit_id"),
    streams=DISPUTE_STREAMS,
    more={"history": history_of("dispute")},
    moves=DISPUTE,
)

DISPUTES = Listing(
    of="Dispute",
    text="Complaints, reconsiderations and suits, the latest filed first.",
    page_text="A page of disputes, the latest filed first.",
    filter_name="DisputeFilter",
    filter_text="Which disputes; everything given must hold.",
    order=(OrderKey("{t}.filed_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "disclosureRequestId": by_id(
            "DisclosureRequest",
            "disclosure_request_id",
            "About this request.",
            Label("依申请公开", "Request"),
        ),
        "kind": by_value("kind", DisputeKind, "Of this kind.", Label("争议类型", "Kind")),
        "states": by_values(
            "state", DisputeState, "In one of these states.", Label("状态", "State")
        ),
        "isLossUnreported": Switch(
            _UNREPORTED,
            f"NOT ({_UNREPORTED})",
            "Only those that were lost and are not reported yet (OP/122b), or only the others.",
            Label("败诉未报送", "Loss not reported"),
        ),
    },
    groupings={
        "KIND": grouped_by("kind", "争议类型", "kind"),
        "RESULT": grouped_by("result", "裁决结果", "result"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
)

DISCLOSURE_REPORT_THING = thing(
    "DisclosureReport",
    DisclosureReportFacts,
    source="disclosure_report",
    sees=Holds(P.DISCLOSURE_REPORT_READ, unit="{t}.unit_id"),
    streams=REPORT_STREAMS,
    more={
        "disputeShare": value(
            "round({t}.disputed_count::numeric / NULLIF({t}.answered_count, 0), 4)",
            Decimal | None,
            "Disputes by answers of the month, e.g. 0.0500 (OP/121b); null without an answer.",
            label=Label("争议率", "Share of disputes"),
        ),
        "history": history_of("disclosure_report"),
    },
    moves=DISCLOSURE_REPORT,
)

DISCLOSURE_REPORTS = newest_first(
    "DisclosureReport",
    "submitted_at",
    "Monthly reports on requests for information, the newest first.",
    filter_text="Which reports; everything given must hold.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "states": by_values(
            "state", DisclosureReportState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={"UNIT": grouped_by_unit("unit_id", "单位", "unit")},
)

ROOTS = {"disputes": DISPUTES, "disclosureReports": DISCLOSURE_REPORTS}
