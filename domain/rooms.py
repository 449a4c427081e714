"""Rooms found by their folders, so that no list grows with each of them."""

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


@cache
def rooms_of(package: str) -> tuple[str, ...]:
    """The names of the rooms that a layer has."""
    path = import_module(package).__path__
    return tuple(sorted(one.name for one in pkgutil.iter_modules(path) if one.ispkg))


def modules(package: str, part: str) -> Iterator[ModuleType]:
    """That part of each room of a layer which has it, e.g. every `store/<room>/readable.py`.

    A large room may have several, `hall_readable.py` beside it.
    """
    for name in module_names(package, part):
        yield import_module(name)


def module_names(package: str, part: str) -> Iterator[str]:
    """The names of these modules."""
    for room in rooms_of(package):
        for name in _modules_in(f"{package}.{room}"):
            if name.endswith((f".{part}", f"_{part}")):
                yield name


def flat_modules(package: str) -> Iterator[ModuleType]:
    """The module that a layer without folders has of each room, e.g. every `schema/<room>.py`."""
    for room in rooms_of("domain"):
        name = f"{package}.{room}"
        if find_spec(name) is not None:
            yield import_module(name)


def all_modules(package: str) -> Iterator[ModuleType]:
    """Every module of every room of a layer."""
    for room in rooms_of(package):
        for name in _modules_in(f"{package}.{room}"):
            yield import_module(name)


@cache
def _modules_in(package: str) -> tuple[str, ...]:
    path = import_module(package).__path__
    return tuple(sorted(f"{package}.{found.name}" for found in pkgutil.iter_modules(path)))
