"""What the log tells of approval requests (WR/7, WR/49-52, WR/63b, WR/65)."""

from domain.declared.happening import Happening


class ApprovalEvents(Happening, family=("报批", "approval requests")):
    """What happens to an approval request and its steps."""

    DRAFTED = "approval:drafted", "起草报批事项", "approval request drafted"
    EDITED = "approval:edited", "更正报批事项", "corrected"
    FILED = "approval:filed", "报送审批", "filed"
    TAKEN_BACK = "approval:taken_back", "撤回修改", "taken back by who filed it"
    RETURNED = "approval:returned", "退回补正", "sent back to be completed"
    PASSED_ON = "approval:passed_on", "进入下一环节", "passed on to the next step"
    APPROVED = "approval:approved", "审批同意", "approved by all"
    REFUSED = "approval:refused", "审批不同意", "refused"
    REPORTED_BACK = "approval:reported_back", "销假", "back from an absence"
    WITHDRAWN = "approval:withdrawn", "撤回报批事项", "withdrawn"
    STEP_APPROVED = "approval:step_approved", "环节同意", "a step approved"
    STEP_REFUSED = "approval:step_refused", "环节不同意", "a step refused"
    STEP_RETURNED = "approval:step_returned", "环节退回补正", "sent back at a step"
    STEP_EDITED = "approval:step_edited", "更正环节记录", "the record of a step corrected"
    HANDED_OVER = "approval:handed_over", "移交审批环节", "a step handed over"
