"""Interfaces and who sees their rows: a kind may have fewer eyes than the interface.

What a kind's own sight hides is hidden through the interface, too: in its lists, counts, filters
and orders. So every sight of an interface asks the kinds' own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.clocks.kinds import streams_of
from domain.declared.kinds import KIND, interface_of, kinds_declared
from domain.declared.parts import DeclarationError, where
from domain.people.grants import GRANTS
from domain.permissions import Permission, Scope
from store.reading.declare import KindOf, Many, One, Readable, Same, Variants
from store.reading.sights import FALSE, TRUE, AnyOf, Eyes, Holds, Sight, Where

LIKE_ITS_INTERFACE = Where(TRUE)
"""Of a kind: whoever sees the interface's row sees the kind's."""

TO_NOBODY = Where(FALSE)
"""Of what is no kind."""

_ROW = "of_kind"


@dataclass(frozen=True, slots=True)
class SeenByKind:
    """Whoever sees the interface, and of each kind what its own sight lets him."""

    interface: Sight
    kinds: tuple[KindOf, ...]

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """Of all sights."""
        return tuple(
            one
            for sight in (self.interface, *(kind.sees for kind in self.kinds))
            for one in sight.permissions
        )

    def condition(self, eyes: Eyes, row: str) -> str:
        """The interface's, and for each kind its own where a row is of that kind."""
        found = self.interface.condition(eyes, row)
        if found == FALSE:
            return FALSE
        conditions = [found, *(_unless_hidden(kind, eyes, row) for kind in self.kinds)]
        return " AND ".join(one for one in conditions if one != TRUE) or TRUE


def _unless_hidden(kind: KindOf, eyes: Eyes, row: str) -> str:
    """That a row is of another kind, or is seen as one of this."""
    condition = kind.sees.condition(eyes, _ROW)
    is_other = f"{row}.{KIND} <> '{kind.code}'"
    if condition in (TRUE, FALSE):
        return TRUE if condition == TRUE else is_other
    columns = re.findall(rf'\b{_ROW}\."?(\w+)', condition)
    if set(columns).isdisjoint(kind.columns):
        return f"({is_other} OR {kind.sees.condition(eyes, row)})"
    return f"({is_other} OR EXISTS (SELECT FROM {kind.beside(row)} {_ROW} WHERE {condition}))"


def of_every_kind(sees: Sight, readable: Readable) -> Sight:
    """A sight that stands in for a type's own: of an interface the kinds' own still hold."""
    own = readable.sees
    return SeenByKind(sees, own.kinds) if isinstance(own, SeenByKind) else sees


def has_own_eyes(readable: Readable) -> bool:
    """Whether it is a kind that fewer see than its interface."""
    return readable.kind_of is not None and readable.kind_of.sees != LIKE_ITS_INTERFACE


def with_kinds(readables: Mapping[str, Readable]) -> dict[str, Readable]:
    """The same with every interface knowing its kinds, and who sees them.

    Raises DeclarationError for kinds of what nobody declares and ways to it, for two of one code,
    for facts of a kind that nothing shows, for one that somebody sees who does not see its
    interface or is told of by its clocks, and where something is promised that its sight may hide.
    """
    kinds = _by_interface(readables)
    for name, found in kinds.items():
        _all_are_shown(list(found.values()))
        for one in filter(has_own_eyes, found.values()):
            _is_seen_as_its_interface(one, readables[name])
    whole = {
        name: _interface(one, list(kinds[name].values())) if name in kinds else one
        for name, one in readables.items()
    }
    for one in tuple(whole.values()):
        for name, declared in one.fields.items():
            if isinstance(declared, One | Many | Same) and declared.of not in whole:
                raise DeclarationError(
                    f"{one.name}.{name} leads to {declared.of}, which no room declares readable"
                )
            if isinstance(declared, Same):
                # A frame shows the row itself: whom a kind is hidden from gets none of it.
                sees = of_every_kind(one.sees, whole[declared.of])
                whole[one.name] = replace(one, sees=sees)
            if isinstance(declared, One) and _is_promised(declared, whole[declared.of]):
                raise DeclarationError(
                    f"{one.name}.{name} is never null, but a kind of {declared.of} is hidden from"
                    " some"
                )
    return whole


def _by_interface(readables: Mapping[str, Readable]) -> dict[str, dict[str, Readable]]:
    """The kinds of each interface, by their codes."""
    kinds: dict[str, dict[str, Readable]] = {}
    for one in readables.values():
        if one.kind_of is None:
            continue
        of, code = one.kind_of.interface, one.kind_of.code
        if of not in readables:
            raise DeclarationError(f"{one.name} is a kind of {of}, which no room declares")
        other = kinds.setdefault(of, {}).setdefault(code, one)
        if other is not one:
            raise DeclarationError(f"{one.name} and {other.name} are both kind {code} of {of}")
    return kinds


def _is_promised(declared: One, of: Readable) -> bool:
    """Whether what a kind's sight may hide is said to be always there."""
    is_always_there = declared.sees is not None and not declared.is_nullable
    return is_always_there and isinstance(of.sees, SeenByKind)


def _all_are_shown(kinds: Sequence[Readable]) -> None:
    shown = [one.kind_of.facts for one in kinds if one.kind_of is not None]
    interface = interface_of(shown[0])
    for facts in kinds_declared():
        if issubclass(facts, interface) and facts not in shown:
            raise DeclarationError(f"{where(facts)} are of a kind that no room declares readable")


def _is_seen_as_its_interface(kind: Readable, interface: Readable) -> None:
    """Its events name its own permission alone, so that has to do for the interface's, too."""
    sees = TO_NOBODY if kind.kind_of is None else kind.kind_of.sees
    code = "" if kind.kind_of is None else kind.kind_of.code
    own, whose = by_its_unit(sees), by_its_unit(interface.sees)
    if own is None or whose is None:
        raise DeclarationError(
            f"{kind.name} is hidden from some who see {interface.name}, so who sees that has to be"
            " one permission, too"
        )
    if set(_ways(sees)) - {own} - set(_ways(interface.sees)):
        raise DeclarationError(
            f"{kind.name} is seen by another way beside, by which nobody sees {interface.name}"
        )
    if told := set(kind.changed_by) & streams_of(code):
        raise DeclarationError(
            f"{kind.name} is hidden from some who read of all clocks in {', '.join(sorted(told))}"
        )
    for role, grants in GRANTS.items():
        reach, whole = grants.get(own.permission), grants.get(whose.permission)
        if reach is None or whole in (Scope.ANY, reach):
            continue
        raise DeclarationError(
            f"{role} holds {own.permission} to see {kind.name}, but not {whose.permission}"
            f" as far, without which it sees no {interface.name}"
        )


def by_its_unit(sees: Sight) -> Holds | None:
    """The one permission that events are told with; others may see a row by another way beside."""
    found = [one for one in _ways(sees) if one.unit in (None, "{t}.unit_id")]
    return found[0] if len(found) == 1 else None


def _ways(sees: Sight) -> Iterator[Holds]:
    for one in sees.parts if isinstance(sees, AnyOf) else (sees,):
        if isinstance(one, AnyOf):
            yield from _ways(one)
        elif isinstance(one, Holds):
            yield one


def _interface(readable: Readable, kinds: Sequence[Readable]) -> Readable:
    narrower = tuple(
        one.kind_of
        for one in kinds
        if one.kind_of is not None and one.kind_of.sees != LIKE_ITS_INTERFACE
    )
    types = {one.kind_of.code: one.name for one in kinds if one.kind_of is not None}
    streams = dict.fromkeys(stream for one in (readable, *kinds) for stream in one.changed_by)
    return replace(
        readable,
        changed_by=tuple(streams),
        sees=SeenByKind(readable.sees, narrower) if narrower else readable.sees,
        variants=Variants(f"{{t}}.{KIND}", types),
    )
