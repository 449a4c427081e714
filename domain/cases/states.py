"""States of the kinds of cases there are so far."""

from collections.abc import Mapping
from enum import StrEnum

from domain.problems import Named


class CaseState(StrEnum):
    """Every state of any kind of case; which of them a kind uses, its workflow says."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    IN_PROGRESS = "IN_PROGRESS"
    SUBMITTED = "SUBMITTED"
    REOPENED = "REOPENED"
    VERIFIED = "VERIFIED"
    CLOSED = "CLOSED"
    ISSUED = "ISSUED"
    ASSIGNED = "ASSIGNED"
    REPLIED = "REPLIED"


STATE_NAMES: Mapping[CaseState, Named] = {
    CaseState.OPEN: Named("待受理", "open"),
    CaseState.ACCEPTED: Named("已受理", "accepted"),
    CaseState.IN_PROGRESS: Named("办理中", "in progress"),
    CaseState.SUBMITTED: Named("待核验", "submitted"),
    CaseState.REOPENED: Named("退回重办", "sent back"),
    CaseState.VERIFIED: Named("已核验", "verified"),
    CaseState.CLOSED: Named("已办结", "closed"),
    CaseState.ISSUED: Named("已交办", "issued"),
    CaseState.ASSIGNED: Named("已分办", "assigned"),
    CaseState.REPLIED: Named("已反馈", "replied"),
}
"""States as messages tell them."""
