"""PostgreSQL is cut off, restarted, stopped and frozen: clients miss nothing, nothing hangs."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

import aiohttp
import asyncpg

from domain.people.roles import Role
from schema.relay import global_id
from server.advice import AWAY
from server.clock import monotonic
from server.live.wake_postgres import LISTENER
from store.sentiment.readable import BOARD_LINES
from tests.asking import Asker
from tests.faults.clients import (
    BOARD,
    EVENTS,
    Reporter,
    Watcher,
    ask,
    assert_whole,
    logged,
    reporting,
    told,
    watching,
)
from tests.faults.conftest import OwnPostgres
from tests.serving import RunningServer, bearer, serving

ANSWER_SECONDS = 30.0
OUTAGE_SECONDS = 30.0
FREEZE_SECONDS = 4.0
HINTS_ONLY = {"wake_poll_seconds": "120"}
"""The slow poll is put out of the way, so that only a mended wake-up can move the screens."""

MINUTES = f"/exports/review-sessions/{global_id('ReviewSession', UUID(int=7))}/minutes.pdf"

VIEWER = "{ sentimentEvents(first: 1) { edges { node { id } } } }"

Harm = Callable[[RunningServer, Reporter], Awaitable[None]]


async def through(own_postgres: OwnPostgres, harm: Harm) -> Reporter:
    """Two screens look and one person reports while harm is done; then compare with the log."""
    async with serving(own_postgres.credentials, **HINTS_ONLY) as server:
        async with asyncio.timeout(20):
            start = await _newest_place(own_postgres)
        async with (
            watching(server, EVENTS, Role.MAYOR, after=start) as feed,
            watching(server, BOARD, Role.MAYOR) as board,
            reporting(server) as reporter,
        ):
            await reporter.more(3)
            await harm(server, reporter)
            await reporter.more(3)
        # The screens were put down with the reporter; they come back where they were.
        connection = await asyncpg.connect(**own_postgres.credentials)
        try:
            history = await logged(connection, after=start)
            assert_whole(history)
            async with watching(server, EVENTS, Role.MAYOR, after=feed.place or start) as again:
                await again.until(
                    lambda one: (one.place or feed.place) >= history[-1][0], within_seconds=30
                )
            seen = [*feed.frames, *again.frames]
            assert not feed.errors
            assert told(seen) == history
            assert {frame.resumed for frame in seen} <= {None, "REPLAYED"}
            places = [frame.place for frame in board.frames]
            assert places == sorted(places)
            assert not board.errors
            kept = await _kept_events(connection)
            assert kept >= set(reporter.accepted)
            async with watching(server, BOARD, Role.MAYOR) as fresh:
                # A wall has room for a hundred, and this database goes through every test here.
                # Its first frame may be one that others were shown a moment ago, before the hint
                # of the last report had come round; the next follows without being asked for.
                await fresh.until(lambda one: len(_shown(one)) >= min(len(kept), BOARD_LINES))
                # A report that nobody waited for any more may have come to its end meanwhile.
                assert _shown(fresh) <= await _kept_events(connection)
        finally:
            await connection.close()
        assert await server.stop() == 0
        assert "a task of the node ended" not in server.log
        assert "[error" not in server.log, server.log
    assert reporter.slowest_seconds < ANSWER_SECONDS
    return reporter


def _shown(wall: Watcher) -> set[str]:
    lines = wall.frames[-1].data["lines"] if wall.frames else []
    return {line["event"]["id"] for line in lines}


async def _kept_events(connection: asyncpg.Connection) -> set[str]:
    rows = await connection.fetch("SELECT id FROM sentiment_event")
    return {global_id("SentimentEvent", row["id"]) for row in rows}


def has_frames(number: int) -> Callable[[Watcher], bool]:
    """Whether a screen was told so often."""
    return lambda screen: len(screen.frames) >= number


async def _newest_place(own_postgres: OwnPostgres) -> int:
    connection = await asyncpg.connect(**own_postgres.credentials)
    try:
        return int(await connection.fetchval("SELECT last_seq FROM sequencer"))
    finally:
        await connection.close()


async def test_a_cut_listening_connection_is_made_anew(
    own_postgres: OwnPostgres, own_connection: asyncpg.Connection
) -> None:
    async def cut(server: RunningServer, reporter: Reporter) -> None:
        for _ in range(3):
            async with watching(server, EVENTS, Role.MAYOR) as screen:
                await screen.until(lambda one: bool(one.frames))
                ended = await own_connection.fetch(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE application_name = $1",
                    LISTENER,
                )
                assert len(ended) == 1
                seen = len(screen.frames)
                await reporter.more(2)
                await screen.until(has_frames(seen + 2))

    async with asyncio.timeout(240):
        reporter = await through(own_postgres, cut)
    assert reporter.failed == 0


async def test_every_connection_may_be_cut_at_once(
    own_postgres: OwnPostgres, own_connection: asyncpg.Connection
) -> None:
    async def cut(_server: RunningServer, reporter: Reporter) -> None:
        for _ in range(5):
            await own_connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name LIKE 'sitong%'"
            )
            await reporter.more(1)

    async with asyncio.timeout(240):
        await through(own_postgres, cut)


async def test_a_restart_of_postgresql_loses_nothing(own_postgres: OwnPostgres) -> None:
    async def restart(_server: RunningServer, reporter: Reporter) -> None:
        for _ in range(2):
            await own_postgres.stop()
            await own_postgres.start()
            await reporter.more(2)

    async with asyncio.timeout(240):
        await through(own_postgres, restart)


async def test_postgresql_may_be_away_for_thirty_seconds(own_postgres: OwnPostgres) -> None:
    async def stay_away(server: RunningServer, reporter: Reporter) -> None:
        await own_postgres.stop()
        until = monotonic() + OUTAGE_SECONDS
        answered = 0
        try:
            async with aiohttp.ClientSession() as http:
                while monotonic() < until:
                    async with asyncio.timeout(20):
                        reply = await Asker(http, server).ask(VIEWER, role=Role.MAYOR)
                    assert reply.codes == ["UNAVAILABLE"]
                    assert reply.status == 503
                    assert reply.headers["retry-after"] == "1"
                    for language, words in (("zh", AWAY.zh), ("en", AWAY.en)):
                        headers = {**bearer(Role.PERFORMANCE), "accept-language": language}
                        async with http.get(f"{server.url}{MINUTES}", headers=headers) as file:
                            assert (file.status, file.headers["retry-after"]) == (503, "1")
                            (error,) = (await file.json())["errors"]
                        assert error["message"] == words
                    async with http.get(f"{server.url}/readyz") as ready:
                        assert ready.status == 503
                    async with http.get(f"{server.url}/healthz") as health:
                        assert health.status == 200
                    answered += 1
                    await asyncio.sleep(0.2)
        finally:
            await own_postgres.start()
        assert answered > OUTAGE_SECONDS / 5
        await server.wait_ready()

    async with asyncio.timeout(240):
        reporter = await through(own_postgres, stay_away)
    assert reporter.failed > 0


async def test_a_frozen_postgresql_hangs_nobody_for_good(own_postgres: OwnPostgres) -> None:
    async def freeze(server: RunningServer, _reporter: Reporter) -> None:
        async with aiohttp.ClientSession() as http:
            with own_postgres.frozen():
                asked = [
                    asyncio.create_task(ask(http, server, VIEWER, token=bearer(Role.MAYOR)))
                    for _ in range(30)
                ]
                # The freeze itself is the harm: it lasts so long and no condition ends it.
                await asyncio.sleep(FREEZE_SECONDS)
                async with http.get(f"{server.url}/healthz") as health:
                    assert health.status == 200
            bodies = await asyncio.gather(*asked)
        assert all(body.get("data") or body.get("errors") for body in bodies)

    async with asyncio.timeout(240):
        await through(own_postgres, freeze)
