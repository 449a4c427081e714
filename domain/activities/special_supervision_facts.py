"""Special supervision, what it is among activities (FS/3.3b)."""

from dataclasses import dataclass

from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class SpecialSupervisionKind(ActivityKind):
    """What they are among activities."""

    SPECIAL_SUPERVISION = "SPECIAL_SUPERVISION", "专项督查", "special supervision"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialSupervisionFacts(ActivityFacts):
    """Supervision of one matter, with members (FS/3.3b)."""

    kind: SpecialSupervisionKind = SpecialSupervisionKind.SPECIAL_SUPERVISION
    phase: ActivityPhase | None = ActivityPhase.SUPERVISE
