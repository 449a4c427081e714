"""What may be done with supervision items, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, UNITS, Role
from domain.permissions import Permission, held


class SupervisionPermission(Permission):
    """Of supervision items."""

    # The Government Office coordinates; its Supervision Office presses on and checks.
    SUPERVISION_ISSUE = "supervision:issue", held(GOVERNMENT_OFFICE, Role.SUPERVISION)
    SUPERVISION_CHECK = "supervision:check", held(Role.SUPERVISION)
    # The office answers for what is its own, too (WS/22a).
    SUPERVISION_WORK = "supervision:work", held(own_unit=UNITS | GOVERNMENT_OFFICE)
