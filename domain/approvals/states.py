"""What approval requests are called, where they stand, and where each step of their way stands."""

from domain.cases.kinds import CaseKind, CaseState
from domain.declared.worded import Worded


class ApprovalKind(CaseKind):
    """What they are among cases."""

    APPROVAL = "APPROVAL", "报批事项", "Approval request"


class ApprovalState(CaseState):
    """Where an approval request stands."""

    DRAFT = "DRAFT", "待报送", "being written", "a draft"
    FILED = "FILED", "已报送", "filed, on its way", "filed"
    INCOMPLETE = "INCOMPLETE", "退回补正", "sent back to be completed"
    APPROVED = "APPROVED", "已同意", "approved"
    REFUSED = "REFUSED", "不同意", "refused"
    BACK = "BACK", "已销假", "back from an absence"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn by whoever opened it", "withdrawn"


class ApprovalStepState(Worded):
    """What became of a step."""

    PENDING = "PENDING", "待办", "not decided yet", "pending"
    APPROVED = "APPROVED", "同意", "approved"
    REFUSED = "REFUSED", "不同意", "refused"
    RETURNED = "RETURNED", "退回补正", "sent back to be completed", "returned"
