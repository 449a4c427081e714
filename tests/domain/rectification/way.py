"""The way of a rectification item, and what may lead off it."""

from domain.rectification.states import RectificationState as R
from domain.rectification.steps import RECTIFICATION as WORKFLOW

__all__ = ["DETOURS", "PATH", "WORKFLOW"]
PATH = (R.OPEN, R.ACCEPTED, R.IN_PROGRESS, R.SUBMITTED, R.VERIFIED, R.CLOSED)
DETOURS = {
    (R.SUBMITTED, R.REOPENED),
    (R.VERIFIED, R.REOPENED),
    # What shows up again after it was closed.
    (R.CLOSED, R.REOPENED),
    (R.REOPENED, R.IN_PROGRESS),
    (R.SUBMITTED, R.IN_PROGRESS),
    (R.OPEN, R.RETURNED),
    (R.ACCEPTED, R.RETURNED),
    (R.RETURNED, R.OPEN),
    *((state, R.WITHDRAWN) for state in R if state not in (R.CLOSED, R.WITHDRAWN)),
}
