"""What may be done and seen of the log, and who holds it."""

from domain.people.roles import MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held


class EventPermission(Permission):
    """Of the log; who reads an event holds the permission that it names, too."""

    EVENT_READ = (
        "event:read",
        # The Audit Bureau reads what happens to its findings, beside what is its own.
        held(
            MATTER_READERS,
            Role.PUBLICITY,
            Role.HOTLINE,
            Role.PARTNER_SYSTEM,
            own_unit=UNITS | {Role.AUDIT},
        ),
    )
