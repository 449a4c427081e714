"""What may be done and seen of broken street lamps, and who holds it."""

from domain.people.roles import MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held


class LampPermission(Permission):
    """Of broken street lamps."""

    LAMP_ASSIGN = "lamp:assign", held(Role.PUBLICITY)
    LAMP_CLOSE = "lamp:close", held(Role.PUBLICITY)
    LAMP_INSPECT = "lamp:inspect", held(Role.PUBLICITY)
    LAMP_READ = "lamp:read", held(MATTER_READERS, Role.PUBLICITY, own_unit=UNITS)
    LAMP_REPAIR = "lamp:repair", held(Role.PUBLICITY, own_unit=UNITS)
    LAMP_REPORT = "lamp:report", held(Role.PUBLICITY, Role.HOTLINE)
