"""Compiled reads: an operation of declared fields becomes one SQL statement, found again later."""

import sys
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphql import OperationType

from domain.people.permissions import Permission, Scope
from domain.people.viewer import Viewer, narrowed, scope_of
from server.graphql.compiled.plain import PlainVariables
from server.graphql.compiled.tree import asked_by
from server.graphql.memory import Shares
from server.graphql.operations import Operation
from store.kept import Kept
from store.reading.asked import Asking, Given, OutOfTheOrdinaryError
from store.reading.compiling import Library, compiled
from store.reading.statement import Prepared

BYTES_PER_SHAPE = 1_500
BYTES_PER_STATEMENT = 2_500
BYTES_PER_BINDER = 1_000
"""What a statement takes beside its text and what it writes out of the operation's; measured."""

BYTES_PER_AUDIENCE = 1_500


class Read(NamedTuple):
    """A statement with its parameters, ready to be run."""

    prepared: Prepared
    args: list[object]


class Found(NamedTuple):
    """The read that answers a query, and who may share its answer: equal askers of this."""

    read: Read
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
    bytes: int = BYTES_PER_SHAPE

    def add(self, values: tuple[Hashable, ...], prepared: Prepared, operation: Operation) -> None:
        """One more statement."""
        self.statements[values] = prepared
        self.bytes += (
            BYTES_PER_STATEMENT
            + sys.getsizeof(prepared.sql)
            + BYTES_PER_BINDER * (len(prepared.binders) + len(prepared.checks))
            # Values that stand in the operation stay alive with the statement.
            + sys.getsizeof(operation.document.text)
        )


_NOTHING = _Shape(())
"""Where SQL alone does not serve."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """What is known of one operation; it goes with it."""

    variables: PlainVariables
    needs: tuple[Permission, ...]
    needed: str
    """The needs as one text, which is found faster than a tuple of them."""


class CompiledReads:
    """Finds or writes the statement that answers a query."""

    def __init__(self, library: Library, shares: Shares) -> None:
        self._library = library
        self._known: WeakKeyDictionary[Operation, _Compiled | None] = WeakKeyDictionary()
        self.statements: Kept[Hashable, _Shape] = Kept(shares.statements)
        self.audiences: Kept[tuple[Viewer, str], Viewer] = Kept(shares.audiences)

    def find(
        self, operation: Operation, variables: Mapping[str, Any], viewer: Viewer
    ) -> Found | None:
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
            audience = self._audience(viewer, known)
            return Found(Read(prepared, prepared.args(asking)), plain, audience)
        except OutOfTheOrdinaryError:
            return None

    def _compiled(self, operation: Operation) -> _Compiled | None:
        try:
            return self._known[operation]
        except KeyError:
            known = None
            if operation.kind is OperationType.QUERY:
                variables = PlainVariables(operation.schema, operation.node)
                needs = tuple(sorted(operation.needs))
                known = _Compiled(variables, needs, ",".join(needs))
            self._known[operation] = known
            return known

    def _audience(self, viewer: Viewer, known: _Compiled) -> Viewer:
        """The viewer narrowed to what an operation looks at."""
        key = (viewer, known.needed)
        found = self.audiences.find(key)
        if found is None:
            found = narrowed(viewer, known.needs)
            self.audiences.keep(key, found, BYTES_PER_AUDIENCE)
        return found

    def _prepared(
        self, operation: Operation, known: _Compiled, asking: Asking, viewer: Viewer
    ) -> Prepared | None:
        key = (
            operation.key,
            viewer.role,
            viewer.unit_id is None,
            viewer.person_id is None,
            skeleton(asking.variables),
        )
        shape = self.statements.find(key)
        if shape is None:
            return self._first(operation, known, key, asking, viewer)
        if shape is _NOTHING:
            return None
        values = _values(shape.inlined, asking)
        prepared = shape.statements.get(values)
        if prepared is None:
            prepared, _ = self._write(operation, known, asking, viewer)
            shape.add(values, prepared, operation)
            self.statements.keep(key, shape, shape.bytes)
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
                self.statements.keep(key, _NOTHING, BYTES_PER_SHAPE)
            return None
        shape = _Shape(inlined)
        shape.add(_values(inlined, asking), prepared, operation)
        self.statements.keep(key, shape, shape.bytes)
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
