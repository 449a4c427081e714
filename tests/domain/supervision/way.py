"""The way of a supervision item, and what may lead off it."""

from domain.supervision.states import SupervisionState as S
from domain.supervision.steps import SUPERVISION as WORKFLOW

__all__ = ["DETOURS", "PATH", "WORKFLOW"]
PATH = (S.ISSUED, S.ASSIGNED, S.REPLIED, S.VERIFIED, S.CLOSED)
DETOURS = {
    # With another unit while it is worked on, or handed back to be assigned to one.
    (S.ASSIGNED, S.ASSIGNED),
    (S.ASSIGNED, S.ISSUED),
    # Taken back, sent back, or taken up again after it was closed.
    *((state, S.ASSIGNED) for state in (S.REPLIED, S.VERIFIED, S.CLOSED)),
    *((state, S.SUSPENDED) for state in (S.ISSUED, S.ASSIGNED)),
    (S.SUSPENDED, S.ASSIGNED),
    *((state, S.WITHDRAWN) for state in S if state not in (S.CLOSED, S.WITHDRAWN)),
}
