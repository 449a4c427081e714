"""The schema as drawn operations need it: what is in what, and how values are written."""

from functools import cache
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

from server.graphql.schema import graphql_schema
from store.readable import library
from store.reading.declare import Worked

READABLES = tuple(library().readables.values())

SCHEMA = graphql_schema()
COMPUTED = {
    f"{one.name}.{name}"
    for one in READABLES
    for name, declared in one.fields.items()
    if isinstance(declared, Worked)
}


@cache
def inside(name: str) -> frozenset[str]:
    """A type and all object types that can be reached from it."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        named = SCHEMA.type_map[waiting.pop()]
        if named.name in found or is_leaf_type(named):
            continue
        found.add(named.name)
        if isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
            waiting += [one.name for one in SCHEMA.get_possible_types(named)]
        if isinstance(named, GraphQLInterfaceType | GraphQLObjectType):
            waiting += [get_named_type(one.type).name for one in named.fields.values()]
    return frozenset(found)


@cache
def steps_to(name: str) -> dict[str, int]:
    """How many fields lie between a type and the one of this name, by type; none where none do."""
    found = {name: 0}
    for steps in range(1, len(SCHEMA.type_map)):
        reached = [one for one in SCHEMA.type_map if one not in found and found.keys() & _next(one)]
        if not reached:
            break
        found |= dict.fromkeys(reached, steps)
    return found


@cache
def _next(name: str) -> frozenset[str]:
    """The types that its fields have, or that it may turn out to be."""
    named = SCHEMA.type_map[name]
    found: set[str] = set()
    if isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
        found |= {one.name for one in SCHEMA.get_possible_types(named)}
    if isinstance(named, GraphQLInterfaceType | GraphQLObjectType):
        found |= {get_named_type(one.type).name for one in named.fields.values()}
    return frozenset(found)


def literal(value: Any, shape: Any) -> str:
    """A value of an argument of this type, as it stands in an operation."""
    named = shape.of_type if isinstance(shape, GraphQLNonNull) else shape
    if value is None:
        return "null"
    if isinstance(named, GraphQLList):
        return "[" + ", ".join(literal(one, named.of_type) for one in value) + "]"
    if isinstance(named, GraphQLEnumType):
        return str(value)
    if isinstance(named, GraphQLInputObjectType):
        parts = (f"{name}: {literal(one, named.fields[name].type)}" for name, one in value.items())
        return "{" + ", ".join(parts) + "}"
    return orjson.dumps(value).decode()
