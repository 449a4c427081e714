"""What counts for the duties on street lamps: those that shine again; a dismissed one does not."""

from domain.lamps.permissions import LampPermission
from store.obligations.declare import Counted, local_day

COUNTED = (
    Counted(
        kind="lamp_repair",
        source="street_lamp",
        where="{t}.closed_at IS NOT NULL",
        subject="{t}.unit_id",
        on=local_day("{t}.closed_at"),
        at="{t}.closed_at",
        known_at="{t}.closed_at",
        holds="{t}.state = 'CLOSED'",
        reason="CASE WHEN {t}.state = 'DISMISSED' THEN 'CANCELLED' END",
        opens="StreetLamp",
        title="{t}.place",
        audience=LampPermission.LAMP_READ,
        streams=("street_lamp:",),
    ),
)
