"""The server's clock: the only place that asks the machine for the time."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from domain.clocks.demo import DemoClockSetting
from domain.instants import SHANGHAI


class Clock(Protocol):
    """Tells the instant, and how long to sleep until another."""

    def now(self) -> datetime:
        """The instant, aware, UTC."""

    def seconds_until(self, instant: datetime) -> float:
        """Real seconds until the clock shows `instant`; negative when it is past."""

    @property
    def demo_speed(self) -> float | None:
        """How fast a demonstration runs; nothing when this is the real time."""


class SystemClock:
    """The machine's own time."""

    demo_speed = None

    def now(self) -> datetime:
        """The real instant."""
        return datetime.now(UTC)  # noqa: TID251 - the one place

    def seconds_until(self, instant: datetime) -> float:
        """Real seconds."""
        return (instant - self.now()).total_seconds()


class DemoClock:
    """A clock that starts anywhere and runs at any pace; several servers may share its setting."""

    def __init__(self, setting: DemoClockSetting) -> None:
        self.setting = setting

    @property
    def demo_speed(self) -> float | None:
        """How fast it runs."""
        return self.setting.speed

    def now(self) -> datetime:
        """The shown instant."""
        return self.setting.shown(datetime.now(UTC))  # noqa: TID251 - the one place

    def take_over(self, setting: DemoClockSetting) -> None:
        """Go on as it was set, unless that is known already.

        Each setting carries a later real instant than the one before: the log may bring an older
        one after an act of this server.
        """
        if setting.real_at > self.setting.real_at:
            self.setting = setting

    def seconds_until(self, instant: datetime) -> float:
        """Real seconds; a standing clock never gets there."""
        if self.setting.speed == 0:
            return 0.0 if instant <= self.now() else float("inf")
        return (instant - self.now()).total_seconds() / self.setting.speed


class DemoClockTextError(ValueError):
    """SITONG_DEMO_CLOCK cannot be read; the text says what it may be."""


def parse_demo_clock(text: str, *, real_at: datetime) -> DemoClockSetting:
    """From `2026-10-02T22:30:00+08:00 x600`; the pace may be left out, Shanghai time is meant."""
    instant, _, pace = text.partition(" ")
    try:
        shown_at = datetime.fromisoformat(instant if text.isascii() else "")
        speed = float(pace.strip().removeprefix("x")) if pace.strip() else 1.0
    except ValueError:
        speed = -1.0
    if not (0 <= speed <= 100_000 and 2000 <= shown_at.year <= 2100):
        raise DemoClockTextError(
            f"SITONG_DEMO_CLOCK cannot be read: {text!r}; write 2026-10-02T22:30:00+08:00 x600"
        )
    if shown_at.tzinfo is None:
        shown_at = shown_at.replace(tzinfo=SHANGHAI)
    return DemoClockSetting(real_at, shown_at.astimezone(UTC), speed)


def real_now() -> datetime:
    """The real instant, for what must not follow the demonstration: tokens and wire timing."""
    return datetime.now(UTC)  # noqa: TID251 - the one place


def monotonic() -> float:
    """Seconds of a clock that never jumps."""
    return time.monotonic()


LONGEST_SLEEP = timedelta(hours=1)
"""Nobody sleeps longer in one go, so that a machine's clock set anew is noticed."""
