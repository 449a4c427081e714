"""What is wrong with street lamps, and where a broken one stands."""

from domain.declared.worded import Worded


class LampFault(Worded):
    """What is wrong with a lamp."""

    DARK = "DARK", "不亮", "dark"
    FLICKERING = "FLICKERING", "闪烁", "flickering"
    LEANING = "LEANING", "倾斜", "leaning"


class LampState(Worded):
    """Where a broken lamp stands (OP/82a)."""

    REPORTED = "REPORTED", "已上报", "reported"
    INSPECTED = "INSPECTED", "已查看", "inspected"
    PLANNED = "PLANNED", "已排期", "planned"
    REPAIRED = "REPAIRED", "已修复", "repaired"
    CLOSED = "CLOSED", "已办结", "closed"
    DISMISSED = "DISMISSED", "已退回", "dismissed"
