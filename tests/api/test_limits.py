"""What an operation may ask for is judged before anything runs."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from graphql import get_introspection_query

from domain.people.roles import Role
from store.obligations.readable import WORK
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket, Publicity
from tests.serving import database_copy, serving

ALIASED = "{" + " ".join(f"t{n}: serverTime" for n in range(31)) + "}"
DIRECTED = "{" + " ".join("serverTime @skip(if: false)" for _ in range(51)) + "}"
LONG = "{" + "serverTime " * 2_000 + "}"
WIDE = "{ units(first: 100) { edges { node { posts { person { name } } } } } }"
FRAGMENTS = (
    " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(40))
    + " fragment f40 on Query { t: serverTime }"
)

DOUBLED = (
    "{ ...a0 }"
    + " ".join(f"fragment a{n} on Query {{ ...a{n + 1} ...a{n + 1} }}" for n in range(60))
    + "fragment a60 on Query { serverTime }"
)
SPREAD = f"fragment o on Query {{ {'...i ' * 300} }} fragment i on Query {{ {'serverTime ' * 10} }}"
INTROSPECTION = "__schema { types { name fields { name args { name type { name } } } } }"


@pytest.mark.parametrize(
    ("query", "variables", "limit"),
    [
        (LONG, {}, "tokens"),
        (ALIASED, {}, "aliases"),
        ("{ ...a } fragment a on Query" + ALIASED, {}, "aliases"),
        ("{ ...f0 }" + FRAGMENTS, {}, "selections"),
        (DOUBLED, {}, "selections"),
        ("{ ...o }" + SPREAD, {}, "selections"),
        ("{" + "serverTime " * 1_990 + "}", {}, "comparisons"),
        ("{" + "units { edges { cursor } } " * 150 + "}", {}, "comparisons"),
        ("# " + "x" * 70_000 + "\n{ serverTime }", {}, "characters"),
        ("{" + " ".join(f"s{n}: {INTROSPECTION}" for n in range(20)) + "}", {}, "introspection"),
        ("{ __schema {" + " ".join(f"t{n}: types {{ fields {{ name args {{ name }} }} }}"
         for n in range(60)) + "} }", {}, "introspection"),
        ("{ __schema { types { fields { " + " ".join(f"{n}{'x' * 120}: name"
         for n in "abcdefghijklmnopqrstuvwxyz") + " } } } }", {}, "introspection"),
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


async def test_everything_that_tools_ask_of_the_schema_is_answered(asker: Asker) -> None:
    whole = get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    )
    assert (await asker.ask(whole)).data["__schema"]["queryType"]["name"] == "Query"


@pytest.mark.parametrize(
    "query",
    [
        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
        '{ node(id: "' + "\\u0000" + '") { id } }',
        "{ units(first: " + "9" * 5_000 + ") { totalCount } }",
        "query($u: ID = " + "9" * 5_000 + ") { units(filter: {unitId: $u}) { totalCount } }",
        "{ workingDays(from: 1" + "0" * 5_000 + '.5, to: "2026-01-01") { date } }',
        "{ nodes(ids: " + "[" * 150 + "]" * 150 + ") { id } }",
        "{ units(filter: " + "{a: " * 150 + "1" + "}" * 150 + ") { totalCount } }",
        "{ units(filter: {" + " ".join(f"a{n}: 1" for n in range(630)) + "}) { totalCount } }",
    ],
)
async def test_what_cannot_be_meant_is_refused_in_short_words(asker: Asker, query: str) -> None:
    reply = await asker.ask(query)
    assert (reply.status, set(reply.codes)) == (400, {"BAD_REQUEST"})
    assert len(reply.text) < 8_000


async def test_introspection_in_circles_is_refused(asker: Asker) -> None:
    inner = "fields { type { " * 8 + "name" + " } }" * 8
    reply = await asker.ask("{ __schema { types { " + inner + " } } }")
    assert reply.status == 400


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ('workingDays(from: "2026-01-01", to: "{to}")', None),
        ('workingDays(from: "2026-01-01", to: $to)', "query($to: Date!)"),
        ("workingDays(from: $from, to: $to)", "query($from: Date!, $to: Date!)"),
    ],
)
@pytest.mark.parametrize(
    ("to", "days"), [("2026-01-01", 1), ("2026-01-07", 7), ("2027-02-04", 400)]
)
async def test_a_list_of_days_costs_as_many_as_it_has(
    asker: Asker, written: str, given: str | None, to: str, days: int
) -> None:
    query = f"{given or ''} {{ {written.replace('{to}', to)} {{ day }} }}"
    reply = await asker.ask(query, {"from": "2026-01-01", "to": to})
    assert len(reply.data["workingDays"]) == days
    assert reply.body["extensions"]["cost"]["requested"] == 1 + days


def _years(alias: str) -> str:
    years = " ".join(
        f'c{n}: workingDays(from: "2026-01-01", to: $to) {{ ...f }}' for n in range(12)
    )
    return f"query($to: Date!) {{ {years} }} fragment f on CalendarDay {{ {alias}: day }}"


def _clauses(alias: str) -> str:
    pages = " ".join(
        f"c{n}: clauses(first: 100) {{ edges {{ node {{ ...f }} }} }}" for n in range(12)
    )
    return f"{{ {pages} }} fragment f on Clause {{ {alias}: id }}"


@pytest.mark.parametrize("asking", [_years, _clauses])
@pytest.mark.parametrize(
    ("length", "status", "code"),
    [(60_000, 400, "BAD_REQUEST"), (129, 400, "BAD_REQUEST"), (128, 413, "TOO_LARGE")],
)
async def test_no_short_text_asks_for_a_long_answer_by_long_names(
    asker: Asker, asking: Callable[[str], str], length: int, status: int, code: str
) -> None:
    reply = await asker.ask(asking("a" + "x" * (length - 1)), {"to": "2026-12-31"})
    assert (reply.status, reply.codes) == (status, [code])
    assert len(reply.text) < 1_000


async def test_a_long_name_costs_as_often_as_it_is_answered(asker: Asker) -> None:
    query = 'query {{ workingDays(from: "2026-01-01", to: "2026-01-07") {{ {}: day }} }}'
    for length, each in ((1, 0), (31, 0), (32, 1), (128, 4)):
        reply = await asker.ask(query.format("x" * length))
        assert reply.body["extensions"]["cost"]["requested"] == 1 + 7 * (1 + each)


@pytest.mark.parametrize(
    ("asked", "each"),
    [("id title", 0), ("a: id b: number c: kind", 0), ("title", 0), ("a: title", 10),
     ("a: title b: title", 20), ("...f ... on Case { b: title }", 20)],
)  # fmt: skip
async def test_a_text_costs_when_it_is_answered_once_more(
    asker: Asker, asked: str, each: int
) -> None:
    """Other values are short; a text has thousands of characters, and a page a hundred of them."""
    query = f"{{ cases(first: 7) {{ edges {{ node {{ {asked} }} }} }} }}"
    if "...f" in asked:
        query += " fragment f on Case { a: title }"
    reply = await asker.ask(query, role=Role.MAYOR)
    assert reply.body["extensions"]["cost"]["requested"] == 1 + 7 * (2 + each)


def _ids(count: int) -> str:
    return " ".join(f"a{n}: id" for n in range(count))


@pytest.mark.parametrize("field", ["units", "clauses"])
async def test_an_answer_beyond_its_limit_is_not_sent(brief_asker: Asker, field: str) -> None:
    """By SQL alone, and by the ordinary way."""
    query = "{ %s(first: %d) { edges { node { %s } } } }"
    assert (await brief_asker.ask(query % (field, 20, _ids(29)))).status == 200
    for _ in range(2):
        reply = await brief_asker.ask(query % (field, 100, _ids(29)))
        assert (reply.status, reply.codes) == (413, ["TOO_LARGE"])
        told = reply.body["errors"][0]["extensions"]
        assert (told["limit"], told["most"]) == ("answer", 65_536)
        assert told["found"] > 65_536


async def test_a_frame_beyond_its_limit_ends_what_asks_for_it(brief_asker: Asker) -> None:
    publicity = Publicity(brief_asker, next(iter(unit_ids().values())))
    event_id = await publicity.report(summary="网民反映。" * 900)
    countdown = "subscription($id: ID!) { sentimentCountdown(eventId: $id) { event { %s } } }"
    many, one = " ".join(f"s{n}: summary" for n in range(12)), "summary"
    async with LiveSocket.opened(brief_asker.http, brief_asker.server, Role.MAYOR) as client:
        await client.subscribe("1", countdown % many, {"id": event_id})
        (error,) = await client.errors("1")
        told = error["extensions"]
        assert (told["code"], told["limit"]) == ("TOO_LARGE", "answer")
        await client.subscribe("1", countdown % one, {"id": event_id})
        assert (await client.frame("1"))["event"]["summary"]


@pytest_asyncio.fixture(scope="module")
async def brief_asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """Asks a server whose answers are short."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_brief") as credentials,
        serving(credentials, max_answer_bytes="65536") as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


async def test_thousands_of_days_at_once_are_too_large(asker: Asker) -> None:
    years = " ".join(
        f'y{n}: workingDays(from: "2026-01-01", to: "2027-02-04") {{ day name }}' for n in range(13)
    )
    reply = await asker.ask(f"{{ {years} }}")
    assert reply.codes == ["TOO_LARGE"]
    assert reply.body["errors"][0]["extensions"]["limit"] == "cost"


WORKED_OUT = "obligations(year: 2026, first: 1)"


@pytest.mark.parametrize(
    ("asked", "times"),
    [
        ("{ OBLIGATIONS { edges { cursor } } }", 1),
        ("query ($n: Int = 100) { OBLIGATIONS { edges { cursor } totalCount } }", 2),
        ("{ OBLIGATIONS { totalCount edges { cursor } } }", 2),
        ("{ OBLIGATIONS { totalCount a: counts(by: UNIT) { key } b: counts(by: DUTY) { key } } }",
         4),
        ("{ a: OBLIGATIONS { ...T } b: OBLIGATIONS { ...T } } fragment T on ObligationConnection"
         " { totalCount ... on ObligationConnection { n: totalCount } }", 6),
    ],
)  # fmt: skip
async def test_a_list_that_is_worked_out_costs_as_often_as_it_is(
    asker: Asker, asked: str, times: int
) -> None:
    page = "first: $n" if "$n" in asked else "first: 7"
    text = asked.replace("OBLIGATIONS", f"obligations(year: 2026, {page})")
    of_a_table = asked.replace("OBLIGATIONS", f"cases({page})").replace("Obligation", "Case")
    costs = []
    for one in (text, of_a_table.replace("DUTY", "KIND")):
        reply = await asker.ask(one, role=Role.MAYOR)
        assert "errors" not in reply.body
        costs.append(reply.body["extensions"]["cost"]["requested"])
    assert costs[0] - costs[1] == times * WORK


async def test_a_request_works_out_no_list_thirty_times(asker: Asker) -> None:
    """A second and more of PostgreSQL for a cost of thirty, said in a thousand characters."""
    reply = await asker.ask(
        "{" + " ".join(f"a{n}: {WORKED_OUT} {{ totalCount }}" for n in range(30)) + "}",
        role=Role.MAYOR,
    )
    (error,) = reply.body["errors"]
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("TOO_LARGE", "cost")
