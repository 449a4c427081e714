"""The log: whoever reads it sees an event whose audience he is, of his own unit if so bound."""

from collections.abc import Callable

from domain.events.permissions import EventPermission
from domain.people.grants import PERMISSIONS
from domain.texts.folding import folded
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import AskedField, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.wire import is_sought, log_cursor


def sees(eyes: Eyes, row: Row) -> bool:
    """In the log for good, told to such as him, and within his reach."""
    return (
        row["seq"] is not None
        and eyes.reaches(EventPermission.EVENT_READ, unit=row["unit_id"])
        and eyes.reaches(PERMISSIONS[row["audience"]], unit=row["unit_id"])
    )


def is_of_kinds(kind: str, wanted: list[str]) -> bool:
    """An asterisk at the end means all that begin so."""
    asked = [folded(one) for one in wanted]
    return any(kind.startswith(one[:-1]) if one.endswith("*") else kind == one for one in asked)


def feed(eyes: Eyes, given: Given) -> Thing:
    """The next event."""
    _judged(eyes, given)
    assert eyes.told.item is not None
    return Thing("EventUpdate", {"event": Thing("Event", eyes.told.item)})


def follows(eyes: Eyes, given: Given, row: Row) -> bool:
    """What a feed lets through."""
    asked = _judged(eyes, given)
    stream, kinds = asked.get("stream"), asked.get("kinds")
    return (
        sees(eyes, row)
        and (stream is None or row["stream"] == folded(stream))
        and (kinds is None or is_of_kinds(row["kind"], kinds))
    )


def _judged(eyes: Eyes, given: Given) -> Given:
    if not eyes.may(EventPermission.EVENT_READ):
        raise WrongError("NOT_PERMITTED")
    asked = {key: one for key, one in (given.get("filter") or {}).items() if one is not None}
    wrong = [f"filter.{key}" for key, one in asked.items() if not is_sought(one)]
    if wrong:
        raise WrongError(*wrong)
    return asked


MOST_HISTORY = 20


def history(stream: str, also: Callable[[Eyes, Row, Row], bool] | None = None) -> AskedField:
    """A thing's part of the log as far as one may read it, the newest first.

    `also` tells of the thing and an event whether somebody else sees that there, too.
    """

    def told(eyes: Eyes, row: Row, given: Given) -> list[Thing]:
        if not eyes.may(EventPermission.EVENT_READ):
            return []
        if not 1 <= given["first"] <= MOST_HISTORY:
            raise WrongError("first")
        found = eyes.rows.of("event", "stream", f"{stream}:{row['id']}")
        seen = sorted(
            (
                one
                for one in found
                if sees(eyes, one)
                or (also is not None and one["seq"] is not None and also(eyes, row, one))
            ),
            key=lambda one: one["version"],
            reverse=True,
        )
        return things("Event", seen[: given["first"]])

    return told


EVENTS = ListOf(
    of="Event",
    rows=lambda eyes: eyes.rows.all("event"),
    permission=EventPermission.EVENT_READ,
    sees=sees,
    key=lambda _eyes, row: (row["seq"],),
    tags="i",
    is_descending=True,
    filters={
        "stream": lambda _eyes, row, given: bool(row["stream"] == folded(given)),
        "kinds": lambda _eyes, row, given: is_of_kinds(row["kind"], given),
    },
    looks_for=frozenset({"stream", "kinds"}),
)

ROOM = Room(
    kinds={"Event": Kind(fields={"cursor": lambda _eyes, row: log_cursor(row["seq"])})},
    lists={"events": EVENTS},
    frames={"events": feed},
    follows={"events": follows},
)
