"""Every query of the product: the lists that rooms declare, and what their doors offer."""

import strawberry

from resolvers.gathered import offered, root_type
from resolvers.lists import root_fields
from resolvers.registers import RegistersQuery
from resolvers.system import SystemQuery

Query = strawberry.type(
    root_type(
        "Query",
        (SystemQuery, RegistersQuery),
        {**root_fields(), **offered("READS")},
    ),
    description="Reads. What you may not see is null or missing, as if absent.",
)
