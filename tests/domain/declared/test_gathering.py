"""A room that says something wrong, or what another says, stops the start with one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest

from domain.declared.happening import Happening
from domain.declared.parts import DeclarationError

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


CODES = """
from domain.problems import Code

class KiteCode(Code):
    {line}
"""


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


EVENTS = """
from domain.declared.happening import Happening, Told

class KiteEvents(Happening, family=("风筝", "kites")):
    FLOWN = "kite:flown", "放飞", "flown", Told.PARTNERS
    {line}
"""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", ""),
        ('LOST = "kite:lost", "丢失"', "KiteEvents.LOST in domain/kites/events.py lacks its words"),
        (
            'LOST = "kite:gone", "丢失", "lost"',
            'KiteEvents.LOST in domain/kites/events.py is spelled "kite:gone",'
            " not family:what_happened like its name",
        ),
        (
            'LOST = "wind:lost", "丢失", "lost"',
            "KiteEvents (domain.kites.events) has kinds that begin differently",
        ),
        (
            '"""Two families."""\n\nclass OtherEvents(Happening, family=("风", "wind")):'
            '\n    FLOWN_OFF = "kite:flown_off", "吹走", "flown off"',
            "OtherEvents (domain.kites.events) begins like KiteEvents (domain.kites.events)",
        ),
    ],
)
def test_a_wrong_kind_of_event_is_named(tmp_path: Path, line: str, why: str) -> None:
    told = why_it_stops(
        tmp_path, "events.py", EVENTS.format(line=line), gathers="domain.happenings"
    )
    assert told == why


def test_events_are_declared_where_they_are_found() -> None:
    told = {"Happening": Happening, "__name__": "actions.kites.fly"}
    with pytest.raises(DeclarationError, match=r"\(actions\.kites\.fly\) declares events"):
        exec("class KiteEvents(Happening, family=('风筝', 'kites')): ...", told)  # noqa: S102


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('NO_WIND = "NO_WIND", "没有风。", "There is no wind."', ""),
        (
            'NOT_FOUND = "NOT_FOUND", "没有风筝。", "There is no kite."',
            'NOT_FOUND in domain/kites/problems.py says "NOT_FOUND",'
            " and so does domain/problems.py",
        ),
        (
            'CLOCKS_OPEN = "CLOCKS_OPEN", "没有风筝。", "There is no kite."',
            'CLOCKS_OPEN in domain/kites/problems.py says "CLOCKS_OPEN",'
            " and so does domain/clocks/problems.py",
        ),
        (
            'NO_WIND = "no wind", "没有风。", "There is no wind."',
            'NO_WIND in domain/kites/problems.py is spelled "no wind",'
            " not UPPER_SNAKE like its name",
        ),
        (
            'NO_WIND = "NO_WIND", "没有风。"',
            "NO_WIND in domain/kites/problems.py has no words in both languages",
        ),
        (
            'NO_WIND = "NO_WIND", "no wind", "There is no wind."',
            "NO_WIND in domain/kites/problems.py has no words in both languages",
        ),
    ],
)
def test_a_wrong_code_is_named(tmp_path: Path, line: str, why: str) -> None:
    told = why_it_stops(tmp_path, "problems.py", CODES.format(line=line), gathers="domain.codes")
    assert told == (f"KiteCode.{why}" if why else "")
