"""Acts known by their document: done without graphql-core, which has judged the document once.

Whatever is out of the ordinary (several fields, variables that do not fit) graphql-core does as
ever, and tells what is wrong with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLInputType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    VariableNode,
    coerce_input_value,
    located_error,
    type_from_ast,
)

from domain.declared.parts import snake
from domain.outcomes import Refused as RefusedOutcome
from resolvers.context import OfferedAct
from schema.problems import Refused
from server.graphql.compiled.parts import PartAsking
from server.graphql.compiled.tree import Tree
from server.graphql.context import OperationContext
from server.graphql.operations import Operation
from store.reading.asked import Asked


@dataclass(frozen=True, slots=True)
class KnownAct:
    """A mutation of one field whose input is one variable."""

    offered: OfferedAct
    parent: GraphQLObjectType
    node: FieldNode
    given_as: str
    variables: Mapping[str, GraphQLInputType]

    @property
    def key(self) -> str:
        """Under which the answer comes."""
        return (self.node.alias or self.node.name).value

    def read(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """The variables as the schema reads them; nothing where graphql-core has to look."""
        if not self.variables.keys() <= given.keys():
            return None
        read = {
            name: coerce_input_value(given[name], kind) for name, kind in self.variables.items()
        }
        return None if any(one is Undefined for one in read.values()) else read

    async def answer(
        self, operation: Operation, variables: dict[str, Any], context: OperationContext
    ) -> Any:
        """What it answers: JSON that is spliced in, or a refusal's own."""
        nodes = (self.node,)
        asking = PartAsking(
            operation, context.viewer, context.now, self.parent, (self.key,), nodes, variables
        )
        given = self.offered.read(variables[self.given_as])
        outcome = await context.performed(asking, self.offered, given)
        if not isinstance(outcome, RefusedOutcome):
            return outcome
        refused = Refused.of(outcome, context.language)
        return _told(refused, Tree(operation, variables).inside("Refused", nodes))


class KnownActs:
    """The act that an operation is, where it is one and nothing else; looked up once for each."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Operation, KnownAct | None] = WeakKeyDictionary()

    async def done(
        self, operation: Operation, given: Mapping[str, Any], context: OperationContext
    ) -> ExecutionResult | None:
        """What the act came to that an operation is; nothing where graphql-core has to look."""
        if operation.kind is not OperationType.MUTATION:
            return None
        if operation not in self._known:
            self._known[operation] = known_act(operation.schema, operation.node)
        known = self._known[operation]
        variables = None if known is None else known.read(given)
        if known is None or variables is None:
            return None
        try:
            return ExecutionResult({known.key: await known.answer(operation, variables, context)})
        except Exception as error:  # as graphql-core does with whatever a field raises
            return ExecutionResult(None, [located_error(error, [known.node], [known.key])])


def known_act(schema: GraphQLSchema, operation: OperationDefinitionNode) -> KnownAct | None:
    """The act, where a valid operation is one and nothing else."""
    parent = schema.mutation_type
    (node, *others) = operation.selection_set.selections
    if parent is None or others or not isinstance(node, FieldNode) or node.directives:
        return None
    field = parent.fields.get(node.name.value)
    declared = None if field is None else field.extensions.get("strawberry-definition")
    offered = None if declared is None else declared.metadata.get("act")
    given = {one.name.value: one.value for one in node.arguments or ()}.get("input")
    if offered is None or not isinstance(given, VariableNode):
        return None
    variables: dict[str, Any] = {
        one.variable.name.value: type_from_ast(schema, one.type)
        for one in operation.variable_definitions or ()
    }
    return KnownAct(offered, parent, node, given.name.value, variables)


def _told(value: Any, inside: Mapping[str, Sequence[Asked]]) -> Any:
    """A value of the schema's own types, as far as it is asked for."""
    if isinstance(value, list):
        return [_told(one, inside) for one in value]
    fields = inside.get(type(value).__name__)
    if fields is None:
        return value
    return {
        one.key: type(value).__name__
        if one.name == "__typename"
        else _told(getattr(value, snake(one.name)), one.inside)
        for one in fields
    }
