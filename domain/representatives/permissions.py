"""What may be done and seen of representatives, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, GOVERNMENT_OFFICE, UNITS, Role
from domain.permissions import Permission, held

OFFICE = frozenset({Role.PERFORMANCE, Role.GO_STAFF})
"""MODULES 3: they admit members and end memberships."""

KEEPERS = GOVERNMENT_OFFICE | {Role.PERFORMANCE}


class RepresentativePermission(Permission):
    """Of the delegation."""

    REPRESENTATIVE_POOL_READ = "representative_pool:read", held(EVERYBODY)
    # FS/2.3b: units choose invitees from the pool, by name and category.
    REPRESENTATIVE_READ = (
        "representative:read",
        held(FOLLOWERS, UNITS, own_person=Role.REPRESENTATIVE),
    )
    # Telephone, reasons, attestations: whoever keeps the roster, and oneself.
    REPRESENTATIVE_RECORD_READ = (
        "representative_record:read",
        held(KEEPERS, own_person=Role.REPRESENTATIVE),
    )
    REPRESENTATIVE_NOMINATE = "representative:nominate", held(OFFICE)
    REPRESENTATIVE_ADMIT = "representative:admit", held(OFFICE)
    DELEGATION_TERM_READ = "delegation_term:read", held(EVERYBODY)
    DELEGATION_TERM_RUN = "delegation_term:run", held(OFFICE)
    # FS/2.3b: anybody can do a draw again, so everybody sees seed and pool; neither has a name.
    REPRESENTATIVE_DRAW_READ = "representative_draw:read", held(EVERYBODY)
    REPRESENTATIVE_DRAW_MAKE = "representative_draw:make", held(OFFICE, own_unit=UNITS)
    # Whoever invited sees whom he did, a member his own.
    PARTICIPATION_READ = (
        "participation:read",
        held(KEEPERS, own_unit=UNITS, own_person=Role.REPRESENTATIVE),
    )
    REPRESENTATIVE_INVITE = "representative:invite", held(OFFICE, own_unit=UNITS)
    # MODULES 4: the Performance Office changes no counts, so it says of nobody that he came.
    ATTENDANCE_RECORD = "attendance:record", held(Role.GO_STAFF, own_unit=UNITS)
    INVITATION_ANSWER = "invitation:answer", held(own_person=Role.REPRESENTATIVE)
    # FS/4.1b, FS/4.1c: a member suggests, the unit concerned answers, the office hands on.
    SUGGESTION_FILE = "suggestion:file", held(OFFICE, own_person=Role.REPRESENTATIVE)
    SUGGESTION_READ = (
        "suggestion:read",
        held(FOLLOWERS, own_unit=UNITS, own_person=Role.REPRESENTATIVE),
    )
    SUGGESTION_ASSIGN = "suggestion:assign", held(OFFICE)
    SUGGESTION_ANSWER = "suggestion:answer", held(own_unit=UNITS)
    # FS/4.1d
    PUBLICITY_LOG = "publicity:log", held(own_person=Role.REPRESENTATIVE)
