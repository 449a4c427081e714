"""Folders that any account may enter: what pytest makes itself is closed to all but its owner."""

import os
import pwd
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.embedded.postgres import EmbeddedPostgres, start_embedded
from server.embedded.program import packaged_program


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account may enter, with a short path, gone after the test."""
    folder = Path(tempfile.mkdtemp(prefix="sitong-test-")).resolve()
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def postgres(open_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A running database in `open_folder / "data"`, stopped after the test."""
    started = start_embedded(open_folder / "data")
    yield started
    started.stop()


@pytest.fixture
def state_folder(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine's state folder for this test only."""
    place = open_folder / "state"
    place.mkdir()
    monkeypatch.setattr("server.embedded.place.STATE_FOLDER", place)
    return place


@pytest.fixture
def is_root() -> bool:
    return os.geteuid() == 0


def give_to_nobody(place: Path) -> None:
    """Hand a folder to the ordinary account as which `holder.py` runs when we are root."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(place, nobody.pw_uid, nobody.pw_gid)


def copy_package(site: Path) -> None:
    """Copy the PostgreSQL programs to where they can be imported from `site`."""
    package = packaged_program().bin.parent.parent
    for name in (package.name, f"{package.name}.libs"):
        shutil.copytree(
            package.parent / name,
            site / name,
            symlinks=True,
            ignore=shutil.ignore_patterns("include", "pginstall", "*.a"),
        )
