"""What the documents demand of a unit that has something to put right (FS/3.4g)."""

from domain.obligations.duty import YEAR, Duty, Each
from domain.people.units import UnitGroup

DUTIES = (
    Duty(
        "FS/3.4g",
        "整改事项按期办结",
        who=UnitGroup.ALL,
        when=YEAR,
        what=Each("rectification_item"),
    ),
)
