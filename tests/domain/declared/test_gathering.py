"""A room that says something wrong, or what another says, stops the start with one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest

START = "import domain; domain.__path__.append({folder!r}); import {gathers}"
PERMISSIONS = """
from domain.cases.permissions import CasePermission
from domain.people.roles import UNITS, Role
from domain.permissions import Permission, held

class KitePermission(Permission):
    KITE_FLY = "kite:fly", held(Role.HOTLINE)
    {line}
"""


def why_it_stops(folder: Path, file: str, text: str, *, gathers: str) -> str:
    """The last line of what a start says with a room of kites that has this file."""
    room = folder / "kites"
    room.mkdir()
    (room / "__init__.py").touch()
    (room / file).write_text(text, encoding="utf-8")
    program = START.format(folder=str(folder), gathers=gathers)
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (ended.returncode == 0) is (ended.stderr == "")
    return ended.stderr.strip().rpartition("\n")[2].partition("DeclarationError: ")[2]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", ""),
        (
            'CASE_READ = "case:read", held(Role.HOTLINE)',
            'CASE_READ in domain/kites/permissions.py says "case:read",'
            " and so does domain/cases/permissions.py",
        ),
        (
            'KITE_WATCH = "watch kites", held(Role.HOTLINE)',
            'KITE_WATCH in domain/kites/permissions.py is spelled "watch kites",'
            " not thing:verb like its name",
        ),
        (
            'KITE_WATCH = "kite:fly", held(Role.MAYOR)',
            'KITE_WATCH in domain/kites/permissions.py is spelled "kite:fly",'
            " not thing:verb like its name",
        ),
        (
            'KITE_WATCH = "kite:watch", held()',
            "KITE_WATCH in domain/kites/permissions.py is held by nobody",
        ),
        (
            'KITE_WATCH = "kite:watch", held(UNITS, own_unit=Role.UNIT_HEAD)',
            "KITE_WATCH in domain/kites/permissions.py is given to a role twice",
        ),
    ],
)
def test_a_wrong_permission_is_named(tmp_path: Path, line: str, why: str) -> None:
    told = why_it_stops(
        tmp_path,
        "permissions.py",
        PERMISSIONS.format(line=line),
        gathers="domain.people.grants",
    )
    assert told == (f"KitePermission.{why}" if why else "")
