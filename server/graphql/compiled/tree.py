"""From a validated operation to what is asked: fragments spread, equal fields merged."""

from collections.abc import Mapping, Sequence
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    Undefined,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)

from server.graphql.compiled.given import Written, given_by
from server.graphql.operations import Operation
from store.reading.asked import Asked, Given, OutOfTheOrdinaryError, Variables

_Fields = dict[str, list[FieldNode]]

MOST_STEPS = 5_000
"""Selections met on the way, those inside an interface once for each of its types."""


def asked_by(operation: Operation, variables: Variables) -> tuple[Asked, ...]:
    """The fields asked for at the root, with everything inside.

    Raises OutOfTheOrdinaryError when something is asked that SQL does not know, or so much that
    the statement would be too long.
    """
    return Tree(operation, variables).root()


class Tree:
    """An operation with its variables, as what is asked.

    Raises OutOfTheOrdinaryError as `asked_by` does.
    """

    def __init__(self, operation: Operation, variables: Variables) -> None:
        self._schema: GraphQLSchema = operation.schema
        self._operation = operation
        self._variables = variables
        self._steps = 0
        self._known: dict[tuple[object, ...], Asked] = {}
        self._fragments = {
            one.name.value: one
            for one in operation.document_node.definitions
            if isinstance(one, FragmentDefinitionNode)
        }

    def fields(self, type_name: str, nodes: Sequence[FieldNode]) -> tuple[Asked, ...]:
        """What is asked of the value of a field, if it is of this type."""
        kind = self._schema.type_map[type_name]
        assert isinstance(kind, GraphQLObjectType)  # noqa: S101 - asked by our own doors
        selections = [one.selection_set for one in nodes if one.selection_set]
        return self._fields_of(kind, selections)

    def inside(self, type_name: str, nodes: Sequence[FieldNode]) -> dict[str, tuple[Asked, ...]]:
        """What is asked of the value of a field, by each type that it may turn out to be."""
        of = self._schema.type_map[type_name]
        return {one.name: self.fields(one.name, nodes) for one in self._possible(of)}

    def field(self, of: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Asked:
        """A field of a type under its response key."""
        return self._asked(of, key, nodes)

    def root(self) -> tuple[Asked, ...]:
        """The fields asked for at the root, with everything inside."""
        query = self._schema.query_type
        assert query is not None  # noqa: S101 - every schema of ours has queries
        return self._fields_of(query, [self._operation.node.selection_set])

    def _fields_of(
        self, of: GraphQLObjectType, selections: Sequence[SelectionSetNode]
    ) -> tuple[Asked, ...]:
        found: _Fields = {}
        spread: set[str] = set()
        for selection in selections:
            self._collect(of, selection, found, spread)
        return tuple(self._asked(of, key, nodes) for key, nodes in found.items())

    def _asked(self, of: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Asked:
        name = nodes[0].name.value
        if name == "__typename":
            return Asked(key, name)
        field = of.fields.get(name)
        if field is None:
            # Introspection: answered by graphql-core.
            raise OutOfTheOrdinaryError
        inner = get_named_type(field.type)
        # Of kinds the same is asked by the same words: it is worked out once, however they nest.
        defaults = repr([one.default_value for one in field.args.values()])
        place = (key, inner.name, defaults, *map(id, nodes))
        if (known := self._known.get(place)) is not None:
            return known
        inside: dict[str, tuple[Asked, ...]] = {}
        if not is_leaf_type(inner):
            selections = [one.selection_set for one in nodes if one.selection_set is not None]
            inside = {one.name: self._fields_of(one, selections) for one in self._possible(inner)}
        asked = Asked(key, name, _given(field.args, nodes[0]), inside)
        self._known[place] = asked
        return asked

    def _possible(self, of: GraphQLNamedType) -> Sequence[GraphQLObjectType]:
        if is_abstract_type(of):
            assert isinstance(of, GraphQLInterfaceType | GraphQLUnionType)  # noqa: S101 - abstract
            return self._schema.get_possible_types(of)
        assert isinstance(of, GraphQLObjectType)  # noqa: S101 - neither leaf nor abstract
        return (of,)

    def _collect(
        self,
        of: GraphQLObjectType,
        selection: SelectionSetNode,
        found: _Fields,
        spread: set[str],
    ) -> None:
        """Add what is asked of one type; a fragment spread there before adds nothing."""
        self._steps += len(selection.selections)
        if self._steps > MOST_STEPS:
            raise OutOfTheOrdinaryError
        for node in selection.selections:
            if not self._is_included(node.directives or ()):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                found.setdefault(key, []).append(node)
                continue
            inside = self._inside(of, node, spread)
            if inside is not None:
                self._collect(of, inside, found, spread)

    def _inside(
        self, of: GraphQLObjectType, node: SelectionNode, spread: set[str]
    ) -> SelectionSetNode | None:
        """What a fragment adds; nothing for another type, or when it was spread here before."""
        fragment: InlineFragmentNode | FragmentDefinitionNode
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in spread:
                return None
            fragment = self._fragments[name]
        else:
            assert isinstance(node, InlineFragmentNode)  # noqa: S101 - there is nothing else
            name, fragment = "", node
        condition = fragment.type_condition
        if condition is not None and not self._fits(of, condition.name.value):
            return None
        if name:
            spread.add(name)
        return fragment.selection_set

    def _fits(self, of: GraphQLObjectType, condition: str) -> bool:
        if condition == of.name:
            return True
        abstract: Any = self._schema.type_map[condition]
        return is_abstract_type(abstract) and self._schema.is_sub_type(abstract, of)

    def _is_included(self, directives: Sequence[DirectiveNode]) -> bool:
        for one in directives:
            (condition,) = one.arguments or ()
            is_on = bool(given_by(condition.value).value(self._variables))
            if is_on == (one.name.value == "skip"):
                return False
        return True


def _given(arguments: Mapping[str, Any], node: FieldNode) -> dict[str, Given]:
    """Everything given for a field's arguments, and the defaults of what was left out."""
    found = {one.name.value: given_by(one.value) for one in node.arguments or ()}
    for name, argument in arguments.items():
        if name not in found and argument.default_value not in (None, Undefined):
            found[name] = Written(argument.default_value)
    return found
