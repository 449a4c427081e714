"""A fault of ours is told by its id alone, on every wire; the log has the whole story."""

from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import aiohttp
import asyncpg
import orjson
import pytest
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.asking import Asker
from tests.live.talking import EventStream, LiveSocket
from tests.server.imports.workbooks import workbook
from tests.serving import bearer, database_copy, serving

SENTENCE = "Something went wrong on our side"
BROKEN = "{ units(first: 1) { edges { node { name } } } }"
TERM = global_id("DelegationTerm", seed.FIRST_TERM_ID)
NOMINEES = workbook([("姓名", "类别"), ("周一川", "居民代表")])
BOARD = "subscription { sentimentBoard { lines { event { id } } } }"


@pytest_asyncio.fixture(scope="module")
async def broken(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """A server in whose database somebody has renamed two tables."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_faults") as credentials,
        serving(credentials) as server,
        aiohttp.ClientSession() as http,
    ):
        connection = await asyncpg.connect(**credentials)
        await connection.execute("ALTER TABLE unit RENAME TO secret_unit")
        await connection.execute("ALTER TABLE sentiment_event RENAME TO secret_event")
        await connection.close()
        yield Asker(http, server)


def _error_id(errors: list[dict[str, Any]], asker: Asker) -> str:
    (error,) = errors
    assert error["extensions"]["code"] == "INTERNAL"
    assert error["message"].startswith(SENTENCE)
    assert "relation" not in orjson.dumps(errors).decode()
    name: str = error["extensions"]["errorId"]
    assert name in error["message"]
    assert f"error_id={name}" in asker.server.log
    return name


async def test_over_http(broken: Asker) -> None:
    reply = await broken.ask(BROKEN)
    assert reply.status == 200
    assert reply.body["data"] is None
    _error_id(reply.body["errors"], broken)
    assert 'relation "unit" does not exist' in broken.server.log


async def test_over_a_socket_which_goes_on(broken: Asker) -> None:
    async with LiveSocket.opened(broken.http, broken.server, Role.PUBLICITY) as client:
        await client.subscribe("1", BROKEN)
        _error_id((await client.next("1"))["errors"], broken)
        await client.subscribe("2", BOARD)
        _error_id(await client.errors("2"), broken)
        await client.subscribe("3", "{ serverTime }")
        assert (await client.next("3"))["data"]["serverTime"]


async def test_over_an_event_stream(broken: Asker) -> None:
    async with EventStream.opened(
        broken.http, broken.server, BOARD, headers=bearer(Role.PUBLICITY)
    ) as stream:
        _error_id((await stream.next())["errors"], broken)
        assert await stream.next_event() == ("complete", "")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/exports/delegation-terms/{term}/roster.pdf"),
        ("GET", "/exports/delegation-terms/{term}/roster.xlsx"),
        ("POST", "/imports/delegation-terms/{term}/nominees"),
    ],
)
async def test_where_files_are_taken_and_sent(broken: Asker, method: str, path: str) -> None:
    address = broken.server.url + path.format(term=TERM)
    async with broken.http.request(
        method, address, data=BytesIO(NOMINEES), headers=bearer(Role.PERFORMANCE)
    ) as response:
        assert (response.status, response.headers["cache-control"]) == (500, "no-store")
        _error_id((await response.json())["errors"], broken)
