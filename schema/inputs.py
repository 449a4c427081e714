"""Input objects read by a plan that is made once for each type, at its first use.

Strawberry asks every field for its type and its name anew with each request, which took more
than a tenth of a ballot's time. Types set this by the hook that Strawberry has for it.

Texts are cleaned here, whatever they are for, so that no act and no list can forget it. What the
rule refuses is left in them: acts name it in their refusals, lists in their errors.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from typing import Any

from strawberry import ID
from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryList, StrawberryObjectDefinition, StrawberryOptional
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.field import StrawberryField

from domain.texts.cleaning import cleaned
from schema.scalars import CONFIG

LEAVES = frozenset({str, int, float, bool, ID, *CONFIG.scalar_map})
"""What graphql-core has read already; enum values too."""

Read = Callable[[Any, InputContext], Any]


class InputPlan:
    """Makes the values of one input type."""

    def __init__(self, definition: StrawberryObjectDefinition) -> None:
        self._definition = definition
        self._fields: tuple[tuple[str, str, Read], ...] | None = None
        self._absent: dict[str, Any] = {}

    def __call__(self, made: type, value: Mapping[str, Any], context: InputContext) -> Any:
        """The value; a field that is absent and has no default of its own is nothing."""
        if self._fields is None:
            self._fields = tuple(self._planned(field) for field in self._definition.fields)
            self._absent = {
                field.python_name: None
                for field in self._definition.fields
                if field.default is MISSING and field.default_factory is MISSING
            }
        given = dict(self._absent)
        for name, attribute, read in self._fields:
            if name in value:
                given[attribute] = read(value[name], context)
        return made(**given)

    def _planned(self, field: StrawberryField) -> tuple[str, str, Read]:
        name = CONFIG.name_converter.from_field(field)
        kind = field.resolve_type()
        inner = kind.of_type if isinstance(kind, StrawberryOptional) else kind
        if inner is str:
            return name, field.python_name, _cleaned
        return name, field.python_name, _read_of(kind, inner, name)


def _cleaned(value: str | None, _context: InputContext) -> str | None:
    return None if value is None else cleaned(value)


def _read_of(kind: Any, inner: Any, name: str) -> Read:
    if _is_leaf(inner):
        return lambda value, _context: value
    if isinstance(inner, StrawberryList) and _is_leaf(inner.of_type):
        return lambda value, _context: None if value is None else list(value)
    return lambda value, context: context.convert(value, kind, name)


def _is_leaf(kind: Any) -> bool:
    return isinstance(kind, StrawberryEnumDefinition) or kind in LEAVES
