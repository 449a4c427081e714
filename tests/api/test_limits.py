"""What an operation may ask for is judged before anything runs."""

from typing import Any

import pytest

from tests.asking import Asker

ALIASED = "{" + " ".join(f"t{n}: serverTime" for n in range(31)) + "}"
DIRECTED = "{" + " ".join("serverTime @skip(if: false)" for _ in range(51)) + "}"
LONG = "{" + "serverTime " * 2_000 + "}"
WIDE = "{ units(first: 100) { edges { node { posts { person { name } } } } } }"
FRAGMENTS = (
    " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(40))
    + " fragment f40 on Query { t: serverTime }"
)


@pytest.mark.parametrize(
    ("query", "variables", "limit"),
    [
        (LONG, {}, "tokens"),
        (ALIASED, {}, "aliases"),
        ("{ ...a } fragment a on Query" + ALIASED, {}, "aliases"),
        ("{ ...f0 }" + FRAGMENTS, {}, "aliases"),
        (DIRECTED, {}, "directives"),
        ("{ units(first: 1000000000) { edges { cursor } } }", {}, "cost"),
        ("{ units(last: 5001) { edges { cursor } } }", {}, "cost"),
        ("query($n: Int) { units(first: $n) { edges { cursor } } }", {"n": 5001}, "cost"),
        ("query($n: Int) { units(last: $n) { edges { cursor } } }", {"n": 5001}, "cost"),
        (
            "query($a: Int, $b: Int) { units(first: $a, last: $b) { edges { cursor } } }",
            {"a": None, "b": 5001},
            "cost",
        ),
        ("query($n: Int = 5001) { units(first: $n) { edges { cursor } } }", {}, "cost"),
        ("query($n: [ID!]!) { nodes(ids: $n) { id ... on Unit { posts { person { name } } } } }",
         {"n": ["x"] * 500}, "cost"),
        ("{ reviewSessions(first: 100) { edges { node { slots { unit { posts { person { id } } } }"
         " } } } }", {}, "cost"),
    ],
)  # fmt: skip
async def test_an_operation_beyond_a_limit_is_refused_unrun(
    asker: Asker, query: str, variables: dict[str, Any], limit: str
) -> None:
    before = await asker.executed()
    reply = await asker.ask(query, variables)
    assert (reply.status, reply.codes) == (413, ["TOO_LARGE"])
    assert reply.body["errors"][0]["extensions"]["limit"] == limit
    assert "data" not in reply.body
    assert await asker.executed() == before


async def test_depth_beyond_the_limit_is_refused_unrun(strict_asker: Asker) -> None:
    assert (await strict_asker.ask("{ units(first: 1) { edges { node { id } } } }")).status == 200
    before = await strict_asker.executed()
    for query in (
        "{ units(first: 1) { edges { node { posts { role } } } } }",
        "{ units(first: 1) { ...u } } fragment u on UnitConnection {"
        " edges { node { ... on Unit { posts { role } } } } }",
    ):
        reply = await strict_asker.ask(query)
        assert (reply.status, reply.codes) == (413, ["TOO_LARGE"])
        assert reply.body["errors"][0]["extensions"] == {
            "code": "TOO_LARGE",
            "limit": "depth",
            "found": 5,
            "most": 4,
        }
    assert await strict_asker.executed() == before


@pytest.mark.parametrize(
    "query", ["{" + "units{" * 990, "{" + "{" * 990, "[" * 1_900, "{ a(b: " + "[" * 990]
)
async def test_brackets_without_end_are_refused_in_a_sentence(asker: Asker, query: str) -> None:
    reply = await asker.ask(query)
    assert reply.status == 400
    assert reply.codes == ["BAD_REQUEST"]


async def test_a_body_beyond_the_limit_is_refused_unread(asker: Asker) -> None:
    reply = await asker.post(b'{"query":"' + b"x" * 300_000 + b'"}')
    assert (reply.status, reply.codes) == (413, ["TOO_LARGE"])


async def test_every_answer_tells_its_cost(asker: Asker) -> None:
    reply = await asker.ask(WIDE)
    assert reply.status == 200
    cost = reply.body["extensions"]["cost"]
    # The list, its edges and nodes, ten posts for each and their holders.
    assert cost == {"requested": 1 + 100 + 100 + 100 + 1_000, "most": 5_000}


async def test_introspection_in_circles_is_refused(asker: Asker) -> None:
    inner = "fields { type { " * 8 + "name" + " } }" * 8
    reply = await asker.ask("{ __schema { types { " + inner + " } } }")
    assert reply.status == 400
