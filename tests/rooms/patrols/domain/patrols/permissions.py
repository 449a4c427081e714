"""What may be done and seen of patrols, and who holds it."""

from domain.people.roles import UNITS, Role
from domain.permissions import Permission, held


class PatrolPermission(Permission):
    """Of patrols."""

    COVERT_PATROL_READ = (
        "covert_patrol:read",
        held(Role.SUPERVISION, own_unit=Role.HOTLINE, own_person=Role.REPRESENTATIVE),
    )
    PATROL_COST_READ = "patrol_cost:read", held(Role.SUPERVISION)
    PATROL_PLAN = "patrol:plan", held(Role.SUPERVISION, Role.PUBLICITY)
    PATROL_READ = (
        "patrol:read",
        held(Role.SUPERVISION, Role.PUBLICITY, Role.HOTLINE, Role.REPRESENTATIVE, own_unit=UNITS),
    )
