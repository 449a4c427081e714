"""Types of the API made of what the rooms declare readable: nothing is written down twice.

What is shown of a thing comes from the statement that reads it, so these types hold no values.
They name each other by their names, in one namespace, since things point to each other.
"""

import sys
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from types import GenericAlias, ModuleType, new_class
from typing import Annotated, Any, get_args, get_origin

import strawberry

from domain.declared.kinds import closed, is_open
from domain.declared.parts import DeclarationError, camel, snake
from domain.declared.worded import Worded
from domain.rooms import flat_modules
from schema.bare import bare_type
from schema.context import Info, needs
from schema.enums import described_enum, worded_enum
from schema.relay import Connection
from schema.seeds import SEEDS
from schema.signed import signed
from schema.steps import steps_of
from schema.worked import WorkedOut
from store.readable import library, sight_of
from store.reading.declare import (
    Column,
    Field,
    GlobalId,
    Live,
    Many,
    Moves,
    One,
    Readable,
    Same,
    Texts,
    Worked,
)
from store.reading.orders import OrderDirection
from store.reading.roots import Grouping, Listing, Ordering, Switch
from store.reading.sights import TRUE, Sight, Where
from store.reading.things import Id, Json, permissions_of

_NAMESPACE = ModuleType("schema.made", "Types of the API that are made of declarations.")
sys.modules[_NAMESPACE.__name__] = _NAMESPACE

_field: Any = strawberry.field


def shape(name: str) -> Any:
    """The type of this name. Raises DeclarationError when nothing of the name is declared."""
    made = _made()
    if name not in made:
        raise DeclarationError(f"no room declares {name} readable")
    return made[name]


def kinds() -> list[Any]:
    """The types of all kinds of interfaces."""
    made = _made()
    return [made[name] for name, one in library().readables.items() if one.kind_of is not None]


@cache
def _made() -> Mapping[str, Any]:
    """Every type there is: those written by hand, and those made of declarations."""
    worked = worked_out()
    made = _NAMESPACE.__dict__
    made.update(SEEDS)
    # Interfaces first: what implements them extends them.
    for readable in sorted(library().readables.values(), key=lambda one: not _is_extended(one)):
        if readable.text:
            _make(readable, made, worked.get(readable.name, {}))
    return made


@cache
def worked_out() -> Mapping[str, Mapping[str, "WorkedOut[Any]"]]:
    """What Python works out, by type and public name. Raises DeclarationError when one lacks."""
    found: dict[str, dict[str, WorkedOut[Any]]] = {}
    for module in flat_modules("schema"):
        for one in vars(module).values():
            if isinstance(one, WorkedOut):
                found.setdefault(one.of.name, {})[camel(one.name)] = one
    for readable in library().readables.values():
        for name, declared in readable.fields.items():
            of = readable.declares(name)
            if isinstance(declared, Moves):
                found.setdefault(of, {})[name] = steps_of(library().readables[of], declared)
            if isinstance(declared, Worked) and name not in found.get(of, {}):
                raise DeclarationError(f"{of}.{name} is worked out, but nothing does it")
    return found


def _is_extended(readable: Readable) -> bool:
    """Whether it is an interface."""
    return readable.is_interface or readable.variants is not None


def _make(readable: Readable, made: dict[str, Any], worked: Mapping[str, "WorkedOut[Any]"]) -> None:
    parents = tuple(made[one] for one in readable.interfaces)
    body: dict[str, Any] = {"__annotations__": {}, "__module__": _NAMESPACE.__name__}
    inherited = _inherited(readable)
    for name, declared in readable.fields.items():
        if not isinstance(declared, Live) and name not in inherited:
            _put_field(body, readable, name, worked.get(name))
    how = strawberry.interface if _is_extended(readable) else strawberry.type
    made[readable.name] = bare_type(
        readable.name, body, text=readable.text, parents=parents, how=how
    )


def _inherited(readable: Readable) -> set[str]:
    """The fields that its interfaces have given it."""
    known = library().readables
    found = {"id"} if "Node" in readable.interfaces else set()
    return found.union(*(known[one].fields for one in readable.interfaces if one in known))


def _put_field(
    body: dict[str, Any], readable: Readable, name: str, how: "WorkedOut[Any] | None"
) -> None:
    declared, attribute = readable.fields[name], snake(name)
    text = _text(declared) if how is None else how.text
    if not text:
        raise DeclarationError(f"{readable.name}.{name} has no text for clients")
    needed = (*_needed(declared), *(() if how is None else how.needs))
    told = {"description": text, "metadata": needs(*needed)}
    kind = _kind(declared) if how is None else how.kind
    takes = _takes(declared)
    if takes:
        body[attribute] = _field(_asked_with(takes, kind), **told)
    else:
        body["__annotations__"][attribute] = kind
        body[attribute] = _field(**told)


def _text(declared: Field) -> str:
    return "" if isinstance(declared, Live | Worked) else declared.text


def _needed(declared: Field) -> tuple[Any, ...]:
    sees: Sight | None = getattr(declared, "sees", None)
    if isinstance(declared, One | Many):
        sees = sight_of(declared.of, sees)
    return permissions_of(sees)


def _takes(declared: Field) -> dict[str, Any]:
    """The arguments of a relation: how many, and on which day."""
    takes: dict[str, Any] = {}
    if isinstance(declared, One | Many) and (on := declared.on) is not None:
        takes[on.argument] = Annotated[date | None, strawberry.argument(description=on.text)]
    if isinstance(declared, Many) and (page := declared.page) is not None:
        argument = strawberry.argument(description=page.text)
        takes[page.argument] = (Annotated[int, argument], page.default)
    return takes


def _asked_with(takes: Mapping[str, Any], kind: Any) -> Any:
    async def read(_info: Info, _given: Mapping[str, Any]) -> Any:
        raise AssertionError("read by the statement of the whole")

    made = signed(read, takes=takes, answers=kind)
    made.__module__ = _NAMESPACE.__name__
    return made


def _kind(declared: Field) -> Any:
    """The annotation of a field; other types by their names."""
    match declared:
        case GlobalId():
            return strawberry.ID
        case Column():
            kind = enum_of(declared.kind)
            may_be_null = declared.is_nullable or declared.sees is not None
            return kind | None if may_be_null else kind
        case Same():
            return declared.of
        case One():
            is_certain = not declared.is_nullable and _is_certain(declared.sees)
            return declared.of if is_certain else f"{declared.of} | None"
        case Many():
            return f"list[{declared.of}]"
        case Texts():
            return list[str]
    return str


def _is_certain(sees: Sight | None) -> bool:
    """Whether whoever sees the row sees what is behind this, too."""
    return isinstance(sees, Where) and sees.sql == TRUE


def enum_of(kind: Any) -> Any:
    """A kind as the schema knows it: an enum that speaks for itself is made known at first use.

    One that is open has the values of all kinds.
    """
    if get_origin(kind) is list:
        return GenericAlias(list, enum_of(*get_args(kind)))
    for inner in get_args(kind):
        enum_of(inner)
    if kind is Json:
        return strawberry.scalars.JSON
    if is_open(kind):
        kind = closed(kind)
    if isinstance(kind, type) and issubclass(kind, Worded):
        worded_enum(kind)
    return kind


def connection(listing: Listing) -> Any:
    """The type of a list's pages."""
    if listing.of not in _PAGES:
        _PAGES[listing.of] = _connection(listing)
    return _PAGES[listing.of]


_PAGES: dict[str, Any] = {}


def _connection(listing: Listing) -> Any:
    generic: Any = Connection
    body = {"counts": _counts(listing)} if listing.groupings else {}
    bare = new_class(
        f"{listing.of}Connection", (generic[shape(listing.of)],), {}, lambda one: one.update(body)
    )
    return strawberry.type(bare, description=listing.page_text)


def _counts(listing: Listing) -> Any:
    """The list counted in parts."""

    async def read(self: Any, info: Info, by: Any) -> Any:
        raise AssertionError("read by the statement of the whole")

    kind = _choice(f"{listing.of}Grouping", "By what the list may be counted.", listing.groupings)
    told = strawberry.argument(description="By what.")
    read.__annotations__ = {
        "info": Info,
        "by": _annotated[kind, told],
        "return": GenericAlias(list, shape("GroupCount")),
    }
    text = "How many entries of the whole list there are of each, the most first; 500 at most."
    return _field(read, description=text)


def _choice(name: str, text: str, of: Mapping[str, Ordering] | Mapping[str, Grouping]) -> Any:
    """An enum of what a list declares."""
    made: Any = _make_enum(name, {one: one for one in of})
    return described_enum(
        made, description=text, values={made(value): one.words for value, one in of.items()}
    )


_make_enum: Any = StrEnum
_annotated: Any = Annotated


def filter_input(listing: Listing) -> Any:
    """The input object that narrows a list; the same for all that take it."""
    if listing.filter_name not in _FILTERS:
        _FILTERS[listing.filter_name] = _filter_input(listing)
    return _FILTERS[listing.filter_name]


_FILTERS: dict[str, Any] = {}


def _filter_input(listing: Listing) -> Any:
    body: dict[str, Any] = {"__annotations__": {}}
    for name, rule in listing.filters.items():
        kind = bool if isinstance(rule, Switch) else _filter_kind(rule.kind)
        body["__annotations__"][snake(name)] = kind | None
        body[snake(name)] = _field(default=None, description=rule.text)
    bare = new_class(listing.filter_name, (), {}, lambda names: names.update(body))
    return strawberry.input(bare, description=listing.filter_text)


def order_input(listing: Listing) -> Any:
    """The input object that orders a list otherwise than by itself."""
    name = f"{listing.of}Order"
    if name not in _ORDERS:
        _ORDERS[name] = _order_input(listing, name)
    return _ORDERS[name]


_ORDERS: dict[str, Any] = {}


def _order_input(listing: Listing, name: str) -> Any:
    by = _choice(f"{name}Field", "What the list may be ordered by.", listing.orderings)
    body = {
        "__annotations__": {"field": by, "direction": enum_of(OrderDirection)},
        "field": _field(description="By what."),
        "direction": _field(default=OrderDirection.ASC, description="Which way."),
    }
    bare = new_class(name, (), {}, lambda names: names.update(body))
    return strawberry.input(bare, description="In which order; equal ones follow in a fixed one.")


def _filter_kind(kind: Any) -> Any:
    if kind is Id:
        return strawberry.ID
    return enum_of(kind)
