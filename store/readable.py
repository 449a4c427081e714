"""Everything that can be read by SQL alone, from the rooms; which query reads what."""

from functools import cache

from store.cases.readable import CASE, CASES
from store.clocks.readable import DEADLINE, DEADLINES
from store.events.readable import EVENT, EVENTS
from store.people.readable import PERSON, POST, UNIT, UNITS
from store.reading.compiling import Library
from store.reading.declare import Lookup, Root
from store.representatives.readable import REPRESENTATIVE, REPRESENTATIVES
from store.scoring.readable import (
    RESULT_LINE,
    RESULT_SNAPSHOT,
    REVIEW_SESSION,
    REVIEW_SESSIONS,
    SCOREBOARD,
    SCOREBOARD_SLOT,
    SLOT,
    WALL,
)
from store.sentiment.readable import (
    PRESS_CONFERENCE,
    RELEASE,
    RELEASES,
    SENTIMENT_CLOCK,
    SENTIMENT_EVENT,
    SENTIMENT_EVENTS,
)

READABLES = (
    UNIT,
    POST,
    PERSON,
    REPRESENTATIVE,
    CASE,
    EVENT,
    DEADLINE,
    SENTIMENT_EVENT,
    SENTIMENT_CLOCK,
    RELEASE,
    PRESS_CONFERENCE,
    REVIEW_SESSION,
    WALL,
    SLOT,
    RESULT_SNAPSHOT,
    RESULT_LINE,
    SCOREBOARD,
    SCOREBOARD_SLOT,
)

NODE = Lookup(
    argument="id",
    types={
        **{
            one: one
            for one in (
                "Unit",
                "Person",
                "Representative",
                "ReviewSession",
                "Slot",
                "SentimentEvent",
                "Release",
                "Deadline",
            )
        },
        **dict.fromkeys(CASE.variants.types.values() if CASE.variants else (), "Case"),
    },
)

ROOTS: dict[str, Root] = {
    "cases": CASES,
    "deadlines": DEADLINES,
    "events": EVENTS,
    "node": NODE,
    "releases": RELEASES,
    "representatives": REPRESENTATIVES,
    "reviewSessions": REVIEW_SESSIONS,
    "scoreboard": Lookup(argument="sessionId", types={"ReviewSession": "Scoreboard"}),
    "sentimentEvents": SENTIMENT_EVENTS,
    "units": UNITS,
}

COMPUTED_ROOTS = frozenset(
    {
        "clause",
        "clauses",
        "nodes",
        "representativePool",
        "serverTime",
        "slotAttendance",
        "urnKeys",
        "viewer",
        "workingDays",
    }
)
"""Queries that Python answers: from memory, by counting, or for many ids at once."""


@cache
def library() -> Library:
    """All of it, put together at the first use."""
    return Library(READABLES, ROOTS)
