"""The embedded database: one PostgreSQL for all servers of a data folder."""

import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import quote

from server.embedded.cluster import SUPERUSER, Cluster
from server.embedded.fault import (
    EmbeddedFault,
    data_belongs_to_another,
    data_went_out_of_reach,
    fault_of,
)
from server.embedded.holders import Holders
from server.embedded.owner import Owner, database_owner, name_of, owner_of
from server.embedded.place import PORT, home_of, socket_folder_of
from server.embedded.program import packaged_program, program_for

DEFAULT_DATABASE = "sitong"
CHANGE_SECONDS = 240.0


class EmbeddedPostgres:
    """A hold on the running database. The last holder to stop stops PostgreSQL too.

    A server that is killed lets its hold go by itself; PostgreSQL then runs on, and the next
    server of the same folder takes it over.
    """

    def __init__(self, cluster: Cluster, holders: Holders) -> None:
        self.cluster = cluster
        self._holders = holders
        self._is_held = False
        self.socket_folder = Path()

    @property
    def home(self) -> Path:
        """Where the database's files are; not always below the data folder."""
        return self.cluster.home

    def start(self) -> None:
        """Take hold: join the running database or start it; start it again when it has died."""
        with self._holders.changing(timeout_seconds=CHANGE_SECONDS):
            if not self._is_held:
                self._holders.join()
                self._is_held = True
            try:
                self._be_running()
            except BaseException:
                self._let_go()
                raise

    def stop(self) -> None:
        """Let go; stops PostgreSQL when nobody else holds it. May be called again."""
        if not self._is_held:
            return
        with self._holders.changing(timeout_seconds=CHANGE_SECONDS):
            if self._holders.am_last() and self.cluster.running() is not None:
                self.cluster.stop()
            self._let_go()

    def is_running(self) -> bool:
        """Whether PostgreSQL lives; cheap enough to ask every second."""
        return self.postmaster_pid() is not None

    def postmaster_pid(self) -> int | None:
        """The process id of PostgreSQL, for those who watch it or test its death."""
        found = self.cluster.running()
        return None if found is None else found.pid

    def credentials(self, database: str = DEFAULT_DATABASE) -> dict[str, Any]:
        """What `asyncpg.connect(**…)` and Tortoise's `credentials` take."""
        return {
            "host": str(self.socket_folder),
            "port": PORT,
            "user": SUPERUSER,
            "password": None,
            "database": database,
        }

    def url(self, database: str = DEFAULT_DATABASE) -> str:
        """An address that asyncpg, Tortoise (`asyncpg://`), psql and pg_dump understand."""
        host = quote(str(self.socket_folder), safe="/")
        return f"postgres://{SUPERUSER}@/{database}?host={host}"

    def ensure_database(self, name: str = DEFAULT_DATABASE) -> None:
        """Create a database unless it is there."""
        if not re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", name):
            raise ValueError(f"not a plain database name: {name!r}")
        with self._holders.changing(timeout_seconds=CHANGE_SECONDS):
            there = self._psql(f"SELECT 1 FROM pg_database WHERE datname = '{name}'")  # noqa: S608 - checked above
            if there != "1":
                self._psql(f"CREATE DATABASE {name}")

    def _psql(self, statement: str) -> str:
        # Our own copy of psql, never the one in a folder that the database's account might own.
        psql = packaged_program()["psql"]
        host = str(self.socket_folder)
        command: list[str | Path] = [
            psql,
            "-XAtq",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            host,
            "-p",
            str(PORT),
        ]
        done = subprocess.run(  # noqa: S603 - a program of the package
            [*command, "-U", SUPERUSER, "-d", "postgres", "-c", statement],
            env={"LC_ALL": "C", "PGCONNECT_TIMEOUT": "10"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise EmbeddedFault(
                "内置数据库未能执行准备步骤。",
                "The embedded database did not carry out a step of its preparation.",
                done.stderr.strip(),
            )
        return str(done.stdout).strip()

    def _be_running(self) -> None:
        cluster = self.cluster
        if (found := cluster.settle()) is None:
            cluster.create()
            self.socket_folder = socket_folder_of(cluster.home, cluster.owner)
            cluster.start(self.socket_folder)
        else:
            self.socket_folder = found.socket_folder

    def _let_go(self) -> None:
        self._holders.leave()
        self._is_held = False


def start_embedded(folder: Path, *, user: str | None = None) -> EmbeddedPostgres:
    """Start the database of a data folder, or join it when it runs already.

    Root runs it as `user`, or as nobody; an existing database runs as the account that owns it.
    Raises EmbeddedFault with a sentence that says what to do; data are never lost by it.
    """
    folder = folder.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder = folder.resolve()
        asked = database_owner(user)
        home = home_of(folder, asked)
        owner = _owner_of_existing(home, asked)
        postgres = EmbeddedPostgres(
            Cluster(home, owner, program_for(owner, home)), Holders(home, owner)
        )
        postgres.start()
    except OSError as error:
        raise fault_of(error, folder) from error
    return postgres


def _owner_of_existing(home: Path, asked: Owner) -> Owner:
    """Data that are there already can be run only by the account that owns them."""
    data = home / "data"
    if not data.exists():
        return asked
    owner = owner_of(data)
    if owner.uid == 0:
        raise data_belongs_to_another(home, owner="root", ours=asked.name)
    if not asked.is_other and owner.is_other:
        raise data_belongs_to_another(home, owner=owner.name, ours=name_of(asked.uid))
    if owner.is_other and not owner.reaches(data):
        raise data_went_out_of_reach(data, owner.name)
    return owner
