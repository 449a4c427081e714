"""All rooms that the oracle knows: of every file here with a `ROOM`."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.oracle.room import Kind, Room


def _found() -> Iterator[Room]:
    # By what is written there: those who evaluate import this file, and are no rooms.
    for file in sorted(Path(__file__).parent.glob("*.py")):
        if "\nROOM = " in file.read_text(encoding="utf-8"):
            room = import_module(f"{__package__}.{file.stem}").ROOM
            assert isinstance(room, Room)
            yield room


ROOMS = tuple(_found())

KINDS = {name: kind for room in ROOMS for name, kind in room.kinds.items()}
LISTS = {name: one for room in ROOMS for name, one in room.lists.items()}
QUESTIONS = {name: one for room in ROOMS for name, one in room.questions.items()}
FRAMES = {name: one for room in ROOMS for name, one in room.frames.items()}
FOLLOWS = {name: one for room in ROOMS for name, one in room.follows.items()}
ACTS = {name: one for room in ROOMS for name, one in room.acts.items()}

PLAIN = Kind()
"""A type of which every field is a column."""
