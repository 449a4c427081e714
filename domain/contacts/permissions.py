"""What may be done and seen of leaders' contacts, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, LEADERS, UNITS, Role
from domain.permissions import Permission, held


class ContactPermission(Permission):
    """Of what leaders are linked to, whom they visit, what was raised there."""

    # MODULES 16: the leaders' office records; a leader reads his own, a unit what concerns it.
    CONTACT_READ = (
        "contact:read",
        held(GOVERNMENT_OFFICE, own_unit=UNITS, own_person=LEADERS),
    )
    # WS/27b: whoever asks communities to do something must be able to name them.
    COMMUNITY_READ = "community:read", held(own_unit=UNITS)
    CONTACT_RECORD = "contact:record", held(GOVERNMENT_OFFICE)
    # WS/29b: the deputy director who is paired takes over, nobody for him.
    HANDOVER_RECORD = "handover:record", held(own_person=Role.GO_DEPUTY)
