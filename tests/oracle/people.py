"""Units, persons and posts: open registers, but that the public sees no person (UNITS.md 9)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from domain.instants import SHANGHAI, local_date
from domain.people.permissions import PeoplePermission as P
from domain.permissions import Permission
from tests.oracle import events
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf
from tests.oracle.people_acts import may_end
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import holds, is_code
from tests.oracle.wire import key_in

NOBODY = UUID(int=0)


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


def holds_on(row: Row, day: date) -> bool:
    """Whether what holds from one day to another holds on this one; both its days are in."""
    return bool(row["valid_from"] <= day and (row["valid_to"] is None or day <= row["valid_to"]))


def today(eyes: Eyes) -> date:
    """The district's day."""
    return local_date(eyes.now)


def day_asked(eyes: Eyes, given: Given) -> date:
    """The day that is asked for, or today."""
    found: date | None = given.get("on")
    return found or today(eyes)


def sees_persons(eyes: Eyes, _row: Row) -> bool:
    """All or none, and what tells of them alike."""
    return eyes.may(P.PERSON_READ)


def person(eyes: Eyes, key: UUID | None) -> Thing | None:
    """A person, for those who may see persons."""
    found = eyes.rows.one("person", key)
    return None if found is None or not eyes.may(P.PERSON_READ) else Thing("Person", found)


def who(column: str) -> FieldOf:
    """The person whom a row names."""
    return lambda eyes, row: Thing("Person", eyes.rows.named("person", row[column]))


def is_named_by(column: str, of: str) -> Callable[[Eyes, Row, str], bool]:
    """Whether a row names the thing with this id."""
    return lambda _eyes, row, given: bool(row[column] == (key_in(given, of) or NOBODY))


def posts(eyes: Eyes, row: Row) -> list[Thing]:
    """Posts held today, the head first, then by title."""
    if not eyes.may(P.PERSON_READ):
        return []
    found = eyes.rows.of("post", "unit_id", row["id"])
    held = [one for one in found if holds_on(one, today(eyes))]
    held.sort(key=lambda one: (not one["is_head"], one["title_zh"], one["id"]))
    return things("Post", held)


def posts_of(eyes: Eyes, row: Row) -> list[Thing]:
    """Posts that somebody holds today, the latest first."""
    if not eyes.may(P.PERSON_READ):
        return []
    found = eyes.rows.of("post", "person_id", row["id"])
    held = [one for one in found if holds_on(one, today(eyes))]
    held.sort(key=lambda one: (-one["valid_from"].toordinal(), one["id"]))
    return things("Post", held)


def head(eyes: Eyes, row: Row, given: Given) -> Thing | None:
    """Who heads a unit on a day."""
    found = eyes.rows.of("post", "unit_id", row["id"])
    day = day_asked(eyes, given)
    heads = [one["person_id"] for one in found if one["is_head"] and holds_on(one, day)]
    return person(eyes, heads[0] if heads else None)


def leader(eyes: Eyes, row: Row, given: Given) -> Thing | None:
    """In charge of a unit on a day: by portfolio; of a unit of the government else the mayor."""
    day = day_asked(eyes, given)
    charged = [
        one["leader_id"]
        for one in eyes.rows.of("portfolio", "unit_id", row["id"])
        if holds_on(one, day)
    ]
    if not charged and row["kind"] in ("GOV-OFFICE", "DEPT", "MGMT", "STREET", "COMMUNITY"):
        mayors = eyes.rows.of("post", "role", "MAYOR")
        charged = [one["person_id"] for one in mayors if holds_on(one, day)]
    return person(eyes, charged[0] if charged else None)


def is_in_group(eyes: Eyes, row: Row, given: str) -> bool:
    """Whether a unit is a member of the group today, be it for one clause."""
    return any(
        holds_on(one, today(eyes))
        and is_code(eyes.rows.named("unit_group", one["group_id"])["code"], given)
        for one in eyes.rows.of("group_member", "unit_id", row["id"])
    )


def is_bound(eyes: Eyes, row: Row, given: str) -> bool:
    """Whether a clause binds a unit today: by a group, and if by one clause's members, by its."""
    day = today(eyes)
    return any(
        is_code(bound["clause"], given)
        and one["clause"] in (None, bound["clause"])
        and holds_on(one, day)
        and holds_on(bound, day)
        for one in eyes.rows.of("group_member", "unit_id", row["id"])
        for bound in eyes.rows.of("group_clause", "group_id", one["group_id"])
    )


def is_named(eyes: Eyes, row: Row, given: str) -> bool:
    """Part of a name or an alias, or the whole code."""
    names = [row["name_zh"], row["name_en"]]
    names += [one["name"] for one in eyes.rows.of("unit_alias", "unit_id", row["id"])]
    return any(holds(name, given) for name in names) or is_code(row["code"], given)


def sees_units(eyes: Eyes, _row: Row) -> bool:
    """All or none."""
    return eyes.may(P.UNIT_READ)


def _posts_ever(eyes: Eyes, row: Row) -> list[Row]:
    return list(eyes.rows.of("post", "person_id", row["id"]))


def post_title(eyes: Eyes, row: Row) -> str | None:
    """Of the post that begins last; the lowest id among equals."""
    if not eyes.may(P.PERSON_READ):
        return None
    found = sorted(_posts_ever(eyes, row), key=lambda one: one["id"])
    found.sort(key=lambda one: one["valid_from"], reverse=True)
    return found[0]["title_zh"] if found else None


def _is_at(eyes: Eyes, row: Row, given: str) -> bool:
    at = key_in(given, "Unit")
    return any(
        one["unit_id"] == at and holds_on(one, today(eyes)) for one in _posts_ever(eyes, row)
    )


PERSONS = ListOf(
    of="Person",
    rows=lambda eyes: [one for one in eyes.rows.all("person") if _posts_ever(eyes, one)],
    permission=P.PERSON_READ,
    sees=lambda eyes, row: sees_persons(eyes, row),
    key=lambda _eyes, row: (row["sort_key"], row["id"]),
    tags="su",
    filters={
        "unitId": _is_at,
        "isDistrictLeader": lambda _eyes, row, given: row["is_district_leader"] is given,
        "text": lambda eyes, row, given: (
            holds(row["name"], given)
            or any(holds(one["title_zh"], given) for one in _posts_ever(eyes, row))
        ),
    },
    looks_for=frozenset({"text"}),
)


UNITS = ListOf(
    of="Unit",
    rows=lambda eyes: eyes.rows.all("unit"),
    permission=P.UNIT_READ,
    sees=sees_units,
    key=lambda _eyes, row: (row["sort_key"], row["id"]),
    tags="su",
    filters={
        "kind": lambda _eyes, row, given: is_code(row["kind"], given),
        "isReviewed": lambda _eyes, row, given: row["is_reviewed"] is given,
        "group": is_in_group,
        "clause": is_bound,
        "text": is_named,
    },
    looks_for=frozenset({"kind", "group", "clause", "text"}),
)


def dated(
    of: str,
    table: str,
    permission: Permission,
    filters: Mapping[str, Callable[[Eyes, Row, Any], bool]],
) -> ListOf:
    """A list of what holds from one day to another, the latest first."""
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=permission,
        sees=lambda eyes, _row: eyes.may(permission),
        key=lambda _eyes, row: (row["valid_from"], row["id"]),
        tags="du",
        is_descending=True,
        filters={**filters, "on": lambda _eyes, row, given: holds_on(row, given)},
        orders={"VALID_TO": ("d", lambda row: row["valid_to"] or date(9000, 1, 1))},
        looks_for=frozenset({"code", "clause"} & filters.keys()),
    )


POSTS = dated(
    "Post",
    "post",
    P.PERSON_READ,
    {
        "personId": is_named_by("person_id", "Person"),
        "unitId": is_named_by("unit_id", "Unit"),
        "role": lambda _eyes, row, given: bool(row["role"] == given),
        "isHead": lambda _eyes, row, given: row["is_head"] is given,
    },
)

ROOM = Room(
    kinds={
        "Unit": Kind(
            table="unit",
            sees=sees_units,
            renamed={"name": "name_zh"},
            fields={"posts": posts},
            asked={"head": head, "leader": leader},
        ),
        "Person": Kind(
            table="person",
            sees=sees_persons,
            fields={"posts": posts_of, "postTitle": post_title},
        ),
        "Post": Kind(
            table="post",
            sees=sees_persons,
            renamed={"title": "title_zh"},
            fields={
                "person": who("person_id"),
                "unit": unit,
                "allowedSteps": may_end("leavePost", P.POST_FILL),
            },
            asked={"history": events.history("post")},
        ),
    },
    lists={"persons": PERSONS, "posts": POSTS, "units": UNITS},
)
