"""Draws operations over the whole schema: random fields, arguments, fragments, variables."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)

from server.graphql.schema import graphql_schema
from store.readable import READABLES, ROOTS

SCHEMA = graphql_schema()
COMPUTED = {f"{one.name}.{name}" for one in READABLES for name in one.computed}
DEEPEST = 7


@dataclass(frozen=True, slots=True)
class Drawn:
    """An operation with its variables."""

    text: str
    variables: dict[str, Any]


@dataclass(slots=True)
class Drawer:
    """Draws from one chance. `ids` and `cursors` are those of a world, and some of none."""

    chance: Random
    ids: list[str]
    cursors: list[str]
    variables: dict[str, tuple[str, Any]] = field(default_factory=dict)
    fragments: dict[str, str] = field(default_factory=dict)

    def draw(self) -> Drawn:
        """One operation of one to three roots."""
        self.variables, self.fragments = {}, {}
        query = SCHEMA.query_type
        assert query is not None
        roots = self.chance.choices(sorted(ROOTS), k=self.chance.choice((1, 1, 2, 3)))
        body = " ".join(
            f"r{place}: {self._call(name, query.fields[name])}"
            f" {self._selection(query.fields[name].type, 1)}"
            for place, name in enumerate(roots)
        )
        declared = ", ".join(f"${name}: {shape}" for name, (shape, _) in self.variables.items())
        head = f"query Q({declared})" if declared else "query Q"
        given = {
            name: value for name, (_, value) in self.variables.items() if value is not _LEFT_OUT
        }
        return Drawn(f"{head} {{ {body} }} {' '.join(self.fragments.values())}", given)

    def _call(self, name: str, of: GraphQLField) -> str:
        arguments = []
        for key, argument in of.args.items():
            if isinstance(argument.type, GraphQLNonNull) or self.chance.random() < 0.4:
                if key in ("last", "before") and self.chance.random() < 0.6:
                    continue
                arguments.append(f"{key}: {self._argument(key, argument.type)}")
        return f"{name}({', '.join(arguments)})" if arguments else name

    def _argument(self, key: str, shape: Any) -> str:
        value = self._value(key, shape)
        if self.chance.random() < 0.5:
            name = f"v{len(self.variables)}"
            may_leave_out = not isinstance(shape, GraphQLNonNull)
            is_left_out = may_leave_out and self.chance.random() < 0.1
            self.variables[name] = (str(shape), _LEFT_OUT if is_left_out else value)
            return f"${name}"
        return _literal(value, shape)

    def _value(self, key: str, shape: Any) -> Any:
        if isinstance(shape, GraphQLNonNull):
            return self._value_of(key, shape.of_type)
        return None if self.chance.random() < 0.1 else self._value_of(key, shape)

    def _value_of(self, key: str, shape: Any) -> Any:
        pick = self.chance.choice
        if isinstance(shape, GraphQLList):
            return [self._value_of(key, get_named_type(shape)) for _ in range(pick((0, 1, 2)))]
        if isinstance(shape, GraphQLEnumType):
            return pick(sorted(shape.values))
        if isinstance(shape, GraphQLInputObjectType):
            return {
                name: self._value(name, one.type)
                for name, one in shape.fields.items()
                if self.chance.random() < 0.4
            }
        if key in ("after", "before"):
            return pick([*self.cursors[-40:], "bad"])
        if shape.name == "ID":
            return pick(self.ids)
        if shape.name == "Int":
            return pick((1, 2, 3, 5, 20, 20, 100, 2026, 0))
        if shape.name == "Boolean":
            return pick((True, False))
        return pick(
            (
                *("STREET", "DEPT", "局", "fin", "R001", "deadline:*", "case:opened", "RELEASE_5H"),
                *("路", "暖气", "停供 暖气", "“未按时”", ""),
            )
        )

    def _selection(self, of: Any, depth: int) -> str:
        named = get_named_type(of)
        if is_leaf_type(named):
            return ""
        if isinstance(named, GraphQLInterfaceType):
            parts = [self._fields(named, depth)] if named.fields else []
            for one in SCHEMA.get_possible_types(named):
                if one.name in _NEVER or self.chance.random() < 0.4:
                    continue
                parts.append(f"... on {one.name} {self._fields(one, depth)}")
            return (
                "{ __typename "
                + " ".join(one[1:-1] if one[0] == "{" else one for one in parts)
                + " }"
            )
        return self._fields(named, depth)

    def _fields(self, named: Any, depth: int) -> str:
        parts = []
        for name, one in named.fields.items():
            inner = get_named_type(one.type)
            if f"{named.name}.{name}" in COMPUTED or (depth >= DEEPEST and not is_leaf_type(inner)):
                continue
            wanted = 0.85 if name in ("edges", "node") else 0.45 if depth < 4 else 0.3
            if self.chance.random() < wanted:
                parts.append(self._field(named, name, one, depth))
        parts = parts or ["__typename"]
        if self.chance.random() < 0.1 and isinstance(named, GraphQLObjectType):
            name = f"f{len(self.fragments)}"
            self.fragments[name] = f"fragment {name} on {named.name} {{ {' '.join(parts)} }}"
            return f"{{ ...{name} __typename }}"
        return "{ " + " ".join(parts) + " }"

    def _field(self, named: Any, name: str, one: GraphQLField, depth: int) -> str:
        # Named by its type, so that no two fields of fragments are at odds.
        call = self._call(name, one)
        key = f"{named.name}_{name}"
        if "(" in call:
            key += f"_{self.chance.randrange(10**6)}"
        inside = self._selection(one.type, depth + 1)
        directive = ""
        if self.chance.random() < 0.08:
            switch = self.chance.choice(("skip", "include"))
            directive = f" @{switch}(if: {self._switch()})"
        return f"{key}: {call}{directive} {inside}"

    def _switch(self) -> str:
        value = self.chance.random() < 0.5
        if self.chance.random() < 0.5:
            return str(value).lower()
        name = f"v{len(self.variables)}"
        self.variables[name] = ("Boolean!", value)
        return f"${name}"


_LEFT_OUT = object()
_NEVER = {"Clause"}
"""Types that are read from memory."""


def _literal(value: Any, shape: Any) -> str:
    named = shape.of_type if isinstance(shape, GraphQLNonNull) else shape
    if value is None:
        return "null"
    if isinstance(named, GraphQLList):
        return "[" + ", ".join(_literal(one, named.of_type) for one in value) + "]"
    if isinstance(named, GraphQLEnumType):
        return str(value)
    if isinstance(named, GraphQLInputObjectType):
        parts = (f"{name}: {_literal(one, named.fields[name].type)}" for name, one in value.items())
        return "{" + ", ".join(parts) + "}"
    return orjson.dumps(value).decode()
