"""What the documents demand of units each quarter: a return of their activities (FS/4.2b, A9)."""

from domain.declared.worded import Worded
from domain.obligations.duty import QUARTER, AtLeast, DaysAfter, Duty
from domain.people.units import UnitGroup

DAYS = 10
"""No day is given: so many calendar days, rolled to a working day; the district may set it (A9)."""
DAYS_RULE = "quarterly_report_days"


class QuarterlyReportNotCounted(Worded):
    """Why a return does not count."""

    REPORT_RETURNED = "REPORT_RETURNED", "已退回，待重新报送", "it was returned to be put right"


REASONS = QuarterlyReportNotCounted

DUTIES = (
    Duty(
        "FS/4.2b",
        "季度反馈",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=QUARTER,
        what=AtLeast(1, "quarterly_report"),
        due=DaysAfter(DAYS, rule=DAYS_RULE),
    ),
)
