"""The clock of the unit on the floor: eight minutes to report (FS/3.4d)."""

from datetime import timedelta

from domain.clocks.deadline import ClockKind, DeadlineState, Measure, MilestoneRule
from domain.declared.worded import Worded
from domain.problems import Named
from domain.scoring.events import SlotEvents


class FloorClockKind(Worded):
    """The clock of the floor."""

    SLOT_8_MINUTES = "SLOT_8_MINUTES", "八分钟述职", "eight minutes to report"


SLOT_8_MINUTES = ClockKind(
    called=FloorClockKind.SLOT_8_MINUTES,
    label=Named("8分钟述职", "Eight minutes to report"),
    short=Named("8分钟", "8 min"),
    version="2017-1",
    measure=Measure.SECONDS,
    amount=480,
    clause="FS/3.4d",
    milestones=(
        MilestoneRule(
            kind="ONE_MINUTE",
            tells=SlotEvents.ONE_MINUTE_LEFT,
            before_due=timedelta(minutes=1),
        ),
        MilestoneRule(kind="OVERTIME", tells=SlotEvents.OVERTIME, leads_to=DeadlineState.OVERTIME),
    ),
    # Pauses and resumptions are told of the session.
    streams=("review_session:", "slot:"),
)
