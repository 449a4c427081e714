"""A stop is graceful: last answers are given, sockets close with 1012, nobody delays the end."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import orjson
import pytest

from domain.people.roles import Role
from server.clock import monotonic
from server.embedded.owner import database_owner
from server.embedded.place import home_of
from server.embedded.postmaster import postmaster_of
from server.live.close_codes import CloseCode
from store.database import Database, connect
from tests.faults.clients import PROTOCOL, REPORT, REPORTED, ask, reported
from tests.serving import RunningServer, bearer, serving

STOP_SECONDS = 6
SLACK_SECONDS = 9.0
"""For a machine whose two cores have other things to do."""

BOARD_EVERY = "subscription ($every: Int!) { sentimentBoard(everySeconds: $every) { cursor } }"
FEED = "subscription { events { cursor event { kind } } }"
MUCH = "{ clauses(first: 100) { edges { node { obligation obligationEn } } } }"


@asynccontextmanager
async def line(
    http: aiohttp.ClientSession, server: RunningServer, role: Role
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """An initialised socket."""
    async with http.ws_connect(server.socket, protocols=(PROTOCOL,)) as socket:
        await socket.send_json({"type": "connection_init", "payload": bearer(role)})
        assert (await socket.receive_json())["type"] == "connection_ack"
        yield socket


async def subscribe(
    socket: aiohttp.ClientWebSocketResponse, name: str, query: str, **variables: Any
) -> None:
    """Begin an operation."""
    payload = {"query": query, "variables": variables}
    await socket.send_json({"id": name, "type": "subscribe", "payload": payload})


async def close_code(socket: aiohttp.ClientWebSocketResponse) -> int | None:
    """Read on to the end."""
    async for _message in socket:
        pass
    return socket.close_code


async def stopped(server: RunningServer) -> float:
    """How many seconds a stop took that must end well."""
    begun = monotonic()
    assert await server.stop() == 0
    assert "Traceback" not in server.log
    return monotonic() - begun


async def test_two_hundred_subscriptions_are_closed_with_restarting(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with (
        asyncio.timeout(240),
        AsyncExitStack() as stack,
        serving(credentials, stop_seconds=str(STOP_SECONDS)) as server,
    ):
        http = await stack.enter_async_context(aiohttp.ClientSession())
        sockets = [
            await stack.enter_async_context(line(http, server, Role.MAYOR)) for _ in range(4)
        ]
        for socket in sockets:
            for place in range(1, 51):
                await subscribe(socket, str(place), BOARD_EVERY, every=place)
        for socket in sockets:
            first_frames = {(await socket.receive_json())["id"] for _ in range(50)}
            assert len(first_frames) == 50
        ends = [asyncio.create_task(close_code(socket)) for socket in sockets]
        assert await stopped(server) < STOP_SECONDS + SLACK_SECONDS
        assert set(await asyncio.gather(*ends)) == {CloseCode.RESTARTING}


def unsent_bytes(server: RunningServer) -> int:
    """What the kernel holds for clients of the server that do not read."""
    held = 0
    for row in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        columns = row.split()
        if int(columns[1].split(":")[1], 16) == server.port:
            held += int(columns[4].split(":")[0], 16)
    return held


async def wait_until_stalled(server: RunningServer) -> None:
    """Until what waits in the kernel neither grows nor shrinks."""
    before = -1
    while (held := unsent_bytes(server)) == 0 or held != before:
        before = held
        await asyncio.sleep(0.3)


async def test_a_reader_that_has_stalled_delays_neither_others_nor_the_stop(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with (
        asyncio.timeout(240),
        serving(credentials, stop_seconds=str(STOP_SECONDS)) as server,
        aiohttp.ClientSession() as http,
        line(http, server, Role.MAYOR) as reader,
        line(http, server, Role.MAYOR) as stalled,
    ):
        await subscribe(reader, "feed", FEED)
        await subscribe(stalled, "feed", FEED)
        asking = asyncio.create_task(_ask_without_reading(stalled))
        try:
            await wait_until_stalled(server)
            assert reported(await ask(http, server, REPORT, REPORTED, token=bearer(Role.MAYOR)))
            assert (await reader.receive_json())["id"] == "feed"
            end = asyncio.create_task(close_code(reader))
            assert await stopped(server) < STOP_SECONDS + SLACK_SECONDS
            assert await end == CloseCode.RESTARTING
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)


async def _ask_without_reading(socket: aiohttp.ClientWebSocketResponse) -> None:
    """Long answers are asked for and never read, until the server reads no more either."""
    place = 0
    while True:
        place += 1
        await subscribe(socket, f"much-{place}", MUCH)


async def test_an_event_stream_ends_and_an_answer_under_way_is_given(
    database: Database, credentials: dict[str, Any]
) -> None:
    holder = await connect(database.credentials)
    try:
        async with (
            asyncio.timeout(240),
            serving(credentials, stop_seconds="15") as server,
            aiohttp.ClientSession() as http,
            http.post(
                server.graphql,
                json={"query": FEED},
                headers={**bearer(Role.MAYOR), "Accept": "text/event-stream"},
            ) as stream,
        ):
            assert stream.status == 200
            hold = holder.transaction()
            await hold.start()
            await holder.execute("LOCK TABLE sentiment_event IN ACCESS EXCLUSIVE MODE")
            answer = asyncio.create_task(
                ask(http, server, REPORT, REPORTED, token=bearer(Role.MAYOR))
            )
            await _until_waiting(holder)
            stopping = asyncio.create_task(stopped(server))
            *_, last = (await stream.text()).strip().split("\n\n")
            assert last.startswith("retry: 1000\nevent: next\ndata: ")
            (error,) = orjson.loads(last.partition("data: ")[2])["errors"]
            assert error["extensions"]["code"] == "UNAVAILABLE"
            assert not answer.done()
            await hold.rollback()
            event_id = reported(await answer)
            assert event_id is not None
            assert await stopping < 15 + SLACK_SECONDS
            assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 1
    finally:
        await holder.close()


async def _until_waiting(connection: asyncpg.Connection) -> None:
    """Until somebody waits for a lock."""
    while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110 - locks send no word
        await asyncio.sleep(0.02)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A data folder that the database's account can enter."""
    folder = Path(tempfile.mkdtemp(prefix="sitong-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


async def test_the_embedded_database_stops_with_the_server_and_is_found_again(
    open_folder: Path,
) -> None:
    data = home_of(open_folder, database_owner(None)) / "data"
    server = RunningServer({"user": "-", "host": "-", "port": 0, "database": "-"}, open_folder)
    server.settings = {"database_url": ""}
    async with asyncio.timeout(240), aiohttp.ClientSession() as http:
        try:
            for _ in range(2):
                await server.start()
                assert postmaster_of(data) is not None
                async with http.get(f"{server.url}/readyz") as ready:
                    assert ready.status == 200
                assert await server.stop() == 0
                assert postmaster_of(data) is None
        finally:
            if server.process is not None and server.process.poll() is None:
                await server.stop()
