"""Databases that lie outside their data folders: whose they are, and whether anybody still is."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from server.embedded import place
from server.embedded.fault import EmbeddedFault
from server.embedded.holders import Holders
from server.embedded.owner import owner_of
from server.embedded.postmaster import postmaster_of

LOCK_SECONDS = 5.0


class Belonging(StrEnum):
    """Whether a data folder still points to a database."""

    OWNED = "owned"
    ORPHANED = "orphaned"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DatabaseElsewhere:
    """A database in the machine's state folder; `folder` is the data folder noted beside it."""

    home: Path
    folder: Path | None
    is_running: bool

    @property
    def belonging(self) -> Belonging:
        """Owned as long as the data folder is there and says so itself."""
        if self.folder is None:
            # Made before the note was kept: nothing tells whose it is but its next start.
            return Belonging.UNKNOWN
        pointer = self.folder / place.NOTE
        is_named = pointer.is_file() and pointer.read_text().splitlines()[:1] == [str(self.home)]
        return Belonging.OWNED if is_named else Belonging.ORPHANED

    @property
    def megabytes(self) -> float:
        """What it takes of the disk."""
        return sum(_sizes(self.home)) / 2**20


def databases_elsewhere() -> list[DatabaseElsewhere]:
    """All of this machine, by name."""
    homes = sorted(one for one in place.STATE_FOLDER.glob("sitong-*") if (one / "data").is_dir())
    return [
        DatabaseElsewhere(home, _noted(home), postmaster_of(home / "data") is not None)
        for home in homes
    ]


def remove(found: DatabaseElsewhere) -> None:
    """Delete it with all its data. Raises EmbeddedFault when it runs or belongs to somebody."""
    if found.belonging is Belonging.OWNED:
        raise _still_owned(found)
    holders = Holders(found.home, owner_of(found.home / "data"))
    with holders.changing(timeout_seconds=LOCK_SECONDS):
        holders.join()
        try:
            if postmaster_of(found.home / "data") is not None or not holders.am_last():
                raise _still_used(found)
            shutil.rmtree(found.home)
        finally:
            holders.leave()
    for parent in (place.RUN_FOLDER, Path(tempfile.gettempdir())):
        shutil.rmtree(parent / place.short_name(found.home), ignore_errors=True)


def _noted(home: Path) -> Path | None:
    note = home / place.BACK_NOTE
    text = note.read_text().strip() if note.is_file() else ""
    return Path(text) if text else None


def _sizes(home: Path) -> Iterator[int]:
    for folder, _, files in os.walk(home):
        for name in files:
            file = Path(folder) / name
            if not file.is_symlink() and file.exists():
                yield file.stat().st_size


def _still_owned(found: DatabaseElsewhere) -> EmbeddedFault:
    return EmbeddedFault(
        f"{found.home} 属于数据目录 {found.folder}，未删除。",
        f"{found.home} belongs to the data folder {found.folder} and was left as it is.",
        f"确实不再需要时，请先删除 {found.folder}。\n"
        f"Delete {found.folder} first if it is needed no more.",
    )


def _still_used(found: DatabaseElsewhere) -> EmbeddedFault:
    return EmbeddedFault(
        f"{found.home} 中的数据库正在使用，未删除。",
        f"The database in {found.home} is in use and was left as it is.",
        "请先停止使用它的服务器。\nStop the server that uses it first.",
    )
