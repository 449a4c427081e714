import os
import signal
import subprocess
from pathlib import Path

import asyncpg
import pytest

from server.embedded.owner import owner_of
from server.embedded.postgres import EmbeddedPostgres, start_embedded
from server.embedded.postmaster import postmaster_of
from tests.server.embedded.holding import holding


def _kill_and_see_dead(postgres: EmbeddedPostgres) -> None:
    pid = postgres.postmaster_pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while postgres.is_running():
        os.sched_yield()


def test_the_last_holder_out_stops_the_database(open_folder: Path) -> None:
    first = start_embedded(open_folder)
    second = start_embedded(open_folder)
    assert first.postmaster_pid() == second.postmaster_pid()
    assert first.credentials() == second.credentials()
    first.stop()
    assert second.is_running()
    second.stop()
    assert not second.is_running()


def test_two_processes_share_one_database(open_folder: Path) -> None:
    with holding(open_folder) as one, holding(open_folder) as other:
        assert one.said.startswith("running ")
        assert one.said == other.said
        ours = start_embedded(open_folder)
        assert one.said.split()[1] == str(ours.postmaster_pid())
    assert ours.is_running()
    ours.stop()
    assert not ours.is_running()


def test_a_database_left_by_a_killed_server_is_taken_over(open_folder: Path) -> None:
    with holding(open_folder) as killed:
        killed.kill()
    postgres = start_embedded(open_folder)
    assert killed.said == f"running {postgres.postmaster_pid()} {postgres.home}"
    postgres.stop()
    assert not postgres.is_running()


async def test_a_killed_database_is_started_again_with_what_it_had_confirmed(
    postgres: EmbeddedPostgres,
) -> None:
    postgres.ensure_database()
    connection = await asyncpg.connect(postgres.url())
    await connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    _kill_and_see_dead(postgres)
    postgres.start()
    again = await asyncpg.connect(postgres.url())
    assert await again.fetchval("SELECT number FROM kept") == 7
    await again.close()
    connection.terminate()


def test_a_stale_pid_file_does_not_keep_the_database_from_starting(
    postgres: EmbeddedPostgres,
) -> None:
    _kill_and_see_dead(postgres)
    pid_file = postgres.home / "data" / "postmaster.pid"
    owner = owner_of(postgres.home / "data")
    stranger = subprocess.Popen(
        ["/bin/sh", "-c", "read line"],
        stdin=subprocess.PIPE,
        user=owner.uid if owner.is_other else None,
        cwd="/",
    )
    with stranger:
        lines = pid_file.read_text().splitlines()
        pid_file.write_text("\n".join([str(stranger.pid), *lines[1:]]) + "\n")
        assert not postgres.is_running()
        postgres.start()
        assert postgres.is_running()
        assert stranger.poll() is None
        stranger.kill()


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_server_told_to_end_stops_its_database(open_folder: Path, told: signal.Signals) -> None:
    with holding(open_folder) as holder:
        home = Path(holder.said.split()[2])
        holder.process.send_signal(told)
        holder.process.wait(timeout=60)
    assert postmaster_of(home / "data") is None
    assert not (home / "data" / "postmaster.pid").exists()
