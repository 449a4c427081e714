"""Clients of the live API written down to the wire: nothing of a library hides what is sent."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson

from domain.people.roles import Role
from tests.asking import Asker
from tests.serving import RunningServer, bearer

PROTOCOL = "graphql-transport-ws"
PATIENCE_SECONDS = 30.0
PING = '{"type":"ping"}'


class SocketClosedError(Exception):
    """The server has closed the socket."""

    def __init__(self, code: int | None, reason: str | None) -> None:
        super().__init__(f"closed with {code}: {reason}")
        self.code = code
        self.reason = reason


class LiveSocket:
    """One graphql-transport-ws client; answers pings unless told not to."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.answers_pings = True
        self.pings = 0
        self._waiting: dict[str, deque[dict[str, Any]]] = defaultdict(deque)

    @classmethod
    @asynccontextmanager
    async def connected(
        cls, http: aiohttp.ClientSession, server: RunningServer, **more: Any
    ) -> AsyncIterator["LiveSocket"]:
        """A socket before its first message."""
        async with http.ws_connect(
            server.socket, protocols=(PROTOCOL,), autoclose=True, **more
        ) as socket:
            yield cls(socket)

    @classmethod
    @asynccontextmanager
    async def opened(
        cls,
        http: aiohttp.ClientSession,
        server: RunningServer,
        role: Role | None = None,
        **who: Any,
    ) -> AsyncIterator["LiveSocket"]:
        """A socket that is initialised, in a role."""
        async with cls.connected(http, server) as client:
            await client.init({} if role is None else bearer(role, **who))
            yield client

    async def init(self, payload: dict[str, Any] | None = None) -> None:
        """Initialise and wait for the acknowledgement."""
        await self.send({"type": "connection_init", "payload": payload or {}})
        assert (await self.receive())["type"] == "connection_ack"

    async def send(self, message: object) -> None:
        """A message as it stands."""
        text = message if isinstance(message, str) else orjson.dumps(message).decode()
        await self.socket.send_str(text)

    async def subscribe(
        self, operation: str, query: str, variables: dict[str, Any] | None = None, **more: Any
    ) -> None:
        """Begin an operation."""
        payload = {"query": query, "variables": variables or {}, **more}
        await self.send({"id": operation, "type": "subscribe", "payload": payload})

    async def complete(self, operation: str) -> None:
        """Need no more of an operation."""
        await self.send({"id": operation, "type": "complete"})

    async def receive(self, *, within_seconds: float = PATIENCE_SECONDS) -> dict[str, Any]:
        """The next message that is no ping. Raises SocketClosedError when there is none."""
        message: dict[str, Any] = orjson.loads(await self.text(within_seconds=within_seconds))
        return message

    async def text(self, *, within_seconds: float = PATIENCE_SECONDS) -> str:
        """The same as it came over the wire."""
        async with asyncio.timeout(within_seconds):
            while True:
                received = await self.socket.receive()
                if received.type is not aiohttp.WSMsgType.TEXT:
                    raise SocketClosedError(self.socket.close_code, received.extra)
                text: str = received.data
                if text != PING:
                    return text
                self.pings += 1
                if self.answers_pings:
                    await self.send({"type": "pong"})

    async def message(self, operation: str) -> dict[str, Any]:
        """The next message of one operation; those of others wait for their turn."""
        while not self._waiting[operation]:
            message = await self.receive()
            self._waiting[message["id"]].append(message)
        return self._waiting[operation].popleft()

    async def next(self, operation: str) -> dict[str, Any]:
        """The payload of the operation's next frame."""
        message = await self.message(operation)
        assert message["type"] == "next", message
        payload: dict[str, Any] = message["payload"]
        return payload

    async def frame(self, operation: str) -> dict[str, Any]:
        """The one field of a subscription's next frame."""
        payload = await self.next(operation)
        assert "errors" not in payload, payload
        (frame,) = payload["data"].values()
        found: dict[str, Any] = frame
        return found

    async def errors(self, operation: str) -> list[dict[str, Any]]:
        """The errors that end an operation."""
        message = await self.message(operation)
        assert message["type"] == "error", message
        payload: list[dict[str, Any]] = message["payload"]
        return payload

    async def closed(self, *, within_seconds: float = PATIENCE_SECONDS) -> int | None:
        """Wait until the server closes; answers its code."""
        async with asyncio.timeout(within_seconds):
            while True:
                try:
                    await self.receive(within_seconds=within_seconds)
                except SocketClosedError as closed:
                    return closed.code


class EventStream:
    """One text/event-stream client."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.response = response
        self.last_event_id: str | None = None
        self.comments = 0
        self.raw = b""

    @classmethod
    @asynccontextmanager
    async def opened(
        cls,
        http: aiohttp.ClientSession,
        server: RunningServer,
        query: str,
        variables: dict[str, Any] | None = None,
        *,
        headers: dict[str, str] | None = None,
    ) -> AsyncIterator["EventStream"]:
        """A stream that has begun."""
        async with http.post(
            server.graphql,
            json={"query": query, "variables": variables or {}},
            headers={"accept": "text/event-stream", **(headers or {})},
        ) as response:
            yield cls(response)

    async def comment(self) -> None:
        """Wait for the next comment; meant for a stream on which nothing happens."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (line := await self.response.content.readline()).startswith(b":"):
                assert line in (b"\n", b""), line
        self.comments += 1

    async def next_event(
        self, *, within_seconds: float = PATIENCE_SECONDS
    ) -> tuple[str, str] | None:
        """Kind and data of the next event; nothing when the stream has ended."""
        kind, data = "message", ""
        async with asyncio.timeout(within_seconds):
            while line := await self.response.content.readline():
                self.raw += line
                text = line.decode().removesuffix("\n")
                name, _, value = text.partition(":")
                value = value.removeprefix(" ")
                if text == "" and (kind, data) != ("message", ""):
                    return kind, data
                match name:
                    case "":
                        self.comments += text.startswith(":")
                    case "event":
                        kind = value
                    case "data":
                        data += value
                    case "id":
                        self.last_event_id = value
        return None

    async def next(self) -> dict[str, Any]:
        """The payload of the next frame."""
        event = await self.next_event()
        assert event is not None, (self.response.status, self.raw)
        assert event[0] == "next", event
        payload: dict[str, Any] = orjson.loads(event[1])
        return payload

    async def frame(self) -> dict[str, Any]:
        """The one field of a subscription's next frame."""
        payload = await self.next()
        assert "errors" not in payload, payload
        (frame,) = payload["data"].values()
        found: dict[str, Any] = frame
        return found


class Publicity:
    """Makes things happen: sentiment events and their stages."""

    def __init__(self, asker: Asker, unit: str) -> None:
        self._asker = asker
        self._unit = unit

    def reported(self, title: str = "某路段施工引发关注", **more: Any) -> dict[str, Any]:
        """What is written into a report of a grave event."""
        return {
            "title": title,
            "summary": "网民上传现场视频。",
            "level": "MAJOR",
            "urgent": True,
            "responsibleUnitId": self._unit,
            **more,
        }

    async def report(self, **more: Any) -> str:
        """A grave event; answers its id."""
        reply = await self._asker.ask(
            "mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {"
            " ... on SentimentEventReported { event { id } }"
            " ... on Refused { problems { code message } } } }",
            {"i": self.reported(**more)},
            role=Role.PUBLICITY,
        )
        found: str = reply.data["reportSentimentEvent"]["event"]["id"]
        return found

    async def assess(self, event_id: str) -> None:
        """Say what it means."""
        await self._act("assessSentimentEvent", eventId=event_id, assessment="已核实。")

    async def handle(self, event_id: str) -> None:
        """Say what is done."""
        await self._act("handleSentimentEvent", eventId=event_id, measures="已派员处置。")

    async def classify(self, event_id: str, level: str) -> None:
        """Judge it anew."""
        await self._act("classifySentimentEvent", eventId=event_id, level=level, urgent=True)

    async def move_clock(self, **given: Any) -> None:
        """Set the demonstration clock."""
        reply = await self._asker.ask(
            "mutation($i: SetDemoClockInput!) { setDemoClock(input: $i) { __typename } }",
            {"i": given},
            role=Role.ADMIN,
        )
        assert reply.data["setDemoClock"]["__typename"] == "DemoClockSet", reply.text

    async def ask(self, query: str, variables: dict[str, Any] | None = None) -> Any:
        """Look something up."""
        return (await self._asker.ask(query, variables, role=Role.PUBLICITY)).data

    async def release(self, event_id: str) -> None:
        """Say in public what has happened."""
        parts = dict.fromkeys(("facts", "verification", "measures", "precautions"), "情况说明。")
        await self._act("publishRelease", eventId=event_id, **parts)

    async def _act(self, name: str, **given: Any) -> None:
        shape = name[0].upper() + name[1:] + "Input"
        reply = await self._asker.ask(
            f"mutation($i: {shape}!) {{ {name}(input: $i) {{ __typename"
            " ... on Refused { problems { code message path } } } }",
            {"i": given},
            role=Role.PUBLICITY,
        )
        assert reply.data[name]["__typename"] != "Refused", reply.text
