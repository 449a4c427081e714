"""What each room adds to one vocabulary of all: found by its files, and told apart at the start."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from itertools import chain
from types import ModuleType
from typing import TypeVar

from domain.declared.parts import DeclarationError
from domain.rooms import modules

Member = TypeVar("Member", bound=StrEnum)


def gathered(
    of: type[Member],
    part: str,
    what_is_wrong: Callable[[str, Member], str | None],
    *,
    beside: Iterable[ModuleType] = (),
) -> Mapping[str, Member]:
    """The values of all enums derived from one without values, by value, in order of their names.

    They stand in that part of each room, and in the modules `beside`. Raises DeclarationError
    when two say the same or one is wrong.
    """
    found: dict[str, tuple[Member, str]] = {}
    for module in chain(beside, modules("domain", part)):
        file = f"{module.__name__.replace('.', '/')}.py"
        for enum in vars(module).values():
            if not (isinstance(enum, type) and issubclass(enum, of)):
                continue
            if enum.__module__ != module.__name__:  # another room's, to be used here
                continue
            for name, one in enum.__members__.items():
                wrong = what_is_wrong(name, one)
                if wrong is None and one.value in found:
                    wrong = f'says "{one.value}", and so does {found[one.value][1]}'
                if wrong is not None:
                    raise DeclarationError(f"{enum.__name__}.{name} in {file} {wrong}")
                found[one.value] = one, file
    return {one.value: one for one, _ in sorted(found.values(), key=lambda each: each[0].name)}
