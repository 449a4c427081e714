"""Every act there is, found in the modules of the rooms."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from actions.acting import Door
from actions.declared import acts_in, door_of
from domain.declared.parts import DeclarationError
from domain.rooms import all_modules


@cache
def acts() -> Mapping[str, Door[Any, Any]]:
    """The acts of all rooms by name: those told as a story, and those that are classes.

    Raises DeclarationError when two have one name.
    """
    found: dict[str, Door[Any, Any]] = {}
    for module in all_modules("actions"):
        told = [one for one in vars(module).values() if isinstance(one, Door)]
        for one in (*told, *map(door_of, acts_in(module))):
            if found.setdefault(one.name, one) is not one:
                raise DeclarationError(f"{one.name} is declared twice, in {module.__name__} too")
    return found
