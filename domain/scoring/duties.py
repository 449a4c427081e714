"""What the documents demand of the review at the end of the year (FS/3.4)."""

from domain.clocks.windows import EVALUATE_WINDOW
from domain.declared.worded import Worded
from domain.obligations.duty import AtLeast, Duty, Each, Within, unit_itself
from domain.people.units import UnitGroup


class ReportNotCounted(Worded):
    """Why a report in the hall does not count."""

    OVERTIME = "OVERTIME", "述职超时", "it took more than eight minutes"


REASONS = ReportNotCounted

DUTIES = (
    Duty(
        "FS/3.4a",
        "年终评议会",
        who=unit_itself("PERF"),
        when=Within(EVALUATE_WINDOW),
        what=AtLeast(1, "review_session"),
    ),
    Duty(
        "FS/3.4c",
        "年终现场述职",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=Within(EVALUATE_WINDOW),
        what=AtLeast(1, "floor_report"),
    ),
    Duty(
        "FS/3.4d",
        "述职不超过八分钟",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=Within(EVALUATE_WINDOW),
        what=Each("debrief"),
    ),
)
