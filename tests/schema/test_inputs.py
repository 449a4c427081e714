"""Input objects are read by our plan exactly as Strawberry reads them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
)
from strawberry.types.arguments import convert_argument
from strawberry.types.base import StrawberryObjectDefinition

from schema.inputs import InputPlan
from server.graphql.schema import graphql_schema, strawberry_schema

DRAWS = 200
SCALARS: dict[str, Any] = {
    "String": "学校周边交通拥堵",
    "ID": "VW5pdDox",
    "Int": 7,
    "Float": 0.5,
    "Boolean": True,
    "Date": date(2026, 12, 18),
    "DateTime": datetime(2026, 12, 18, 1, tzinfo=UTC),
    "Decimal": Decimal("88.50"),
    "UUID": UUID(int=7),
}


def input_types() -> dict[str, StrawberryObjectDefinition]:
    """Every input type that is read by the plan; those of acts are read by what they declare."""
    known = strawberry_schema().schema_converter.type_map
    return {
        name: one.definition
        for name, one in known.items()
        if isinstance(one.definition, StrawberryObjectDefinition)
        and one.definition.is_input
        and isinstance(one.definition.from_input, InputPlan)
    }


def drawn(kind: GraphQLInputType, chance: Random) -> Any:
    """A value as graphql-core hands it over."""
    if isinstance(kind, GraphQLNonNull):
        return drawn_whole(kind.of_type, chance)
    return None if chance.random() < 0.2 else drawn_whole(kind, chance)


def drawn_whole(kind: Any, chance: Random) -> Any:
    """A value that is not null."""
    if isinstance(kind, GraphQLList):
        return [drawn(kind.of_type, chance) for _ in range(chance.randint(0, 3))]
    if isinstance(kind, GraphQLEnumType):
        return chance.choice([one.value for one in kind.values.values()])
    if isinstance(kind, GraphQLScalarType):
        return SCALARS[kind.name]
    assert isinstance(kind, GraphQLInputObjectType)
    return {
        name: drawn(field.type, chance)
        for name, field in kind.fields.items()
        if isinstance(field.type, GraphQLNonNull) or chance.random() < 0.7
    }


def read(definition: StrawberryObjectDefinition, value: Mapping[str, Any]) -> Any:
    """As a resolver gets it."""
    schema = strawberry_schema()
    return convert_argument(
        value, definition.origin, schema.schema_converter.scalar_registry, schema.config
    )


@pytest.mark.parametrize("name", sorted(input_types()))
def test_the_plan_reads_as_strawberry_does(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = Random(name)
    kind = graphql_schema().type_map[name]
    definition = input_types()[name]
    assert isinstance(definition.from_input, InputPlan)
    values = [drawn_whole(kind, chance) for _ in range(DRAWS)]
    ours = [read(definition, value) for value in values]
    for one in input_types().values():
        monkeypatch.setattr(one, "from_input", None)
    assert ours == [read(definition, value) for value in values]
    assert {type(one) for one in ours} == {definition.origin}


def test_a_list_is_handed_over_as_a_list_of_ones_own() -> None:
    definition = input_types()["EventFilter"]
    given = {"kinds": ["a"]}
    made = read(definition, given)
    made.kinds.append("b")
    assert given["kinds"] == ["a"]
    assert made == replace(read(definition, given), kinds=["a", "b"])
