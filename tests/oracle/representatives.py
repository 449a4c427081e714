"""The delegation: a member sees himself, the office and the units all; everybody the numbers."""

from domain.instants import local_date
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.permissions import RepresentativePermission
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, ListOf
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import holds, is_code
from tests.oracle.wire import key_in

FEWEST, MOST = 90, 110
"""FS/2.3a: about a hundred, both bounds in."""


def person_of(eyes: Eyes, row: Row) -> Row:
    """The person who is the member."""
    return eyes.rows.named("person", row["person_id"])


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or himself."""
    return eyes.reaches(RepresentativePermission.REPRESENTATIVE_READ, person=row["person_id"])


def affiliation(eyes: Eyes, row: Row) -> Thing | None:
    """The unit he is recused from."""
    found = eyes.rows.one("unit", row["affiliation_id"])
    return None if found is None else Thing("Unit", found)


def pool(eyes: Eyes, given: Given) -> Thing | None:
    """Active members on a day, today by default: all eight categories."""
    if not eyes.may(RepresentativePermission.REPRESENTATIVE_POOL_READ):
        return None
    on = given.get("on") or local_date(eyes.now)
    active = [
        row["category"]
        for row in eyes.rows.all("representative")
        if row["state"] == "ACTIVE"
        and row["joined_on"] <= on
        and (row["ended_on"] is None or on <= row["ended_on"])
    ]
    count = len(active)
    status = "BELOW_RANGE" if count < FEWEST else "ABOVE_RANGE" if count > MOST else "IN_RANGE"
    lines = [
        Thing("CategoryCount", {"category": one.value, "count": active.count(one.value)})
        for one in RepresentativeCategory
    ]
    return Thing(
        "RepresentativePool", {"activeCount": count, "status": status, "byCategory": lines}
    )


REPRESENTATIVES = ListOf(
    of="Representative",
    rows=lambda eyes: eyes.rows.all("representative"),
    permission=RepresentativePermission.REPRESENTATIVE_READ,
    sees=sees,
    key=lambda eyes, row: (person_of(eyes, row)["sort_key"], row["id"]),
    tags="su",
    filters={
        "category": lambda _eyes, row, given: bool(row["category"] == given),
        "state": lambda _eyes, row, given: bool(row["state"] == given),
        "affiliationId": lambda _eyes, row, given: (
            row["affiliation_id"] is not None and row["affiliation_id"] == key_in(given, "Unit")
        ),
        "text": lambda eyes, row, given: (
            holds(person_of(eyes, row)["name"], given) or is_code(row["code"], given)
        ),
    },
    looks_for=frozenset({"text"}),
)

ROOM = Room(
    kinds={
        "Representative": Kind(
            table="representative",
            sees=sees,
            fields={
                "name": lambda eyes, row: person_of(eyes, row)["name"],
                "affiliation": affiliation,
            },
        )
    },
    lists={"representatives": REPRESENTATIVES},
    questions={"representativePool": pool},
)
