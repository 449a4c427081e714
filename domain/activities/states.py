"""Where an activity stands, and what the kinds of activities have in common."""

from domain.declared.worded import Worded


class ActivityKind(Worded):
    """The kinds of activities: each says its own name."""


class ActivityState(Worded):
    """Where an activity stands."""

    DRAFT = "DRAFT", "筹备中", "being prepared"
    INVITED = "INVITED", "已邀请", "invitations sent"
    HELD = "HELD", "已举办", "held"
    DISPOSED = "DISPOSED", "意见已处理", "every suggestion dealt with"
    CLOSED = "CLOSED", "已办结", "closed"
    CANCELLED = "CANCELLED", "已取消", "cancelled"


HELD = frozenset({ActivityState.HELD, ActivityState.DISPOSED})
"""It was held, and something may still come of it."""

PLANNED = frozenset({ActivityState.DRAFT, ActivityState.INVITED})
"""It lies ahead: members may be drawn for it, and invited."""
