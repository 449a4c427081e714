"""Cases: a unit sees its own (UNITS.md 9); each comes with what happened to it last.

Of which kind a case is, its row says; what the kind adds lies beside it, in a table of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from domain.cases.permissions import CasePermission
from domain.events.permissions import EventPermission
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Group, ListOf
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import are_found

TYPES = {
    "DISCLOSURE": "DisclosureRequest",
    "APPROVAL": "ApprovalRequest",
    "RECTIFICATION": "RectificationItem",
    "SUPERVISION": "SupervisionItem",
}
BESIDE = {
    "DISCLOSURE": "disclosure_request",
    "APPROVAL": "approval_request",
    "RECTIFICATION": "rectification_item",
    "SUPERVISION": "supervision_item",
}
NARROWER: dict[str, Callable[[Eyes, Row], bool]] = {}
"""Who sees a kind, where not all do that see cases."""
NO_DAY = date(9000, 1, 1)
"""What has no last day comes after all that have one."""
SEARCHED = ("title", "text", "clause")


def type_of(row: Row) -> str:
    """Each kind is a type."""
    return TYPES[row["kind"]]


def whole(eyes: Eyes, row: Row) -> Row:
    """The row with what its kind adds."""
    return {**row, **eyes.rows.named(BESIDE[row["kind"]], row["id"])}


def checking_unit(eyes: Eyes, row: Row) -> Thing | None:
    """Whoever sees the case sees who checks it."""
    found = eyes.rows.one("unit", row["checker_id"])
    return None if found is None else Thing("Unit", found)


def every_case(eyes: Eyes) -> list[Row]:
    """Of every kind."""
    return [whole(eyes, row) for row in eyes.rows.all("case_file")]


def sees(eyes: Eyes, row: Row) -> bool:
    """All, those of his unit or those it checks; of a kind that is hidden from him none."""
    is_its = eyes.reaches(CasePermission.CASE_READ, unit=row["unit_id"])
    if not is_its and not eyes.reaches(CasePermission.CHECKED_CASE_READ, unit=row["checker_id"]):
        return False
    narrower = NARROWER.get(row["kind"])
    return narrower is None or narrower(eyes, row)


CASES = ListOf(
    of="Case",
    rows=every_case,
    type_of=type_of,
    permission=CasePermission.CASE_READ,
    or_by=CasePermission.CHECKED_CASE_READ,
    sees=sees,
    key=lambda _eyes, row: (row["opened_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "kind": lambda _eyes, row, given: bool(row["kind"] == given),
        "checkingUnitId": people.is_named_by("checker_id", "Unit"),
        "text": lambda _eyes, row, given: are_found([row[one] for one in SEARCHED], given),
        "isOpen": lambda _eyes, row, given: (row["closed_at"] is None) is given,
    },
    looks_for=frozenset({"text"}),
    orders={
        "DUE_ON": ("d", lambda row: row["due_on"] or NO_DAY),
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


def _to_checker(eyes: Eyes, row: Row, event: Row) -> bool:
    return event["audience"] == CasePermission.CASE_READ and all(
        eyes.reaches(one, unit=row["checker_id"])
        for one in (EventPermission.EVENT_READ, CasePermission.CHECKED_CASE_READ)
    )


def kind(code: str, fields: Mapping[str, FieldOf]) -> Kind:
    """One kind, with the fields that it adds."""
    return Kind(
        table="case_file",
        sees=sees,
        whole=lambda eyes, row: whole(eyes, row) if row["kind"] == code else None,
        fields={"unit": people.unit, "checkingUnit": checking_unit, **fields},
        asked={"history": events.history("case", _to_checker)},
    )


def list_of(
    code: str,
    filters: Mapping[str, Callable[[Eyes, Row, Any], bool]],
    groups: Mapping[str, Group] = MappingProxyType({}),
) -> ListOf:
    """The list of one kind: as of all, but for what is the same for all of the kind."""
    shared = {name: one for name, one in CASES.filters.items() if name != "kind"}
    by = {name: one for name, one in CASES.groups.items() if name != "KIND"}
    return replace(
        CASES,
        of=TYPES[code],
        rows=lambda eyes: [row for row in every_case(eyes) if row["kind"] == code],
        filters={**shared, **filters},
        groups={**by, **groups},
    )


def room(code: str, name: str, listed: ListOf, fields: Mapping[str, FieldOf]) -> Room:
    """What a kind's room tells."""
    return Room(
        kinds={
            TYPES[code]: kind(code, fields),
            f"{TYPES[code]}Connection": Kind(asked={"counts": listed.counts}),
        },
        lists={name: listed},
    )


ROOM = Room(
    kinds={"CaseConnection": Kind(asked={"counts": CASES.counts})},
    lists={"cases": CASES},
)
