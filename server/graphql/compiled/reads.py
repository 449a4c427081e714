"""Compiled reads: an operation of declared fields becomes one SQL statement, found again later."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphql import OperationType

from domain.instants import local_date
from domain.people.viewer import Viewer, narrowed, scope_of
from domain.permissions import Permission, Scope
from server.graphql.compiled.plain import PlainVariables
from server.graphql.compiled.statements import Statements, skeleton
from server.graphql.compiled.tree import asked_by
from server.graphql.memory import Shares
from server.graphql.operations import Operation
from store.kept import Kept
from store.reading.asked import Asking, Given, OutOfTheOrdinaryError
from store.reading.compiling import Library, compiled
from store.reading.statement import NOW, TODAY, Prepared

BYTES_PER_AUDIENCE = 1_500


class Read(NamedTuple):
    """A statement with its parameters, ready to be run, and for whom."""

    prepared: Prepared
    args: list[object]
    viewer: Viewer


class Found(NamedTuple):
    """The read that answers a query, and who may share its answer: equal askers of this."""

    read: Read
    variables: Mapping[str, Any]
    audience: Viewer
    """The viewer with nothing left but what can change the answer."""
    day: date | None
    """The day on which alone the answer holds, where it looks at that."""

    @property
    def is_shared(self) -> bool:
        """Whether equal askers may share it; not where it looks at the very instant."""
        return NOW not in self.read.prepared.moments


@dataclass(frozen=True, slots=True)
class _Compiled:
    """What is known of one operation; it goes with it."""

    variables: PlainVariables
    needs: tuple[Permission, ...]
    needed: str
    """The needs as one text, which is found faster than a tuple of them."""


class CompiledReads:
    """Finds or writes the statement that answers a query."""

    def __init__(
        self,
        library: Library,
        statements: Statements,
        shares: Shares,
        now: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._now = now
        self._known: WeakKeyDictionary[Operation, _Compiled | None] = WeakKeyDictionary()
        self._statements = statements
        self.audiences: Kept[tuple[Viewer, str], Viewer] = Kept(shares.audiences)

    def find(
        self, operation: Operation, variables: Mapping[str, Any], viewer: Viewer
    ) -> Found | None:
        """The read that answers a query; nothing when it takes the ordinary way."""
        known = self._compiled(operation)
        plain = None if known is None else known.variables.of(variables)
        if known is None or plain is None:
            return None
        now = self._now()
        asking = Asking(plain, viewer.unit_id, viewer.person_id, now=now)
        try:
            prepared = self._prepared(operation, known, asking, viewer)
            audience = self._audience(viewer, known)
            if not prepared.is_lasting:
                return None
            read = Read(prepared, prepared.args(asking), audience)
            day = local_date(now) if TODAY in prepared.moments else None
            return Found(read, plain, audience, day)
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
    ) -> Prepared:
        key: Hashable = (
            operation.key,
            viewer.role,
            viewer.unit_id is None,
            viewer.person_id is None,
            skeleton(asking.variables),
        )
        return self._statements.find(
            key, operation, asking, lambda: self._write(operation, known, asking, viewer)
        )

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
