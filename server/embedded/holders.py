"""Who uses the database of a folder: locks that the system lets go even after SIGKILL."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.embedded.fault import still_busy
from server.embedded.owner import Owner

POLL_SECONDS = 0.05


class Holders:
    """The servers that use one database. Each holds a shared lock as long as it lives."""

    def __init__(self, home: Path, owner: Owner) -> None:
        self._home = home
        self._owner = owner
        self._held: int | None = None

    @contextmanager
    def changing(self, *, timeout_seconds: float) -> Iterator[None]:
        """The right to start or stop the database, which one process at a time has."""
        handle = self._open("changing.lock")
        try:
            until = time.monotonic() + timeout_seconds
            while not _lock(handle, fcntl.LOCK_EX):
                if time.monotonic() > until:
                    raise still_busy(self._home, timeout_seconds)
                time.sleep(POLL_SECONDS)
            yield
        finally:
            os.close(handle)

    def join(self) -> None:
        """Become a holder; only within `changing`."""
        handle = self._open("holders.lock")
        _lock(handle, fcntl.LOCK_SH)
        self._held = handle

    def leave(self) -> None:
        """Be a holder no more."""
        if self._held is not None:
            handle, self._held = self._held, None
            os.close(handle)

    def am_last(self) -> bool:
        """Whether no other holder is left; only within `changing`."""
        return self._held is not None and _lock(self._held, fcntl.LOCK_EX)

    def _open(self, name: str) -> int:
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        handle = os.open(self._home / name, flags, 0o600)
        if self._owner.is_other:
            # The owner of the data may one day start the server without root.
            os.fchown(handle, self._owner.uid, self._owner.gid)
        return handle


def _lock(handle: int, kind: int) -> bool:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
