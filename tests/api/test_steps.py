"""Whatever walks an operation takes steps in proportion to its text; counted, not timed."""

import asyncio
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, TypeVar

import pytest
from graphql import GraphQLObjectType, build_schema, get_named_type, is_leaf_type
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.people.roles import Role
from domain.people.viewer import Viewer
from server.clock import real_now
from server.graphql.compiled.reads import CompiledReads
from server.graphql.compiled.statements import Statements
from server.graphql.execution import run_operation
from server.graphql.limits import Limits
from server.graphql.memory import Shares
from server.graphql.operations import Catalogue, Operation
from server.graphql.schema import graphql_schema
from store.readable import library

SCHEMA = graphql_schema()
ENDLESS = build_schema("type Query { deeper: Query deepest: [Query] name: String time: Int }")
LIMITS = Limits(
    characters=65_536,
    tokens=2_000,
    selections=2_000,
    depth=12,
    aliases=30,
    directives=50,
    cost=5_000,
    answer_bytes=8_388_608,
)
MAYOR = Viewer(role=Role.MAYOR)

STEPS_ANYWAY = 60_000
STEPS_PER_TOKEN = 200
"""Parsing and validating take up to 170 calls a token; nothing else comes near."""

TYPES = (
    "Query", "UnitConnection", "UnitEdge", "Unit", "Post", "Person", "CaseConnection", "CaseEdge",
    "Case", "SupervisionItem", "RectificationItem",
)  # fmt: skip
MOST_FRAGMENTS = 40

Found = TypeVar("Found")


def counted(work: Callable[[], Found]) -> tuple[int, Found]:
    """How many functions were called, in Python and below, and what came of it."""
    steps = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        found = work()
    finally:
        sys.setprofile(before)
    return steps, found


def walked(schema: Any, text: str) -> object:
    """Everything that is done with an operation before and while it runs."""
    found = Catalogue(schema, LIMITS, most_bytes=2**24).find(text, None, may_introspect=True)
    if not isinstance(found, Operation):
        return found
    found.cost({})
    assert isinstance(found.needs, frozenset)
    if schema is SCHEMA:
        reads = CompiledReads(library(), Statements(2**22), Shares.of(2**26), real_now)
        reads.find(found, {}, MAYOR)
    else:
        asyncio.run(run_operation(found, {}, None))
    return found


def chain(levels: int, name: str) -> str:
    """The issue's operation: each fragment spreads the next one twice."""
    spread = " ".join(
        f"fragment a{n} on Query {{ ...a{n + 1} ...a{n + 1} }}" for n in range(levels)
    )
    return f"{{ ...a0 }} {spread} fragment a{levels} on Query {{ {name} }}"


def nested(levels: int) -> str:
    """As many fields deep as a text is long, twice at each level."""
    spread = " ".join(
        f"fragment a{n} on Query {{ deeper {{ ...a{n + 1} }} deepest {{ ...a{n + 1} }} }}"
        for n in range(levels)
    )
    return f"{{ ...a0 }} {spread} fragment a{levels} on Query {{ name }}"


@st.composite
def reusing(draw: st.DrawFn, types: tuple[str, ...], schema: Any) -> str:
    """A document of fragments on types of the schema that spread one another again and again."""
    names = [
        (f"f{place}", draw(st.sampled_from(types)))
        for place in range(draw(st.integers(1, MOST_FRAGMENTS)))
    ]

    def selection(of: Any, above: int, depth: int) -> str:
        wanted = draw(st.integers(1, 4))
        parts = ["__typename"]
        later = [name for name, on in names[above:] if on == of.name]
        leaves = [name for name, one in of.fields.items() if is_leaf_type(get_named_type(one.type))]
        inner = [
            (name, get_named_type(one.type))
            for name, one in of.fields.items()
            if not one.args and getattr(get_named_type(one.type), "name", "") in types
        ]
        for _ in range(wanted):
            kind = draw(st.integers(0, 3))
            if kind <= 1 and later:
                parts.append(f"...{draw(st.sampled_from(later))}")
            elif kind == 2 and inner and depth < 4:
                name, inside = draw(st.sampled_from(inner))
                parts.append(f"{name} {selection(inside, above, depth + 1)}")
            elif leaves:
                leaf = draw(st.sampled_from(leaves))
                parts.append(leaf if not of.fields[leaf].args else "__typename")
        if draw(st.booleans()):
            parts.append(f"... on {of.name} {{ __typename }}")
        return "{ " + " ".join(parts) + " }"

    root = selection(schema.query_type, 0, 0)
    made = [
        f"fragment {name} on {on} {selection(schema.type_map[on], place + 1, 0)}"
        for place, (name, on) in enumerate(names)
    ]
    used = [one for one in made if f"...{one.split()[1]} " in " ".join([root, *made])]
    return " ".join([root, *used])


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@example(chain(14, "serverTime"))
@example(chain(60, "serverTime"))
@given(reusing(TYPES, SCHEMA))
def test_reading_validating_and_compiling_take_steps_in_proportion_to_the_text(text: str) -> None:
    walked(SCHEMA, "{ serverTime }")
    steps, _ = counted(lambda: walked(SCHEMA, text))
    assert steps <= STEPS_ANYWAY + STEPS_PER_TOKEN * len(text.split())


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@example(chain(14, "name"))
@example(nested(11))
@example(nested(60))
@given(reusing(("Query",), ENDLESS))
def test_running_takes_steps_in_proportion_to_the_text(text: str) -> None:
    walked(ENDLESS, "{ name }")
    steps, _ = counted(lambda: walked(ENDLESS, text))
    assert steps <= STEPS_ANYWAY + STEPS_PER_TOKEN * len(text.split())


def repeated(part: str, times: int, *, around: str = "{ %s }") -> str:
    """A part again and again, each time with its own number for `#`."""
    return around % " ".join(part.replace("#", str(n)) for n in range(times))


WORST = {
    "one name": repeated("serverTime", 1_990),
    "one alias": repeated("a: serverTime", 660),
    "one object": repeated("units { totalCount }", 330),
    "objects in one object": repeated(f"units {{ {'edges { cursor } ' * 20} }}", 20),
    "inline fragments": repeated("... { serverTime }", 480),
    "inline fragments in one another": "{" + "... { " * 190 + "serverTime" + " }" * 190 + "}",
    "operations": repeated("query q# { serverTime }", 330, around="%s"),
    "operations that share fragments": repeated("query q# { ...a0 }", 150, around="%s")
    + chain(100, "serverTime")[10:],
    "fragments side by side": repeated("...f#", 200)
    + repeated("fragment f# on Query { serverTime }", 200, around="%s"),
    "fragments in circles": repeated(
        f"fragment f# on Query {{ {' '.join(f'...f{n}' for n in range(30))} }}", 30, around="%s"
    )
    + "{ ...f0 }",
    "fields in fields in two fragments": "{ ...a ...b } "
    + repeated("units { totalCount }", 200, around="fragment a on Query { %s }")
    + repeated("units { totalCount }", 200, around="fragment b on Query { %s }"),
    "variables": repeated("$v#: Boolean!", 140, around="query (%s)")
    + repeated("serverTime @skip(if: $v#)", 140),
    "directives": repeated("@skip(if: true)", 280, around="{ serverTime %s }"),
    "values": repeated("1", 1_900, around="{ nodes(ids: [%s]) { id } }"),
    "keys": repeated("a#: 1", 630, around="{ units(filter: {%s}) { totalCount } }"),
    "lists in lists": "{ nodes(ids: " + "[" * 190 + "]" * 190 + ") { id } }",
    "introspection": repeated("types { name fields { name type { name } } }", 60,
                              around="{ __schema { %s } }"),
    "introspection under aliases": repeated(
        "a#: __schema { types { fields { args { type { ofType { name } } } } } }", 30),
    "unknown fields": repeated("serverTim#", 1_900),
    "unknown fragments": repeated("...f#", 900),
    "unused fragments": "{ serverTime } "
    + repeated("fragment f# on Query { serverTime }", 280, around="%s"),
}  # fmt: skip


@pytest.mark.parametrize("shape", WORST)
def test_the_worst_shapes_of_two_thousand_tokens_take_steps_in_proportion_too(shape: str) -> None:
    text = WORST[shape]
    walked(SCHEMA, "{ serverTime }")
    steps, _ = counted(lambda: walked(SCHEMA, text))
    assert steps <= STEPS_ANYWAY + STEPS_PER_TOKEN * 2_000


def test_the_types_of_the_drawn_documents_are_there() -> None:
    for name in TYPES:
        assert name == "Case" or isinstance(SCHEMA.type_map[name], GraphQLObjectType)
