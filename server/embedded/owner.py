"""The account that runs PostgreSQL: our own, or an ordinary one when we are root."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path

from server.embedded.fault import account_is_unusable

DEFAULT_ACCOUNT = "nobody"


@dataclass(frozen=True, slots=True)
class Owner:
    """An account. `is_other`: not the one this process runs as."""

    name: str
    uid: int
    gid: int
    is_other: bool

    def run(
        self, command: list[str | Path], *, folder: Path = Path("/"), timeout_seconds: float = 180
    ) -> subprocess.CompletedProcess[str]:
        """Run a program as this account in `folder`, with an environment free of our own."""
        # Without our other groups: nothing of root's goes along.
        return subprocess.run(  # noqa: S603 - programs of the package, and sh
            command,
            user=self.uid if self.is_other else None,
            group=self.gid if self.is_other else None,
            extra_groups=[] if self.is_other else None,
            env={"LC_ALL": "C", "PATH": os.defpath, "HOME": "/"},
            cwd=folder,
            umask=0o077,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=timeout_seconds,
            check=False,
        )

    def reaches(self, place: Path) -> bool:
        """Whether the account may enter a folder or run a file, asked of the system itself."""
        asked = self.run(["/bin/sh", "-c", 'test -x "$1"', "sh", place])
        return asked.returncode == 0

    def end_of(self, file: Path) -> str:
        """The last lines of a file of this account; empty when there is none."""
        shown = self.run(["/bin/sh", "-c", 'tail -n 30 "$1" 2>/dev/null', "sh", file])
        return shown.stdout

    def give(self, place: Path) -> None:
        """Hand a folder that we made to this account, closed to all others."""
        place.chmod(0o700)
        if self.is_other:
            os.chown(place, self.uid, self.gid)


def database_owner(user: str | None) -> Owner:
    """Who runs the database: ourselves, or `user` (else `nobody`) when we are root."""
    uid = os.geteuid()
    if uid != 0:
        return Owner(name_of(uid), uid, os.getegid(), is_other=False)
    name = user or DEFAULT_ACCOUNT
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        raise account_is_unusable(
            name, why_zh="本机没有该账户", why_en="there is no such account on this machine"
        ) from None
    if entry.pw_uid == 0:
        raise account_is_unusable(
            name, why_zh="数据库不得以超级用户运行", why_en="a database must not run as superuser"
        )
    return Owner(name, entry.pw_uid, entry.pw_gid, is_other=True)


def owner_of(place: Path) -> Owner:
    """The account to which a folder belongs."""
    found = place.stat()
    return Owner(
        name_of(found.st_uid), found.st_uid, found.st_gid, is_other=found.st_uid != os.geteuid()
    )


def name_of(uid: int) -> str:
    """An account's name; its number where the machine has no name for it."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
