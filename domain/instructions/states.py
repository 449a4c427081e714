"""Where an instruction of a leader stands."""

from domain.declared.worded import Worded


class InstructionState(Worded):
    """Where an instruction stands."""

    ISSUED = "ISSUED", "待分办", "to be assigned", "issued"
    ASSIGNED = "ASSIGNED", "办理中", "units are at it", "assigned"
    REPLIED = "REPLIED", "已反馈", "answered", "replied"
    VERIFIED = "VERIFIED", "已核查", "checked", "verified"
    CLOSED = "CLOSED", "已办结", "closed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"
