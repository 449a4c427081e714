"""What is held for the duties on the delegation: its active members."""

from domain.representatives.permissions import RepresentativePermission
from store.obligations.declare import Held
from store.people.seed import REGISTER

HELD = (
    Held(
        kind="active_representative",
        source="representative",
        where="{t}.state = 'ACTIVE' AND {t}.joined_on IS NOT NULL",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'DG')",
        held_from="{t}.joined_on",
        held_to="{t}.ended_on",
        opens="Representative",
        title="(SELECT p.name FROM person p WHERE p.id = {t}.person_id)",
        audience=RepresentativePermission.REPRESENTATIVE_READ,
        streams=(REGISTER, "representative:", "delegation_term:"),
    ),
)
