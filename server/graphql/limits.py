"""What one operation may ask for, judged before anything runs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_introspection_type,
    is_list_type,
)
from graphql.type import GraphQLInterfaceType, GraphQLObjectType

from schema.faults import Fault, FaultCode
from server.graphql.extent import COUNTED_UP_TO
from server.graphql.introspection import ROOTS, sizes_in
from server.graphql.spans import Days, days_of
from server.graphql.works import OF_THE_WHOLE, works_in

DEFAULT_PAGE = 20
"""A connection without `first` or `last` counts as this many entries."""

DEFAULT_LIST = 10
"""A list of objects that has no pages counts as this many entries."""

NAME_FOR_NOTHING = 32
"""A name in the answer costs 1 for every so many characters; no name of the schema is as long.

An alias is repeated as often as its field is answered, so a short text can ask for a long answer.
"""

LONG_SCALARS = frozenset({"String", "JSON"})
TEXT_AGAIN = 10
"""What an alias of a text costs: without one a text is answered once, however often it is asked
for, and a text may have thousands of characters. What a text costs once, its object costs."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest of everything; settings of the server."""

    characters: int
    tokens: int
    selections: int
    depth: int
    aliases: int
    directives: int
    cost: int
    answer_bytes: int

    def judge_answer(self, size: int) -> None:
        """Raises TOO_LARGE for too many bytes: they would wait for a slow reader, all of them."""
        if size > self.answer_bytes:
            raise Fault(
                FaultCode.TOO_LARGE,
                f"The answer has {size} bytes; at most {self.answer_bytes} are sent."
                " Ask for smaller pages, or for less of each.",
                limit="answer",
                found=size,
                most=self.answer_bytes,
            )


@dataclass(frozen=True, slots=True)
class Factor:
    """How often something is fetched when variables say it: the largest of those given."""

    variables: tuple[str, ...]
    otherwise: int


Factors = tuple[Factor | Days, ...]


@dataclass(slots=True)
class Measure:
    """What a selection holds, counted with its fragments spread out.

    `costs` are amounts by the factors that variables give; `introspection` is what is asked of
    the schema itself, each of its fields as often as it will be answered. `work` is that of lists
    that are worked out as a whole, however long their page is.
    """

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    introspection: int = 0
    work: int = 0
    costs: dict[Factors, int] = field(default_factory=dict)

    def add(self, other: "Measure", *, times: int = 1, factors: Factors = ()) -> None:
        """Count something in, its costs so many times; depth is the deeper of both."""
        self.depth = max(self.depth, other.depth)
        self.aliases = min(self.aliases + other.aliases, COUNTED_UP_TO)
        self.directives = min(self.directives + other.directives, COUNTED_UP_TO)
        self.work = min(self.work + other.work, COUNTED_UP_TO)
        self.introspection = min(self.introspection + other.introspection * times, COUNTED_UP_TO)
        for inner, amount in other.costs.items():
            key = (*factors, *inner)
            self.costs[key] = min(self.costs.get(key, 0) + amount * times, COUNTED_UP_TO)


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
) -> Measure:
    """Depth, aliases, directives and costs of a valid operation.

    Every object field costs 1, inside a connection as often as the page is long, inside a list
    without pages ten times; a list of days costs as many as it has; one that has to be worked out
    costs what it says, and again for each number told of all of it; long aliases, and aliases of
    texts, cost as often as they are answered. Introspection is counted apart: its depth is bounded
    by a rule of graphql-core, and all it asks for is in memory.
    """
    walk = _Walk(schema, document, operation)
    measure = Measure(directives=len(operation.directives or ()))
    measure.add(walk.selection(operation.selection_set, schema.get_root_type(operation.operation)))
    if measure.work:
        measure.costs[()] = measure.costs.get((), 0) + measure.work
    return measure


def cost_of(costs: Mapping[Factors, int], variables: Mapping[str, Any]) -> int:
    """The cost with these variables."""
    total = 0
    for factors, amount in costs.items():
        share = amount
        for factor in factors:
            if isinstance(factor, Days):
                share *= factor.count(variables)
            else:
                share *= _size(factor, variables)
        total += share
    return total


def _size(factor: Factor, variables: Mapping[str, Any]) -> int:
    sizes = [_length(variables[name]) for name in factor.variables if name in variables]
    return max(sizes, default=0) or factor.otherwise


def _length(value: object) -> int:
    if isinstance(value, list):
        return len(value)
    # GraphQL takes a whole number for an Int even if it is written as 100.0.
    return max(0, int(value)) if isinstance(value, int | float) else 0


class _Walk:
    """Measures selections. Each fragment is measured once, however often it is spread."""

    def __init__(
        self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode
    ) -> None:
        self._schema = schema
        self._works = works_in(schema)
        self._fragments = {
            one.name.value: one
            for one in document.definitions
            if isinstance(one, FragmentDefinitionNode)
        }
        self._measured: dict[str, Measure] = {}
        self._defaults = {
            one.variable.name.value: int(one.default_value.value)
            for one in operation.variable_definitions or ()
            if isinstance(one.default_value, IntValueNode)
        }

    def selection(self, selections: SelectionSetNode, parent: Any) -> Measure:
        """What stands between two braces; `parent` is the type it is asked of."""
        measure = Measure()
        for node in selections.selections:
            measure.directives += len(node.directives or ())
            if isinstance(node, FieldNode):
                measure.add(self._field(node, parent))
            elif isinstance(node, InlineFragmentNode):
                measure.add(self.selection(node.selection_set, self._narrowed(node, parent)))
            elif isinstance(node, FragmentSpreadNode):
                measure.add(self._fragment(node.name.value))
        return measure

    def _fragment(self, name: str) -> Measure:
        # Validation has made sure that fragments do not run in circles.
        if name not in self._measured:
            fragment = self._fragments[name]
            self._measured[name] = self.selection(
                fragment.selection_set, self._narrowed(fragment, None)
            )
        return self._measured[name]

    def _field(self, node: FieldNode, parent: Any) -> Measure:
        measure = Measure(depth=1, aliases=0 if node.alias is None else 1)
        weight = _weight(node)
        if node.name.value in OF_THE_WHOLE:
            measure.work = self._works.get(parent.name, 0)
        if weight:
            measure.costs[()] = weight
        if node.name.value in ROOTS or is_introspection_type(parent):
            measure.introspection = self._introspection(node, parent)
            return measure
        definition = _definition(parent, node)
        if definition is None:
            return measure
        named = get_named_type(definition.type)
        if node.selection_set is None or not is_composite_type(named):
            if node.alias is not None and named.name in LONG_SCALARS:
                measure.costs[()] = TEXT_AGAIN + weight
            return measure
        measure.costs[()] = 1 + weight
        measure.work += self._works.get(named.name, 0)
        inner = self.selection(node.selection_set, named)
        days = days_of(node)
        if days is not None:
            # Each day is made for itself; no table keeps them.
            inner.costs[()] = inner.costs.get((), 0) + 1
            inner.depth += 1
            measure.add(inner, factors=(days,))
            return measure
        times, factors = self._page(node, definition, parent)
        inner.depth += 1
        measure.add(inner, times=times, factors=factors)
        return measure

    def _introspection(self, node: FieldNode, parent: Any) -> int:
        """How many fields are answered for this one."""
        definition = ROOTS.get(node.name.value) or _definition(parent, node)
        if definition is None or node.selection_set is None:
            return 1 + _weight(node)
        inner = self.selection(node.selection_set, get_named_type(definition.type))
        times = sizes_in(self._schema).get(node.name.value, 1)
        return 1 + _weight(node) + ceil(inner.introspection * times)

    def _page(self, node: FieldNode, definition: Any, parent: Any) -> tuple[int, Factors]:
        """How often what is inside is fetched: a number, and factors that variables give."""
        if "first" in definition.args:
            return self._size(node, ("first", "last"), DEFAULT_PAGE)
        if not is_list_type(get_nullable_type(definition.type)) or parent.name.endswith(
            "Connection"
        ):
            return 1, ()
        return self._size(node, ("ids",), DEFAULT_LIST)

    def _size(self, node: FieldNode, names: tuple[str, ...], otherwise: int) -> tuple[int, Factors]:
        literals = list(_literal_sizes(node, names))
        variables = tuple(
            one.value.name.value
            for one in node.arguments or ()
            if one.name.value in names and isinstance(one.value, VariableNode)
        )
        if variables:
            defaults = [self._defaults[name] for name in variables if name in self._defaults]
            return 1, (Factor(variables, max(literals + defaults, default=otherwise)),)
        return max(literals, default=otherwise), ()

    def _narrowed(self, node: InlineFragmentNode | FragmentDefinitionNode, parent: Any) -> Any:
        condition = node.type_condition
        return parent if condition is None else self._schema.type_map[condition.name.value]


def _weight(node: FieldNode) -> int:
    """What the name costs that a field is answered by."""
    return 0 if node.alias is None else len(node.alias.value) // NAME_FOR_NOTHING


def _definition(parent: Any, node: FieldNode) -> Any:
    """The field's definition; nothing for introspection, which unions have too."""
    if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
        return parent.fields.get(node.name.value)
    return None


def _literal_sizes(node: FieldNode, names: tuple[str, ...]) -> Iterator[int]:
    for argument in node.arguments or ():
        if argument.name.value not in names:
            continue
        if isinstance(argument.value, IntValueNode):
            yield max(1, int(argument.value.value))
        elif isinstance(argument.value, ListValueNode):
            yield len(argument.value.values)
