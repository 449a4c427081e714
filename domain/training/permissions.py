"""What may be done and seen of training, and who holds it."""

from domain.people.roles import FOLLOWERS, UNITS, Role
from domain.permissions import Permission, held

PLANNERS = frozenset({Role.PERSONNEL, Role.INFO_SECTION})
"""MODULES 26, CORRECTIONS 5: personnel plans, the Information Section its Thursdays."""


class TrainingPermission(Permission):
    """Of training."""

    # Which courses there are everybody may know who sends people; who came, who holds it.
    TRAINING_READ = "training:read", held(FOLLOWERS, PLANNERS, UNITS)
    ATTENDANCE_READ = "attendance:read", held(FOLLOWERS, PLANNERS, own_unit=UNITS)
    # A unit plans for itself what no other does for it, e.g. a seminar of its own; so does the
    # Information Section with its Thursdays, and moves no course of anybody else.
    TRAINING_PLAN = "training:plan", held(Role.PERSONNEL, own_unit=UNITS | {Role.INFO_SECTION})
    # MODULES 26: the unit that held it confirms it; for the office's own sections the office does.
    TRAINING_CONFIRM = "training:confirm", held(Role.GO_DEPUTY, Role.GO_DIRECTOR, own_unit=UNITS)
    OPENNESS_STAFF_READ = "openness_staff:read", held(FOLLOWERS, PLANNERS, own_unit=UNITS)
    OPENNESS_STAFF_NAME = "openness_staff:name", held(Role.PERSONNEL, own_unit=UNITS)
