"""Fields of the root types, gathered from the rooms and from what the rooms declare."""

from collections.abc import Mapping
from types import new_class
from typing import Any

from domain.rooms import flat_modules


def offered(what: str) -> dict[str, Any]:
    """What the rooms' doors offer under this name, e.g. `VIEWS`, by its name in Python."""
    found: dict[str, Any] = {}
    for module in flat_modules("resolvers"):
        found |= vars(module).get(what, {})
    return found


def root_type(name: str, parents: tuple[type, ...], fields: Mapping[str, Any]) -> type:
    """A class of these fields, to become a root type."""
    return new_class(name, parents, {}, lambda names: names.update(fields))
