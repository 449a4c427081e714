"""Asks for everything a type has, and tells which fields of an answer hold something."""

from collections.abc import Collection
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from server.graphql.schema import graphql_schema

SCHEMA = graphql_schema()
NODE = "Node"
NODES_DEEP = 2
"""Of what has an id of its own, and is told so far down, what leads nowhere: what it leads to is
told where it is asked for by itself, and where one thing leads to it."""

JOINT = "__"
"""Every field is asked for as `Type__field`, so that no two of them are at odds."""


THOUSANDS = frozenset({"DutyStanding", "UnitInPhase"})
"""Types of which one answer holds thousands: of what they name, that it is there."""


def selection(of: Any, path: tuple[str, ...] = ()) -> str:
    """All of a type, each type once on the way down; empty for a leaf."""
    named = get_named_type(of)
    if is_leaf_type(named):
        return ""
    if isinstance(named, GraphQLUnionType | GraphQLInterfaceType):
        members = [one for one in SCHEMA.get_possible_types(named) if one.name not in path]
        # Below the roots it is enough to go on from one kind: what all have leads to the same.
        shared = named.fields if path and isinstance(named, GraphQLInterfaceType) else {}
        parts = (
            f"... on {one.name} {_fields(one, path, leaves=shared if place else {})}"
            for place, one in enumerate(members)
        )
        return "{ __typename " + " ".join(parts) + " }"
    return _fields(named, path)


def selections(of: Any) -> list[str]:
    """The same in parts: of an interface, all of each type that it may turn out to be."""
    named = get_named_type(of)
    if not isinstance(named, GraphQLUnionType | GraphQLInterfaceType):
        return [selection(of)]
    possible = SCHEMA.get_possible_types(named)
    return [f"{{ __typename ... on {one.name} {_fields(one, ())} }}" for one in possible]


def _fields(named: GraphQLObjectType, path: tuple[str, ...], leaves: Collection[str] = ()) -> str:
    """All fields; of `leaves` those alone that lead nowhere."""
    # Kinds that lead to one another would otherwise be told in every order of them.
    inside = (*path, named.name, *_siblings(named))
    if any(one.name == NODE for one in named.interfaces):
        leaves = named.fields if path.count(NODE) == NODES_DEEP else leaves
        inside = (*inside, NODE)
    parts = ["__typename"]
    for name, field in named.fields.items():
        inner = get_named_type(field.type)
        if inner.name in inside or (name in leaves and not is_leaf_type(inner)):
            continue
        called = f"{named.name}{JOINT}{name}: {name}{_required(field)}"
        is_shallow = named.name in THOUSANDS and not is_leaf_type(inner)
        shown = "{ __typename }" if is_shallow else selection(field.type, inside)
        parts.append(f"{called} {shown}")
    return "{ " + " ".join(parts) + " }"


def _siblings(named: GraphQLObjectType) -> list[str]:
    """The other kinds of what it is a kind of."""
    return [
        one.name
        for interface in named.interfaces
        if interface.name not in ("Node", "Update")
        for one in SCHEMA.get_possible_types(interface)
    ]


def _required(field: GraphQLField) -> str:
    """What a field below the roots cannot be asked without: which of some choices, the last."""
    given = []
    for name, one in field.args.items():
        if is_required_argument(one):
            kind = get_named_type(one.type)
            assert isinstance(kind, GraphQLEnumType), f"{name} is no choice"
            given.append(f"{name}: {max(kind.values)}")
    return f"({', '.join(given)})" if given else ""


def reachable(*roots: GraphQLObjectType | None) -> set[str]:
    """Names of all object types below these."""
    found: set[str] = set()
    waiting: list[Any] = [one for one in roots if one is not None]
    while waiting:
        named = get_named_type(waiting.pop())
        if is_leaf_type(named) or named.name in found:
            continue
        if isinstance(named, GraphQLUnionType | GraphQLInterfaceType):
            waiting.extend(SCHEMA.get_possible_types(named))
            continue
        found.add(named.name)
        waiting.extend(field.type for field in named.fields.values())
    return found


def seen_in(value: Any) -> set[str]:
    """Every `Type.field` of an answer that tells something; an empty list tells nothing."""
    found: set[str] = set()
    _collect(value, found)
    return found


def _collect(value: Any, found: set[str]) -> None:
    if isinstance(value, list):
        for one in value:
            _collect(one, found)
    elif isinstance(value, dict) and _tells(value):
        for key, inner in value.items():
            type_name, joint, name = key.partition(JOINT)
            if joint and type_name and _tells(inner):
                found.add(f"{type_name}.{name}")
            _collect(inner, found)


def _tells(value: Any) -> bool:
    if value is None or value == []:
        return False
    if isinstance(value, dict) and value.get("__typename", "").endswith("Connection"):
        (edges,) = (one for key, one in value.items() if key.endswith(f"{JOINT}edges"))
        return bool(edges)
    return True
