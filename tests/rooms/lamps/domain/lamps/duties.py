"""What is demanded of whoever repairs street lamps (OP/82a)."""

from domain.obligations.duty import MONTH, AtLeast, Duty
from domain.people.units import UnitGroup

DUTIES = (
    Duty("OP/82a", "路灯维修", who=UnitGroup.ALL, when=MONTH, what=AtLeast(2, "lamp_repair")),
)
