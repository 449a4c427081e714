"""What may be done and seen of open days and of who looks in, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, UNITS, Role
from domain.permissions import Permission, held

VISITORS = frozenset({Role.PUBLIC, Role.REPRESENTATIVE})
"""Who comes as one of the public."""


class OpenDayPermission(Permission):
    """Of open days, experience officers and supervisors."""

    OPEN_DAY_READ = "open_day:read", held(EVERYBODY)
    OPEN_DAY_RUN = "open_day:run", held(own_unit=UNITS)
    # MODULES 21: the public signs up; a unit's staff enters for its own who calls or comes by.
    OPEN_DAY_SIGN_UP = "open_day:sign_up", held(VISITORS, own_unit=UNITS)
    # WR/62: whoever signs up is known to the unit alone.
    OPEN_DAY_SIGN_UP_READ = "open_day_sign_up:read", held(own_unit=UNITS)
    SPECIAL_INVITEE_READ = "special_invitee:read", held(FOLLOWERS, own_unit=UNITS)
    SPECIAL_INVITEE_CONTACT_READ = "special_invitee_contact:read", held(own_unit=UNITS)
    SPECIAL_INVITEE_ENGAGE = "special_invitee:engage", held(own_unit=UNITS)
    EXPERIENCE_READ = "experience:read", held(FOLLOWERS, own_unit=UNITS)
    EXPERIENCE_RUN = "experience:run", held(own_unit=UNITS)
    VISIT_FEEDBACK_READ = "visit_feedback:read", held(FOLLOWERS, own_unit=UNITS)
    VISIT_FEEDBACK_GIVE = "visit_feedback:give", held(VISITORS)
    # PR/12c: the unit writes down what it was told, and answers.
    VISIT_FEEDBACK_ANSWER = "visit_feedback:answer", held(own_unit=UNITS)
