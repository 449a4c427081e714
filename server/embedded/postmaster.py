"""The running PostgreSQL of a data folder, read from the file that it keeps there."""

import os
from dataclasses import dataclass
from pathlib import Path

from server.embedded.owner import Owner

PID_FILE = "postmaster.pid"
IMPOSSIBLE_PID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Postmaster:
    """The process in charge: `status` is `starting`, `ready`, `stopping` or empty."""

    pid: int
    socket_folder: Path
    status: str


def postmaster_of(data: Path) -> Postmaster | None:
    """The process in charge of `data`, if one is alive."""
    lines = _lines(data)
    pid = _pid(lines)
    if pid is None or not _is_alive(pid, data):
        return None
    return Postmaster(
        pid,
        Path(lines[4]) if len(lines) > 4 else Path(),
        lines[7].strip() if len(lines) > 7 else "",
    )


def forget_reused_pid(data: Path, owner: Owner) -> None:
    """Mend a stale pid file whose number another process has by now.

    PostgreSQL would take that process for a living postmaster and refuse to start. The rest of
    the file stays: by it PostgreSQL makes sure that no orphan still writes to the data.
    """
    pid = _pid(_lines(data))
    if pid is not None and not _is_alive(pid, data):
        mend = f'{{ echo {IMPOSSIBLE_PID}; tail -n +2 "$1"; }} >"$1.new" && mv "$1.new" "$1"'
        owner.run(["/bin/sh", "-c", mend, "sh", data / PID_FILE])


def _lines(data: Path) -> list[str]:
    try:
        return (data / PID_FILE).read_text().splitlines()
    except FileNotFoundError:
        return []


def _pid(lines: list[str]) -> int | None:
    return int(lines[0]) if lines and lines[0].strip().isdigit() else None


def _is_alive(pid: int, data: Path) -> bool:
    """Whether `pid` is a living process that works in `data`, as a postmaster does."""
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        # Another account's process; our postmaster would be ours.
        return False
    if not Path("/proc/self/cwd").exists():
        return True
    try:
        return Path(f"/proc/{pid}/cwd").readlink() == data
    except OSError:
        # A dead process that nobody has collected has no folder any more.
        return False
