"""A bad operation is answered on its id; the socket and its other operations go on."""

from typing import Any

import aiohttp
import pytest

from domain.people.roles import Role
from schema.faults import LONGEST_MESSAGE
from schema.relay import global_id
from server.chance import new_id
from tests.live.talking import LiveSocket, Publicity
from tests.serving import RunningServer

BOARD = "subscription { sentimentBoard { cursor lines { event { id } } } }"
COUNTDOWN = (
    "subscription($id: ID!, $every: Int! = 10) {"
    " sentimentCountdown(eventId: $id, everySeconds: $every) { cursor } }"
)
ANY_EVENT = global_id("SentimentEvent", new_id())
TWO = "query A { serverTime } query B { serverTime }"
COSTLY = "{ units(first: 5001) { edges { cursor } } }"
COSTLY_BOARD = "subscription {" + " ".join(
    f"sentimentBoard {{ b{number}: cursor }}" for number in range(31)
) + "}"  # fmt: skip


def as_payload(query: str, variables: object = None, **more: Any) -> dict[str, Any]:
    """A payload of `subscribe`."""
    return {"query": query, "variables": variables, **more}


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (as_payload("subscription {"), "BAD_REQUEST"),
        (as_payload("subscription { nothingOfTheKind { cursor } }"), "BAD_REQUEST"),
        (as_payload("subscription { sentimentBoard }"), "BAD_REQUEST"),
        (as_payload("subscription { __typename }"), "BAD_REQUEST"),
        (as_payload("subscription { sentimentBoard @skip(if: true) { cursor } }"), "BAD_REQUEST"),
        (as_payload("subscription { ...a } fragment a on Subscription"
                    " { sentimentBoard { cursor } }"), "BAD_REQUEST"),
        (as_payload("subscription { a: sentimentBoard { cursor } b: sentimentBoard { cursor } }"),
         "BAD_REQUEST"),
        (as_payload(TWO), "BAD_REQUEST"),
        (as_payload(TWO, operationName="C"), "BAD_REQUEST"),
        (as_payload(COUNTDOWN), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": ANY_EVENT, "every": "often"}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": ANY_EVENT, "every": 0}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": ANY_EVENT, "every": 61}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": ANY_EVENT}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": "no id at all"}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, {"id": "a\0b"}), "BAD_REQUEST"),
        (as_payload(COUNTDOWN, []), "BAD_REQUEST"),
        (as_payload("query($s: [DeadlineState!]) { deadlines(filter: {states: $s})"
                    " { totalCount } }", {"s": ["x" * 50_000]}), "BAD_REQUEST"),
        (as_payload("subscription($s: [DeadlineState!]) { deadlineAlerts(filter: {states: $s})"
                    " { cursor } }", {"s": ["x" * 1_000] * 50}), "BAD_REQUEST"),
        (as_payload("mutation { reportSentimentEvent { __typename } }"), "BAD_REQUEST"),
        (as_payload("query($n: Int!) { units(first: $n) { edges { cursor } } }"), "BAD_REQUEST"),
        ({"query": 7}, "BAD_REQUEST"),
        ({}, "BAD_REQUEST"),
        ({"documentId": "sha256:" + "0" * 64}, "BAD_REQUEST"),
        (as_payload(COSTLY), "TOO_LARGE"),
        (as_payload(COSTLY_BOARD), "TOO_LARGE"),
        (as_payload("{" + "serverTime " * 2_001 + "}"), "TOO_LARGE"),
    ],
)  # fmt: skip
async def test_a_bad_operation_leaves_the_socket_alone(
    http: aiohttp.ClientSession, live_server: RunningServer, payload: dict[str, Any], code: str
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("good", BOARD)
        await client.frame("good")
        await client.send({"id": "bad", "type": "subscribe", "payload": payload})
        errors = await client.errors("bad")
        assert {one["extensions"]["code"] for one in errors} == {code}
        assert all(0 < len(one["message"]) <= LONGEST_MESSAGE + 1 for one in errors)
        # The id is free again, and the other operation still runs.
        await client.subscribe("bad", "{ serverTime }")
        assert (await client.next("bad"))["data"].keys() == {"serverTime"}


async def test_of_thousands_of_wrong_values_the_first_few_are_judged(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    query = "subscription($s: [DeadlineState!]) { deadlineAlerts(filter: {states: $s}) { cursor } }"
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        # Near to a value, each is compared with all of them to guess what was meant.
        await client.subscribe("1", query, {"s": [f"W{n}" for n in range(1_000)]})
        (error,) = await client.errors("1")
        assert "W4" in error["message"]
        assert "Too many errors" in error["message"]


async def test_the_other_operations_of_the_socket_still_get_their_frames(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("good", BOARD)
        await client.frame("good")
        await client.subscribe("bad", "subscription {")
        await client.errors("bad")
        event_id = await publicity.report()
        lines = (await client.frame("good"))["lines"]
        assert event_id in [line["event"]["id"] for line in lines]


async def test_what_one_may_not_see_is_refused_as_if_absent(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    event_id = await publicity.report()
    said = []
    for role, who in ((None, {}), (Role.UNIT_STAFF, {"unit": "EDU"}), (Role.LEGAL, {})):
        async with LiveSocket.opened(http, live_server, role, **who) as client:
            await client.subscribe("1", COUNTDOWN, {"id": event_id})
            (error,) = await client.errors("1")
            said.append((error["message"], error["extensions"]))
    async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
        await client.subscribe("1", COUNTDOWN, {"id": ANY_EVENT})
        (error,) = await client.errors("1")
        assert error["extensions"]["problem"] == "NOT_FOUND"
        assert said == [(error["message"], error["extensions"])] * 3


async def test_a_feed_one_may_not_read_is_refused(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    async with LiveSocket.opened(http, live_server) as client:
        for field in ("events", "deadlineAlerts"):
            await client.subscribe(field, f"subscription {{ {field} {{ cursor }} }}")
            (error,) = await client.errors(field)
            assert error["extensions"]["problem"] == "NOT_PERMITTED"
