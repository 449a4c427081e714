"""Where the database of a data folder lives, and where its socket is."""

import hashlib
import os
import re
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from server.embedded.fault import (
    data_went_out_of_reach,
    no_reachable_place,
    noted_place_is_gone,
    socket_path_is_too_long,
    somebody_elses_socket_folder,
)
from server.embedded.owner import Owner

PORT = 5432
SOCKET_NAME = f".s.PGSQL.{PORT}"
LONGEST_SOCKET_PATH = 103
"""Bytes: Linux allows 107, other systems 103."""
STATE_FOLDER = Path("/var/lib")
RUN_FOLDER = Path("/run")
NOTE = "postgres.location"
BACK_NOTE = "data-folder"
"""Beside a database that lies elsewhere: the data folder it belongs to."""


def home_of(folder: Path, owner: Owner) -> Path:
    """The folder of the database's files: in the data folder, or where `owner` can reach it.

    A data folder below a closed home directory cannot be entered by another account, and one
    with quotes in its name trips up programs started from it. Then the database lives in the
    machine's state folder, and a note in the data folder says where.
    """
    note = folder / NOTE
    if note.exists():
        home = Path(note.read_text().splitlines()[0])
        if not home.is_dir():
            raise noted_place_is_gone(note, home)
        _note_back(home, folder)
        return home
    home = folder / "postgres"
    if owner.is_other and not (_is_plain(folder) and owner.reaches(folder)):
        if (home / "data").exists():
            raise data_went_out_of_reach(home / "data", owner.name)
        home = STATE_FOLDER / short_name(folder)
        _make_open(home, folder=folder, owner=owner)
        aside = folder / f".{NOTE}-{os.getpid()}"
        aside.write_text(f"{home}\n")
        aside.replace(note)
        _note_back(home, folder)
    else:
        home.mkdir(exist_ok=True)
        # Entered by the account of the database, listed by nobody else.
        home.chmod(0o711 if owner.is_other else 0o700)
    return home


def _note_back(home: Path, folder: Path) -> None:
    """Say there whose it is. Whoever may not write there has not made it, and not moved it."""
    note = home / BACK_NOTE
    with suppress(PermissionError):
        if not note.exists() or note.read_text() != f"{folder}\n":
            note.write_text(f"{folder}\n")


def short_name(folder: Path) -> str:
    """A name for what belongs to a data folder but lies elsewhere: the same at every start."""
    return f"sitong-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]}"


def socket_folder_of(home: Path, owner: Owner) -> Path:
    """The folder of the socket, closed to all but the owner: beside the data, or a short path."""
    beside = home / "socket"
    if _fits(beside):
        beside.mkdir(exist_ok=True)
        owner.give(beside)
        return beside
    for parent in (RUN_FOLDER, Path(tempfile.gettempdir())):
        place = parent / short_name(home)
        if _fits(place) and os.access(parent, os.W_OK) and owner.reaches(parent):
            _make_closed(place, owner)
            return place
    raise socket_path_is_too_long(beside)


def forget_socket(place: Path) -> None:
    """Remove what a killed PostgreSQL left in its socket folder, which no other one uses.

    PostgreSQL refuses to start while the process number in there belongs to any process, even
    to its own dead predecessor whom nobody has collected.
    """
    for name in (SOCKET_NAME, f"{SOCKET_NAME}.lock"):
        (place / name).unlink(missing_ok=True)


def _fits(place: Path) -> bool:
    """Whether clients can name the folder: short enough, and read as one plain host."""
    is_short = len(os.fsencode(place / SOCKET_NAME)) <= LONGEST_SOCKET_PATH
    return is_short and _is_plain(place)


def _is_plain(place: Path) -> bool:
    """Whether neither a shell nor a list of hosts would read the path as anything but a path."""
    return re.fullmatch(r"[\w./ +~=-]+", str(place)) is not None


def _make_open(home: Path, *, folder: Path, owner: Owner) -> None:
    try:
        home.mkdir(exist_ok=True)
        home.chmod(0o711)
    except OSError as error:
        raise no_reachable_place(folder, owner.name, error.strerror or str(error)) from error


def _make_closed(place: Path, owner: Owner) -> None:
    """Make the folder, or take it as it is when nobody but the owner can have made it."""
    try:
        place.mkdir(mode=0o700)
    except FileExistsError:
        found = place.lstat()
        is_ours = found.st_uid in {owner.uid, os.geteuid()} and stat.S_ISDIR(found.st_mode)
        if not is_ours or found.st_mode & 0o077:
            raise somebody_elses_socket_folder(place) from None
    owner.give(place)
