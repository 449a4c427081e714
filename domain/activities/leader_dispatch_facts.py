"""Dispatch meetings of district leaders, what they are among activities (FS/3.2b)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.activities.asking import Asks
from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class LeaderDispatchKind(ActivityKind):
    """What they are among activities."""

    LEADER_DISPATCH = "LEADER_DISPATCH", "领导调度会", "dispatch meeting of a leader"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderDispatchFacts(ActivityFacts):
    """A district leader's dispatch meeting on a special task, with members (FS/3.2b)."""

    kind: LeaderDispatchKind = LeaderDispatchKind.LEADER_DISPATCH
    phase: ActivityPhase | None = ActivityPhase.PROMOTE
    ASKS: ClassVar = Asks(invitees="FS/3.2c", leader="FS/3.2b")
