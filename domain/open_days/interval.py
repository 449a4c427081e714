"""How often a unit hears its experience officers: the draft gives no figure (PR/12b)."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.clause_marks import clause
from domain.declared.worded import Worded


class SeminarStatus(Worded):
    """How a unit stands by the interval of its seminars."""

    UNSET = "UNSET", "未定指标", "no interval has been set", "no interval set"
    ON_TRACK = "ON_TRACK", "按期", "the next one lies ahead", "on track"
    OVERDUE = "OVERDUE", "超期", "the interval has passed without one", "overdue"


@dataclass(frozen=True, slots=True)
class SeminarStanding:
    """When the last seminar was, when the next one is due, and how that stands today."""

    status: SeminarStatus
    last_held_on: date | None
    due_on: date | None


@clause("PR/12b")
def seminar_standing(
    last_held_on: date | None, *, interval_days: int | None, today: date
) -> SeminarStanding:
    """The last day of the interval is in time (T9); who never held one is overdue at once.

    Clause: PR/12b.
    """
    if interval_days is None:
        return SeminarStanding(SeminarStatus.UNSET, last_held_on, None)
    if last_held_on is None:
        return SeminarStanding(SeminarStatus.OVERDUE, None, None)
    due_on = last_held_on + timedelta(days=interval_days)
    status = SeminarStatus.ON_TRACK if today <= due_on else SeminarStatus.OVERDUE
    return SeminarStanding(status, last_held_on, due_on)
