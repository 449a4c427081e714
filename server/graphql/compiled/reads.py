"""Compiled reads: an operation of declared fields becomes one SQL statement, found again later."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from graphql import OperationType

from domain.people.permissions import Permission, Scope
from domain.people.viewer import Viewer, narrowed, scope_of
from server.graphql.compiled.plain import PlainVariables
from server.graphql.compiled.tree import asked_by
from server.graphql.operations import Operation
from store.reading.asked import Asking, Given, OutOfTheOrdinaryError
from store.reading.compiling import Library, compiled
from store.reading.statement import Prepared

MOST_STATEMENTS = 500
"""An operation that has met more shapes of variables than this forgets them all."""

MOST_AUDIENCES = 10_000


@dataclass(frozen=True, slots=True)
class Read:
    """A statement with its parameters, ready to be run."""

    prepared: Prepared
    args: list[object]
    variables: Mapping[str, Any]
    audience: Viewer
    """The viewer with nothing left but what can change the answer."""


@dataclass(slots=True)
class _Shape:
    """Statements for variables that are present and absent alike.

    `inlined` are the values written into the text, e.g. page sizes: one statement for each.
    """

    inlined: tuple[Given, ...]
    statements: dict[tuple[Hashable, ...], Prepared] = field(default_factory=dict)


@dataclass(slots=True)
class _Compiled:
    """What is known of one operation."""

    variables: PlainVariables
    needs: tuple[Permission, ...]
    shapes: dict[Hashable, _Shape | None] = field(default_factory=dict)
    """By scopes and skeleton of the variables; nothing where SQL alone does not serve."""
    audiences: dict[Viewer, Viewer] = field(default_factory=dict)

    def audience_of(self, viewer: Viewer) -> Viewer:
        """The viewer narrowed to what the operation looks at."""
        found = self.audiences.get(viewer)
        if found is None:
            if len(self.audiences) >= MOST_AUDIENCES:
                self.audiences.clear()
            found = self.audiences[viewer] = narrowed(viewer, self.needs)
        return found


class CompiledReads:
    """Finds or writes the statement that answers a query."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: WeakKeyDictionary[Operation, _Compiled | None] = WeakKeyDictionary()

    def find(
        self, operation: Operation, variables: Mapping[str, Any], viewer: Viewer
    ) -> Read | None:
        """The read that answers a query; nothing when it takes the ordinary way."""
        known = self._compiled(operation)
        plain = None if known is None else known.variables.of(variables)
        if known is None or plain is None:
            return None
        asking = Asking(plain, viewer.unit_id, viewer.person_id)
        try:
            prepared = self._prepared(operation, known, asking, viewer)
            if prepared is None:
                return None
            return Read(prepared, prepared.args(asking), plain, known.audience_of(viewer))
        except OutOfTheOrdinaryError:
            return None

    def _compiled(self, operation: Operation) -> _Compiled | None:
        try:
            return self._known[operation]
        except KeyError:
            known = None
            if operation.kind is OperationType.QUERY:
                variables = PlainVariables(operation.schema, operation.node)
                known = _Compiled(variables, tuple(sorted(operation.needs)))
            self._known[operation] = known
            return known

    def _prepared(
        self, operation: Operation, known: _Compiled, asking: Asking, viewer: Viewer
    ) -> Prepared | None:
        key = (
            viewer.role,
            viewer.unit_id is None,
            viewer.person_id is None,
            skeleton(asking.variables),
        )
        if key not in known.shapes:
            if len(known.shapes) >= MOST_STATEMENTS:
                known.shapes.clear()
            return self._first(operation, known, key, asking, viewer)
        shape = known.shapes[key]
        if shape is None:
            return None
        values = _values(shape.inlined, asking)
        prepared = shape.statements.get(values)
        if prepared is None:
            prepared, _ = self._write(operation, known, asking, viewer)
            if len(shape.statements) >= MOST_STATEMENTS:
                shape.statements.clear()
            shape.statements[values] = prepared
        return prepared

    def _first(
        self,
        operation: Operation,
        known: _Compiled,
        key: Hashable,
        asking: Asking,
        viewer: Viewer,
    ) -> Prepared | None:
        try:
            prepared, inlined = self._write(operation, known, asking, viewer)
        except OutOfTheOrdinaryError as reason:
            if not reason.is_of_values:
                known.shapes[key] = None
            return None
        known.shapes[key] = _Shape(inlined, {_values(inlined, asking): prepared})
        return prepared

    def _write(
        self, operation: Operation, known: _Compiled, asking: Asking, viewer: Viewer
    ) -> tuple[Prepared, tuple[Given, ...]]:
        scopes: dict[Permission, Scope | None] = {one: scope_of(viewer, one) for one in known.needs}
        query = operation.schema.query_type
        return compiled(
            self._library,
            asked_by(operation, asking.variables),
            query_type="Query" if query is None else query.name,
            variables=asking.variables,
            scopes=scopes,
        )


def skeleton(value: Any) -> Hashable:
    """What of variables decides on the statement: what is there, what is null, true or false."""
    if value is None or value is True or value is False:
        return value
    if isinstance(value, dict):
        return tuple((key, skeleton(part)) for key, part in sorted(value.items()))
    return ""


def _values(inlined: tuple[Given, ...], asking: Asking) -> tuple[Hashable, ...]:
    return tuple(given.value(asking.variables) for given in inlined)
