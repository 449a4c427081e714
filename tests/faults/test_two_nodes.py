"""Two servers on one PostgreSQL: what is done on one is seen on the other, whoever dies."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from domain.people.roles import Role
from store.database import Database, connect
from tests.faults.clients import (
    BOARD,
    EVENTS,
    REPORT,
    REPORTED,
    Watcher,
    ask,
    assert_whole,
    logged,
    reported,
    told,
    watching,
)
from tests.faults.redis_process import RedisProcess, running_redis
from tests.serving import RunningServer, bearer, serving

HINTS_ONLY = {"wake_poll_seconds": "120"}
LEADS = "sequencer leads"
SEEN_SECONDS = 30.0


@asynccontextmanager
async def two_nodes(
    credentials: dict[str, Any], **settings: str
) -> AsyncIterator[tuple[RunningServer, RunningServer]]:
    """The first of them leads the sequencer."""
    async with (
        serving(credentials, **settings) as leader,
        serving(credentials, **settings) as follower,
    ):
        assert LEADS in leader.log
        assert LEADS not in follower.log
        yield leader, follower


async def report(server: RunningServer) -> str:
    """Somebody reports an event on this node."""
    async with aiohttp.ClientSession() as http:
        body = await ask(http, server, REPORT, REPORTED, token=bearer(Role.PUBLICITY))
    found = reported(body)
    assert found is not None
    return found


def shows(event_id: str) -> Any:
    """Whether a board shows an event."""
    return lambda board: any(
        line["event"]["id"] == event_id
        for frame in board.frames[-1:]
        for line in frame.data["lines"]
    )


async def assert_acts_move_all(
    first: RunningServer, second: RunningServer, boards: tuple[Watcher, ...]
) -> None:
    """An act on either node is seen on every screen, by a hint alone."""
    for server in (first, second, second, first):
        event_id = await report(server)
        for board in boards:
            await board.until(shows(event_id), within_seconds=SEEN_SECONDS)


async def assert_same_log(database: Database, *screens: Watcher) -> None:
    """Each screen was told the whole log, each event once and in order."""
    connection = await connect(database.credentials)
    try:
        history = await logged(connection)
    finally:
        await connection.close()
    assert_whole(history)
    for screen in screens:
        await screen.until(lambda one: one.place >= history[-1][0])
        assert told(screen.frames) == history
        assert not screen.errors


async def test_an_act_on_one_node_moves_the_screens_of_the_other(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with (
        asyncio.timeout(240),
        two_nodes(credentials, **HINTS_ONLY) as (first, second),
        watching(first, BOARD, Role.MAYOR) as here,
        watching(second, BOARD, Role.MAYOR) as there,
        watching(first, EVENTS, Role.MAYOR, after=0) as log_here,
        watching(second, EVENTS, Role.MAYOR, after=0) as log_there,
    ):
        await assert_acts_move_all(first, second, (here, there))
        await assert_same_log(database, log_here, log_there)


async def test_when_the_leader_is_killed_the_other_takes_over_at_once(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with (
        asyncio.timeout(240),
        two_nodes(credentials, **HINTS_ONLY) as (leader, follower),
        watching(follower, BOARD, Role.MAYOR) as board,
        watching(leader, EVENTS, Role.MAYOR, after=0) as wanderer,
    ):
        await board.until(shows(await report(leader)), within_seconds=SEEN_SECONDS)
        await leader.kill()
        wanderer.server = follower
        await board.until(shows(await report(follower)), within_seconds=SEEN_SECONDS)
        assert LEADS in follower.log
        await leader.start()
        await assert_acts_move_all(leader, follower, (board,))
        await follower.kill()
        wanderer.server = board.server = leader
        await board.until(shows(await report(leader)), within_seconds=SEEN_SECONDS)
        await assert_same_log(database, wanderer)


@pytest.fixture
async def redis() -> AsyncIterator[RedisProcess]:
    """A Redis for one test."""
    async with running_redis() as process:
        yield process


async def test_redis_wakes_the_other_node_and_comes_back_after_a_kill(
    database: Database, credentials: dict[str, Any], redis: RedisProcess
) -> None:
    async with (
        asyncio.timeout(240),
        two_nodes(credentials, wake_url=redis.url, **HINTS_ONLY) as (first, second),
        watching(first, BOARD, Role.MAYOR) as here,
        watching(second, BOARD, Role.MAYOR) as there,
        watching(second, EVENTS, Role.MAYOR, after=0) as feed,
    ):
        await assert_acts_move_all(first, second, (here, there))
        redis.kill()
        unheard = await report(second)
        await redis.start()
        for board in (here, there):
            await board.until(shows(unheard), within_seconds=SEEN_SECONDS)
        await assert_acts_move_all(first, second, (here, there))
        await assert_same_log(database, feed)


async def test_without_redis_the_slow_poll_moves_the_screens(
    database: Database, credentials: dict[str, Any], redis: RedisProcess
) -> None:
    redis.kill()
    async with (
        asyncio.timeout(240),
        two_nodes(credentials, wake_url=redis.url, wake_poll_seconds="0.5") as (first, second),
        watching(first, BOARD, Role.MAYOR) as here,
        watching(second, BOARD, Role.MAYOR) as there,
        watching(first, EVENTS, Role.MAYOR, after=0) as feed,
    ):
        await assert_acts_move_all(first, second, (here, there))
        await redis.start()
        await assert_acts_move_all(first, second, (here, there))
        await assert_same_log(database, feed)
