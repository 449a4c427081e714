"""How something stands that had to be done by a certain instant (T11)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.clocks.calendar import Calendar, add_working_days
from domain.clocks.deadline import TICK, DeadlineState
from domain.declared.worded import Worded
from domain.instants import A_DAY, local_date, start_of_day


class ComplianceStatus(Worded):
    """How an obligation stands; the same words for every duty (T11)."""

    NOT_STARTED = "NOT_STARTED", "未开始", "its period has not begun", "not begun"
    ON_TRACK = "ON_TRACK", "进行中", "not done yet, with time enough", "on track"
    AT_RISK = "AT_RISK", "进度预警", "not done yet, and most of the time is gone", "at risk"
    NOT_MET = "NOT_MET", "未达标", "a running share or stock lies below its figure", "below"
    MET = "MET", "已完成", "done in time; of a figure: reached", "met"
    MET_LATE = "MET_LATE", "逾期完成", "done, but late", "met late"
    MISSED = "MISSED", "未完成", "not done, and the time is over", "missed"
    ADVISORY_MISSED = (
        "ADVISORY_MISSED",
        "未完成（仅供参考）",
        "not done, but of a draft: shown, never counted",
        "missed, advisory",
    )
    WAIVED = "WAIVED", "经批准免予考核", "waived by somebody who may, with a reason", "waived"
    NOT_APPLICABLE = (
        "NOT_APPLICABLE",
        "不适用",
        "it does not concern this subject, or nothing came up",
        "not applicable",
    )
    UNSET = "UNSET", "未定指标", "the document gives no figure and none is set", "no figure"
    UNASSIGNED = "UNASSIGNED", "未指定单位", "no unit has been named for it yet", "unassigned"


WORST_FIRST = (
    ComplianceStatus.MISSED,
    ComplianceStatus.NOT_MET,
    ComplianceStatus.AT_RISK,
    ComplianceStatus.ADVISORY_MISSED,
    ComplianceStatus.MET_LATE,
    ComplianceStatus.UNASSIGNED,
    ComplianceStatus.UNSET,
    ComplianceStatus.ON_TRACK,
    ComplianceStatus.MET,
    ComplianceStatus.WAIVED,
    ComplianceStatus.NOT_STARTED,
    ComplianceStatus.NOT_APPLICABLE,
)
"""Which of several is told where one stands for all: what has gone wrong, then what may, then how
far it has come. Periods that have not begun say nothing beside one that was met."""

SETTLED = frozenset({ComplianceStatus.MET, ComplianceStatus.MET_LATE, ComplianceStatus.WAIVED})
"""Nothing more is to be done."""

OF_STATE = {
    DeadlineState.MET: ComplianceStatus.MET,
    DeadlineState.MET_LATE: ComplianceStatus.MET_LATE,
    DeadlineState.MISSED: ComplianceStatus.MISSED,
    DeadlineState.OVERTIME: ComplianceStatus.MISSED,
    DeadlineState.ABORTED: ComplianceStatus.NOT_APPLICABLE,
    DeadlineState.PAUSED: ComplianceStatus.ON_TRACK,
}
"""What a deadline's state means for the duty behind it. One that runs depends on the time."""


SHORTEST = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class AtRiskRule:
    """When what is not done is at risk; proposed, so a setting (MODULES 2).

    From `share` of the time on, or from the first instant of the `working_days`-th working day
    before the last one; whichever comes first. What is shorter than a week has only the first.
    """

    share: float = 0.75
    working_days: int | None = 2

    def begins_at(self, *, started_at: datetime, due_at: datetime, calendar: Calendar) -> datetime:
        """The first instant at which it is at risk."""
        by_share = started_at + (due_at - started_at) * self.share
        if self.working_days is None or due_at - started_at < SHORTEST:
            return by_share
        last_on = local_date(due_at - TICK)
        day = last_on
        while add_working_days(calendar, day - A_DAY, self.working_days) >= last_on:
            day -= A_DAY
        return max(started_at, min(by_share, start_of_day(day)))


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
    risky_at = rule.begins_at(started_at=started_at, due_at=due_at, calendar=calendar)
    return ComplianceStatus.AT_RISK if now >= risky_at else ComplianceStatus.ON_TRACK
