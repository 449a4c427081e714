"""A database outside its data folder is listed with its owner; removed only when it has none."""

import shutil
from pathlib import Path

import pytest

from server.cli.databases import list_databases, remove_databases
from server.embedded.elsewhere import Belonging, databases_elsewhere, remove
from server.embedded.fault import EmbeddedFault
from server.embedded.place import BACK_NOTE, NOTE
from server.embedded.postgres import EmbeddedPostgres, start_embedded


def _laid_out(state_folder: Path, name: str, folder: Path | None) -> Path:
    """What a start as root leaves behind, without PostgreSQL's own files."""
    home = state_folder / f"sitong-{name}"
    (home / "data").mkdir(parents=True)
    (home / "data" / "kept").write_bytes(b"x" * 2**20)
    if folder is not None:
        (home / BACK_NOTE).write_text(f"{folder}\n")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / NOTE).write_text(f"{home}\n")
    return home


def test_only_what_nobody_owns_is_removed(
    state_folder: Path, open_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    owned = _laid_out(state_folder, "owned", open_folder / "one" / "data")
    gone = _laid_out(state_folder, "gone", open_folder / "two" / "data")
    replaced = _laid_out(state_folder, "replaced", open_folder / "three" / "data")
    unknown = _laid_out(state_folder, "unknown", None)
    (state_folder / "sitong-nothing").mkdir()
    (state_folder / "other" / "data").mkdir(parents=True)
    shutil.rmtree(open_folder / "two")
    (open_folder / "three" / "data" / NOTE).write_text("/somewhere/else\n")

    found = {one.home: one.belonging for one in databases_elsewhere()}
    assert found == {
        gone: Belonging.ORPHANED,
        owned: Belonging.OWNED,
        replaced: Belonging.ORPHANED,
        unknown: Belonging.UNKNOWN,
    }
    assert list_databases() == 0
    told = capsys.readouterr().out
    assert all(str(home) in told for home in found)
    assert str(open_folder / "one" / "data") in told
    assert "1 MB" in told

    assert remove_databases([], is_sure=True) == 0
    assert {one.home for one in databases_elsewhere()} == {owned, unknown}
    assert remove_databases([owned.name], is_sure=True) == 1
    assert remove_databases(["sitong-none"], is_sure=True) == 2
    assert remove_databases([unknown.name], is_sure=True) == 0
    assert {one.home for one in databases_elsewhere()} == {owned}
    assert (state_folder / "other" / "data").exists()


def test_a_real_one_is_owned_while_its_folder_is_there_and_never_removed_while_it_runs(
    open_folder: Path, state_folder: Path, is_root: bool
) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o700)
    running = start_embedded(closed / "data")
    try:
        found = databases_elsewhere()
        assert [one.home for one in found] == ([running.home] if is_root else [])
        for one in found:
            assert (one.folder, one.belonging) == (closed / "data", Belonging.OWNED)
            assert one.is_running
            _forget(closed)
            with pytest.raises(EmbeddedFault, match="in use"):
                remove(one)
    finally:
        _stop(running)
    for one in databases_elsewhere():
        assert one.belonging is Belonging.ORPHANED
        remove(one)
        assert not one.home.exists()


def test_a_moved_data_folder_still_owns_its_database_after_its_next_start(
    open_folder: Path, state_folder: Path, is_root: bool
) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o700)
    start_embedded(closed / "data").stop()
    (closed / "data").rename(closed / "moved")
    start_embedded(closed / "moved").stop()
    owned = [(one.folder, one.belonging) for one in databases_elsewhere()]
    assert owned == ([(closed / "moved", Belonging.OWNED)] if is_root else [])


def _forget(closed: Path) -> None:
    """The checkout is deleted while its server runs."""
    shutil.rmtree(closed / "data")


def _stop(running: EmbeddedPostgres) -> None:
    running.stop()
    assert not running.is_running()
