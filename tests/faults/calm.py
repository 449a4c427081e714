"""How calm the machine is: bounds on time hold for one that has cores to spare."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from server.clock import monotonic

TICK_SECONDS = 0.01
CALM_SECONDS = 0.005
"""Timers of a calm machine come no later, nine times out of ten, while a hundred frames come in."""


@dataclass(slots=True)
class Metronome:
    """Ticks along and notes by how much each tick comes too late."""

    late_seconds: list[float] = field(default_factory=list)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            begun = monotonic()
            await asyncio.sleep(TICK_SECONDS)
            self.late_seconds.append(monotonic() - begun - TICK_SECONDS)

    @property
    def lateness(self) -> float:
        """Nine ticks out of ten came no more than so many seconds too late."""
        late = sorted(self.late_seconds)
        return late[len(late) * 9 // 10]

    @property
    def worst(self) -> timedelta:
        """The longest that anyone had to wait for a core, us or not."""
        return timedelta(seconds=max(self.late_seconds))

    def __str__(self) -> str:
        worst = self.worst.total_seconds()
        return f"ticks {self.lateness * 1000:.1f} ms late, {worst * 1000:.1f} ms at most"

    @property
    def is_calm(self) -> bool:
        """Whether what is late here is late through us."""
        return self.lateness <= CALM_SECONDS


@asynccontextmanager
async def metronome() -> AsyncIterator[Metronome]:
    """Ticks as long as the block lasts."""
    ticking = Metronome()
    task = asyncio.create_task(ticking.run())
    try:
        yield ticking
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
