"""What may be done and seen of activities, and who holds it."""

from domain.people.roles import FOLLOWERS, UNITS, Role
from domain.permissions import Permission, held


class ActivityPermission(Permission):
    """Of activities of the first three phases."""

    # MODULES 4: units see their own; members see by their invitation what they are invited to.
    ACTIVITY_READ = "activity:read", held(FOLLOWERS, own_unit=UNITS)
    # Units run their own; the Government Office those of the district and its leaders. The
    # Performance Office receives what comes of it and changes no counts.
    ACTIVITY_RUN = "activity:run", held(Role.GO_STAFF, own_unit=UNITS)
    # MODULES 4: units plan their own; a leader's dispatch meeting counts for him, so his office.
    LEADER_DISPATCH_PLAN = "leader_dispatch:plan", held(Role.GO_STAFF)
