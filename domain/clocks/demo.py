"""A demonstration's clock: it starts anywhere and runs at any pace."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DemoClockSetting:
    """At `real_at` the clock showed `shown_at`, running `speed` times as fast as the world."""

    real_at: datetime
    shown_at: datetime
    speed: float

    def shown(self, real_at: datetime) -> datetime:
        """What the clock shows at a real instant."""
        return self.shown_at + (real_at - self.real_at) * self.speed
