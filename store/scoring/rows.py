"""Rows of review sessions and of their slots."""

from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.secrecy import SMALLEST_GROUP
from store.rows import Rows

SESSIONS = Rows(
    "review_session",
    SessionFacts,
    # Sessions from before there was a least quorum have it all the same, also those with none.
    reads={"quorum": f"GREATEST(quorum, {SMALLEST_GROUP})"},
)
SLOTS = Rows(
    "slot",
    SlotFacts,
    reads={
        "ballots_so_far": "COALESCE(ballot_count,"
        " (SELECT count(*) FROM roll WHERE roll.slot_id = slot.id))"
    },
)
"""Read alone: its steps are written one by one, and its ballots are counted elsewhere."""
