"""What the documents demand of those who leave Beijing: they report it first (WR/7a, WR/65)."""

from domain.obligations.duty import DISTRICT, LEADERS, YEAR, Duty, Each
from domain.people.units import UnitGroup

DUTIES = (
    Duty(
        "WR/7a",
        "区长离京事先报备",
        who=DISTRICT,
        when=YEAR,
        what=Each("mayor_absence"),
    ),
    Duty(
        "WR/65a",
        "副区长离京事先报告",
        who=LEADERS,
        when=YEAR,
        what=Each("deputy_absence"),
    ),
    Duty(
        "WR/65b",
        "单位主要负责人离京请假报备",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=YEAR,
        what=Each("head_absence"),
    ),
)
