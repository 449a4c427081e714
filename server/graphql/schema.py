"""The schema of this product, put together from the doors of every room."""

from functools import cache

import strawberry
from graphql import GraphQLSchema
from strawberry.types.base import StrawberryObjectDefinition

from resolvers.mutations import Mutation
from resolvers.queries import Query
from resolvers.subscriptions import Subscription
from resolvers.types import TYPES
from schema.inputs import InputPlan
from schema.scalars import CONFIG


@cache
def strawberry_schema() -> strawberry.Schema:
    """Built once, at the first use."""
    schema = strawberry.Schema(
        query=Query, mutation=Mutation, subscription=Subscription, types=TYPES, config=CONFIG
    )
    for known in schema.schema_converter.type_map.values():
        definition = known.definition
        if isinstance(definition, StrawberryObjectDefinition) and definition.is_input:
            definition.from_input = definition.from_input or InputPlan(definition)
    return schema


def graphql_schema() -> GraphQLSchema:
    """The schema as graphql-core knows it."""
    return strawberry_schema()._schema
