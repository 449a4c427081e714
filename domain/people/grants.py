"""Who holds what, and how far (UNITS.md 9): gathered once from what the rooms declare."""

import re
from collections.abc import Mapping

from domain.declared.gathering import gathered
from domain.people.roles import Role
from domain.permissions import Permission, Scope

_SPELLING = re.compile(r"[a-z]+(_[a-z]+)*:[a-z]+(_[a-z]+)*")


def _what_is_wrong(name: str, one: Permission) -> str | None:
    if not _SPELLING.fullmatch(one.value) or name != one.value.replace(":", "_").upper():
        return f'is spelled "{one.value}", not thing:verb like its name'
    if not one.holders:
        return "is held by nobody"
    if len({role for role, _ in one.holders}) < len(one.holders):
        return "is given to a role twice"
    return None


PERMISSIONS: Mapping[str, Permission] = gathered(Permission, "permissions", _what_is_wrong)
"""Every permission by its value."""

READ_PERMISSIONS = tuple(one for one in PERMISSIONS.values() if one.value.endswith(":read"))
"""Every event of the log names the permission that its reader needs; it is one of these."""

GRANTS: Mapping[Role, Mapping[Permission, Scope]] = {
    role: {one: scope for one in PERMISSIONS.values() for who, scope in one.holders if who is role}
    for role in Role
}
"""What each role holds. What is not written here is not permitted."""
