"""Who sees a row or a value: conditions that end up inside the SQL, so none can be forgotten.

A sight is written over `{t}`, the alias of the row in question. Its condition is TRUE or FALSE
as text when the viewer's permissions decide alone, so that the statement stays short.
"""

from dataclasses import dataclass
from typing import Protocol

from domain.permissions import Permission, Scope

TRUE, FALSE = "TRUE", "FALSE"


class Eyes(Protocol):
    """What a sight may ask of the statement being written."""

    def scope(self, permission: Permission) -> Scope | None:
        """How far the viewer holds a permission."""

    def viewer_unit(self) -> str:
        """A placeholder for the viewer's unit."""

    def viewer_person(self) -> str:
        """A placeholder for the viewer's person."""


class Sight(Protocol):
    """A condition on who sees something."""

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """Every permission it looks at."""

    def condition(self, eyes: Eyes, row: str) -> str:
        """The condition in SQL on the row with this alias."""


@dataclass(frozen=True, slots=True)
class Holds:
    """Whoever holds a permission; with its scope measured by the row's unit or person.

    Without `unit` or `person` a narrow scope suffices: then the thing is no matter of one's own.
    """

    permission: Permission
    unit: str | None = None
    person: str | None = None

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """The one."""
        return (self.permission,)

    def condition(self, eyes: Eyes, row: str) -> str:
        """By the viewer's scope."""
        match eyes.scope(self.permission):
            case None:
                return FALSE
            case Scope.OWN_UNIT if self.unit is not None:
                return f"{self.unit.format(t=row)} = {eyes.viewer_unit()}"
            case Scope.OWN_PERSON if self.person is not None:
                return f"{self.person.format(t=row)} = {eyes.viewer_person()}"
        return TRUE


@dataclass(frozen=True, slots=True)
class HoldsEverywhere:
    """Whoever holds a permission without any narrowing."""

    permission: Permission

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """The one."""
        return (self.permission,)

    def condition(self, eyes: Eyes, row: str) -> str:
        """By the viewer's scope."""
        return TRUE if eyes.scope(self.permission) is Scope.ANY else FALSE


@dataclass(frozen=True, slots=True)
class Where:
    """Whoever it is, when the row is so."""

    sql: str

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """None."""
        return ()

    def condition(self, eyes: Eyes, row: str) -> str:
        """The condition itself."""
        return self.sql.format(t=row)


@dataclass(frozen=True, slots=True)
class InAudience:
    """Whoever holds the permission that the row itself names in `column`, one of `known`.

    Who holds it for his own unit sees the rows of that `unit`; who holds it for his own person
    alone sees none, as such a row names nobody.
    """

    column: str
    known: tuple[Permission, ...]
    unit: str

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """All that a row can name."""
        return self.known

    def condition(self, eyes: Eyes, row: str) -> str:
        """The permissions the viewer holds, written out: there are few."""
        found = [self._named(eyes, row, Scope.ANY)]
        if own := self._named(eyes, row, Scope.OWN_UNIT):
            found.append(f"({own} AND {self.unit.format(t=row)} = {eyes.viewer_unit()})")
        kept = [one for one in found if one]
        return f"({' OR '.join(kept)})" if kept else FALSE

    def _named(self, eyes: Eyes, row: str, scope: Scope) -> str:
        held = [one.value for one in self.known if eyes.scope(one) is scope]
        return f"{self.column.format(t=row)} = ANY('{{{','.join(held)}}}')" if held else ""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several reasons is enough."""

    parts: tuple[Sight, ...]

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """Of all parts."""
        return tuple(one for part in self.parts for one in part.permissions)

    def condition(self, eyes: Eyes, row: str) -> str:
        """Joined by OR."""
        found = [part.condition(eyes, row) for part in self.parts]
        if TRUE in found:
            return TRUE
        kept = [one for one in found if one != FALSE]
        return f"({' OR '.join(kept)})" if kept else FALSE


@dataclass(frozen=True, slots=True)
class AllOf:
    """Everything must hold."""

    parts: tuple[Sight, ...]

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """Of all parts."""
        return tuple(one for part in self.parts for one in part.permissions)

    def condition(self, eyes: Eyes, row: str) -> str:
        """Joined by AND."""
        found = [part.condition(eyes, row) for part in self.parts]
        if FALSE in found:
            return FALSE
        kept = [one for one in found if one != TRUE]
        return f"({' AND '.join(kept)})" if kept else TRUE


WITH_ITS_OWNER = Where(TRUE)
"""Of a relation: whoever sees the one row sees the other through it."""
