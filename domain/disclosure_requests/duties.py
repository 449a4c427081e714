"""What the documents demand of units for requests for information (OP/121a, OP/122b)."""

from domain.obligations.duty import MONTH, YEAR, AtLeast, DaysAfter, Duty, Each, bound_by
from domain.people.units import UnitGroup

DUTIES = (
    # A request is answered in its time, by law and procedure; the days are NUMBERS'.
    Duty(
        "OP/121a",
        "依申请公开按期答复",
        who=UnitGroup.ALL,
        when=YEAR,
        what=Each("disclosure_answer"),
    ),
    # Streets, and the departments that are named for it. The day is not stated: the tenth of the
    # next month, rolled to a working day.
    Duty(
        "OP/122b",
        "依申请公开月报",
        who=bound_by("OP/122b"),
        when=MONTH,
        what=AtLeast(1, "disclosure_report"),
        due=DaysAfter(10),
    ),
)
