"""The schema of this product, put together from the doors of every room."""

from functools import cache

import strawberry
from graphql import GraphQLSchema
from strawberry.types.base import StrawberryObjectDefinition

from resolvers.gathered import Mutation, Query, Subscription
from schema.inputs import InputPlan
from schema.scalars import CONFIG
from schema.shapes import kinds


@cache
def strawberry_schema() -> strawberry.Schema:
    """Built once, at the first use."""
    schema = strawberry.Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=kinds(),  # No field names them: what fields name are their interfaces.
        config=CONFIG,
    )
    for known in schema.schema_converter.type_map.values():
        definition = known.definition
        if isinstance(definition, StrawberryObjectDefinition) and definition.is_input:
            definition.from_input = definition.from_input or InputPlan(definition)
    return schema


def graphql_schema() -> GraphQLSchema:
    """The schema as graphql-core knows it."""
    return strawberry_schema()._schema
