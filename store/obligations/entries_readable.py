"""What can be read of what people have entered: waivers and attestations."""

from domain.clauses.documents import DocumentStatus
from domain.clauses.permissions import ClausePermission
from domain.declared.marks import Label
from domain.obligations.records import AttestationFacts, DocumentForceFacts, WaiverFacts
from domain.obligations.workflows import ATTESTATION_WORKFLOW, WAIVER_WORKFLOW
from store.obligations.declare import TODAY
from store.obligations.readable import SEEN
from store.reading.roots import KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import by_id, is_null, newest_first, thing, value

WAIVER = thing(
    "Waiver",
    WaiverFacts,
    source="waiver",
    sees=SEEN,
    streams=("waiver:",),
    moves=WAIVER_WORKFLOW,
)

ATTESTATION = thing(
    "Attestation",
    AttestationFacts,
    source="attestation",
    sees=SEEN,
    streams=("attestation:",),
    moves=ATTESTATION_WORKFLOW,
)

DOCUMENT_FORCE = thing(
    "DocumentForce",
    DocumentForceFacts,
    source="document_force",
    sees=Holds(ClausePermission.CLAUSE_READ),
    streams=("document:", "ledger"),
    more={
        "status": value(
            f"CASE WHEN {{t}}.repealed_from <= {TODAY} THEN 'REPEALED' WHEN {{t}}.in_force_from"
            f" <= {TODAY} THEN CASE WHEN {{t}}.is_trial THEN 'TRIAL' ELSE 'IN_FORCE' END"
            " ELSE 'DRAFT' END",
            DocumentStatus,
            "Whether it counts today.",
            label=Label("效力", "Status"),
        ),
    },
)


WAIVERS = newest_first(
    "Waiver",
    "granted_at",
    "Waivers, the newest first.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "isInForce": is_null(
            "withdrawn_at",
            "Only those in force, or only those withdrawn.",
            Label("有效", "In force"),
        ),
    },
)

ATTESTATIONS = newest_first(
    "Attestation",
    "entered_at",
    "Attestations, the newest entry first.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "isInForce": is_null(
            "withdrawn_at",
            "Only those that stand, or only those taken back.",
            Label("有效", "Stands"),
        ),
    },
)

DOCUMENTS = Listing(
    of="DocumentForce",
    text="The documents, and from when on each counts.",
    page_text="A page of documents.",
    order=(OrderKey("{t}.key", KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
)

ROOTS = {"documents": DOCUMENTS, "waivers": WAIVERS, "attestations": ATTESTATIONS}
