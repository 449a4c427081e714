"""Starts `holder.py` and reads what it says."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Holding:
    """A holder's process and its first line."""

    process: subprocess.Popen[str]
    said: str

    def kill(self) -> None:
        """End it without any chance to tidy up."""
        self.process.kill()
        self.process.wait()


def _hear_signals() -> None:
    """Who starts the tests by `nohup` or in the background leaves signals ignored below him."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def holding(folder: Path, *flags: str, site: Path | None = None) -> Iterator[Holding]:
    """A holder of the database of `folder`, told to stop at the end; imports from `site` first."""
    environment = {**os.environ, "PYTHONPATH": str(site)} if site else None
    command = [sys.executable, "-m", "tests.server.embedded.holder", str(folder), *flags]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        env=environment,
        preexec_fn=_hear_signals,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Holding(process, process.stdout.readline().strip())
        process.stdin.close()
        process.wait(timeout=60)
