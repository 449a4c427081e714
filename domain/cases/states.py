"""States of the kinds of cases there are so far."""

from domain.declared.worded import Worded


class CaseState(Worded):
    """Where a case stands; which states a kind has, its workflow says."""

    ISSUED = "ISSUED", "已交办", "issued"
    OPEN = "OPEN", "待受理", "opened", "open"
    ASSIGNED = "ASSIGNED", "已分办", "assigned"
    ACCEPTED = "ACCEPTED", "已受理", "accepted by the unit", "accepted"
    IN_PROGRESS = "IN_PROGRESS", "办理中", "being worked on", "in progress"
    SUBMITTED = "SUBMITTED", "待核验", "handed in for checking", "submitted"
    REPLIED = "REPLIED", "已反馈", "replied to", "replied"
    REOPENED = "REOPENED", "退回重办", "sent back"
    VERIFIED = "VERIFIED", "已核验", "checked", "verified"
    CLOSED = "CLOSED", "已办结", "closed"
