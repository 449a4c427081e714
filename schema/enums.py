"""Makes a domain enum a GraphQL enum whose every value says what it means."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

Member = TypeVar("Member", bound=Enum)


def described_enum(
    enum: type[Member],
    *,
    description: str,
    values: Mapping[Member, str],
    name: str | None = None,
) -> type[Member]:
    """Register `enum` with the schema; `values` gives each member's text, Chinese term first.

    Raises ValueError when a member has no text, so that none can be forgotten.
    """
    missing = [member.name for member in enum if not values.get(member)]
    if missing:
        raise ValueError(f"{enum.__name__} has values without a description: {missing}")
    strawberry.enum(enum, name=name, description=description)
    definition: StrawberryEnumDefinition = enum.__strawberry_definition__  # type: ignore[attr-defined]
    texts = {member.name: text for member, text in values.items()}
    for value in definition.values:
        value.description = texts[value.name]
    return enum


def chinese_term(member: Enum) -> str:
    """The Chinese term of a described value: what stands before the dot of its text."""
    definition: StrawberryEnumDefinition = type(member).__strawberry_definition__  # type: ignore[attr-defined]
    texts = {value.name: value.description or value.name for value in definition.values}
    return texts[member.name].split(" · ")[0]
