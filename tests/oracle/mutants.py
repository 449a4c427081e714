"""Declarations broken one at a time, in memory: each is a leak or a wrong answer to be noticed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from actions.offered import acts
from domain.declared.marks import Made, Shows
from domain.declared.parts import camel, parts_of
from domain.people.grants import GRANTS
from domain.permissions import Scope
from store.reading.compiling import Library
from store.reading.declare import Column, Field, Many, One, Readable, Texts
from store.reading.interfaces import SeenByKind
from store.reading.roots import (
    AtInstant,
    Filter,
    KeyKind,
    Listing,
    Lookup,
    Ordering,
    Root,
    Switch,
    Whole,
)
from store.reading.sights import TRUE, AllOf, AnyOf, Holds, Sight, Where
from store.searching.declare import Search
from tests.oracle.asking import Aim
from tests.reading.shapes import inside

OPEN = Where(TRUE)


@dataclass(frozen=True, slots=True)
class Mutant:
    """What was broken, and what is to be asked for that may show it."""

    name: str
    library: Library
    aim: Aim


def mutants(over: Library) -> Iterator[Mutant]:
    """Every sight opened, every relation, order, filter and column put wrong."""
    for one in over.readables.values():
        if _is_asked_for(one):
            yield from _of_readable(over, one)
    for name, root in over.roots.items():
        if isinstance(root, Listing):
            for what, broken, must in _of_listing(root):
                aim = Aim(_last_name(over.readables[root.of]), must, (name,))
                yield Mutant(f"{name}: {what}", _with(over, {name: broken}), aim)
            for what, broken, by in _of_counts(root):
                aim = Aim("GroupCount", ("key", "count", "unit", by), (name,))
                yield Mutant(f"{name}: {what}", _with(over, {name: broken}), aim)


def frame_mutants(over: Library) -> Iterator[Mutant]:
    """The same of what subscriptions alone tell: who gets a frame, and what it shows."""
    for one in over.readables.values():
        if _is_asked_for(one) or one.name not in inside("Subscription"):
            continue
        # What stands in a frame is seen as the frame says.
        for what, sight in _otherwise(one.sees) if "Update" in one.interfaces else ():
            broken = _with(over, replace(one, sees=sight))
            yield Mutant(f"{one.name} is seen by {what}", broken, Aim(one.name))
        yield from _of_readable(over, one)


def answer_mutants(over: Library, told: Collection[str]) -> Iterator[Mutant]:
    """Of what these acts show or make: each field, whom it is hidden from, what it belongs to.

    What lies deeper is told by the same words as in queries, and so is who sees it in which case.
    """
    shown = {
        ref.of
        for door in acts().values()
        for part in parts_of(door.done)
        if camel(door.name) in told and (ref := part.said(Shows) or part.said(Made)) is not None
    }
    for one in over.readables.values():
        if not shown.isdisjoint({one.name, *one.interfaces}):
            for mutant in _of_readable(over, one):
                if mutant.aim.must and not mutant.name.endswith(OF_QUERIES):
                    yield mutant


OF_QUERIES = (" says", " for his own", "equal ones turned round")
"""What shows among many rows and askers alone."""


def _is_asked_for(one: Readable) -> bool:
    """Whether a query can lead to it; frames and what acts make are compared apart."""
    return bool(inside("Query") & {_last_name(one)})


def _with(over: Library, broken: Readable | Mapping[str, Root]) -> Library:
    if isinstance(broken, Readable):
        kept = [one for one in over.readables.values() if one.name != broken.name]
        return Library([*kept, broken], over.roots)
    return Library(tuple(over.readables.values()), {**over.roots, **broken})


def _of_readable(over: Library, one: Readable) -> Iterator[Mutant]:
    shape = _last_name(one)
    roots = tuple(name for name, root in over.roots.items() if one.name in _begun_by(root))
    if roots:
        for what, sight in _otherwise(one.sees):
            broken = replace(one, sees=sight)
            aim = Aim(shape, _of_an_owner(over, one), roots)
            yield Mutant(f"{one.name} is seen by {what}", _with(over, broken), aim)
    yield from _of_kind(over, one)
    for name, declared in one.fields.items():
        if one.declares(name) != one.name:
            continue
        for what, field in _of_field(declared, one.fields, name):
            broken = replace(one, fields={**one.fields, name: field})
            yield Mutant(f"{one.name}.{name}: {what}", _with(over, broken), Aim(shape, (name,)))


def _of_an_owner(over: Library, one: Readable) -> tuple[str, ...]:
    """What is read by its owner is seen by others only where that of another is asked for."""
    lists = [root for root in over.roots.values() if isinstance(root, Listing)]
    owners = [root.owners[0] for root in lists if root.of == one.name and root.owners]
    return ("filter", *owners[:1]) if one.narrow and owners else ()


def _of_kind(over: Library, one: Readable) -> Iterator[Mutant]:
    """What a kind adds, taken from another row: in its own list, and beside its interface's."""
    kind = one.kind_of
    if kind is None or kind.table is None:
        return
    columns, n = ", ".join(kind.columns), "row_number() OVER (ORDER BY id"
    turned = (
        f"(SELECT this.id, {columns} FROM (SELECT id, {n}) AS n FROM {kind.table}) this"
        f" JOIN (SELECT {columns}, {n} DESC) AS n FROM {kind.table}) other USING (n))"
    )
    source = one.source.replace(f"JOIN {kind.table} own", f"JOIN {turned} own")
    for of, broken in (
        (one.name, replace(one, source=source)),
        (kind.interface, replace(one, kind_of=replace(kind, table=turned))),
    ):
        lists = tuple(
            name for name, root in over.roots.items() if isinstance(root, Listing) and root.of == of
        )
        aim = Aim(one.name, tuple(sorted(kind.own)), lists)
        yield Mutant(f"{one.name} in lists of {of} has another's", _with(over, broken), aim)


def _begun_by(root: Root) -> Collection[str]:
    """The types that a root finds by the type's own sight."""
    if isinstance(root, Listing):
        return () if root.sees else (root.of,)
    if isinstance(root, AtInstant | Whole):
        return (root.of,)
    return tuple(root.types.values()) if isinstance(root, Lookup) else ()


def _otherwise(sight: Sight | None) -> Iterator[tuple[str, Sight]]:
    """The sight left out, without one of its parts, without the narrowing to one's own."""
    if sight is None or sight == OPEN or (isinstance(sight, Holds) and _is_everybodys(sight)):
        return
    yield "everybody", OPEN
    yield from _in_parts(sight)


def _in_parts(sight: Sight) -> Iterator[tuple[str, Sight]]:
    if isinstance(sight, Holds) and (sight.unit or sight.person):
        yield f"whoever holds {sight.permission} for his own", Holds(sight.permission)
    if isinstance(sight, SeenByKind):
        yield from _in_kinds(sight)
    if isinstance(sight, AllOf | AnyOf):
        whole = type(sight)
        for place, part in enumerate(sight.parts):
            before, behind = sight.parts[:place], sight.parts[place + 1 :]
            if not (isinstance(part, Holds) and _is_everybodys(part)):
                yield f"whom all but part {place} of {whole.__name__} says", whole(before + behind)
            for what, other in _in_parts(part):
                yield what, whole((*before, other, *behind))


def _in_kinds(sight: SeenByKind) -> Iterator[tuple[str, Sight]]:
    for what, other in _otherwise(sight.interface):
        yield what, replace(sight, interface=other)
    for one in sight.kinds:
        kept = tuple(other for other in sight.kinds if other is not one)
        yield f"whom {one.code} is hidden from", replace(sight, kinds=kept)
        for what, other in _in_parts(one.sees):
            broken = replace(one, sees=other)
            yield f"{what}, where it is {one.code}", replace(sight, kinds=(*kept, broken))


def _is_everybodys(sight: Holds) -> bool:
    """Whether all roles hold it: then nobody is kept out."""
    return all(grants.get(sight.permission) is Scope.ANY for grants in GRANTS.values())


def _of_field(
    declared: Field, others: Mapping[str, Field], name: str
) -> Iterator[tuple[str, Field]]:
    if isinstance(declared, Column | One | Many | Texts):
        for what, sight in _otherwise(declared.sees):
            yield f"seen by {what}", replace(declared, sees=sight)
    if isinstance(declared, One | Many) and declared.where != TRUE:
        yield "of any row", replace(declared, where=TRUE)
    if isinstance(declared, Many):
        yield from _of_many(declared)
    if isinstance(declared, Column):
        like = [
            (other, one.sql)
            for other, one in others.items()
            if isinstance(one, Column) and other != name and one.writes is declared.writes
        ]
        for other, sql in like[:1]:
            yield f"taken from {other}", replace(declared, sql=sql)


def _of_many(declared: Many) -> Iterator[tuple[str, Field]]:
    first, comma, rest = declared.order_by.partition(",")
    by, nulls, where_nulls = first.partition(" NULLS")
    turned = by.removesuffix(" DESC") if by.endswith(" DESC") else f"{by} DESC"
    order = f"{turned}{nulls}{where_nulls}{comma}{rest}"
    yield "the other way round", replace(declared, order_by=order)
    head, separator, last = declared.order_by.rpartition(", ")
    if separator:
        yield "equal ones turned round", replace(declared, order_by=f"{head}, {last} DESC")
    for part in declared.where.split(" AND "):
        kept = [one for one in declared.where.split(" AND ") if one != part]
        if kept:
            yield f"without {part}", replace(declared, where=" AND ".join(kept))


def _last_name(one: Readable) -> str:
    """The type itself, or the last of those that an interface stands for."""
    return one.name if one.variants is None else list(one.variants.types.values())[-1]


def _of_listing(root: Listing) -> Iterator[tuple[str, Listing, tuple[str, ...]]]:
    yield from ((what, broken, ()) for what, broken in _as_a_whole(root))
    for name, one in root.filters.items():
        for what, rule in _of_filter(one):
            broken = replace(root, filters={**root.filters, name: rule})
            yield f"{what} {name}", broken, ("filter", name)
    for name, one in root.arguments.items():
        for what, rule in _of_filter(one):
            broken = replace(root, arguments={**root.arguments, name: rule})
            yield f"{what} {name}", broken, (name,)

    yield from _in_other_ways(root)


def _in_other_ways(root: Listing) -> Iterator[tuple[str, Listing, tuple[str, ...]]]:
    for name, order in root.orderings.items():
        for what, sql in _of_order(order):
            broken = replace(root, orderings={**root.orderings, name: replace(order, sql=sql)})
            yield f"{what} in {name}", broken, ("orderBy", "field", name)


def _of_counts(root: Listing) -> Iterator[tuple[str, Listing, str]]:
    for name, by in root.groupings.items():
        for what, other in (
            ("all alike", replace(by, key="'x'")),
            ("no unit", replace(by, unit=None)),
        ):
            if other != by:
                groupings = {**root.groupings, name: other}
                yield f"{what} counted by {name}", replace(root, groupings=groupings), name


def _of_order(one: Ordering) -> Iterator[tuple[str, str]]:
    if one.kind is KeyKind.DAY:
        yield "what has none first", one.sql.replace("9000-01-01", "0001-01-01")
    if one.kind is KeyKind.INSTANT:
        yield "all alike", "'2026-01-01'::timestamptz"
    if one.kind is KeyKind.NUMBER:
        yield "turned round", f"-{one.sql}"


def _as_a_whole(root: Listing) -> Iterator[tuple[str, Listing]]:
    yield "the other way round", replace(root, is_descending=not root.is_descending)
    if root.sees is not None:
        yield "seen by whom the type is seen", replace(root, sees=None)
        for what, sight in _otherwise(root.sees):
            yield f"seen by {what}", replace(root, sees=sight)
    if root.where != TRUE:
        yield "of any row", replace(root, where=TRUE)
    if len(root.order) > 1:
        yield "equal ones not told apart", replace(root, order=root.order[:-1])
        yield "ordered by what tells equal ones apart", replace(root, order=root.order[1:])


def _of_filter(one: Filter | Switch) -> Iterator[tuple[str, Filter | Switch]]:
    if isinstance(one, Switch):
        yield "turned round", Switch(one.no, one.yes)
        return
    if isinstance(one, Search):
        yield "finding nothing that has a vector by", replace(one, with_vector="FALSE")
        yield "finding nothing that has none yet by", replace(one, without_vector="FALSE")
        return
    yield "passing over", Filter("({v}::text IS NULL OR TRUE)", str)
    for part in one.sql.split(" OR "):
        kept = [other for other in one.sql.split(" OR ") if other != part]
        if kept:
            yield f"not looking at {part} in", replace(one, sql=" OR ".join(kept))
