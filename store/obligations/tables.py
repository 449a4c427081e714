"""Tables of the duty ledger: its periods and its clock; no figure is ever kept."""

from tortoise import fields
from tortoise.models import Model

from domain.obligations.facts import DutyPeriodFacts
from domain.obligations.records import AttestationFacts, DocumentForceFacts, WaiverFacts
from store.tabling import table

FIGURE = {"max_digits": 14, "decimal_places": 4}

DutyPeriodRow = table(
    DutyPeriodFacts,
    "duty_period",
    "DutyPeriod",
    unique=(("duty", "first_on", "way"),),
    indexes=(("year", "who"),),
    columns={"least": FIGURE, "most": FIGURE},
)


WaiverRow = table(
    WaiverFacts,
    "waiver",
    "Waiver",
    indexes=(("subject_id", "duty"), ("granted_at", "id")),
    columns={"granted_by_id": fields.UUIDField(null=True)},
)

AttestationRow = table(
    AttestationFacts,
    "attestation",
    "Attestation",
    indexes=(("subject_id", "counts_on"), ("entered_at", "id")),
    columns={"entered_by_id": fields.UUIDField(null=True)},
)

DocumentForceRow = table(
    DocumentForceFacts, "document_force", "DocumentForce", columns={"key": {"unique": True}}
)


class LedgerClockRow(Model):
    """How far the ledger has come: statuses follow from it, so that answers do not age unseen."""

    id = fields.IntField(primary_key=True, generated=False, default=1)
    today = fields.DateField()
    as_of = fields.DatetimeField()
    next_at = fields.DatetimeField(description="When it has to move next")
    written_for = fields.TextField(description="Which declarations, days and years")

    class Meta:
        """Where it lies."""

        table = "ledger_clock"
