"""What authority is granted for, where a grant stands, and what stands by its days alone."""

from domain.declared.worded import Worded


class AuthorizationScope(Worded):
    """What authority is granted for."""

    CHAIR = "CHAIR", "主持会议", "to chair meetings"
    SIGN = "SIGN", "签发", "to sign"
    APPROVE = "APPROVE", "审核审批", "to approve"
    TASK = "TASK", "专项任务", "another task (WR/6b)"


class AuthorizationState(Worded):
    """Where a grant of authority stands (WR/6b, WR/7b)."""

    DRAFT = "DRAFT", "拟定", "drafted, not granted yet"
    ACTIVE = "ACTIVE", "已授权", "granted; it counts from its first instant on"
    ENDED = "ENDED", "已结束", "over, ended early or withdrawn"


class Standing(Worded):
    """The one state of what holds by its days or instants alone."""

    ON_RECORD = "ON_RECORD", "在册", "on record"
