"""Who sees what of sessions, slots and results, and when.

Said in domain/scoring/visibility.py; here it is SQL.
"""

from domain.scoring.permissions import ScoringPermission
from store.events.commits import BALLOTS
from store.reading.declare import Column
from store.reading.sights import AllOf, AnyOf, Holds, HoldsEverywhere, Where
from store.reading.things import value

STREAMS = ("review_session:", "slot:")

IS_PUBLISHED = "{t}.results_version > 0"
_SESSION = "EXISTS (SELECT FROM review_session v WHERE v.id = {t}.session_id AND "
PUBLISHED = Where(_SESSION + "v.results_version > 0)")
ONE_BY_ONE = Where(_SESSION + "v.reveal = 'PER_SLOT')")

_REVEALED = Where(
    "{t}.state = 'SCORED' AND "
    + _SESSION
    + "v.reveal = 'PER_SLOT' AND (NOT v.hold_reveal OR {t}.revealed_at IS NOT NULL))"
)

AVERAGE_SEEN = AnyOf(
    (PUBLISHED, AllOf((Holds(ScoringPermission.AVERAGE_READ, unit="{t}.unit_id"), _REVEALED)))
)
"""Law 3."""

COMMENTS_SEEN = AnyOf(
    (
        HoldsEverywhere(ScoringPermission.COMMENT_READ),
        AllOf(
            (
                Holds(ScoringPermission.COMMENT_READ, unit="{t}.unit_id"),
                AnyOf((PUBLISHED, ONE_BY_ONE)),
            )
        ),
    )
)
"""Law 6: of the comments of an urn that may be told of."""

SESSIONS_SEEN = AnyOf(
    (
        Holds(ScoringPermission.SESSION_READ),
        AllOf((Holds(ScoringPermission.RESULTS_READ), Where(IS_PUBLISHED))),
    )
)
"""Law 1."""


def ballot_count(text: str) -> Column:
    """How many have scored a slot: by the roll while it is open, by the urn once it is sealed."""
    return value(
        "COALESCE({t}.ballot_count, (SELECT count(*) FROM roll l WHERE l.slot_id = {t}.id))",
        int,
        text,
        changed_by=(BALLOTS,),
    )
