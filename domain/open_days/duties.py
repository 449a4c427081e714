"""What the documents demand of open days and of seminars with experience officers.

No document in force gives a figure for open days: once a year is a reading, and warns only. The
draft's own rows advise.
"""

from domain.clauses.register import Strength
from domain.obligations.duty import DISTRICT, YEAR, AtLeast, Duty
from domain.people.units import UnitGroup

UNITS = UnitGroup.DEPARTMENTS_AND_STREETS

DUTIES = (
    Duty(
        "OP/85",
        "开放日",
        who=UNITS,
        when=YEAR,
        what=AtLeast(1, "open_day"),
        strength=Strength.SOFT,
    ),
    Duty(
        "OP/86", "民生专题开放日", who=UNITS, when=YEAR, what=AtLeast(None, "livelihood_open_day")
    ),
    Duty("PR/11a", "政府开放日", who=UNITS, when=YEAR, what=AtLeast(1, "open_day")),
    Duty("PR/12b", "定期座谈", who=UNITS, when=YEAR, what=AtLeast(None, "invitee_seminar")),
    Duty(
        "WR/26d",
        "政府开放日制度",
        who=DISTRICT,
        when=YEAR,
        what=AtLeast(1, "district_open_day"),
        part="open_day",
    ),
)
