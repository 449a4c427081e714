"""Parts of operations that graphql-core runs: what an act answers, a frame, a list, a thing.

The part is one statement's answer, spliced in as it comes. So whatever is shown of a thing is read
in one way, wherever it is shown.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from graphql import FieldNode, GraphQLObjectType, GraphQLResolveInfo

from domain.people.viewer import Viewer, scope_of
from server.graphql.compiled.reads import Read
from server.graphql.compiled.statements import Statements, skeleton
from server.graphql.compiled.tree import Tree
from server.graphql.operations import Operation
from store.reading.asked import Asked, Asking, Given, Variables
from store.reading.compiling import Library, prepared_of, root_sql
from store.reading.declare import Live
from store.reading.json_text import JsonText
from store.reading.parts import Row, Shown, answer_text, row_sql
from store.reading.statement import Prepared, Statement

WriteSql = Callable[[Statement, Tree], JsonText | str]


@dataclass(frozen=True, slots=True)
class PartAsking:
    """Who asks for which field of which operation.

    `path` is its response keys, without the places in lists; `variables` as they were read, the
    operation's defaults among them.
    """

    operation: Operation
    viewer: Viewer
    now: datetime
    parent: GraphQLObjectType
    path: tuple[str, ...]
    nodes: Sequence[FieldNode]
    variables: Variables

    @property
    def name(self) -> str:
        """The field's."""
        return self.nodes[0].name.value


def part_asking(
    operation: Operation, viewer: Viewer, now: datetime, info: GraphQLResolveInfo[Any]
) -> PartAsking:
    """For a field that graphql-core is resolving."""
    return PartAsking(
        operation,
        viewer,
        now,
        info.parent_type,
        tuple(one for one in info.path.as_list() if isinstance(one, str)),
        info.field_nodes,
        info.variable_values.coerced,
    )


class CompiledParts:
    """Finds or writes the statement that answers one field of an operation."""

    def __init__(self, library: Library, statements: Statements, live: Mapping[Live, str]) -> None:
        self._library = library
        self._statements = statements
        self._live = live

    def answer(self, asking: PartAsking, *, type_name: str, shown: Mapping[str, Shown]) -> Prepared:
        """What an act will answer, before it is known."""

        def write(statement: Statement, tree: Tree) -> JsonText:
            fields = tree.fields(type_name, asking.nodes)
            return answer_text(self._library, statement, fields, type_name=type_name, shown=shown)

        return self._prepared(asking, write, kind=type_name, is_lenient=False)

    def of_answer(
        self, asking: PartAsking, prepared: Prepared, given: Mapping[str, object]
    ) -> Read:
        """The answer, once it is known what was done."""
        return Read(prepared, prepared.args(_asking(asking, given)), asking.viewer)

    def row(self, asking: PartAsking, row: Row, given: Mapping[str, object]) -> Read:
        """One row; the statement answers nothing when there is none or it is not seen."""

        def write(statement: Statement, tree: Tree) -> str:
            name = asking.name
            asked = Asked(name, name, {}, tree.inside(row.of, asking.nodes))
            return row_sql(self._library, statement, row, asked)

        return self._read(asking, write, kind=f"{row.of}/{row.is_own}", given=given)

    def root(self, asking: PartAsking) -> Read:
        """A field of a query that is read by SQL, beside others that are not.

        Raises OutOfTheOrdinaryError when its arguments cannot be served.
        """

        def write(statement: Statement, tree: Tree) -> str:
            return root_sql(
                self._library, statement, tree.field(asking.parent, asking.path[-1], asking.nodes)
            )

        return self._read(asking, write, kind="", given={})

    def _read(
        self, asked: PartAsking, write: WriteSql, *, kind: str, given: Mapping[str, object]
    ) -> Read:
        prepared = self._prepared(asked, write, kind=kind)
        return Read(prepared, prepared.args(_asking(asked, given)), asked.viewer)

    def _prepared(
        self, asked: PartAsking, write: WriteSql, *, kind: str, is_lenient: bool = True
    ) -> Prepared:
        viewer, operation = asked.viewer, asked.operation
        asking = _asking(asked, {})
        key: Hashable = (
            operation.key,
            kind,
            asked.path,
            viewer.role,
            viewer.unit_id is None,
            viewer.person_id is None,
            skeleton(asking.variables),
        )

        def written() -> tuple[Prepared, tuple[Given, ...]]:
            scopes = {one: scope_of(viewer, one) for one in operation.needs}
            statement = Statement(scopes, asking.variables)
            statement.live = self._live
            statement.is_lenient = is_lenient
            text = write(statement, Tree(operation, asking.variables))
            return prepared_of(statement, text), tuple(statement.inlined)

        return self._statements.find(key, operation, asking, written)


def _asking(asked: PartAsking, given: Mapping[str, object]) -> Asking:
    viewer = asked.viewer
    return Asking(asked.variables, viewer.unit_id, viewer.person_id, given, now=asked.now)
