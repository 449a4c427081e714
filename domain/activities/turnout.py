"""Who was asked to an activity and who came, and whether it counts for its phase (FS/3.1–3.3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.activities.phases import ActivityPhase, is_in_window
from domain.activities.states import ActivityState
from domain.declared.worded import Worded

MEMBERS_AT_LEAST = 3
"""So many members are asked in the first two phases, the figure itself included (FS/3.1c, T9)."""

ASKED_FOR = {
    ActivityPhase.PLAN: MEMBERS_AT_LEAST,
    ActivityPhase.PROMOTE: MEMBERS_AT_LEAST,
    # FS/3.3b gives no figure: one who joins makes it a joint one.
    ActivityPhase.SUPERVISE: 1,
}

CountsBy = Literal["INVITED", "PRESENT"]
"""FS asks that so many be invited; by `PRESENT` so many must have come (A4)."""


class NotCounted(Worded):
    """Why an activity does not count for its phase."""

    NO_PHASE = "NO_PHASE", "不属于四同阶段活动", "of no phase of the mechanism"
    NOT_HELD = "NOT_HELD", "尚未举办", "not held yet"
    CANCELLED = "CANCELLED", "已取消", "cancelled"
    OUTSIDE_WINDOW = "OUTSIDE_WINDOW", "不在本阶段时间内", "outside the months of its phase"
    INVITED_BELOW_3 = "INVITED_BELOW_3", "邀请代表不足3名", "fewer than three members invited"
    ATTENDED_BELOW_3 = "ATTENDED_BELOW_3", "到场代表不足3名", "fewer than three members came"
    NOBODY_CAME = "NOBODY_CAME", "没有代表到场", "no member came"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """What decides on it. Members are distinct and were ACTIVE when they were asked."""

    phase: ActivityPhase | None
    state: ActivityState
    starts_at: datetime
    invited: int
    present: int


_HELD = frozenset({ActivityState.HELD, ActivityState.DISPOSED, ActivityState.CLOSED})


def why_not_counted(turnout: Turnout, *, counts_by: CountsBy = "INVITED") -> NotCounted | None:
    """The first reason why it does not count; nothing when it does.

    Clauses: FS/3.1a, FS/3.1c, FS/3.2a, FS/3.2c, FS/3.2e, FS/3.3a, FS/3.3b.
    """
    phase = turnout.phase
    if phase is None or phase not in ASKED_FOR:
        return NotCounted.NO_PHASE
    if turnout.state is ActivityState.CANCELLED:
        return NotCounted.CANCELLED
    if turnout.state not in _HELD:
        return NotCounted.NOT_HELD
    if not is_in_window(phase, turnout.starts_at):
        return NotCounted.OUTSIDE_WINDOW
    if turnout.invited < ASKED_FOR[phase]:
        is_joint = phase is ActivityPhase.SUPERVISE
        return NotCounted.NOBODY_CAME if is_joint else NotCounted.INVITED_BELOW_3
    if turnout.present == 0:
        return NotCounted.NOBODY_CAME
    if counts_by == "PRESENT" and turnout.present < ASKED_FOR[phase]:
        return NotCounted.ATTENDED_BELOW_3
    return None


def is_thinly_attended(turnout: Turnout) -> bool:
    """Whether fewer came than were to be asked: it counts, with a warning."""
    phase = turnout.phase
    return phase in ASKED_FOR and turnout.state in _HELD and 0 < turnout.present < ASKED_FOR[phase]
