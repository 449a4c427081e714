"""What the documents demand of whoever answers for a sentiment event (OP/64, WR/26)."""

from domain.obligations.duty import YEAR, Duty, Each
from domain.people.units import UnitGroup

DUTIES = (
    Duty(
        "OP/64a",
        "五小时权威发布",
        who=UnitGroup.ALL,
        when=YEAR,
        what=Each("release_clock"),
        also=("WR/26b",),
    ),
    Duty(
        "OP/64b",
        "二十四小时新闻发布会",
        who=UnitGroup.ALL,
        when=YEAR,
        what=Each("press_conference_clock"),
        also=("WR/26c",),
    ),
)
