"""Cases: a unit sees its own (UNITS.md 9); each comes with what happened to it last."""

from datetime import date

from domain.cases.permissions import CasePermission
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import are_found

TYPES = {"RECTIFICATION": "RectificationItem", "SUPERVISION": "SupervisionItem"}
MOST_HISTORY = 20
SEARCHED = ("title", "text", "clause")


def type_of(row: Row) -> str:
    """Each kind is a type."""
    return TYPES[row["kind"]]


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(CasePermission.CASE_READ, unit=row["unit_id"])


def history(eyes: Eyes, row: Row, given: Given) -> list[Thing]:
    """As far as one may read the log, the newest first."""
    if not 1 <= given["first"] <= MOST_HISTORY:
        raise WrongError("first")
    told = [
        one
        for one in eyes.rows.of("event", "stream", f"case:{row['id']}")
        if events.sees(eyes, one)
    ]
    told.sort(key=lambda one: one["version"], reverse=True)
    return things("Event", told[: given["first"]])


CASES = ListOf(
    of="Case",
    rows=lambda eyes: eyes.rows.all("case_file"),
    type_of=type_of,
    permission=CasePermission.CASE_READ,
    sees=sees,
    key=lambda _eyes, row: (row["opened_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "kind": lambda _eyes, row, given: bool(row["kind"] == given),
        "text": lambda _eyes, row, given: are_found([row[one] for one in SEARCHED], given),
        "isOpen": lambda _eyes, row, given: (row["closed_at"] is None) is given,
    },
    looks_for=frozenset({"text"}),
    orders={
        "DUE_ON": ("d", lambda row: row["due_on"] or date(9000, 1, 1)),
        "NUMBER": ("i", lambda row: row["number"]),
        "OPENED_AT": ("t", lambda row: row["opened_at"]),
    },
    groups={
        "KIND": people.of_code("kind"),
        "MONTH": people.of_month("opened_at"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)

_KIND = Kind(
    table="case_file",
    sees=sees,
    type_of=type_of,
    fields={"unit": people.unit},
    asked={"history": history},
)

ROOM = Room(
    kinds={
        **dict.fromkeys(TYPES.values(), _KIND),
        "CaseConnection": Kind(asked={"counts": CASES.counts}),
    },
    lists={"cases": CASES},
)
