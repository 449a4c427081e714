"""States of a review session and of a unit's slot in it, and how results are revealed."""

from enum import StrEnum


class SessionState(StrEnum):
    """A session from its calling to its end."""

    SCHEDULED = "SCHEDULED"
    CHECK_IN = "CHECK_IN"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    SCORING_CLOSED = "SCORING_CLOSED"
    COMPLETED = "COMPLETED"


class SlotState(StrEnum):
    """A slot: waiting, on the floor, open for scores, scored; or excused with a reason."""

    WAITING = "WAITING"
    REPORTING = "REPORTING"
    SCORING_OPEN = "SCORING_OPEN"
    SCORED = "SCORED"
    EXCUSED = "EXCUSED"


class Reveal(StrEnum):
    """When an average is shown."""

    PER_SLOT = "PER_SLOT"
    AT_END = "AT_END"


FINISHED_SLOTS = frozenset({SlotState.SCORED, SlotState.EXCUSED})
"""Slots that nothing more happens to."""
