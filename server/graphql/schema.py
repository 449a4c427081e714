"""The schema of this product, put together from the doors of every room."""

from functools import cache

import strawberry
from graphql import GraphQLSchema

from resolvers.mutations import Mutation
from resolvers.queries import Query
from resolvers.subscriptions import Subscription
from resolvers.types import TYPES
from schema.scalars import CONFIG


@cache
def strawberry_schema() -> strawberry.Schema:
    """Built once, at the first use."""
    return strawberry.Schema(
        query=Query, mutation=Mutation, subscription=Subscription, types=TYPES, config=CONFIG
    )


def graphql_schema() -> GraphQLSchema:
    """The schema as graphql-core knows it."""
    return strawberry_schema()._schema
