"""All rooms that the oracle knows: a new one is one more file, named here."""

from tests.oracle import (
    cases,
    clauses,
    clocks,
    events,
    hall,
    hall_acts,
    people,
    representatives,
    scoring,
    sentiment,
    sentiment_acts,
    system,
)
from tests.oracle.room import Kind

ROOMS = (
    system.ROOM,
    people.ROOM,
    representatives.ROOM,
    clauses.ROOM,
    events.ROOM,
    cases.ROOM,
    clocks.ROOM,
    sentiment.ROOM,
    sentiment_acts.ROOM,
    scoring.ROOM,
    hall.ROOM,
    hall_acts.ROOM,
)

KINDS = {name: kind for room in ROOMS for name, kind in room.kinds.items()}
LISTS = {name: one for room in ROOMS for name, one in room.lists.items()}
QUESTIONS = {name: one for room in ROOMS for name, one in room.questions.items()}
FRAMES = {name: one for room in ROOMS for name, one in room.frames.items()}
FOLLOWS = {name: one for room in ROOMS for name, one in room.follows.items()}
ACTS = {name: one for room in ROOMS for name, one in room.acts.items()}

PLAIN = Kind()
"""A type of which every field is a column."""
