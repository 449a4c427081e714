"""Everything that can be read by SQL, gathered from the rooms; which query reads what."""

import re
from collections.abc import Iterable
from functools import cache

from domain.declared.parts import DeclarationError
from domain.rooms import modules
from store.reading.compiling import Library
from store.reading.declare import Column, GlobalId, Readable
from store.reading.interfaces import of_every_kind, with_kinds
from store.reading.roots import Filter, Listing, Lookup, Root
from store.reading.sights import Sight


@cache
def library() -> Library:
    """All of it, put together at the first use.

    Each room declares its types, and its `ROOTS`, in `store/<room>/readable.py`. Raises
    DeclarationError when two declare the same name.
    """
    readables: dict[str, Readable] = {}
    roots: dict[str, Root] = {}
    for module in modules("store", "readable"):
        for one in vars(module).values():
            if isinstance(one, Readable) and readables.setdefault(one.name, one) is not one:
                raise DeclarationError(f"{one.name} is declared twice, in {module.__name__} too")
        for name, root in vars(module).get("ROOTS", {}).items():
            if roots.setdefault(name, root) is not root:
                raise DeclarationError(f"{name} is declared twice, in {module.__name__} too")
    readables = with_kinds(readables)
    for name, root in roots.items():
        if isinstance(root, Listing):
            is_told_by_what_is_seen(name, root, readables[root.of])
    roots["node"] = Lookup(argument="id", types=nodes_of(readables.values()))
    return Library(tuple(readables.values()), roots)


def is_told_by_what_is_seen(name: str, listing: Listing, readable: Readable) -> None:
    """A list neither narrowed, ordered nor counted by what is hidden from some: that would tell it.

    Raises DeclarationError for one that is.
    """
    hidden = {
        one.sql.format(t="{t}")
        for one in readable.fields.values()
        if isinstance(one, Column) and one.sees is not None
    }
    rules: dict[str, str] = {key: one.sql for key, one in listing.orderings.items()}
    rules |= {key: f"{one.key} {one.unit or ''}" for key, one in listing.groupings.items()}
    for key, rule in (*listing.filters.items(), *listing.arguments.items()):
        rules[key] = rule.sql if isinstance(rule, Filter) else f"{rule.yes} {rule.no}"
    for key, sql in rules.items():
        for column in hidden:
            if re.search(rf"{re.escape(column)}\b", sql):
                raise DeclarationError(f"{key} of the list {name} tells what {column} hides")


def nodes_of(readables: Iterable[Readable]) -> dict[str, str]:
    """What is read for a global id of each type: all that have an id of their own."""
    return {
        one.name: one.name
        for one in readables
        if one.variants is None and isinstance(one.fields.get("id"), GlobalId)
    }


def names_of(of: str) -> tuple[str, ...]:
    """The types that ids of a thing may name: of an interface those of its kinds."""
    declared = library().readables.get(of)
    if declared is None or declared.variants is None:
        return (of,)
    return tuple(declared.variants.types.values())


def sight_of(of: str, sees: Sight | None) -> Sight:
    """Who sees rows of a type, by a sight that stands in for its own if there is one."""
    readable = library().readables[of]
    return readable.sees if sees is None else of_every_kind(sees, readable)
