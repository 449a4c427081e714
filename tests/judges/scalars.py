"""What the judge is told of scalars that it does not know: loaded by it, not by tests."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

schemathesis.graphql.scalar(
    "Decimal", st.decimals(0, 100, places=2).map(lambda one: nodes.String(f"{one:f}"))
)
