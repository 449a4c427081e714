"""What may be done and seen of approval requests, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, LEADERS, UNITS, Role
from domain.permissions import Permission, held

KEEPERS = GOVERNMENT_OFFICE | {Role.FAO}


class ApprovalPermission(Permission):
    """Of approval requests: those who apply, those who decide, the office that keeps the chain."""

    # The Foreign Affairs Office sees of these what it keeps (`checked_case:read`).
    APPROVAL_READ = "approval:read", held(LEADERS, GOVERNMENT_OFFICE, own_unit=UNITS)
    # What comes on paper the Government Office enters.
    APPROVAL_FILE = "approval:file", held(GOVERNMENT_OFFICE, own_unit=UNITS | LEADERS)
    # Of its own steps and those of bodies without an account; leaders decide in person.
    APPROVAL_DECIDE = "approval:decide", held(own_unit=KEEPERS, own_person=LEADERS)
    APPROVAL_KEEP = "approval:keep", held(own_unit=KEEPERS)
