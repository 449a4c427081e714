"""How far a document reaches, counted in one pass before anything else walks it.

Fragments spread in fragments multiply: sixty lines ask for more fields than anybody could visit.
So selections are counted as a walk would meet them, every spread followed, without following any.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    StringValueNode,
    ValueNode,
)

COUNTED_UP_TO = 10**12
"""Counts stop here; no limit is as large."""

INTROSPECTION = ("__schema", "__type")


@dataclass(slots=True)
class Extent:
    """What a document holds. `selections` are those of all its operations, fragments spread out.

    `circle` names a fragment that leads back to itself; `nesting` is that of the deepest value,
    `longest_alias` in characters.
    """

    selections: int = 0
    circle: str | None = None
    introspects: bool = False
    has_nul: bool = False
    nesting: int = 0
    longest_number: int = 0
    longest_alias: int = 0


@dataclass(slots=True)
class _Part:
    """An operation or a fragment by itself."""

    selections: int = 0
    spreads: list[str] = field(default_factory=list)


def extent_of(document: DocumentNode) -> Extent:
    """The extent of a document that was parsed and not yet judged."""
    look = _Look()
    operations: list[_Part] = []
    fragments: dict[str, _Part] = {}
    for one in document.definitions:
        if isinstance(one, OperationDefinitionNode):
            operations.append(look.part(one))
        elif isinstance(one, FragmentDefinitionNode):
            fragments[one.name.value] = look.part(one)
    totals = _spread_out(fragments)
    found = look.extent
    found.circle = next((name for name in fragments if name not in totals), None)
    found.selections = min(sum(_total(one, totals) for one in operations), COUNTED_UP_TO)
    return found


def _spread_out(fragments: dict[str, _Part]) -> dict[str, int]:
    """The selections of each fragment with those it spreads; none for one in a circle."""
    users: dict[str, list[str]] = {name: [] for name in fragments}
    missing: dict[str, int] = {}
    for name, part in fragments.items():
        spread = {one for one in part.spreads if one in fragments}
        missing[name] = len(spread)
        for one in spread:
            users[one].append(name)
    ready = [name for name, count in missing.items() if count == 0]
    totals: dict[str, int] = {}
    while ready:
        name = ready.pop()
        totals[name] = _total(fragments[name], totals)
        for user in users[name]:
            missing[user] -= 1
            if missing[user] == 0:
                ready.append(user)
    return totals


def _total(part: _Part, totals: dict[str, int]) -> int:
    return min(part.selections + sum(totals.get(name, 0) for name in part.spreads), COUNTED_UP_TO)


class _Look:
    """Walks definitions without recursion: how deep they are nested is not known yet."""

    def __init__(self) -> None:
        self.extent = Extent()

    def part(self, node: OperationDefinitionNode | FragmentDefinitionNode) -> _Part:
        found = _Part()
        self._directives(node.directives)
        for one in node.variable_definitions or ():
            self._directives(one.directives)
            if one.default_value is not None:
                self._value(one.default_value)
        waiting = [node.selection_set]
        while waiting:
            for selection in waiting.pop().selections:
                found.selections += 1
                self._directives(selection.directives)
                if isinstance(selection, FragmentSpreadNode):
                    found.spreads.append(selection.name.value)
                    continue
                self._field(selection)
                if isinstance(selection, FieldNode | InlineFragmentNode):
                    inside = selection.selection_set
                    if inside is not None:
                        waiting.append(inside)
        return found

    def _field(self, selection: SelectionNode) -> None:
        if isinstance(selection, FieldNode):
            self._arguments(selection.arguments)
            if selection.alias is not None:
                length = len(selection.alias.value)
                self.extent.longest_alias = max(self.extent.longest_alias, length)
            if selection.name.value in INTROSPECTION:
                self.extent.introspects = True

    def _directives(self, directives: Iterable[DirectiveNode] | None) -> None:
        for one in directives or ():
            self._arguments(one.arguments)

    def _arguments(self, arguments: Iterable[ArgumentNode] | None) -> None:
        for one in arguments or ():
            self._value(one.value)

    def _value(self, value: ValueNode) -> None:
        extent = self.extent
        waiting = [(value, 1)]
        while waiting:
            node, depth = waiting.pop()
            extent.nesting = max(extent.nesting, depth)
            match node:
                case StringValueNode():
                    extent.has_nul = extent.has_nul or "\0" in node.value
                case IntValueNode() | FloatValueNode():
                    extent.longest_number = max(extent.longest_number, len(node.value))
                case ListValueNode():
                    waiting.extend((one, depth + 1) for one in node.values)
                case ObjectValueNode():
                    waiting.extend((one.value, depth + 1) for one in node.fields)
