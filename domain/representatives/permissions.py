"""What may be done and seen of representatives, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, UNITS, Role
from domain.permissions import Permission, held


class RepresentativePermission(Permission):
    """Of the delegation."""

    REPRESENTATIVE_POOL_READ = "representative_pool:read", held(EVERYBODY)
    # FS/2.3b: units choose invitees from the pool, by name and category.
    REPRESENTATIVE_READ = (
        "representative:read",
        held(FOLLOWERS, UNITS, own_person=Role.REPRESENTATIVE),
    )
