"""Verifications on the spot, what they are among activities (FS/3.3b)."""

from dataclasses import dataclass

from domain.activities.facts import ActivityFacts
from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind


class SiteVerificationKind(ActivityKind):
    """What they are among activities."""

    SITE_VERIFICATION = "SITE_VERIFICATION", "实地察访", "verification on the spot"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteVerificationFacts(ActivityFacts):
    """A look on the spot, with members (FS/3.3b)."""

    kind: SiteVerificationKind = SiteVerificationKind.SITE_VERIFICATION
    phase: ActivityPhase | None = ActivityPhase.SUPERVISE
