"""Who is asking, and what that lets him do."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.permissions import Permission, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """The bearer of a token, or an anonymous member of the public."""

    role: Role
    person_id: UUID | None = None
    unit_id: UUID | None = None
    representative_id: UUID | None = None
    token_id: str | None = None
    issued_at: datetime | None = None
    expires_at: datetime | None = None
    name: str | None = None
    may_ask_freely: bool = False


ANONYMOUS = Viewer(role=Role.PUBLIC)


def scope_of(viewer: Viewer, permission: Permission) -> Scope | None:
    """How far the viewer holds a permission; nothing when not at all.

    A scope without what it is measured by (no unit, no person) is none.
    """
    scope = GRANTS[viewer.role].get(permission)
    if scope is Scope.OWN_UNIT and viewer.unit_id is None:
        return None
    if scope is Scope.OWN_PERSON and viewer.person_id is None:
        return None
    return scope


def may(
    viewer: Viewer,
    permission: Permission,
    *,
    unit_id: UUID | None = None,
    person_id: UUID | None = None,
) -> bool:
    """Whether the viewer holds a permission for a thing of this unit and this person."""
    match scope_of(viewer, permission):
        case None:
            return False
        case Scope.ANY:
            return True
        case Scope.OWN_UNIT:
            return unit_id is not None and unit_id == viewer.unit_id
        case Scope.OWN_PERSON:
            return person_id is not None and person_id == viewer.person_id


def unit_of(thing: object, permission: Permission | None = None) -> UUID | None:
    """Whose matter a thing is; the district's where it has no unit.

    What is one unit's to ask and another's to decide tells by `unit_for` whose it is for whom.
    """
    unit_for: Callable[[Permission], UUID | None] | None = getattr(thing, "unit_for", None)
    if permission is not None and unit_for is not None:
        return unit_for(permission)
    unit_id: UUID | None = getattr(thing, "unit_id", None)
    return unit_id


def may_with(viewer: Viewer, permission: Permission, thing: object) -> bool:
    """Whether the viewer holds a permission for this thing, or for all where it has no unit.

    The own thing of a person names him as its `owner_id`.
    """
    owner_id: UUID | None = getattr(thing, "owner_id", None)
    return may(viewer, permission, unit_id=unit_of(thing, permission), person_id=owner_id)


def narrowed(viewer: Viewer, needs: Iterable[Permission]) -> Viewer:
    """The viewer with nothing left but what can change an answer that looks at `needs`.

    Equal narrowed viewers see the same, so they may share one answer.
    """
    scopes = {scope_of(viewer, permission) for permission in needs}
    is_personal = Scope.OWN_PERSON in scopes
    return Viewer(
        role=viewer.role,
        unit_id=viewer.unit_id if Scope.OWN_UNIT in scopes else None,
        person_id=viewer.person_id if is_personal else None,
        representative_id=viewer.representative_id if is_personal else None,
    )
