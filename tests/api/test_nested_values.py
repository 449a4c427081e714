"""Values nested without end are judged once, on every way in, and cost a line of log at most."""

import json

import pytest

from domain.people.roles import Role
from tests.asking import GRAPHQL_RESPONSE, Asker
from tests.live.talking import LiveSocket

UNITS = "query($u: ID) { units(filter: {unitId: $u}, first: 1) { totalCount } }"
BOARD = "subscription($u: ID!) { scoreboard(sessionId: $u) { state } }"
MOST_LOGGED = 2_000
"""Bytes of log that one bad request may cost."""

NESTED = [
    '{"u": ' + "[" * 600 + "]" * 600 + "}",
    '{"u": ' + '{"a":' * 600 + "1" + "}" * 600 + "}",
    '{"u": ' + "[" * 5_000 + "]" * 5_000 + "}",
    '{"v": ' + "[" * 33 + "]" * 33 + "}",
    '{"u": ' + '[{"a":' * 100 + "[]" + "}]" * 100 + "}",
]
PARAMETERS = ("variables", "extensions")


def body(name: str, nested: str, query: str = UNITS) -> bytes:
    """A request with a parameter as it stands."""
    return f'{{"query": {json.dumps(query)}, "{name}": {nested}}}'.encode()


@pytest.mark.parametrize("name", PARAMETERS)
@pytest.mark.parametrize("nested", NESTED)
async def test_a_body_with_nested_values_is_refused_by_name(
    asker: Asker, name: str, nested: str
) -> None:
    before = len(asker.server.log)
    # Bytes that come again and again take a shorter way.
    for accept in (GRAPHQL_RESPONSE,) * 4 + ("text/event-stream", "application/json"):
        reply = await asker.post(body(name, nested), accept=accept)
        assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])
        assert name in reply.text or "nested" in reply.text
    assert len(asker.server.log) - before <= 6 * MOST_LOGGED


@pytest.mark.parametrize("name", PARAMETERS)
@pytest.mark.parametrize("nested", [one for one in NESTED if len(one) < 2_000])
async def test_a_query_string_with_nested_values_is_refused_by_name(
    asker: Asker, name: str, nested: str
) -> None:
    before = len(asker.server.log)
    reply = await asker.get(
        {"query": UNITS, name: nested}, graphql_require_preflight="1", accept=GRAPHQL_RESPONSE
    )
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])
    assert reply.body["errors"][0]["extensions"]["parameter"] == name
    assert len(asker.server.log) - before <= MOST_LOGGED


@pytest.mark.parametrize("query", [UNITS, BOARD])
@pytest.mark.parametrize("name", PARAMETERS)
async def test_a_socket_with_nested_values_goes_on(asker: Asker, name: str, query: str) -> None:
    before = len(asker.server.log)
    async with LiveSocket.opened(asker.http, asker.server, Role.MAYOR) as client:
        for place, nested in enumerate(one for one in NESTED if len(one) < 5_000):
            payload = body(name, nested, query).decode()
            await client.socket.send_str(
                f'{{"type": "subscribe", "id": "{place}", "payload": {payload}}}'
            )
            errors = await client.errors(str(place))
            assert [one["extensions"]["code"] for one in errors] == ["BAD_REQUEST"]
            assert errors[0]["extensions"]["parameter"] == name
        await client.subscribe("after", "{ serverTime }")
        assert (await client.next("after"))["data"]["serverTime"]
    assert len(asker.server.log) - before <= 2 * len(NESTED) * MOST_LOGGED


async def test_a_socket_closes_on_what_is_no_message_at_all(asker: Asker) -> None:
    async with LiveSocket.opened(asker.http, asker.server) as client:
        await client.socket.send_str('{"type": "ping", "payload": ' + "[" * 5_000 + "]" * 5_000)
        assert await client.closed() == 4400


@pytest.mark.parametrize(
    "values",
    ['{"u": [' + "1," * 100_000 + "1]}", "{" + ",".join(f'"v{n}": 1' for n in range(20_000)) + "}"],
)
async def test_more_values_than_anybody_needs_are_refused_unwalked(
    asker: Asker, values: str
) -> None:
    reply = await asker.post(body("variables", values), accept=GRAPHQL_RESPONSE)
    assert (reply.status, reply.codes) == (413, ["TOO_LARGE"])
    assert reply.body["errors"][0]["extensions"]["limit"] == "values"


@pytest.mark.parametrize(
    "text", ["\ud800", "x" * 50_000, "9" * 400, "\u0000", "{[" * 1_000, "\u2028\ufffe"]
)
async def test_odd_texts_never_end_in_a_fault(asker: Asker, text: str) -> None:
    content = json.dumps({"query": UNITS, "variables": {"u": text}}).encode()
    reply = await asker.post(content, accept=GRAPHQL_RESPONSE)
    assert reply.status in (200, 400)
    assert "INTERNAL" not in reply.text
    async with LiveSocket.opened(asker.http, asker.server) as client:
        payload = content.decode()
        await client.socket.send_str(f'{{"type":"subscribe","id":"1","payload":{payload}}}')
        if text != "\ud800":
            assert "INTERNAL" not in json.dumps(await client.message("1"))
        else:
            assert await client.closed() == 4400
