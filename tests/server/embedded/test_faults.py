import os
from pathlib import Path

import pytest

from server.embedded import program
from server.embedded.fault import EmbeddedFault
from server.embedded.postgres import start_embedded
from tests.server.embedded.holding import holding


def test_data_of_another_major_version_are_left_alone(open_folder: Path) -> None:
    postgres = start_embedded(open_folder)
    postgres.stop()
    version_file = postgres.home / "data" / "PG_VERSION"
    version_file.write_text("17\n")
    with pytest.raises(EmbeddedFault, match=r"made by PostgreSQL 17") as told:
        start_embedded(open_folder)
    assert "pg_dump" in told.value.what_to_do
    version_file.write_text("18\n")
    start_embedded(open_folder).stop()


def test_a_full_disk_is_told_and_leaves_no_half_made_database(open_folder: Path) -> None:
    data = open_folder / "data"
    with holding(data, "--file-bytes", "100000") as holder:
        assert holder.said.startswith("fault The disk or the quota is full")
    assert not (data / "postgres" / "data").exists()
    start_embedded(data).stop()


def test_a_folder_that_may_not_be_written_is_told(open_folder: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o555)
    with holding(closed, "--ordinary") as holder:
        assert holder.said.startswith("fault The data folder")
        assert "cannot be written" in holder.said


def test_a_file_in_place_of_the_data_folder_is_told(open_folder: Path) -> None:
    (open_folder / "data").write_text("not a folder")
    with pytest.raises(EmbeddedFault, match="cannot be written"):
        start_embedded(open_folder / "data")


def test_a_platform_without_the_package_is_told_to_bring_its_own_database(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "PACKAGE", "a_package_that_is_nowhere")
    with pytest.raises(EmbeddedFault, match="not on this machine") as told:
        start_embedded(open_folder)
    assert "SITONG_DATABASE_URL" in told.value.what_to_do


def test_a_database_that_cannot_start_shows_its_own_words(open_folder: Path) -> None:
    postgres = start_embedded(open_folder)
    postgres.stop()
    control = postgres.home / "data" / "global" / "pg_control"
    kept = control.read_bytes()
    control.write_bytes(b"")
    with pytest.raises(EmbeddedFault, match="did not start") as told:
        start_embedded(open_folder)
    assert "pg_control" in told.value.what_to_do
    control.write_bytes(kept)
    start_embedded(open_folder).stop()


@pytest.mark.parametrize("name", ["no-such-account-here", "root"])
def test_an_account_that_cannot_run_a_database_is_told(
    open_folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only root chooses an account, and the choice is judged before anything is done with it.
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(EmbeddedFault, match=f"cannot run as {name}"):
        start_embedded(open_folder, user=name)


def test_a_fault_speaks_chinese_first_and_ends_with_what_to_do(open_folder: Path) -> None:
    fault = EmbeddedFault("出错。", "It failed.", "请重试。\nTry again.")
    assert str(fault) == "出错。\nIt failed.\n请重试。\nTry again."
