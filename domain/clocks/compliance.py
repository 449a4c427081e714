"""How something stands that had to be done by a certain instant (T11)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.clocks.calendar import Calendar, add_working_days
from domain.clocks.deadline import TICK, DeadlineState
from domain.instants import local_date


class ComplianceStatus(StrEnum):
    """The same nine words for every duty."""

    # Its period has not begun.
    NOT_STARTED = "NOT_STARTED"
    # Not done yet, with time enough.
    ON_TRACK = "ON_TRACK"
    # Not done yet, and most of the time is gone.
    AT_RISK = "AT_RISK"
    # Done in time.
    MET = "MET"
    # Done, but late.
    MET_LATE = "MET_LATE"
    # Not done, and the time is over.
    MISSED = "MISSED"
    # Somebody who may has waived it, with a reason.
    WAIVED = "WAIVED"
    # It does not concern this subject, or no longer does.
    NOT_APPLICABLE = "NOT_APPLICABLE"
    # The document gives no figure and none is configured.
    UNSET = "UNSET"


OF_STATE = {
    DeadlineState.MET: ComplianceStatus.MET,
    DeadlineState.MET_LATE: ComplianceStatus.MET_LATE,
    DeadlineState.MISSED: ComplianceStatus.MISSED,
    DeadlineState.OVERTIME: ComplianceStatus.MISSED,
    DeadlineState.ABORTED: ComplianceStatus.NOT_APPLICABLE,
    DeadlineState.PAUSED: ComplianceStatus.ON_TRACK,
}
"""What a deadline's state means for the duty behind it. One that runs depends on the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtRiskRule:
    """When what is not done is at risk; proposed, so a setting (MODULES 2).

    From `share` of the time on, or from the first instant of the `working_days`-th working day
    before the last one; whichever comes first. Hours are too short for the second: nothing.
    """

    share: float = 0.75
    working_days: int | None = 2

    def holds(
        self, *, started_at: datetime, due_at: datetime, now: datetime, calendar: Calendar
    ) -> bool:
        """Whether it is at risk now."""
        if now >= started_at + (due_at - started_at) * self.share:
            return True
        if self.working_days is None:
            return False
        last_day = local_date(due_at - TICK)
        return add_working_days(calendar, local_date(now), self.working_days) >= last_day


def compliance_of(
    state: DeadlineState,
    *,
    started_at: datetime,
    due_at: datetime,
    now: datetime,
    calendar: Calendar,
    at_risk: AtRiskRule | None = None,
) -> ComplianceStatus:
    """How a duty with a deadline stands now."""
    if state is not DeadlineState.RUNNING:
        return OF_STATE[state]
    if now < started_at:
        return ComplianceStatus.NOT_STARTED
    rule = at_risk or AtRiskRule()
    is_at_risk = rule.holds(started_at=started_at, due_at=due_at, now=now, calendar=calendar)
    return ComplianceStatus.AT_RISK if is_at_risk else ComplianceStatus.ON_TRACK
