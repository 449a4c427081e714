"""Every mutation of the product: the acts that the rooms declare, and what their doors add."""

from types import MappingProxyType

import strawberry

from actions.acting import ACTS
from domain.rooms import all_modules
from resolvers.acts import mutation_of
from resolvers.gathered import offered, root_type

# Each act is known once its module is.
tuple(all_modules("actions"))

_ADDS, _REPEATING, _DOORS = offered("ADDS"), offered("REPEATING"), offered("DOORS")

Mutation = strawberry.type(
    root_type(
        "Mutation",
        (),
        {
            name: mutation_of(
                declared,
                _DOORS.get(name, declared.door),
                adds=_ADDS.get(name, MappingProxyType({})),
                repeating=_REPEATING.get(name),
            )
            for name, declared in ACTS.items()
            if declared.is_offered
        },
    ),
    description="Acts. Each answers what was done, or `Refused` with every reason.",
)
