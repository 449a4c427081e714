"""What counts for duties that are attested: every attestation that was not taken back."""

from domain.obligations.attested import KIND
from domain.obligations.permissions import ObligationPermission
from store.obligations.declare import Counted, start_of_day

COUNTED = (
    Counted(
        kind=KIND,
        named=f"'{KIND}' || {{t}}.duty",
        source="attestation",
        where="{t}.withdrawn_at IS NULL",
        subject="{t}.subject_id",
        on="{t}.counts_on",
        at=start_of_day("{t}.claimed_on"),
        known_at="{t}.entered_at",
        opens="Attestation",
        title="{t}.what",
        audience=ObligationPermission.OBLIGATION_READ,
        streams=("attestation:",),
    ),
)
