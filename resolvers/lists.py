"""Lists made of what the rooms declare: the query's field, its filter, its page."""

from collections.abc import Callable, Mapping
from datetime import datetime
from inspect import Parameter
from types import GenericAlias
from typing import Annotated, Any

import strawberry

from domain.declared.parts import DeclarationError, snake
from domain.global_ids import parse_global_id
from domain.opaque import uuid_of
from resolvers.arguments import After, Before, First, Last
from resolvers.context import door_of
from schema.context import Info, needs
from schema.shapes import connection, filter_input, order_input, shape
from schema.signed import signed
from store.readable import library, sight_of
from store.reading.declare import Texts
from store.reading.roots import AtInstant, Belonging, Listing, Lookup, Switch, Whole
from store.reading.things import permissions_of


def root_fields() -> dict[str, Any]:
    """A field of the query for everything that a room declares, by its name in Python."""
    return {
        snake(name): _FIELDS[type(root)](name, root)
        for name, root in library().roots.items()
        if root.text
    }


def _lookup(name: str, lookup: Lookup) -> Any:
    (of,) = set(lookup.types.values())
    return strawberry.field(
        _by_id(lookup, frozenset(lookup.types), otherwise=None, answers=shape(of) | None),
        name=name,
        description=lookup.text,
        metadata=needs(*permissions_of(library().readables[of].sees)),
    )


def _belonging(name: str, belonging: Belonging) -> Any:
    holds = belonging.holds
    answers = GenericAlias(list, str if isinstance(holds, Texts) else shape(holds.of))
    return strawberry.field(
        _by_id(belonging, frozenset({belonging.of}), otherwise=[], answers=answers),
        name=name,
        description=belonging.text,
        metadata=needs(*permissions_of(holds.sees)),
    )


def _written(root: Lookup | Listing | Whole) -> dict[str, Any]:
    return {
        snake(one.name): (
            Annotated[int, strawberry.argument(description=one.text)],
            Parameter.empty,
        )
        for one in root.written
    }


def _by_id(root: Lookup | Belonging, types: frozenset[str], *, otherwise: Any, answers: Any) -> Any:
    """A resolver that takes one id; what is no id of these types leads to nothing."""
    argument = snake(root.argument)

    async def read(info: Info, given: Mapping[str, Any]) -> Any:
        parsed = parse_global_id(given[argument])
        if parsed is None or parsed[0] not in types or uuid_of(parsed[1]) is None:
            return otherwise
        return await door_of(info).root(info)

    told = strawberry.argument(name=root.argument, description=root.argument_text)
    takes = {argument: (Annotated[strawberry.ID, told], Parameter.empty)}
    if isinstance(root, Lookup):
        takes |= _written(root)
    return signed(read, takes=takes, answers=answers)


def _at_instant(name: str, root: AtInstant) -> Any:
    told = strawberry.argument(name=root.argument, description=root.argument_text)
    return strawberry.field(
        signed(
            _read,
            takes={root.argument: Annotated[datetime | None, told]},
            answers=shape(root.of) | None,
        ),
        name=name,
        description=root.text,
        metadata=needs(*permissions_of(library().readables[root.of].sees)),
    )


def _whole(name: str, root: Whole) -> Any:
    return strawberry.field(
        signed(_read, takes=_written(root), answers=shape(root.of) | None),
        name=name,
        description=root.text,
        metadata=needs(*permissions_of(library().readables[root.of].sees)) | {"work": root.work},
    )


def _field(name: str, listing: Listing) -> Any:
    if not listing.page_text or (listing.filters and not listing.filter_name):
        raise DeclarationError(f"the list {name} has no text for its pages, or its filter no name")
    takes: dict[str, Any] = _written(listing)
    if listing.filters:
        what = listing.filter_text.partition(";")[0]
        takes["filter"] = Annotated[
            filter_input(listing) | None, strawberry.argument(description=f"{what}.")
        ]
    for argument, rule in listing.arguments.items():
        kind = bool if isinstance(rule, Switch) else rule.kind
        takes[snake(argument)] = Annotated[kind | None, strawberry.argument(description=rule.text)]
    if listing.orderings:
        told = strawberry.argument(description="In which order, if not the list's own.")
        takes["order_by"] = Annotated[order_input(listing) | None, told]
    takes |= {"first": First, "after": After, "last": Last, "before": Before}
    sees = sight_of(listing.of, listing.sees)
    return strawberry.field(
        signed(_read, takes=takes, answers=connection(listing)),
        name=name,
        description=listing.text,
        metadata=needs(*permissions_of(sees)) | {"work": listing.work},
    )


async def _read(info: Info, _given: Mapping[str, Any]) -> Any:
    """By one statement, which reads the arguments itself."""
    return await door_of(info).root(info)


_FIELDS: Mapping[type, Callable[[str, Any], Any]] = {
    Listing: _field,
    Lookup: _lookup,
    Belonging: _belonging,
    AtInstant: _at_instant,
    Whole: _whole,
}
