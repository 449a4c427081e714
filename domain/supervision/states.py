"""What supervision items are called and where they stand."""

from domain.cases.kinds import CaseKind, CaseState


class SupervisionKind(CaseKind):
    """What they are among cases."""

    SUPERVISION = "SUPERVISION", "督查事项", "Supervision item"


class SupervisionState(CaseState):
    """Where a supervision item stands."""

    ISSUED = "ISSUED", "已交办", "issued"
    ASSIGNED = "ASSIGNED", "已分办", "assigned"
    SUSPENDED = "SUSPENDED", "已中止", "suspended"
    REPLIED = "REPLIED", "已反馈", "replied to", "replied"
    VERIFIED = "VERIFIED", "已核验", "checked", "verified"
    CLOSED = "CLOSED", "已办结", "closed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn by whoever opened it", "withdrawn"
