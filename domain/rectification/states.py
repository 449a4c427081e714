"""What rectification items are called, where they stand and what they go back to."""

from domain.cases.kinds import CaseKind, CaseState
from domain.declared.worded import Worded


class RectificationKind(CaseKind):
    """What they are among cases."""

    RECTIFICATION = "RECTIFICATION", "整改事项", "Rectification item"


class RectificationState(CaseState):
    """Where a rectification item stands."""

    OPEN = "OPEN", "待受理", "opened", "open"
    RETURNED = "RETURNED", "已退回立项单位", "handed back to whoever opened it", "returned"
    ACCEPTED = "ACCEPTED", "已受理", "accepted by the unit", "accepted"
    IN_PROGRESS = "IN_PROGRESS", "办理中", "being worked on", "in progress"
    SUBMITTED = "SUBMITTED", "待核验", "handed in for checking", "submitted"
    REOPENED = "REOPENED", "退回重办", "sent back"
    VERIFIED = "VERIFIED", "已核验", "checked", "verified"
    CLOSED = "CLOSED", "已办结", "closed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn by whoever opened it", "withdrawn"


class RectificationSource(Worded):
    """What a rectification item goes back to."""

    BALLOT_COMMENT = "BALLOT_COMMENT", "述职评议意见", "comment on a ballot in the hall"
    PROPOSAL = "PROPOSAL", "代表建议", "proposal of a representative"
    INSPECTION = "INSPECTION", "督查发现的问题", "finding of an inspection"
    AUDIT = "AUDIT", "审计发现的问题", "finding of an audit"
    OPENNESS_CHECK = "OPENNESS_CHECK", "政务公开检查发现的问题", "finding of an openness check"
    RESULT = "RESULT", "考评结果", "result of the yearly review"
