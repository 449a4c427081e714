"""All that rooms declare for the duty ledger, found in their `store/<room>/duties.py`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import TypeVar

from domain.declared.parts import DeclarationError
from domain.obligations.duty import Duty, Holding
from domain.obligations.gathered import duties
from domain.rooms import modules
from store.obligations.declare import Counted, Held, Subjects

Record = TypeVar("Record", Counted, Held)


@dataclass(frozen=True, slots=True)
class Books:
    """What duties are counted from."""

    counted: Mapping[str, Counted]
    held: Mapping[str, Held]
    subjects: tuple[Subjects, ...]


@cache
def books() -> Books:
    """All of it. Raises DeclarationError where a duty rests on what no room declares."""
    found = Books(
        _by_kind("COUNTED", Counted),
        _by_kind("HELD", Held),
        tuple(
            chain.from_iterable(
                vars(module).get("SUBJECTS", ()) for module in modules("store", "duties")
            )
        ),
    )
    for duty in duties().values():
        check(duty, found)
    return found


def check(duty: Duty, found: Books) -> None:
    """Raises DeclarationError when nobody owes it, or nothing counts for it."""
    if not any(one.offers(duty.who) for one in found.subjects):
        raise DeclarationError(f"the duty {duty.key} is owed by {duty.who!r}, which no room knows")
    for way in duty.ways:
        known = found.held if isinstance(way, Holding) else found.counted
        if way.of not in known:
            raise DeclarationError(f"the duty {duty.key} counts {way.of!r}, which no room declares")


def _by_kind(name: str, of: type[Record]) -> Mapping[str, Record]:
    found: dict[str, Record] = {}
    for module in modules("store", "duties"):
        for one in vars(module).get(name, ()):
            if not isinstance(one, of):
                raise DeclarationError(f"{name} of {module.__name__} holds {one!r}")
            if found.setdefault(one.kind, one) is not one:
                raise DeclarationError(f"{one.kind} is declared twice, in {module.__name__} too")
    return MappingProxyType(found)
