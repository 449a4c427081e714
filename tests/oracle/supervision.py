"""Supervision items, and the clocks behind them."""

from tests.oracle import cases, clocks
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.wire import key_in

CODE = "SUPERVISION"


def clock(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees the clock."""
    found = eyes.rows.one("deadline", row["clock_id"])
    return Thing("Deadline", found) if found and clocks.sees(eyes, found) else None


def is_of_clock(_eyes: Eyes, row: Row, given: str) -> bool:
    """With the clock of this id behind it."""
    return row["clock_id"] is not None and row["clock_id"] == key_in(given, "Deadline")


ITEMS = cases.list_of(CODE, {"clockId": is_of_clock})

ROOM = cases.room(CODE, "supervisionItems", ITEMS, {"clock": clock})
