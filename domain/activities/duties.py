"""What the documents demand of units and leaders in the first three phases (FS/3.1–3.3)."""

from domain.activities.phases import ActivityPhase
from domain.activities.turnout import MEMBERS_AT_LEAST, NotCounted
from domain.clauses.register import Strength
from domain.clocks.windows import PLAN_WINDOW, PROMOTE_WINDOW, SUPERVISE_WINDOW
from domain.obligations.duty import DISTRICT, LEADERS, YEAR, AtLeast, Duty, Each, Within
from domain.obligations.reasons import NotCounted as AnyDuty
from domain.people.units import UnitGroup

# For what was called off, or lies outside the months, the ledger has words of its own.
REASONS = tuple(one for one in NotCounted if one.value not in {each.value for each in AnyDuty})
UNITS = UnitGroup.DEPARTMENTS_AND_STREETS

DUTIES = (
    Duty(
        "FS/3.1b",
        "听取意见会",
        who=UNITS,
        when=Within(PLAN_WINDOW),
        what=AtLeast(1, "opinion_meeting"),
        also=("FS/3.1a",),
    ),
    # The district government itself owes one, too (CORRECTIONS 2).
    Duty(
        "FS/3.1b",
        "区政府听取意见会",
        en="At least one opinion meeting of the district government",
        who=DISTRICT,
        when=Within(PLAN_WINDOW),
        what=AtLeast(1, "opinion_meeting"),
        part="district",
    ),
    Duty(
        "FS/3.1c",
        "意见会邀请三人以上",
        who=UNITS,
        when=Within(PLAN_WINDOW),
        what=Each("opinion_invitees", least=MEMBERS_AT_LEAST),
    ),
    Duty(
        "FS/3.2b",
        "主管领导调度会",
        who=LEADERS,
        when=Within(PROMOTE_WINDOW),
        what=AtLeast(1, "leader_dispatch"),
        also=("FS/3.2a",),
    ),
    Duty(
        "FS/3.2c",
        "调度会邀请三人以上",
        who=LEADERS,
        when=Within(PROMOTE_WINDOW),
        what=Each("dispatch_invitees", least=MEMBERS_AT_LEAST),
    ),
    Duty(
        "FS/3.2d",
        "专题研讨会",
        who=UNITS,
        when=Within(PROMOTE_WINDOW),
        what=AtLeast(2, "thematic_discussion"),
        also=("FS/1c",),
    ),
    Duty(
        "FS/3.2e",
        "研讨会邀请三人以上",
        who=UNITS,
        when=Within(PROMOTE_WINDOW),
        what=Each("discussion_invitees", least=MEMBERS_AT_LEAST),
    ),
    # No figure is given (CORRECTIONS 1).
    Duty(
        "FS/3.3b",
        "共同督查",
        who=UNITS,
        when=Within(SUPERVISE_WINDOW),
        what=AtLeast(None, "joint_supervision"),
        also=("FS/3.3a",),
        strength=Strength.SOFT,
    ),
    # Something that counts in each phase; none is asked for by number.
    Duty(
        "FS/4.2a",
        "分阶段邀请代表",
        who=UNITS,
        when=YEAR,
        what=AtLeast(None, "phase_activity", each_of=tuple(one.value for one in ActivityPhase)[:3]),
        strength=Strength.SOFT,
    ),
)
