"""What may be done and seen of the calendar and of clocks, and who holds it."""

from domain.people.roles import EVERYBODY, MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held


class ClockPermission(Permission):
    """Of calendar and clocks."""

    CALENDAR_READ = "calendar:read", held(EVERYBODY)
    DEADLINE_READ = "deadline:read", held(MATTER_READERS, Role.PUBLICITY, own_unit=UNITS)
    DEMO_CLOCK_SET = "demo_clock:set", held(Role.ADMIN)
