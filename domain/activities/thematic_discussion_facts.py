"""Thematic discussions, what they are among activities (FS/3.2d)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.activities.asking import Asks
from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class ThematicDiscussionKind(ActivityKind):
    """What they are among activities."""

    THEMATIC_DISCUSSION = "THEMATIC_DISCUSSION", "专题研讨会", "thematic discussion"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThematicDiscussionFacts(ActivityFacts):
    """A discussion of a leadership team, or a member of it, with members (FS/3.2d)."""

    kind: ThematicDiscussionKind = ThematicDiscussionKind.THEMATIC_DISCUSSION
    phase: ActivityPhase | None = ActivityPhase.PROMOTE
    ASKS: ClassVar = Asks(invitees="FS/3.2e")
