"""What may be done with rectification items, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, UNITS, Role
from domain.permissions import Permission, held

CHECKERS = GOVERNMENT_OFFICE | {Role.PERFORMANCE, Role.SUPERVISION, Role.AUDIT}
"""Whose findings have to be put right; what was done is checked by whoever found it."""


class RectificationPermission(Permission):
    """Of rectification items."""

    # Whoever opens one checks it: `RectificationFacts.unit_for` measures both by the checking unit.
    RECTIFICATION_OPEN = "rectification:open", held(own_unit=CHECKERS)
    RECTIFICATION_CHECK = "rectification:check", held(own_unit=CHECKERS)
    RECTIFICATION_WORK = "rectification:work", held(own_unit=UNITS)
