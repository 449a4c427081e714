"""What the documents demand of reports to the public; the draft's own rows advise (T10)."""

from domain.declared.worded import Worded
from domain.obligations.duty import DISTRICT, HALF_YEAR, YEAR, AtLeast, Duty, unit_itself
from domain.people.units import UnitGroup

UNITS = UnitGroup.DEPARTMENTS_AND_STREETS


class ReportNotCounted(Worded):
    """Why a report does not count."""

    PARTS_MISSING = "PARTS_MISSING", "报告内容不全", "a part that it should have is missing"


REASONS = ReportNotCounted

DUTIES = (
    Duty(
        "PR/1a",
        "区政府半年报告",
        who=DISTRICT,
        when=HALF_YEAR,
        what=AtLeast(1, "district_report"),
    ),
    Duty(
        "PR/1d",
        "主要负责人两会报告",
        who=DISTRICT,
        when=YEAR,
        what=AtLeast(1, "congress_report"),
    ),
    Duty("PR/2a", "单位年度报告", who=UNITS, when=YEAR, what=AtLeast(1, "unit_report")),
    Duty(
        "PR/R4b",
        "推广好做法",
        who=unit_itself("GO"),
        when=YEAR,
        what=AtLeast(None, "good_practice"),
    ),
    # A system, shown by each unit's plan of the year.
    Duty("OP/91", "向公众报告计划", who=UNITS, when=YEAR, what=AtLeast(1, "report_plan")),
    Duty(
        "WR/26d",
        "向公众报告制度",
        who=DISTRICT,
        when=YEAR,
        what=AtLeast(1, "any_report"),
        part="report",
    ),
)
