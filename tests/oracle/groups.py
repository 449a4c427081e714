"""Groups of units, their members and clauses: open registers; reasons are for officials."""

from domain.people.permissions import PeoplePermission as P
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, WrongError
from tests.oracle.people_acts import may_end
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import is_code

MOST_MEMBERS = 200


def for_officials(column: str) -> FieldOf:
    """Null for all others."""
    return lambda eyes, row: row[column] if eyes.may(P.PERSON_READ) else None


def group(eyes: Eyes, row: Row) -> Thing:
    """The group that a row belongs to."""
    return Thing("UnitGroup", eyes.rows.named("unit_group", row["group_id"]))


def members(eyes: Eyes, row: Row, given: Given) -> list[Thing]:
    """Members on a day, those for all clauses first."""
    if not 1 <= given["first"] <= MOST_MEMBERS:
        raise WrongError("first")
    day = people.day_asked(eyes, given)
    found = [
        one
        for one in eyes.rows.of("group_member", "group_id", row["id"])
        if people.holds_on(one, day)
    ]
    found.sort(key=lambda one: (one["clause"] or "", one["valid_from"], one["id"]))
    return things("GroupMember", found[: given["first"]])


def is_assigned(eyes: Eyes, row: Row) -> bool:
    """Whether a clause's group has a member for it today."""
    return any(
        people.holds_on(one, people.today(eyes)) and one["clause"] in (None, row["clause"])
        for one in eyes.rows.of("group_member", "group_id", row["group_id"])
    )


GROUPS = people.dated(
    "UnitGroup",
    "unit_group",
    P.UNIT_READ,
    {"code": lambda _eyes, row, given: is_code(row["code"], given)},
)


def is_of_clause(_eyes: Eyes, row: Row, given: str) -> bool:
    """Whether a row is of this clause alone."""
    return row["clause"] is not None and is_code(row["clause"], given)


MEMBERS = people.dated(
    "GroupMember",
    "group_member",
    P.UNIT_READ,
    {
        "groupId": people.is_named_by("group_id", "UnitGroup"),
        "unitId": people.is_named_by("unit_id", "Unit"),
        "clause": is_of_clause,
    },
)

CLAUSES = people.dated(
    "GroupClause",
    "group_clause",
    P.UNIT_READ,
    {
        "groupId": people.is_named_by("group_id", "UnitGroup"),
        "clause": is_of_clause,
        "isAssigned": lambda eyes, row, given: is_assigned(eyes, row) is given,
    },
)

ROOM = Room(
    kinds={
        "UnitGroup": Kind(
            table="unit_group",
            sees=people.sees_units,
            renamed={"name": "name_zh"},
            fields={
                "endReason": for_officials("end_reason"),
                "allowedSteps": may_end("endUnitGroup", P.UNIT_GROUP_DECLARE),
            },
            asked={"members": members, "history": events.history("unit_group")},
        ),
        "GroupMember": Kind(
            table="group_member",
            sees=people.sees_units,
            fields={
                "group": group,
                "unit": people.unit,
                "reason": for_officials("reason"),
                "endReason": for_officials("end_reason"),
                "allowedSteps": may_end("removeGroupMember", P.UNIT_GROUP_DECLARE),
            },
        ),
        "GroupClause": Kind(
            table="group_clause",
            sees=people.sees_units,
            fields={
                "group": group,
                "isAssigned": is_assigned,
                "allowedSteps": may_end("unbindClause", P.UNIT_GROUP_DECLARE),
                "endReason": for_officials("end_reason"),
            },
        ),
    },
    lists={"unitGroups": GROUPS, "groupMembers": MEMBERS, "groupClauses": CLAUSES},
)
