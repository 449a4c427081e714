"""Opinion meetings, what they are among activities (FS/3.1b)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.activities.asking import Asks
from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class OpinionMeetingKind(ActivityKind):
    """What they are among activities."""

    OPINION_MEETING = "OPINION_MEETING", "听取意见会", "opinion meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionMeetingFacts(ActivityFacts):
    """A meeting that hears members on a plan, the year's tasks or a preparation plan (FS/3.1b)."""

    kind: OpinionMeetingKind = OpinionMeetingKind.OPINION_MEETING
    phase: ActivityPhase | None = ActivityPhase.PLAN
    ASKS: ClassVar = Asks(invitees="FS/3.1c")
