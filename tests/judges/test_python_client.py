"""The Python client `gql` reads, acts, watches, loses its line and goes on without a gap."""

from typing import Any

import orjson
import pytest
from gql import Client, GraphQLRequest
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import TransportError
from gql.transport.websockets import WebsocketsTransport

from domain.people.roles import Role
from tests.judges.conftest import CONTRACT, Court
from tests.judges.line import Line
from tests.serving import bearer

KIND = "sentiment:reported"


def operation(name: str, **variables: Any) -> GraphQLRequest:
    """An operation of the contract."""
    text = (CONTRACT / "operations" / f"{name}.graphql").read_text(encoding="utf-8")
    return GraphQLRequest(text, variable_values=variables)


async def report(session: Any, court: Court, title: str) -> str:
    """Report an event; answers its id."""
    given = {
        "title": title,
        "summary": "网民上传现场视频。",
        "level": "GENERAL",
        "responsibleUnitId": court.environment["SITONG_UNIT"],
    }
    answer = await session.execute(operation("report_sentiment_event", input=given))
    assert answer["reportSentimentEvent"]["__typename"] == "SentimentEventReported"
    found: str = answer["reportSentimentEvent"]["event"]["title"]
    return found


async def test_gql_lives_through_a_cut_line(court: Court) -> None:
    headers = bearer(Role.PUBLICITY)
    plain = Client(
        transport=AIOHTTPTransport(
            court.server.graphql,
            headers=headers,
            json_serialize=lambda one: orjson.dumps(one).decode(),
        )
    )
    async with Line.to(court.server) as line, plain as over_http:
        assert (await over_http.execute(operation("viewer")))["viewer"]["role"] == "PUBLICITY"
        await report(over_http, court, "前")
        newest = operation("history", filter={"kinds": [KIND]}, first=1)
        (edge,) = (await over_http.execute(newest))["events"]["edges"]
        after = edge["node"]["cursor"]

        socket = WebsocketsTransport(
            f"ws://127.0.0.1:{line.port}/graphql", init_payload=headers, close_timeout=0
        )
        frames = []
        with pytest.raises(TransportError):  # noqa: PT012 - what happens until the line is cut
            async with Client(transport=socket) as over_socket:
                await report(over_socket, court, "甲")
                feed = operation("events", filter={"kinds": [KIND]}, after=after)
                async for answer in over_socket.subscribe(feed):
                    frames.append(answer["events"])
                    line.cut()
        await report(over_http, court, "乙")
        await report(over_http, court, "丙")
        line.mend()
        async with Client(transport=socket) as over_socket:
            feed = operation("events", filter={"kinds": [KIND]}, after=frames[-1]["cursor"])
            async for answer in over_socket.subscribe(feed):
                frames.append(answer["events"])
                if len(frames) == 3:
                    break
        assert frames[1]["resumed"] == "REPLAYED"
        newest.variable_values = {"filter": {"kinds": [KIND]}, "first": 3}
        told = (await over_http.execute(newest))["events"]["edges"]
        assert [one["event"]["stream"] for one in frames] == [
            edge["node"]["stream"] for edge in reversed(told)
        ]
