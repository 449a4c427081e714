"""States of a review session and of a unit's slot in it, and how results are revealed."""

from domain.declared.worded import Worded


class SessionState(Worded, public="ReviewSessionState"):
    """A session from its calling to its end."""

    SCHEDULED = "SCHEDULED", "已安排", "called"
    CHECK_IN = "CHECK_IN", "签到中", "representatives come in", "checking in"
    RUNNING = "RUNNING", "进行中", "running", "in session"
    PAUSED = "PAUSED", "暂停", "interrupted", "paused"
    SCORING_CLOSED = (
        "SCORING_CLOSED",
        "打分结束",
        "every unit is scored or excused",
        "scoring closed",
    )
    COMPLETED = "COMPLETED", "已结束", "comments were passed on", "completed"
    CANCELLED = "CANCELLED", "已取消", "called off before a unit has reported", "cancelled"


class SlotState(Worded):
    """A unit's slot."""

    WAITING = "WAITING", "待述职", "waiting"
    REPORTING = "REPORTING", "述职中", "on the floor, or just down from it", "reporting"
    SCORING_OPEN = "SCORING_OPEN", "打分中", "scores may come in", "scoring"
    SCORED = "SCORED", "已打分", "counted", "scoring closed"
    NO_RESULT = (
        "NO_RESULT",
        "无有效结果",
        "closed with too few scores for an average",
        "without a valid result",
    )
    EXCUSED = "EXCUSED", "缺席", "does not report, with a reason", "excused"


class Reveal(Worded):
    """When an average is shown."""

    PER_SLOT = "PER_SLOT", "逐一公布", "as soon as the slot's scoring has closed"
    AT_END = "AT_END", "统一公布", "only in the published results"


COUNTED_SLOTS = frozenset({SlotState.SCORED, SlotState.NO_RESULT})
"""Slots whose urn is sealed: its keys can be looked up."""

FINISHED_SLOTS = COUNTED_SLOTS | {SlotState.EXCUSED}
"""Slots that need nothing more, unless the unit is scored again."""
