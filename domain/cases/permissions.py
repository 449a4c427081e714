"""What may be done and seen of cases, and who holds it."""

from domain.people.roles import MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held


class CasePermission(Permission):
    """Of cases."""

    CASE_READ = "case:read", held(MATTER_READERS, Role.HOTLINE, own_unit=UNITS)
    # UNITS 9: the Audit Bureau reads the findings that it checks, the Foreign Affairs Office the
    # requests of which it keeps the chain; neither reads another matter.
    CHECKED_CASE_READ = "checked_case:read", held(own_unit=frozenset({Role.AUDIT, Role.FAO}))
