"""Makes a domain enum a GraphQL enum whose every value says what it means."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from domain.declared.worded import Worded

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
    texts = {member.name: text for member, text in values.items()}
    for value in _definition_of(enum).values:
        value.description = texts[value.name]
    return enum


def worded_enum(enum: type[Worded]) -> None:
    """Register an enum that speaks for itself with the schema, at its first use."""
    if not hasattr(enum, "__strawberry_definition__"):
        text = " ".join((enum.__doc__ or "").split())
        described_enum(
            enum, name=enum.public, description=text, values={one: one.words for one in enum}
        )


def _definition_of(enum: type[Enum]) -> StrawberryEnumDefinition:
    """What the schema knows of an enum. Raises KeyError for one that is not described."""
    definition: StrawberryEnumDefinition = vars(enum)["__strawberry_definition__"]
    return definition
