"""What one operation may ask for, judged before anything runs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_composite_type,
)
from graphql.type import GraphQLInterfaceType

from schema.faults import Fault, FaultCode

DEFAULT_LIST = 20
"""A connection without `first` or `last` counts as this many entries."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest of everything; settings of the server."""

    tokens: int
    depth: int
    aliases: int
    directives: int
    cost: int


@dataclass(slots=True)
class Measure:
    """What a document holds, counted with its fragments spread out."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0


@dataclass(frozen=True, slots=True)
class CostPiece:
    """A share of the cost: `amount`, times the page size that a variable gives."""

    amount: int
    variables: tuple[str, ...] = ()


@dataclass(slots=True)
class _Walk:
    fragments: dict[str, FragmentDefinitionNode]
    measure: Measure = field(default_factory=Measure)
    pieces: dict[tuple[str, ...], int] = field(default_factory=dict)
    schema: GraphQLSchema | None = None


def too_large(measure: Measure, limits: Limits) -> Fault | None:
    """The first limit that a document passes, told with both numbers."""
    for name, found, most in (
        ("depth", measure.depth, limits.depth),
        ("aliases", measure.aliases, limits.aliases),
        ("directives", measure.directives, limits.directives),
    ):
        if found > most:
            return Fault(
                FaultCode.TOO_LARGE,
                f"The operation has {found} {name}; at most {most} are allowed.",
                limit=name,
                found=found,
                most=most,
            )
    return None


def measure_operation(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode
) -> tuple[Measure, tuple[CostPiece, ...]]:
    """Depth, aliases, directives and cost of a valid operation.

    Cost: every object field counts 1, inside a connection as often as the page is long.
    Introspection is left out; graphql-core bounds it by a rule of its own.
    """
    fragments = {
        one.name.value: one
        for one in document.definitions
        if isinstance(one, FragmentDefinitionNode)
    }
    walk = _Walk(fragments, schema=schema)
    root = schema.get_root_type(operation.operation)
    _walk(walk, operation.selection_set, parent=root, depth=1, times=(1, ()))
    pieces = tuple(CostPiece(amount, names) for names, amount in walk.pieces.items())
    return walk.measure, pieces


def cost_of(pieces: tuple[CostPiece, ...], variables: dict[str, Any]) -> int:
    """The cost with these variables."""
    total = 0
    for piece in pieces:
        share = piece.amount
        for name in piece.variables:
            size = variables.get(name)
            share *= size if isinstance(size, int) and size > 0 else DEFAULT_LIST
        total += share
    return total


Times = tuple[int, tuple[str, ...]]


def _walk(
    walk: _Walk, selections: SelectionSetNode, *, parent: Any, depth: int, times: Times
) -> None:
    walk.measure.depth = max(walk.measure.depth, depth)
    for node, inner in _fields(walk, selections, parent):
        walk.measure.directives += len(node.directives or ())
        if node.name.value.startswith("__"):
            continue
        if node.alias is not None:
            walk.measure.aliases += 1
        _field(walk, node, parent=inner, depth=depth, times=times)


def _field(walk: _Walk, node: FieldNode, *, parent: Any, depth: int, times: Times) -> None:
    definition = parent.fields.get(node.name.value)
    if definition is None or node.selection_set is None:
        return
    named = get_named_type(definition.type)
    if not is_composite_type(named):
        return
    walk.pieces[times[1]] = walk.pieces.get(times[1], 0) + times[0]
    if "first" in definition.args:
        times = _page(node, times)
    _walk(walk, node.selection_set, parent=named, depth=depth + 1, times=times)


def _page(node: FieldNode, times: Times) -> Times:
    amount, names = times
    for argument in node.arguments or ():
        if argument.name.value in ("first", "last"):
            if isinstance(argument.value, IntValueNode):
                return amount * max(1, int(argument.value.value)), names
            if isinstance(argument.value, VariableNode):
                return amount, (*names, argument.value.name.value)
    return amount * DEFAULT_LIST, names


def _fields(
    walk: _Walk, selections: SelectionSetNode, parent: Any
) -> Iterator[tuple[FieldNode, Any]]:
    """Fields with the type they belong to; fragments are spread, validation forbids circles."""
    for node in selections.selections:
        if isinstance(node, FieldNode):
            if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
                yield node, parent
            elif node.name.value == "__typename":
                continue
        elif isinstance(node, InlineFragmentNode):
            walk.measure.directives += len(node.directives or ())
            yield from _fields(walk, node.selection_set, _narrowed(walk, node, parent))
        elif isinstance(node, FragmentSpreadNode):
            walk.measure.directives += len(node.directives or ())
            fragment = walk.fragments[node.name.value]
            yield from _fields(walk, fragment.selection_set, _narrowed(walk, fragment, parent))


def _narrowed(walk: _Walk, node: Any, parent: Any) -> Any:
    condition = node.type_condition
    if condition is None or walk.schema is None:
        return parent
    return walk.schema.type_map[condition.name.value]
