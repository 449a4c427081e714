"""What can be read of pairs of deputy directors and deputy mayors, and what they hand over."""

from typing import Any

from domain.contacts.handover import (
    HANDOVER_WORKFLOW,
    MATTER_REPORT_WORKFLOW,
    HandoverFacts,
    MatterReportFacts,
    RecordState,
)
from domain.contacts.pairing import PAIRING_WORKFLOW, PairingFacts
from domain.contacts.permissions import ContactPermission
from domain.declared.marks import Label
from store.events.readable import history_of
from store.people.dated import listed
from store.reading.groups import grouped_by
from store.reading.roots import Filter, Listing
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, newest_first, thing

SEEN = Holds(ContactPermission.CONTACT_READ, unit="NULL::uuid", person="{t}.deputy_mayor_id")
"""The office, and the deputy mayor his own; it is no matter of other units."""


def _of(column: str, text: str, zh: str, en: str) -> Filter:
    return by_id("Person", column, text, Label(zh, en))


def _persons() -> dict[str, Any]:
    return {
        "deputyDirectorId": _of(
            "deputy_director_id", "Of this deputy director.", "办公室副主任", "Deputy director"
        ),
        "deputyMayorId": _of("deputy_mayor_id", "Of this deputy mayor.", "副区长", "Deputy mayor"),
    }


PAIRING = thing(
    "Pairing",
    PairingFacts,
    source="pairing",
    sees=SEEN,
    streams=("pairing:",),
    more={"history": history_of("pairing")},
    moves=PAIRING_WORKFLOW,
)

PAIRINGS = listed(
    "Pairing", "Pairs of deputy directors and deputy mayors; the latest first.", _persons()
)

HANDOVER = thing(
    "Handover",
    HandoverFacts,
    source="handover",
    sees=SEEN,
    streams=("handover:",),
    more={"history": history_of("handover")},
    moves=HANDOVER_WORKFLOW,
)

MATTER_REPORT = thing(
    "MatterReport",
    MatterReportFacts,
    source="matter_report",
    sees=SEEN,
    streams=("matter_report:",),
    more={"history": history_of("matter_report")},
    moves=MATTER_REPORT_WORKFLOW,
)


def _records(of: str, column: str, text: str) -> Listing:
    return newest_first(
        of,
        column,
        text,
        groupings={"STATE": grouped_by("state", "状态", "state")},
        filters={
            **_persons(),
            "pairingId": by_id("Pairing", "pairing_id", "Of this pair.", Label("对接", "Pair")),
            "state": by_value("state", RecordState, "In this state.", Label("状态", "State")),
        },
    )


ROOTS = {
    "pairings": PAIRINGS,
    "handovers": _records("Handover", "handed_over_at", "Hand-overs of pairs, the latest first."),
    "matterReports": _records(
        "MatterReport", "reported_at", "Monthly reports of pairs, the latest first."
    ),
}
