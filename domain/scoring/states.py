"""States of a review session and of a unit's slot in it, and how results are revealed."""

from collections.abc import Mapping
from enum import StrEnum

from domain.problems import Named


class SessionState(StrEnum):
    """A session from its calling to its end, or called off before a unit has reported."""

    SCHEDULED = "SCHEDULED"
    CHECK_IN = "CHECK_IN"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    SCORING_CLOSED = "SCORING_CLOSED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class SlotState(StrEnum):
    """A slot: waiting, on the floor, open for scores, scored.

    Or, with a reason, excused, or closed without a valid result.
    """

    WAITING = "WAITING"
    REPORTING = "REPORTING"
    SCORING_OPEN = "SCORING_OPEN"
    SCORED = "SCORED"
    NO_RESULT = "NO_RESULT"
    EXCUSED = "EXCUSED"


SESSION_STATE_NAMES: Mapping[SessionState, Named] = {
    SessionState.SCHEDULED: Named("已安排", "called"),
    SessionState.CHECK_IN: Named("签到中", "checking in"),
    SessionState.RUNNING: Named("进行中", "in session"),
    SessionState.PAUSED: Named("暂停", "paused"),
    SessionState.SCORING_CLOSED: Named("打分结束", "scoring closed"),
    SessionState.COMPLETED: Named("已结束", "completed"),
    SessionState.CANCELLED: Named("已取消", "cancelled"),
}
"""A session's states as messages tell them."""

SLOT_STATE_NAMES: Mapping[SlotState, Named] = {
    SlotState.WAITING: Named("待述职", "waiting"),
    SlotState.REPORTING: Named("述职中", "reporting"),
    SlotState.SCORING_OPEN: Named("打分中", "scoring"),
    SlotState.SCORED: Named("打分已截止", "scoring closed"),
    SlotState.NO_RESULT: Named("无有效结果", "without a valid result"),
    SlotState.EXCUSED: Named("缺席", "excused"),
}
"""A slot's states as messages tell them."""


class Reveal(StrEnum):
    """When an average is shown."""

    PER_SLOT = "PER_SLOT"
    AT_END = "AT_END"


COUNTED_SLOTS = frozenset({SlotState.SCORED, SlotState.NO_RESULT})
"""Slots whose urn is sealed: its keys can be looked up."""

FINISHED_SLOTS = COUNTED_SLOTS | {SlotState.EXCUSED}
"""Slots that need nothing more, unless the unit is scored again."""
