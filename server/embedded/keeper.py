"""Keeps the embedded database running: one that has died alone is started again."""

import asyncio
import subprocess
from typing import Protocol

import structlog

from server.embedded.fault import EmbeddedFault

log = structlog.get_logger("sitong.database")

LOOK_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0
MANY_TRIES = 5
"""After so many in vain a restart of everything, or an operator, has to help."""


class Kept(Protocol):
    """A database of our own."""

    def is_running(self) -> bool:
        """Whether it lives; cheap."""

    def start(self) -> None:
        """Be running. Raises EmbeddedFault."""


class DatabaseKeeper:
    """Looks every second; tries again after pauses that double, and goes on as long as it takes.

    `failed_tries` counts those in a row, `trouble` says what the last one met and what to do;
    nothing while the database runs.
    """

    def __init__(self, kept: Kept, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._kept = kept
        self._look_seconds = look_seconds
        self.failed_tries = 0
        self.trouble: EmbeddedFault | None = None

    @property
    def is_hopeless(self) -> bool:
        """Whether this process alone will hardly get it to run."""
        return self.failed_tries >= MANY_TRIES

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(self._pause())
            if self._kept.is_running():
                self._runs()
            else:
                await self._start_again()

    def _pause(self) -> float:
        doubled: float = self._look_seconds * 2**self.failed_tries
        return min(doubled, LONGEST_PAUSE_SECONDS)

    async def _start_again(self) -> None:
        log.warning("the database has ended by itself; starting it again", tries=self.failed_tries)
        self.trouble = self.trouble or _just_ended()
        try:
            await asyncio.to_thread(self._kept.start)
        except (EmbeddedFault, OSError, subprocess.SubprocessError) as error:
            self.failed_tries += 1
            if isinstance(error, EmbeddedFault):
                self.trouble = error
            log.error("the database does not start", error=str(error), tries=self.failed_tries)
        else:
            log.warning("the database runs again")
            self._runs()

    def _runs(self) -> None:
        self.failed_tries = 0
        self.trouble = None


def _just_ended() -> EmbeddedFault:
    return EmbeddedFault(
        "内置数据库意外停止，正在重新启动。",
        "The embedded database has ended by itself and is being started again.",
        "请稍候；已保存的数据不受影响。\nWait a moment; what was saved is intact.",
    )
