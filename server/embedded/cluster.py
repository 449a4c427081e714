"""The database of one home folder: made, configured, started and stopped."""

import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from server.embedded.fault import start_failed, still_busy, wrong_version
from server.embedded.owner import Owner
from server.embedded.place import PORT, forget_socket
from server.embedded.postmaster import Postmaster, forget_reused_pid, postmaster_of
from server.embedded.program import MAJOR_VERSION, Program

SUPERUSER = "sitong"
START_SECONDS = 180
STOP_SECONDS = 60
ORPHAN_SECONDS = 10
ORPHAN_WORDS = "pre-existing shared memory block"


@dataclass(frozen=True, slots=True)
class Cluster:
    """PostgreSQL's files below `home`, the programs that serve them and the account they run as."""

    home: Path
    owner: Owner
    program: Program

    @property
    def data(self) -> Path:
        """The folder that PostgreSQL calls its data directory."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """The folder of the logs: one file a weekday, and what was said while starting."""
        return self.home / "log"

    def running(self) -> Postmaster | None:
        """The process in charge, if one is alive."""
        return postmaster_of(self.data)

    def settle(self) -> Postmaster | None:
        """The process in charge once it is ready, or nothing once it has stopped."""
        until = time.monotonic() + START_SECONDS
        while (found := self.running()) is not None and found.status != "ready":
            if time.monotonic() > until:
                raise still_busy(self.home, START_SECONDS)
            time.sleep(0.05)
        return found

    def create(self) -> None:
        """Make the data folder unless it is there. Refuses one of another major version."""
        version_file = self.data / "PG_VERSION"
        if version_file.exists():
            found = version_file.read_text().strip()
            if found != str(MAJOR_VERSION):
                raise wrong_version(self.data, found=found, wanted=MAJOR_VERSION)
            return
        # Made aside and renamed, so that a data folder is whole or not there.
        aside = self.home / "data.new"
        if aside.exists():
            shutil.rmtree(aside)
        aside.mkdir()
        self.owner.give(aside)
        command: list[str | Path] = [
            self.program["initdb"],
            *("-D", aside.name, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--data-checksums"),
            *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
        ]
        made = self.owner.run(command, folder=self.home)
        if made.returncode != 0:
            shutil.rmtree(aside, ignore_errors=True)
            raise start_failed(self.home / "initdb", made.stdout)
        with (aside / "postgresql.conf").open("a") as conf:
            conf.write("\ninclude '../sitong.conf'\n")
        aside.rename(self.data)

    def start(self, socket_folder: Path) -> None:
        """Start the database, which nobody else may be starting. Recovers after a crash."""
        self._configure(socket_folder)
        forget_reused_pid(self.data, self.owner)
        forget_socket(socket_folder)
        said = self.log / "start.log"
        wait = ("-t", str(START_SECONDS))
        until = time.monotonic() + ORPHAN_SECONDS
        while (done := self._pg_ctl("start", "-l", "log/start.log", *wait)).returncode != 0:
            words = done.stdout + self._last_words(said)
            # The workers of a killed postmaster need a moment to notice that it is gone.
            if ORPHAN_WORDS not in words or time.monotonic() > until:
                raise start_failed(said, words)
            time.sleep(0.2)

    def stop(self) -> None:
        """Stop the database: sessions end, what was committed is on disk."""
        stopped = self._pg_ctl("stop", "-m", "fast", "-t", str(STOP_SECONDS))
        if stopped.returncode != 0 and self.running() is not None:
            # Recovered at the next start; waiting without end would keep the server from ending.
            self._pg_ctl("stop", "-m", "immediate", "-t", str(STOP_SECONDS))

    def _pg_ctl(self, act: str, *more: str) -> subprocess.CompletedProcess[str]:
        # Paths are given relative: pg_ctl hands them to a shell, which would read odd names wrong.
        command: list[str | Path] = [self.program["pg_ctl"], act, "-D", "data", "-w", "-s"]
        return self.owner.run(
            [*command, *more], folder=self.home, timeout_seconds=START_SECONDS + 30
        )

    def _last_words(self, said: Path) -> str:
        """What PostgreSQL said before it gave up: before its log was open, or in the log."""
        words = self.owner.end_of(said)
        if "FATAL" in words or "PANIC" in words:
            return words
        logs = sorted(self.log.glob("postgres-*.log"), key=lambda one: one.stat().st_mtime)
        return words + "".join(self.owner.end_of(one) for one in logs[-1:])

    def _configure(self, socket_folder: Path) -> None:
        """Write our settings anew; `ALTER SYSTEM` still overrides them."""
        self.log.mkdir(exist_ok=True)
        self.owner.give(self.log)
        start_log = self.log / "start.log"
        if start_log.exists():
            start_log.unlink()
        aside = self.home / "sitong.conf.new"
        aside.write_text(configuration(socket_folder, self.log))
        aside.chmod(0o644)
        aside.replace(self.home / "sitong.conf")


def configuration(socket_folder: Path, log: Path) -> str:
    """PostgreSQL's settings: no network, every commit on disk, a week of logs."""
    values = {
        "listen_addresses": "",
        "port": str(PORT),
        "unix_socket_directories": quoted_item(socket_folder),
        "unix_socket_permissions": "0700",
        "max_connections": "200",
        "shared_buffers": "128MB",
        "fsync": "on",
        "full_page_writes": "on",
        "synchronous_commit": "on",
        "jit": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "logging_collector": "on",
        "log_directory": str(log),
        "log_filename": "postgres-%a.log",
        "log_rotation_age": "1d",
        "log_rotation_size": "0",
        "log_truncate_on_rotation": "on",
        "log_line_prefix": "%m [%p] %a ",
        # What a refused row held (a score among it) would stand in the details.
        "log_error_verbosity": "terse",
    }
    lines = [f"{name} = '{_quoted(value)}'" for name, value in values.items()]
    return "\n".join(["# Written by the server at every start.", *lines]) + "\n"


def quoted_item(path: Path) -> str:
    """A path as one item of a list setting, in which commas and spaces would split it."""
    inner = str(path).replace('"', '""')
    return f'"{inner}"'


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "''")
