"""When clocks speak that press like most: half-way, half an hour before the end, and too late."""

from datetime import timedelta

from domain.clocks.deadline import DeadlineState, MilestoneRule
from domain.clocks.events import DeadlineEvents

HALF = MilestoneRule(kind="HALF", tells=DeadlineEvents.HALF, share=0.5)
THIRTY_MINUTES = MilestoneRule(
    kind="THIRTY_MINUTES",
    tells=DeadlineEvents.THIRTY_MINUTES_LEFT,
    before_due=timedelta(minutes=30),
)
MISSED = MilestoneRule(
    kind="MISSED",
    tells=DeadlineEvents.MISSED,
    leads_to=DeadlineState.MISSED,
    is_looked_into=True,
)
