"""Clients as phones and screens are: when the line breaks, they come back."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
import asyncpg

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.clock import monotonic
from server.live.cursors import cursor_at, place_of
from tests.serving import RunningServer, bearer

PROTOCOL = "graphql-transport-ws"
RETRY_SECONDS = 0.02
LOST = (aiohttp.ClientError, OSError)

EVENTS = """subscription ($after: String) {
  events(after: $after) { cursor resumed event { stream version kind at payload } } }"""

BOARD = """subscription ($after: String) {
  sentimentBoard(after: $after, everySeconds: 60) { cursor resumed lines { event { id } } } }"""

REPORT = """mutation ($input: ReportSentimentEventInput!) { reportSentimentEvent(input: $input) {
  __typename ... on SentimentEventReported { event { id } }
  ... on Refused { problems { code } } } }"""


async def ask(
    http: aiohttp.ClientSession,
    server: RunningServer,
    query: str,
    variables: Mapping[str, Any] | None = None,
    *,
    token: Mapping[str, str],
    within_seconds: float = 60.0,
) -> dict[str, Any]:
    """One request over HTTP; raises one of LOST when there is no answer."""
    async with http.post(
        server.graphql,
        json={"query": query, "variables": variables or {}},
        headers=token,
        timeout=aiohttp.ClientTimeout(total=within_seconds),
    ) as response:
        body: dict[str, Any] = await response.json()
        return body


@dataclass(frozen=True, slots=True)
class Seen:
    """A frame as a screen got it."""

    place: int
    resumed: str | None
    data: dict[str, Any]
    at: datetime


@dataclass(slots=True)
class Watcher:
    """A screen with one subscription; `server` may be another one after a while."""

    server: RunningServer
    query: str
    token: Mapping[str, str]
    variables: dict[str, Any] = field(default_factory=dict)
    after: str | None = None
    frames: list[Seen] = field(default_factory=list)
    errors: list[Any] = field(default_factory=list)
    closes: list[int | None] = field(default_factory=list)
    connections: int = 0
    _came: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until cancelled."""
        async with aiohttp.ClientSession() as http:
            while True:
                with suppress(*LOST):
                    await self._watch(http)
                self._came.set()
                await asyncio.sleep(RETRY_SECONDS)

    async def until(
        self, is_seen: Callable[["Watcher"], bool], *, within_seconds: float = 60.0
    ) -> None:
        """Wait until the screen shows what is asked."""
        try:
            async with asyncio.timeout(within_seconds):
                while not is_seen(self):
                    self._came.clear()
                    await self._came.wait()
        except TimeoutError:
            last = self.frames[-1] if self.frames else None
            raise AssertionError(
                f"not seen within {within_seconds} s; {len(self.frames)} frames, last {last},"
                f" errors {self.errors}, closes {self.closes}"
            ) from None

    @property
    def place(self) -> int:
        """The place of the newest frame."""
        return self.frames[-1].place if self.frames else 0

    async def _watch(self, http: aiohttp.ClientSession) -> None:
        async with http.ws_connect(self.server.socket, protocols=(PROTOCOL,)) as line:
            await line.send_json({"type": "connection_init", "payload": dict(self.token)})
            async for raw in line:
                message = raw.json()
                self._take(message)
                if message["type"] == "connection_ack":
                    await line.send_json(self._subscribe())
                elif message["type"] == "ping":
                    await line.send_json({"type": "pong"})
            self.closes.append(line.close_code)

    def _subscribe(self) -> dict[str, Any]:
        self.connections += 1
        variables = {**self.variables, "after": self.after}
        return {
            "id": "1",
            "type": "subscribe",
            "payload": {"query": self.query, "variables": variables},
        }

    def _take(self, message: dict[str, Any]) -> None:
        if message["type"] == "next":
            payload = message["payload"]
            if payload.get("errors"):
                self.errors.append(payload["errors"])
            data = next(iter(payload["data"].values()))
            self.after = data["cursor"]
            place = place_of(data["cursor"])
            assert place is not None
            self.frames.append(Seen(place, data["resumed"], data, datetime.now(UTC)))
        elif message["type"] == "error":
            self.errors.append(message["payload"])
        self._came.set()


@asynccontextmanager
async def watching(
    server: RunningServer,
    query: str,
    role: Role,
    *,
    after: int | None = None,
    **variables: Any,
) -> AsyncIterator[Watcher]:
    """A screen that looks as long as the block lasts; `after` is a place in the log."""
    watcher = Watcher(
        server,
        query,
        bearer(role),
        variables=variables,
        after=None if after is None else cursor_at(after),
    )
    task = asyncio.create_task(watcher.run())
    try:
        yield watcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@dataclass(slots=True)
class Reporter:
    """Somebody who reports one event after the other, whatever the answers are."""

    server: RunningServer
    accepted: list[str] = field(default_factory=list)
    failed: int = 0
    broken: AssertionError | None = None
    slowest_seconds: float = 0.0
    _came: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until cancelled."""
        token = bearer(Role.PUBLICITY)
        async with aiohttp.ClientSession() as http:
            while True:
                begun = monotonic()
                try:
                    found = reported(await ask(http, self.server, REPORT, REPORTED, token=token))
                except LOST:
                    found = None
                except AssertionError as error:
                    self.broken = error
                    return
                finally:
                    self._came.set()
                self.slowest_seconds = max(self.slowest_seconds, monotonic() - begun)
                if found is None:
                    self.failed += 1
                else:
                    self.accepted.append(found)
                    self._came.set()
                await asyncio.sleep(0.05)

    async def more(self, count: int, *, within_seconds: float = 60.0) -> None:
        """Wait for so many more accepted reports."""
        wanted = len(self.accepted) + count
        async with asyncio.timeout(within_seconds):
            while len(self.accepted) < wanted:
                self._came.clear()
                await self._came.wait()
                if self.broken is not None:
                    raise self.broken


REPORTED = {
    "input": {
        "title": "网上反映供水异常",
        "summary": "多名居民反映自来水浑浊。",
        "level": "GENERAL",
        "responsibleUnitId": global_id("Unit", seed.seed_id("unit", "EDU")),
    }
}


def reported(body: Mapping[str, Any]) -> str | None:
    """The id of the event that was accepted; nothing when the server answered with a fault."""
    if body.get("data") is None:
        assert body["errors"][0]["extensions"]["code"] == "UNAVAILABLE", body
        return None
    result = body["data"]["reportSentimentEvent"]
    assert result["__typename"] == "SentimentEventReported", result
    event_id: str = result["event"]["id"]
    return event_id


@asynccontextmanager
async def reporting(server: RunningServer) -> AsyncIterator[Reporter]:
    """Reports come in as long as the block lasts."""
    reporter = Reporter(server)
    task = asyncio.create_task(reporter.run())
    try:
        yield reporter
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def logged(connection: asyncpg.Connection, *, after: int = 0) -> list[tuple[int, str, int]]:
    """The log as the database has it: place, stream, version. Waits until all is stamped."""
    async with asyncio.timeout(30):
        while await connection.fetchval(  # noqa: ASYNC110 - the database sends no word of it
            "SELECT count(*) FROM event WHERE seq IS NULL"
        ):
            await asyncio.sleep(RETRY_SECONDS)
    rows = await connection.fetch(
        "SELECT seq, stream, version FROM event WHERE seq > $1 ORDER BY seq", after
    )
    return [(row["seq"], row["stream"], row["version"]) for row in rows]


def told(frames: Sequence[Seen]) -> list[tuple[int, str, int]]:
    """The log as a screen was told of it."""
    return [
        (frame.place, frame.data["event"]["stream"], frame.data["event"]["version"])
        for frame in frames
    ]


def assert_whole(history: Sequence[tuple[int, str, int]]) -> None:
    """Places rise strictly, and within each stream no version is left out or doubled."""
    places = [place for place, _, _ in history]
    assert places == sorted(set(places))
    newest: dict[str, int] = {}
    for _, stream, version in history:
        assert version == newest.get(stream, version - 1) + 1, (stream, version)
        newest[stream] = version
