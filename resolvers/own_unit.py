"""Narrows a list to what a viewer's scope reaches."""

from uuid import UUID

from domain.people.permissions import Permission, Scope
from domain.people.viewer import Viewer
from resolvers.context import DoorContext
from store.people.readable import NOBODYS_UNIT, unit_key


def reachable_unit(door: DoorContext, permission: Permission, asked: str | None) -> UUID | None:
    """The unit to filter by: the one asked for, and with a unit's scope never another's."""
    wanted = None if asked is None else unit_key(asked)
    if door.scope(permission) is not Scope.OWN_UNIT:
        return wanted
    own = door.viewer.unit_id or NOBODYS_UNIT
    return own if wanted in (None, own) else NOBODYS_UNIT


def reaches_unit(viewer: Viewer, scope: Scope | None, unit_id: UUID | None) -> bool:
    """Whether a scope reaches a thing of this unit."""
    if scope is Scope.ANY:
        return True
    return scope is Scope.OWN_UNIT and unit_id is not None and unit_id == viewer.unit_id
