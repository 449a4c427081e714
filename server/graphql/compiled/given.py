"""Values of arguments as an operation gives them: written out, or left to variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    BooleanValueNode,
    EnumValueNode,
    FloatValueNode,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    StringValueNode,
    ValueNode,
    VariableNode,
)

from store.reading.asked import Given, Variables


@dataclass(frozen=True, slots=True)
class Written:
    """A value that stands in the operation."""

    plain: Any

    def value(self, variables: Variables) -> Any:
        """Always the same."""
        return self.plain

    def at(self, key: str) -> Given:
        """A part of it."""
        return Written(self.plain.get(key) if isinstance(self.plain, Mapping) else None)


@dataclass(frozen=True, slots=True)
class FromVariable:
    """A variable's value, or a part of it."""

    name: str
    path: tuple[str, ...] = ()

    def value(self, variables: Variables) -> Any:
        """What the variable holds; nothing when it was left out."""
        found = variables.get(self.name)
        for key in self.path:
            if found is None:
                return None
            found = found.get(key)
        return found

    def at(self, key: str) -> Given:
        """A part of it."""
        return FromVariable(self.name, (*self.path, key))


@dataclass(frozen=True, slots=True)
class InObject:
    """An input object in the operation, with variables inside."""

    parts: Mapping[str, Given]

    def value(self, variables: Variables) -> Any:
        """With the variables' values."""
        return {key: part.value(variables) for key, part in self.parts.items()}

    def at(self, key: str) -> Given:
        """A part of it."""
        return self.parts.get(key, Written(None))


@dataclass(frozen=True, slots=True)
class InList:
    """A list in the operation, with variables inside."""

    parts: tuple[Given, ...]

    def value(self, variables: Variables) -> Any:
        """With the variables' values."""
        return [part.value(variables) for part in self.parts]

    def at(self, key: str) -> Given:
        """Nothing."""
        return Written(None)


def given_by(node: ValueNode) -> Given:
    """The value of a node of a valid operation."""
    match node:
        case VariableNode():
            return FromVariable(node.name.value)
        case NullValueNode():
            return Written(None)
        case IntValueNode():
            return Written(int(node.value))
        case FloatValueNode():
            return Written(float(node.value))
        case StringValueNode() | BooleanValueNode() | EnumValueNode():
            return Written(node.value)
        case ListValueNode():
            return _plain_or(InList(tuple(given_by(one) for one in node.values)))
        case ObjectValueNode():
            return _plain_or(InObject({one.name.value: given_by(one.value) for one in node.fields}))
    raise TypeError(f"no value: {node.kind}")


def _plain_or(given: InList | InObject) -> Given:
    parts = given.parts if isinstance(given, InList) else tuple(given.parts.values())
    return Written(given.value({})) if all(isinstance(one, Written) for one in parts) else given
