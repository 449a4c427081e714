"""The way of an approval request, and what may lead off it."""

from domain.approvals.states import ApprovalState as A
from domain.approvals.steps import APPROVAL as WORKFLOW

__all__ = ["DETOURS", "PATH", "WORKFLOW"]
PATH = (A.DRAFT, A.FILED, A.APPROVED, A.BACK)
DETOURS = {
    # Completed, or asked for again.
    *((state, A.FILED) for state in (A.INCOMPLETE, A.REFUSED)),
    *((state, A.INCOMPLETE) for state in (A.FILED, A.APPROVED)),
    (A.FILED, A.DRAFT),
    (A.FILED, A.REFUSED),
    # Reported anew.
    (A.BACK, A.BACK),
    *((state, A.WITHDRAWN) for state in A if state not in (A.BACK, A.WITHDRAWN)),
}
