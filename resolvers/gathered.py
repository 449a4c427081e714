"""The root types, gathered from what the rooms declare and from what their doors offer."""

from collections.abc import Mapping
from types import MappingProxyType, new_class
from typing import Any

import strawberry

from actions.offered import acts
from domain.rooms import flat_modules
from resolvers.acts import mutation_of
from resolvers.feeds import FeedSubscription
from resolvers.lists import root_fields
from resolvers.registers import RegistersQuery
from resolvers.system import SystemQuery


def offered(what: str) -> dict[str, Any]:
    """What the rooms' doors offer under this name, e.g. `VIEWS`, by its name in Python."""
    found: dict[str, Any] = {}
    for module in flat_modules("resolvers"):
        found |= vars(module).get(what, {})
    return found


def _acts() -> dict[str, Any]:
    """The acts that the rooms declare, and what their doors add."""
    doors, adds, repeating = offered("DOORS"), offered("ADDS"), offered("REPEATING")
    return {
        name: mutation_of(
            declared,
            doors.get(name, declared),
            adds=adds.get(name, MappingProxyType({})),
            repeating=repeating.get(name),
        )
        for name, declared in acts().items()
        if declared.is_offered
    }


def _root_type(
    name: str, fields: Mapping[str, Any], *, parents: tuple[type, ...] = (), text: str
) -> type:
    bare = new_class(name, parents, {}, lambda names: names.update(fields))
    return strawberry.type(bare, description=text)


Query = _root_type(
    "Query",
    {**root_fields(), **offered("READS")},
    parents=(SystemQuery, RegistersQuery),
    text="Reads. What you may not see is null or missing, as if absent.",
)

Mutation = _root_type(
    "Mutation",
    _acts(),
    text="Acts. Each answers what was done, or `Refused` with every reason.",
)

Subscription = _root_type(
    "Subscription",
    offered("VIEWS"),
    parents=(FeedSubscription,),
    text="Live views and feeds; each frame carries a cursor to resume from.",
)
