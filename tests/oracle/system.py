"""Who one is, and what time it is."""

from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.permissions import Scope
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row


def viewer(eyes: Eyes, _given: Given) -> Thing | None:
    """Null for the anonymous."""
    one = eyes.viewer
    if one.role is Role.PUBLIC:
        return None
    held = GRANTS[one.role].items()
    texts = [key.value if how is Scope.ANY else f"{key.value}@{how.value}" for key, how in held]
    shown = {
        "role": one.role,
        "name": one.name,
        "permissions": sorted(texts),
        "unit_id": one.unit_id,
    }
    return Thing("Viewer", shown)


def own_unit(eyes: Eyes, row: Row) -> Thing | None:
    """The unit the token is bound to."""
    found = eyes.rows.one("unit", row["unit_id"])
    return None if found is None else Thing("Unit", found)


ROOM = Room(
    kinds={"Viewer": Kind(fields={"unit": own_unit})},
    questions={"viewer": viewer, "serverTime": lambda eyes, _given: eyes.now},
)
