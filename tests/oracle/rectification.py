"""Rectification items: what they go back to, and the session where that was said."""

from tests.oracle import cases, people, scoring
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.wire import key_in

CODE = "RECTIFICATION"


def session(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees the session."""
    found = eyes.rows.one("review_session", row["session_id"])
    return Thing("ReviewSession", found) if found and scoring.sees_session(eyes, found) else None


def is_of_session(_eyes: Eyes, row: Row, given: str) -> bool:
    """Said in the session with this id; what was said in none is of no session."""
    return row["session_id"] is not None and row["session_id"] == key_in(given, "ReviewSession")


ITEMS = cases.list_of(
    CODE,
    {
        "sessionId": is_of_session,
        "sourceKind": lambda _eyes, row, given: bool(row["source_kind"] == given),
    },
    {"SOURCE_KIND": people.of_code("source_kind")},
)

ROOM = cases.room(CODE, "rectificationItems", ITEMS, {"session": session})
