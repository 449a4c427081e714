"""Every duty that the rooms declare, found in their `domain/<room>/duties.py`."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from domain.clauses.register import clauses
from domain.declared.parts import DeclarationError
from domain.obligations.attested import left_to_attest
from domain.obligations.duty import Duty
from domain.rooms import modules

ATTESTED_IN = left_to_attest.__module__


@cache
def duties() -> Mapping[str, Duty]:
    """By key, in the register's order. Raises DeclarationError for one that cannot be."""
    declared = [
        (one, module.__name__)
        for module in modules("domain", "duties")
        for one in vars(module).get("DUTIES", ())
    ]
    left = left_to_attest(one for one, _ in declared)
    return MappingProxyType(checked([*declared, *((one, ATTESTED_IN) for one in left)]))


def checked(declared: Iterable[tuple[Duty, str]]) -> dict[str, Duty]:
    """Duties with where they are declared, by key; each once, of clauses that there are."""
    found: dict[str, Duty] = {}
    for one, where in declared:
        for clause in (one.clause, *one.also):
            if clause not in clauses():
                raise DeclarationError(f"the duty {one.key} ({where}) cites {clause}: no clause")
        if found.setdefault(one.key, one) is not one:
            raise DeclarationError(f"the duty {one.key} is declared twice, in {where} too")
    order = {clause: place for place, clause in enumerate(clauses())}
    return dict(sorted(found.items(), key=lambda item: (order[item[1].clause], item[0])))


@cache
def duties_of(clause: str) -> tuple[Duty, ...]:
    """The duties that carry a clause, as their own or beside another's."""
    return tuple(one for one in duties().values() if clause in (one.clause, *one.also))
