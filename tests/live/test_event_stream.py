"""graphql-sse, distinct connections: one operation, one stream, as it lies on the wire."""

import aiohttp
import orjson
import pytest

from domain.people.roles import Role
from schema.relay import global_id
from server.chance import new_id
from server.live.cursors import cursor_at
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket, Publicity
from tests.live.waiting import figure_is, settled
from tests.serving import RunningServer, bearer

MAYOR = bearer(Role.MAYOR)
BOARD = "subscription { sentimentBoard { cursor serverTime lines { event { id } } } }"
FEED = """subscription($after: String) { events(after: $after) {
  cursor resumed event { stream version kind } } }"""
COUNTDOWN = "subscription($id: ID!) { sentimentCountdown(eventId: $id) { cursor } }"


async def test_a_frame_lies_on_the_wire_as_the_protocol_asks(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with EventStream.opened(http, live_server, BOARD, headers=MAYOR) as stream:
        headers = stream.response.headers
        assert stream.response.status == 200
        assert headers["content-type"] == "text/event-stream; charset=utf-8"
        assert headers["cache-control"] == "no-store"
        assert headers["x-accel-buffering"] == "no"
        assert "content-length" not in headers
        first = await stream.frame()
        assert stream.last_event_id == first["cursor"]
        await publicity.report()
        second = await stream.frame()
        assert stream.last_event_id == second["cursor"] != first["cursor"]
        lines = stream.raw.split(b"\n")
        # A comment at once, so that a client knows the stream stands; then two frames.
        assert lines[:2] == [b":", b""]
        named = [line.split(b":")[0] for line in lines[2:]]
        assert named == [b"id", b"event", b"data", b""] * 2 + [b""]
        assert b"\r" not in stream.raw


@pytest.mark.parametrize("role", [None, Role.PUBLICITY])
async def test_a_query_or_mutation_is_a_stream_of_one_frame_and_an_end(
    http: aiohttp.ClientSession,
    live_server: RunningServer,
    publicity: Publicity,
    role: Role | None,
) -> None:
    query, variables = "{ serverTime }", {}
    if role is not None:
        query = (
            "mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i)"
            " { __typename } }"
        )
        variables = {"i": publicity.reported()}
    headers = {} if role is None else bearer(role)
    async with EventStream.opened(http, live_server, query, variables, headers=headers) as stream:
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        payload = await stream.next()
        assert payload["data"].keys() <= {"serverTime", "reportSentimentEvent"}
        assert "errors" not in payload
        assert await stream.next_event() == ("complete", "")
        assert await stream.next_event() is None


async def test_a_quiet_stream_is_kept_awake_by_comments(
    http: aiohttp.ClientSession, brisk_server: RunningServer
) -> None:
    async with EventStream.opened(http, brisk_server, FEED, headers=MAYOR) as stream:
        for _ in range(4):
            await stream.comment()
        await Publicity(Asker(http, brisk_server), unit_ids()["EDU"]).report()
        assert (await stream.frame())["event"]["kind"] == "sentiment:reported"


async def test_last_event_id_takes_the_stream_up_where_it_broke(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with EventStream.opened(http, live_server, FEED, headers=MAYOR) as stream:
        await stream.comment()
        await publicity.report()
        seen = await stream.frame()
        assert stream.last_event_id == seen["cursor"]
        await publicity.report(title="另一件")
        missed = [await stream.frame() for _ in range(3)]
    headers = {**MAYOR, "last-event-id": seen["cursor"]}
    async with EventStream.opened(http, live_server, FEED, headers=headers) as again:
        replayed = [await again.frame() for _ in range(3)]
        assert [one.pop("resumed") for one in replayed] == ["REPLAYED", None, None]
        assert [one.pop("resumed") for one in missed] == [None] * 3
        assert replayed == missed
        assert again.last_event_id == missed[-1]["cursor"]


async def test_of_after_and_last_event_id_the_newer_place_counts(
    http: aiohttp.ClientSession, live_server: RunningServer, publicity: Publicity
) -> None:
    async with EventStream.opened(http, live_server, FEED, headers=MAYOR) as stream:
        await stream.comment()
        await publicity.report()
        seen = [await stream.frame() for _ in range(3)]
    older, newer, last = (frame["cursor"] for frame in seen)
    for after, last_event_id in ((older, newer), (newer, older), (newer, newer)):
        headers = {**MAYOR, "last-event-id": last_event_id}
        async with EventStream.opened(
            http, live_server, FEED, {"after": after}, headers=headers
        ) as again:
            assert (await again.frame())["cursor"] == last


@pytest.mark.parametrize("cursor", ["x", "17", cursor_at(1)[:-3], "c2VxOi0x", "eyJhIjoxfQ=="])
async def test_a_last_event_id_of_somebody_else_is_refused_before_the_stream(
    http: aiohttp.ClientSession, live_server: RunningServer, cursor: str
) -> None:
    headers = {**MAYOR, "last-event-id": cursor}
    async with EventStream.opened(http, live_server, FEED, headers=headers) as stream:
        assert stream.response.status == 400
        (error,) = (await stream.response.json(content_type=None))["errors"]
        assert error["extensions"]["code"] == "BAD_REQUEST"
        assert "Last-Event-ID" in error["message"]


@pytest.mark.parametrize(
    ("query", "headers", "status", "code"),
    [
        ("subscription {", MAYOR, 400, "BAD_REQUEST"),
        ("subscription { nothing }", MAYOR, 400, "BAD_REQUEST"),
        (COUNTDOWN, MAYOR, 400, "BAD_REQUEST"),
        ("{ units(first: 5001) { edges { cursor } } }", MAYOR, 413, "TOO_LARGE"),
        (BOARD, {"authorization": "Bearer nonsense"}, 401, "UNAUTHENTICATED"),
        (BOARD, {**MAYOR, "accept": "application/json"}, 406, "BAD_REQUEST"),
        (BOARD, {**MAYOR, "content-type": "text/plain"}, 415, "BAD_REQUEST"),
    ],
)
async def test_what_is_wrong_before_the_stream_is_told_by_status(
    http: aiohttp.ClientSession,
    live_server: RunningServer,
    query: str,
    headers: dict[str, str],
    status: int,
    code: str,
) -> None:
    body = orjson.dumps({"query": query})
    given = {"accept": "text/event-stream", "content-type": "application/json", **headers}
    async with http.post(live_server.graphql, data=body, headers=given) as response:
        assert response.status == status
        assert not response.headers["content-type"].startswith("text/event-stream")
        found = await response.json(content_type=None)
    assert "data" not in found
    assert {one["extensions"]["code"] for one in found["errors"]} == {code}


async def test_a_refusal_by_the_view_is_the_streams_only_frame(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    given = {"id": global_id("SentimentEvent", new_id())}
    async with EventStream.opened(http, live_server, COUNTDOWN, given, headers=MAYOR) as stream:
        payload = await stream.next()
        assert payload.keys() == {"errors"}
        assert payload["errors"][0]["extensions"]["problem"] == "NOT_FOUND"
        assert await stream.next_event() == ("complete", "")
        assert await stream.next_event() is None


async def test_a_stream_by_get_needs_the_preflight_header(
    http: aiohttp.ClientSession, live_server: RunningServer
) -> None:
    accept = {"accept": "text/event-stream"}
    query = {"query": BOARD}
    async with http.get(live_server.graphql, params=query, headers=accept) as refused:
        assert refused.status == 400
    asked = {**accept, **MAYOR, "graphql-require-preflight": "1"}
    async with http.get(live_server.graphql, params=query, headers=asked) as response:
        assert response.status == 200
        assert "lines" in await EventStream(response).frame()


async def test_a_client_that_goes_away_is_forgotten(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> None:
    await figure_is(asker, "sitong_live_connections", 0)
    async with EventStream.opened(http, live_server, BOARD, headers=MAYOR) as stream:
        await stream.frame()
        assert await asker.figure("sitong_live_connections") == 1
        async with LiveSocket.opened(http, live_server, Role.MAYOR) as client:
            await settled(client)
            assert await asker.figure("sitong_live_connections") == 2
        stream.response.close()
    await figure_is(asker, "sitong_live_connections", 0)
    await figure_is(asker, "sitong_live_views", 0)
