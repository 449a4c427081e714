"""The schema as text, sorted, as the contract carries it."""

from graphql import lexicographic_sort_schema, print_schema

from server.graphql.schema import graphql_schema


def schema_text() -> str:
    """The SDL. Sorted here and not in Strawberry, whose sorting breaks unions."""
    return print_schema(lexicographic_sort_schema(graphql_schema())) + "\n"
