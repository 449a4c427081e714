"""What the documents demand of training (WS/17f, OP/103, OP/107, OP/108, OP/116c)."""

from decimal import Decimal

from domain.declared.worded import Worded
from domain.obligations.duty import (
    DISTRICT,
    YEAR,
    AtLeast,
    Duty,
    OnWeekdays,
    Share,
    unit_itself,
)
from domain.people.units import UnitGroup
from domain.training.course import HOURS_A_YEAR, MINUTES_OF_AN_HOUR, THURSDAY

OFFICER = "OPENNESS_STAFF"
"""Whoever does openness work in a unit, each by himself; his unit's statement shows it."""


class TrainingNotCounted(Worded):
    """Why a record of training does not count."""

    UNTRAINED = "UNTRAINED", "本年未参加政务公开培训", "no openness training in this year"


REASONS = TrainingNotCounted

DUTIES = (
    Duty(
        "WS/17f",
        "周四培训",
        who=unit_itself("GO-INFO"),
        when=OnWeekdays((THURSDAY,)),
        what=AtLeast(1, "thursday_training"),
    ),
    # No figure is printed: once a year is the least that a duty can mean.
    Duty(
        "OP/103",
        "保密审查培训",
        who=unit_itself("SECRECY"),
        when=YEAR,
        what=AtLeast(1, "secrecy_training"),
    ),
    Duty(
        "OP/107",
        "公开纳入四类培训",
        who=DISTRICT,
        when=YEAR,
        what=AtLeast(
            1,
            "openness_in_training",
            each_of=("APPOINTMENT", "LAW_BASED", "SECTION_LEVEL", "FIRST_TRAINING"),
        ),
    ),
    Duty(
        "OP/108a",
        "培训全覆盖",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=YEAR,
        what=Share(Decimal("1.00"), "openness_coverage"),
    ),
    Duty(
        "OP/108b",
        "培训十课时（450分钟）",
        who=OFFICER,
        when=YEAR,
        what=AtLeast(HOURS_A_YEAR * MINUTES_OF_AN_HOUR, "openness_minutes", is_total=True),
    ),
    Duty(
        "OP/116c",
        "研讨与旁听庭审",
        who=UnitGroup.DEPARTMENTS_AND_STREETS,
        when=YEAR,
        what=AtLeast(None, "request_training"),
    ),
)
