"""Interfaces and their kinds: facts that others extend, each kind declared in a room of its own.

    class RectificationFacts(CaseFacts):
        kind: RectificationKind = RectificationKind.RECTIFICATION
        state: RectificationState
        source: Annotated[RectificationSource, "What it goes back to."]

Kinds are told apart by their `kind`. An enum without values is open: what `CaseState` may be, the
enums say that extend it, each among the facts of its kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from types import new_class
from typing import Any, TypeVar

from domain.declared.parts import DeclarationError, Part, facts_of, where
from domain.declared.worded import Worded
from domain.rooms import modules

KIND = "kind"
"""The fact by which kinds are told apart."""

Facts = TypeVar("Facts")


def interface_of(facts: type[Any]) -> type[Any]:
    """The facts that a kind's facts extend. Raises DeclarationError when they extend none."""
    for one in facts.__mro__[1:]:
        if is_dataclass(one):
            return one
    raise DeclarationError(f"{where(facts)} extends no facts, so it is no kind of anything")


def own_facts_of(facts: type[Any]) -> tuple[Part, ...]:
    """What a kind adds to its interface."""
    shared = {part.attribute for part in facts_of(interface_of(facts))}
    return tuple(part for part in facts_of(facts) if part.attribute not in shared)


def code_of(facts: type[Any]) -> str:
    """What a kind is called where kinds are told apart. Raises DeclarationError when it is not."""
    for part in facts_of(facts):
        if part.attribute == KIND and isinstance(part.default, Worded):
            return part.default.value
    raise DeclarationError(f"{where(facts)}.{KIND} does not say which kind it is")


def is_open(kind: Any) -> bool:
    """Whether it is an enum whose values others declare."""
    return isinstance(kind, type) and issubclass(kind, Worded) and not len(kind)


@cache
def closed(open_enum: type[Worded]) -> type[Worded]:
    """An open enum with the values of all that extend it, each in its own order.

    Raises DeclarationError when there is none, or when two word the same value differently.
    """
    order: list[str] = []
    known: dict[str, Worded] = {}
    for enum in _extending(open_enum):
        # What shares nothing with the others comes after them.
        place = 0 if any(one.value in known for one in enum) else len(order)
        for one in enum:
            other = known.setdefault(one.value, one)
            if (one.zh, one.en, one.short) != (other.zh, other.en, other.short):
                raise DeclarationError(
                    f"{one.value} is worded otherwise by {where(enum)} than by {where(type(other))}"
                )
            if other is one:
                order.insert(place, one.value)
            place = order.index(one.value) + 1
    if not order:
        raise DeclarationError(f"no kind says what {where(open_enum)} may be")
    members = [
        (one.name, (one.value, one.zh, one.en, one.short))
        for one in (known[value] for value in order)
    ]
    make: Any = open_enum
    made: type[Worded] = make(open_enum.__name__, members, module=open_enum.__module__)
    made.public, made.__doc__ = open_enum.public, open_enum.__doc__
    return made


def _extending(open_enum: type[Worded]) -> tuple[type[Worded], ...]:
    """The enums that extend it, as the facts of the rooms name them."""
    found: dict[type[Worded], None] = {}
    for facts in kinds_declared():
        for part in facts_of(facts):
            kind: Any = part.kind
            if isinstance(kind, type) and issubclass(kind, open_enum) and not is_open(kind):
                found[kind] = None
    return tuple(found)


def kinds_declared() -> Iterator[type[Any]]:
    """Facts of every room that extend others."""
    for module in modules("domain", "facts"):
        for one in vars(module).values():
            if (
                isinstance(one, type)
                and one.__module__ == module.__name__
                and is_dataclass(one)
                and any(map(is_dataclass, one.__mro__[1:]))
            ):
                yield one


def closed_facts(facts: type[Facts]) -> type[Facts]:
    """The same facts with every open enum closed: what rows of any kind are read as."""
    if facts not in _CLOSED:
        _CLOSED[facts] = _closed_facts(facts)
    return _CLOSED[facts]


_CLOSED: dict[type[Any], type[Any]] = {}


def _closed_facts(facts: type[Any]) -> type[Any]:
    narrowed: dict[str, Any] = {}
    for part in facts_of(facts):
        if is_open(part.kind):
            kind: Any = closed(part.kind)
            narrowed[part.attribute] = kind | None if part.is_optional else kind
    if not narrowed:
        return facts
    body = {"__annotations__": narrowed, "__module__": facts.__module__, "__doc__": facts.__doc__}
    bare = new_class(facts.__name__, (facts,), {}, lambda names: names.update(body))
    make: Any = dataclass(frozen=True, slots=True, kw_only=True)
    made: type[Any] = make(bare)
    return made
