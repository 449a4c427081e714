"""Every kind of clock there is, gathered from what the rooms declare in `domain/<room>/clocks.py`.

Nothing else asks which kind a clock is.
"""

from collections.abc import Iterable, Mapping
from types import ModuleType

from domain.clocks.deadline import ClockKind
from domain.declared.parts import DeclarationError, where
from domain.rooms import modules


def kinds_in(modules: Iterable[ModuleType]) -> Mapping[str, ClockKind]:
    """The kinds of clocks that modules declare, by name.

    Raises DeclarationError when two have the same name, and for a name that has no clock.
    """
    found: dict[str, ClockKind] = {}
    for module in modules:
        for one in vars(module).values():
            if isinstance(one, ClockKind) and found.setdefault(one.name, one) is not one:
                raise DeclarationError(f"{one.name} is declared twice, in {module.__name__} too")
    for kind in tuple(found.values()):
        for name in type(kind.called):
            if name not in found:
                raise DeclarationError(f"{where(type(name))}.{name} has no ClockKind")
    return found


CLOCK_KINDS: Mapping[str, ClockKind] = kinds_in(modules("domain", "clocks"))
"""Kinds by name, as deadlines remember them."""

STREAMS = tuple(sorted({one for kind in CLOCK_KINDS.values() for one in kind.streams}))
"""What the streams begin with in which clocks move."""


def streams_of(code: str) -> frozenset[str]:
    """What the streams begin with in which clocks of a kind of things move, by the kind's code."""
    return frozenset(
        one
        for kind in CLOCK_KINDS.values()
        if code in (kind.kinds or (code,))
        for one in kind.streams
    )
