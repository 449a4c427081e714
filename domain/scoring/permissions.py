"""What may be done and seen of review sessions and their scoring, and who holds it."""

from domain.people.roles import EVERYBODY, OVERSIGHT, UNITS, Role
from domain.permissions import Permission, held


class ScoringPermission(Permission):
    """Of the review session, its slots, ballots and results."""

    # MODULES 5: a unit sees its own average before results are published, no other's.
    AVERAGE_READ = (
        "average:read",
        held(OVERSIGHT, Role.REPRESENTATIVE, Role.LIVE_SCREEN, own_unit=UNITS),
    )
    # FS/3.4e: delegates score, once a unit, and find their own ballot in the counted urn.
    BALLOT_SUBMIT = "ballot:submit", held(own_person=Role.REPRESENTATIVE)
    URN_KEYS_READ = "urn_keys:read", held(Role.REPRESENTATIVE, Role.PERFORMANCE)
    # MODULES 5: the comments on itself, without the voters.
    COMMENT_READ = "comment:read", held(Role.PERFORMANCE, own_unit=UNITS)
    ENTRY_CODE_ISSUE = "entry_code:issue", held(Role.PERFORMANCE)
    RESULTS_PUBLISH = "results:publish", held(Role.PERFORMANCE)
    RESULTS_READ = "results:read", held(EVERYBODY)
    ROLL_READ = "roll:read", held(Role.PERFORMANCE)
    # The entry code is itself the credential, so checking in needs no token.
    SESSION_CHECK_IN = "session:check_in", held(Role.PUBLIC, Role.REPRESENTATIVE)
    SESSION_OPEN = "session:open", held(Role.PERFORMANCE)
    # FS/3.4b: units sit in the hall, where the wall shows every unit's slot alike.
    SESSION_READ = (
        "session:read",
        held(OVERSIGHT, UNITS, Role.REPRESENTATIVE, Role.LIVE_SCREEN, Role.ADMIN),
    )
    SESSION_RUN = "session:run", held(Role.PERFORMANCE)
