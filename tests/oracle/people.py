"""Units, persons and posts: open registers, but that the public sees no person (UNITS.md 9)."""

from collections.abc import Callable

from domain.instants import SHANGHAI
from domain.people.permissions import PeoplePermission
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import ListOf
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import holds, is_code
from tests.oracle.wire import key_in


def unit(eyes: Eyes, row: Row) -> Thing | None:
    """The unit a row belongs to."""
    found = eyes.rows.one("unit", row["unit_id"])
    return None if found is None else Thing("Unit", found)


def of_unit(eyes: Eyes, row: Row) -> tuple[str | None, Thing | None]:
    """Counted by units: the code, and the unit."""
    found = unit(eyes, row)
    return (None if found is None else found.row["code"]), found


def of_month(column: str) -> Callable[[Eyes, Row], tuple[str, None]]:
    """Counted by the month of an instant, in the district's time."""
    return lambda _eyes, row: (f"{row[column].astimezone(SHANGHAI):%Y-%m}", None)


def of_code(column: str) -> Callable[[Eyes, Row], tuple[str, None]]:
    """Counted by a state, a kind or another code."""
    return lambda _eyes, row: (row[column], None)


def is_of_unit(row: Row, given: str) -> bool:
    """Whether a row belongs to the unit with this id; what belongs to none is of no unit."""
    return row["unit_id"] is not None and row["unit_id"] == key_in(given, "Unit")


def posts(eyes: Eyes, row: Row) -> list[Thing]:
    """Posts held now, the head first, then by title."""
    if not eyes.may(PeoplePermission.PERSON_READ):
        return []
    held = [one for one in eyes.rows.of("post", "unit_id", row["id"]) if one["valid_to"] is None]
    held.sort(key=lambda one: (not one["is_head"], one["title_zh"], one["id"]))
    return things("Post", held)


def holder(eyes: Eyes, row: Row) -> Thing | None:
    """Null for those who may not see persons."""
    if not eyes.may(PeoplePermission.PERSON_READ):
        return None
    return Thing("Person", eyes.rows.named("person", row["person_id"]))


def is_in_group(eyes: Eyes, row: Row, given: str) -> bool:
    """Whether a unit is a member of the group."""
    members = eyes.rows.of("unit_group_member", "unit_id", row["id"])
    return any(is_code(one["group_code"], given) for one in members)


def is_named(eyes: Eyes, row: Row, given: str) -> bool:
    """Part of a name or an alias, or the whole code."""
    names = [row["name_zh"], row["name_en"]]
    names += [one["name"] for one in eyes.rows.of("unit_alias", "unit_id", row["id"])]
    return any(holds(name, given) for name in names) or is_code(row["code"], given)


def sees_units(eyes: Eyes, _row: Row) -> bool:
    """All or none."""
    return eyes.may(PeoplePermission.UNIT_READ)


UNITS = ListOf(
    of="Unit",
    rows=lambda eyes: eyes.rows.all("unit"),
    permission=PeoplePermission.UNIT_READ,
    sees=sees_units,
    key=lambda _eyes, row: (row["sort_key"], row["id"]),
    tags="su",
    filters={
        "kind": lambda _eyes, row, given: is_code(row["kind"], given),
        "isReviewed": lambda _eyes, row, given: row["is_reviewed"] is given,
        "group": is_in_group,
        "text": is_named,
    },
    looks_for=frozenset({"kind", "group", "text"}),
)

ROOM = Room(
    kinds={
        "Unit": Kind(
            table="unit", sees=sees_units, renamed={"name": "name_zh"}, fields={"posts": posts}
        ),
        "Person": Kind(
            table="person", sees=lambda eyes, _row: eyes.may(PeoplePermission.PERSON_READ)
        ),
        "Post": Kind(renamed={"title": "title_zh"}, fields={"person": holder}),
    },
    lists={"units": UNITS},
)
