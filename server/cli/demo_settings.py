"""What `sitong demo` sets where nothing was set."""

from dataclasses import replace

from server.settings import Settings

DAY = "2026-12-18T09:00:00+08:00"
QUIET_CLOCK, PLAY_CLOCK = f"{DAY} x1", f"{DAY} x60"
"""A play shows eight minutes in eight seconds."""


def demo_settings(settings: Settings, *, is_playing: bool) -> Settings:
    """The settings of a demonstration: with a clock of its own where none was given."""
    usual = PLAY_CLOCK if is_playing else QUIET_CLOCK
    return replace(settings, demo_clock=settings.demo_clock or usual)
