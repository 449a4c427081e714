"""The one vocabulary of what may be done and seen: how a room says it, and who holds it.

Grammar: `thing:verb`, both lower_snake. The thing stands in the singular (`results` and
`urn_keys` are seen only as a whole); the verb is one act on it. `read` is the one verb of seeing,
and every event of the log names a `…:read` that its reader needs. A permission is written only
when some act or field asks for it, in `domain/<room>/permissions.py`:

    class CasePermission(Permission):
        CASE_READ = "case:read", held(MATTER_READERS, Role.HOTLINE, own_unit=UNITS)

`domain/people/grants.py` gathers them. What is not written there is not permitted.
"""

from enum import StrEnum
from typing import TypeVar

from domain.people.roles import Role


class Scope(StrEnum):
    """How far a permission reaches."""

    ANY = "ANY"
    OWN_UNIT = "OWN_UNIT"
    OWN_PERSON = "OWN_PERSON"


Held = tuple[tuple[Role, Scope], ...]
Holders = Role | frozenset[Role]
_NOBODY: Holders = frozenset()


def held(*anywhere: Holders, own_unit: Holders = _NOBODY, own_person: Holders = _NOBODY) -> Held:
    """Who holds a permission for everything, for his own unit's, for his own."""
    return (
        *((role, Scope.ANY) for some in anywhere for role in _roles(some)),
        *((role, Scope.OWN_UNIT) for role in _roles(own_unit)),
        *((role, Scope.OWN_PERSON) for role in _roles(own_person)),
    )


def _roles(some: Holders) -> frozenset[Role]:
    return frozenset({some}) if isinstance(some, Role) else some


Self = TypeVar("Self", bound="Permission")


class Permission(StrEnum):
    """Every act and every read passes one of these; each room has an enum of its own."""

    holders: Held

    def __new__(cls: type[Self], value: str, holders: Held = ()) -> Self:
        """A permission with those who hold it."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.holders = holders
        return member
