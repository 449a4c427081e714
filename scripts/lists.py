"""What lists of screens are made of: things with their fields, filters, orders, groups, choices."""

from collections.abc import Mapping
from typing import Any, get_args

from domain.declared.marks import Label
from domain.declared.parts import DeclarationError
from domain.texts.folding import LONGEST_SOUGHT
from scripts.kinds import Enums, kind_of, words_of
from store.readable import library
from store.reading.declare import Column, One, Readable
from store.reading.roots import Filter, Grouping, KeyKind, Listing, Switch, as_given
from store.reading.things import Id
from store.searching.declare import Search

NAMES = ("name", "title")
"""What a thing is known by."""
NOTES = ("code", "number", "startsAt", "postTitle")
"""What tells it from another of the same name."""

_KEYS: Mapping[KeyKind, str] = {
    KeyKind.INSTANT: "instant",
    KeyKind.DAY: "day",
    KeyKind.NUMBER: "number",
    KeyKind.TEXT: "text",
}


def things(enums: Enums) -> dict[str, Any]:
    """Facts that have labels, by type, each with its kind."""
    return {
        name: labelled
        for name, readable in sorted(library().readables.items())
        if (labelled := _labelled(readable, enums))
    }


def filters(enums: Enums) -> dict[str, Any]:
    """Filters that have labels, by input."""
    return {
        listing.filter_name: _filter(listing, enums)
        for listing in _listings().values()
        if _is_labelled(listing)
    }


def lists(enums: Enums) -> dict[str, Any]:
    """Lists by the query's field: of what, narrowed, ordered and counted by what."""
    found = {}
    for name, listing in _listings().items():
        chosen = _chosen(listing)
        told = {
            **({"filter": listing.filter_name} if _is_labelled(listing) else {}),
            "orders": {key: {"as": _KEYS[one.kind]} for key, one in listing.orderings.items()},
            "groups": {
                key: _group(listing, one, enums) for key, one in sorted(listing.groupings.items())
            },
            **({"choose": chosen} if chosen else {}),
        }
        if any(told.values()):
            found[name] = {"of": listing.of, **told}
    return found


def _listings() -> dict[str, Listing]:
    roots = sorted(library().roots.items())
    return {name: one for name, one in roots if isinstance(one, Listing) and one.page_text}


def _is_labelled(listing: Listing) -> bool:
    return any(rule.label for rule in listing.filters.values())


def _labelled(readable: Readable, enums: Enums) -> dict[str, Any]:
    return {
        name: {**_fact_kind(name, one, enums), **words_of(one.label)}
        for name, one in readable.fields.items()
        if isinstance(one, Column | One) and one.label is not None
    }


def _fact_kind(name: str, one: Column | One, enums: Enums) -> dict[str, Any]:
    if isinstance(one, One):
        return {"as": "ref", "of": one.of}
    # Screens lead from a clause to the register.
    return {"as": "clause"} if name == "clause" else kind_of(one.kind, enums)


def _filter(listing: Listing, enums: Enums) -> dict[str, Any]:
    return {
        name: {**_rule_kind(rule, enums), **words_of(_label(listing, name, rule))}
        for name, rule in listing.filters.items()
    }


def _label(listing: Listing, name: str, rule: Filter | Switch) -> Label:
    if rule.label is None:
        raise DeclarationError(f"{listing.filter_name}.{name} is in a form and has no label")
    return rule.label


def _rule_kind(rule: Filter | Switch, enums: Enums) -> dict[str, Any]:
    if isinstance(rule, Switch):
        return {"as": "yes"}
    if rule.kind is Id:
        return {"as": "ref", "of": rule.of}
    (inner,) = get_args(rule.kind) or (rule.kind,)
    many = {"many": True} if get_args(rule.kind) else {}
    # What is looked for by `sought` has its bound there.
    most = {"most": LONGEST_SOUGHT} if inner is str and rule.convert is not as_given else {}
    return {**kind_of(inner, enums), **many, **most}


def _group(listing: Listing, by: Grouping, enums: Enums) -> dict[str, Any]:
    """What its keys are, and the filter that leaves one part of the list alone."""
    narrows = next(
        (name for name, rule in listing.filters.items() if _leaves_a_part(rule, by)), None
    )
    told = {} if narrows is None else {"narrows": narrows}
    if by.unit is not None:
        return {"as": "ref", "of": "Unit", **told}
    fields = library().readables[listing.of].fields.values()
    columns = [one for one in fields if isinstance(one, Column) and one.sql == _column_of(by)]
    return {**(kind_of(columns[0].kind, enums) if columns else {"as": "text"}), **told}


def _leaves_a_part(rule: Filter | Switch, by: Grouping) -> bool:
    if not isinstance(rule, Filter) or isinstance(rule, Search):
        return False
    return (
        _column_of(by) in rule.sql if by.unit is None else rule.kind is Id and by.unit in rule.sql
    )


def named_things() -> dict[str, tuple[str, ...]]:
    """Everything that has an id and a name: the name's field, and that of the English one."""
    return {
        of: names
        for of, readable in sorted(library().readables.items())
        if "Node" in readable.interfaces and (names := _names(readable))
    }


def _names(readable: Readable) -> tuple[str, ...]:
    shown = _shown(readable)
    name = next((one for one in NAMES if one in shown), None)
    return () if name is None else tuple(one for one in (name, f"{name}En") if one in shown)


def _shown(readable: Readable) -> list[str]:
    return [name for name, one in readable.fields.items() if isinstance(one, Column)]


def _column_of(by: Grouping) -> str:
    """What is counted by, without what makes a text of it."""
    return by.key.removesuffix("::text")


def _chosen(listing: Listing) -> dict[str, str]:
    """By which of its fields one of a list is known that is found by a text."""
    names = named_things().get(listing.of, ())
    if "text" not in listing.filters or not names:
        return {}
    shown = _shown(library().readables[listing.of])
    note = [one for one in NOTES if one in shown]
    told = dict(zip(("name", "nameEn"), names, strict=False))
    return {**told, "note": note[0]} if note else told
