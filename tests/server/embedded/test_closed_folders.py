import stat
from pathlib import Path

import pytest

from server.embedded.fault import EmbeddedFault
from server.embedded.postgres import start_embedded
from tests.server.embedded.conftest import copy_package, give_to_nobody
from tests.server.embedded.holding import holding


@pytest.fixture
def closed_folder(open_folder: Path) -> Path:
    folder = open_folder / "closed"
    folder.mkdir(mode=0o700)
    return folder


def test_a_database_below_a_closed_folder_starts_where_its_account_may_enter(
    closed_folder: Path, state_folder: Path, is_root: bool
) -> None:
    data = closed_folder / "data"
    first = start_embedded(data)
    first.stop()
    if is_root:
        assert first.home.parent == state_folder
        assert (data / "postgres.location").read_text().strip() == str(first.home)
    else:
        assert first.home == data / "postgres"
    assert stat.S_IMODE(closed_folder.stat().st_mode) == 0o700

    second = start_embedded(data)
    assert second.home == first.home
    second.stop()


def test_a_moved_data_folder_still_finds_its_database(
    closed_folder: Path, state_folder: Path, is_root: bool
) -> None:
    first = start_embedded(closed_folder / "data")
    first.stop()
    (closed_folder / "data").rename(closed_folder / "moved")
    second = start_embedded(closed_folder / "moved")
    second.stop()
    expected = first.home if is_root else closed_folder / "moved" / "postgres"
    assert second.home == expected
    assert (second.home.parent == state_folder) == is_root


def test_a_noted_place_that_is_gone_is_told_and_not_begun_anew(open_folder: Path) -> None:
    data = open_folder / "data"
    data.mkdir()
    (data / "postgres.location").write_text(f"{open_folder / 'gone'}\n")
    with pytest.raises(EmbeddedFault, match="does not exist"):
        start_embedded(data)
    assert not (data / "postgres").exists()


def test_data_that_went_out_of_reach_are_told_and_not_begun_anew(
    open_folder: Path, state_folder: Path, is_root: bool
) -> None:
    above = open_folder / "above"
    start_embedded(above / "data").stop()
    above.chmod(0o700)
    if is_root:
        with pytest.raises(EmbeddedFault, match="may no longer enter"):
            start_embedded(above / "data")
        assert list(state_folder.iterdir()) == []
    else:
        start_embedded(above / "data").stop()


def test_programs_in_a_closed_checkout_are_copied_once(
    open_folder: Path, closed_folder: Path, is_root: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_package(closed_folder)
    monkeypatch.syspath_prepend(closed_folder)

    first = start_embedded(open_folder / "data")
    first.ensure_database()
    first.stop()
    copies = [one.name for one in first.home.glob("program-*")]
    assert len(copies) == (1 if is_root else 0)
    assert first.cluster.program.bin.is_relative_to(first.home if is_root else closed_folder)

    second = start_embedded(open_folder / "data")
    second.stop()
    assert [one.name for one in first.home.glob("program-*")] == copies


def test_an_ordinary_account_runs_the_database_itself(open_folder: Path) -> None:
    data = open_folder / "data"
    data.mkdir(mode=0o700)
    give_to_nobody(data)
    # An ordinary account has an installation that it can read, wherever this checkout may be.
    copy_package(open_folder)
    with holding(data, "--ordinary", site=open_folder) as holder:
        assert holder.said.startswith("running ")
        assert holder.said.endswith(str(data / "postgres"))
        # Root (or the same account) may join what an ordinary account runs, and leave again.
        ours = start_embedded(data)
        ours.stop()
        assert ours.is_running()
    assert not ours.is_running()
    with holding(data, "--ordinary", site=open_folder) as again:
        assert again.said.startswith("running ")


def test_an_ordinary_account_is_told_that_the_data_are_anothers(
    open_folder: Path, is_root: bool
) -> None:
    data = open_folder / "data"
    start_embedded(data).stop()
    with holding(data, "--ordinary") as holder:
        if is_root:
            assert holder.said.startswith("fault ")
            assert "belongs to nobody" in holder.said or "cannot be written" in holder.said
        else:
            assert holder.said.startswith("running ")
