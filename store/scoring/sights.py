"""Who sees what of sessions, slots and results, and when.

Said in domain/scoring/visibility.py; here it is SQL.
"""

from domain.scoring.permissions import ScoringPermission
from domain.scoring.states import COUNTED_SLOTS
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


def is_sealed(slot: str) -> str:
    """SQL: whether the urn of a slot, a row named so, is sealed."""
    states = ", ".join(f"'{state.value}'" for state in sorted(COUNTED_SLOTS))
    return f"{slot}.state IN ({states})"


def is_urn_told(slot: str) -> str:
    """SQL: law 5 of domain/scoring/visibility.py for a slot, a row named so."""
    return (
        f"({is_sealed(slot)} AND EXISTS (SELECT FROM review_session told"
        f" WHERE told.id = {slot}.session_id AND (told.state = 'COMPLETED' OR ({slot}.state ="
        " 'SCORED' AND told.reveal = 'PER_SLOT' AND (NOT told.hold_reveal OR"
        f" {slot}.revealed_at IS NOT NULL)))))"
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
