"""What it costs to work out a list before a page of it can be told."""

from functools import cache

from graphql import GraphQLSchema, get_named_type

OF_THE_WHOLE = frozenset({"totalCount", "counts"})
"""What is told of all of a list, and so works it out once more."""


@cache
def works_in(schema: GraphQLSchema) -> dict[str, int]:
    """The cost of working out a list, by the type of its pages; most are tables, and cost nothing.

    Rooms declare it with the list (`Listing.work`).
    """
    query = schema.query_type
    found: dict[str, int] = {}
    for definition in query.fields.values() if query is not None else ():
        field = definition.extensions.get("strawberry-definition")
        work = field.metadata.get("work", 0) if field is not None else 0
        if work:
            found[get_named_type(definition.type).name] = work
    return found
