"""How much introspection asks for: the schema's own lists, as long as they are on average."""

from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    SchemaMetaFieldDef,
    TypeMetaFieldDef,
)

ROOTS: dict[str, Any] = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}
"""Where introspection begins."""

WRAPPED = 0.5
"""How many types wrap another one: most are required, some are lists, none wraps ten times."""


@cache
def sizes_in(schema: GraphQLSchema) -> dict[str, float]:
    """How long the lists of introspection are, by the names of their fields."""
    types = list(schema.type_map.values())
    objects = [one for one in types if isinstance(one, GraphQLObjectType | GraphQLInterfaceType)]
    fields = [field for one in objects for field in one.fields.values()]
    inputs = [one for one in types if isinstance(one, GraphQLInputObjectType)]
    enums = [one for one in types if isinstance(one, GraphQLEnumType)]
    return {
        "types": len(types),
        "directives": len(schema.directives),
        "fields": _share(len(fields), len(types)),
        "args": _share(sum(len(one.args) for one in fields), len(fields)),
        "inputFields": _share(sum(len(one.fields) for one in inputs), len(types)),
        "enumValues": _share(sum(len(one.values) for one in enums), len(types)),
        "ofType": WRAPPED,
    }


def _share(count: int, among: int) -> float:
    return count / max(1, among)
