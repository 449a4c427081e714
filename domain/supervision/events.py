"""What the log tells of supervision items (OP/61c, WS/22a, WR/54b)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"case": Named("事项", "case")}


class SupervisionEvents(Happening, family=("督查", "supervision items")):
    """What happens to a supervision item."""

    OPENED = "supervision:opened", "督查立项", "supervision item opened"
    ASSIGNED = "supervision:assigned", "分办督查事项", "assigned"
    RETURNED = "supervision:returned", "退回分办单位", "handed back to be assigned anew"
    REPLIED = "supervision:replied", "反馈落实情况", "replied to"
    TAKEN_BACK = "supervision:taken_back", "撤回反馈", "a reply taken back"
    VERIFIED = "supervision:verified", "核查通过", "checked and found right"
    REOPENED = "supervision:reopened", "退回重办", "sent back"
    CLOSED = "supervision:closed", "办结销号", "closed"
    SUSPENDED = "supervision:suspended", "中止督查", "suspended"
    RESUMED = "supervision:resumed", "恢复督查", "resumed"
    EXTENDED = "supervision:extended", "延长督查期限", "given more time"
    EDITED = "supervision:edited", "更正督查事项", "corrected"
    WITHDRAWN = "supervision:withdrawn", "督查撤销", "supervision item withdrawn"
