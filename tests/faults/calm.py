"""How calm the machine is: bounds on time hold for one that has cores and a disk to spare."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.serving import ROOT, database_url

CALM_SECONDS = 0.005
"""Timers of a calm machine come no later, nine times out of ten."""


@dataclass(slots=True)
class Calm:
    """How long a process that hardly does anything had to wait; known when it has ended."""

    late_seconds: list[float] = field(default_factory=list)
    write_seconds: list[float] = field(default_factory=list)

    @property
    def lateness(self) -> float:
        """Nine ticks out of ten came no more than so many seconds too late."""
        late = sorted(self.late_seconds)
        return late[len(late) * 9 // 10]

    @property
    def worst(self) -> timedelta:
        """The longest that anyone had to wait for a core and for the disk, us or not."""
        return timedelta(seconds=max(self.late_seconds) + max(self.write_seconds))

    def __str__(self) -> str:
        late, written = max(self.late_seconds), max(self.write_seconds)
        return (
            f"bystander: ticks {self.lateness * 1000:.1f} ms late, {late * 1000:.1f} at most;"
            f" {len(self.write_seconds)} writes, {written * 1000:.1f} at most"
        )

    @property
    def is_calm(self) -> bool:
        """Whether what is late here is late through us."""
        return self.lateness <= CALM_SECONDS


@asynccontextmanager
async def bystander(credentials: dict[str, Any]) -> AsyncIterator[Calm]:
    """A process of its own beside the block; what it noted is known after the block."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.bystander", database_url(credentials)),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    calm = Calm()
    try:
        yield calm
    finally:
        told, _ = await process.communicate(b"")
        noted = json.loads(told)
        calm.late_seconds = noted["late_seconds"]
        calm.write_seconds = noted["write_seconds"]
