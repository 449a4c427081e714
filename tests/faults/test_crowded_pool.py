"""Many more ask at once than there are connections, and the database is slow: all are answered."""

import asyncio
from typing import Any

import aiohttp

from domain.people.roles import Role
from schema.relay import global_id
from store.database import Database
from tests.faults.clients import REPORT, REPORTED, ask, reported
from tests.serving import RunningServer, bearer, serving
from tests.worlds.review_session import review_session

CROWD = 100
SLOW_SECONDS = 3.0

BOARD = """query ($id: ID!) { scoreboard(sessionId: $id) { state
  session { id title } slots { ballotCount unit { name } } } }"""


async def crowd(
    http: aiohttp.ClientSession, server: RunningServer, session: str
) -> list[dict[str, Any]]:
    """A hundred ask for the scoreboard at once, each in other words, so that none is shared."""
    return await asyncio.gather(
        *(
            ask(
                http,
                server,
                BOARD.replace("state", f"state{place}: state", 1),
                {"id": session},
                token=bearer(Role.PERFORMANCE),
            )
            for place in range(CROWD)
        )
    )


def assert_all_answered(bodies: list[dict[str, Any]]) -> None:
    """Every one with data and without errors."""
    assert [body for body in bodies if "errors" in body or not body["data"]["scoreboard"]] == []


async def test_a_hundred_queries_and_acts_share_ten_connections(
    database: Database, credentials: dict[str, Any]
) -> None:
    world = await review_session(database)
    session = global_id("ReviewSession", world.session_id)
    async with (
        asyncio.timeout(240),
        serving(credentials, database_pool_size="10") as server,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=2 * CROWD)) as http,
    ):
        acts = [
            asyncio.create_task(ask(http, server, REPORT, REPORTED, token=bearer(Role.PUBLICITY)))
            for _ in range(CROWD)
        ]
        assert_all_answered(await crowd(http, server, session))
        accepted = {reported(body) for body in await asyncio.gather(*acts)}
        assert len(accepted) == CROWD
        assert None not in accepted


async def test_a_slow_database_delays_a_hundred_queries_and_fails_none(
    database: Database, credentials: dict[str, Any]
) -> None:
    world = await review_session(database)
    session = global_id("ReviewSession", world.session_id)
    async with (
        asyncio.timeout(240),
        serving(credentials, database_pool_size="10") as server,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=2 * CROWD)) as http,
    ):
        async with database.transaction() as slow:
            await slow.execute("LOCK TABLE review_session IN ACCESS EXCLUSIVE MODE")
            asked = asyncio.create_task(crowd(http, server, session))
            async with http.get(f"{server.url}/healthz") as health:
                assert health.status == 200
            # The slowness itself is the harm: it lasts so long and no condition ends it.
            await asyncio.sleep(SLOW_SECONDS)
            assert not asked.done()
        assert_all_answered(await asked)
        assert_all_answered(await crowd(http, server, session))
