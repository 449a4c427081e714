"""What the log tells of leaders' instructions (WS/22a)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"instruction": Named("批示", "instruction")}


class InstructionEvents(Happening, family=("批示", "leaders' instructions")):
    """What happens to an instruction."""

    RECORDED = "instruction:recorded", "登记批示", "recorded"
    ASSIGNED = "instruction:assigned", "分办批示", "assigned to units"
    REPLIED = "instruction:replied", "反馈批示落实情况", "answered"
    TAKEN_BACK = "instruction:taken_back", "撤回反馈", "the answer taken back"
    VERIFIED = "instruction:verified", "核查通过", "checked and found right"
    REOPENED = "instruction:reopened", "退回重办", "sent back"
    CLOSED = "instruction:closed", "批示办结", "closed"
    EXTENDED = "instruction:extended", "延长反馈期限", "given more time"
    EDITED = "instruction:edited", "更正批示", "corrected"
    WITHDRAWN = "instruction:withdrawn", "撤回批示", "withdrawn"
