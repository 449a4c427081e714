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
from domain.permissions import Permission
from domain.rooms import modules
from store.obligations.declare import Counted, Held, Subjects

Record = TypeVar("Record", Counted, Held)


_ITS_OWN = frozenset(
    f"{{t}}.{name}" for name in ("unit_id", "subject_id", "staff_id", "leader_id", "link_id")
)
"""Subjects whose events name their unit, or who are owed for by a person and no unit."""


@dataclass(frozen=True, slots=True)
class Books:
    """What duties are counted from."""

    counted: Mapping[str, Counted]
    held: Mapping[str, Held]
    subjects: tuple[Subjects, ...]

    @property
    def streams(self) -> tuple[str, ...]:
        """Beginnings of all streams whose events change what is counted, held or owed."""
        records = (*self.counted.values(), *self.held.values())
        named = (*(one.streams for one in records), *(one.streams for one in self.subjects))
        return tuple(dict.fromkeys(stream for some in named for stream in some))

    @property
    def apart(self) -> tuple[str, ...]:
        """Beginnings of those whose events need not name the unit that owes by them.

        A slot's stand in its session's stream, and what the Performance Office, the Government
        Office or the district itself owe is done with what belongs to others, or to nobody.
        """
        records = (*self.counted.values(), *self.held.values())
        named = (
            *(one.streams for one in records if one.subject not in _ITS_OWN),
            *(one.streams for one in self.subjects if one.unit.startswith("(")),
        )
        return tuple(dict.fromkeys(stream for some in named for stream in some))

    @property
    def audiences(self) -> tuple[Permission, ...]:
        """Every permission by which records are seen."""
        every = (*self.counted.values(), *self.held.values())
        return tuple(dict.fromkeys(one.audience for one in every))

    def counts(self, kind: str) -> Counted | None:
        """What brings records of a kind, by itself or among others of its beginning."""
        return self.counted.get(kind) or self.counted.get(f"{kind.partition(':')[0]}:")


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
        is_known = way.of in found.held if isinstance(way, Holding) else found.counts(way.of)
        if not is_known:
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
