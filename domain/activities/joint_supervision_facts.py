"""Joint supervision, what it is among activities (FS/3.3b)."""

from dataclasses import dataclass

from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class JointSupervisionKind(ActivityKind):
    """What they are among activities."""

    JOINT_SUPERVISION = "JOINT_SUPERVISION", "联合督查", "joint supervision"


@dataclass(frozen=True, slots=True, kw_only=True)
class JointSupervisionFacts(ActivityFacts):
    """Supervision that members join (FS/3.3b)."""

    kind: JointSupervisionKind = JointSupervisionKind.JOINT_SUPERVISION
    phase: ActivityPhase | None = ActivityPhase.SUPERVISE
