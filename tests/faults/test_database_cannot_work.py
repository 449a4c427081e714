"""PostgreSQL answers, but can write nothing: acts say so and what to do, and it heals by itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import asyncpg
import pytest

from domain.people.roles import Role
from server.clock import monotonic
from server.readiness import Readiness
from store.away import CANNOT_WORK, CONNECTION_LOST, DATABASE_AWAY, is_away, is_cut
from store.database import Database
from tests.api.world import unit_ids
from tests.asking import Asker, Reply
from tests.faults.conftest import OwnPostgres
from tests.live.talking import PATIENCE_SECONDS
from tests.live.waiting import until
from tests.serving import RunningServer, serving

REPORT = """mutation ($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  __typename ... on Refused { problems { code } } } }"""
READ = "{ sentimentEvents(first: 1) { totalCount } }"

KINDS = {
    "53100": "disk",
    "53200": "memory",
    "53300": "connections",
    "53400": "",
    "25006": "read-only",
    "58000": "disk",
    "58030": "disk",
    "55P03": "",
    "57014": "",
    "57P01": "",
    "57P02": "",
    "57P03": "",
}
"""SQLSTATEs of a database that cannot work, with a word of the advice."""

DISK_FULL = "DO $$BEGIN RAISE EXCEPTION 'as if' USING ERRCODE = '53100'; END$$"

HELD = 8
"""A lock of PostgreSQL's that a look waits for."""

WAITS = """SELECT EXISTS (
  SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted)"""


async def report_event(asker: Asker) -> Reply:
    """An act that has to write."""
    given = {
        "title": "路面塌陷传闻",
        "summary": "网民发布照片，称道路中断。" * 100,
        "level": "MAJOR",
        "responsibleUnitId": next(iter(unit_ids().values())),
    }
    return await asker.ask(REPORT, {"i": given}, role=Role.PUBLICITY)


@asynccontextmanager
async def failing_with(connection: asyncpg.Connection, state: str) -> AsyncIterator[None]:
    """Whatever is appended to the log, and every new table, fails as PostgreSQL itself would."""
    raising = f"BEGIN RAISE EXCEPTION 'as if' USING ERRCODE = '{state}'; END"
    for kind, name in (("trigger", "row_fails"), ("event_trigger", "table_fails")):
        await connection.execute(
            f"CREATE FUNCTION {name}() RETURNS {kind} LANGUAGE plpgsql AS $${raising}$$"
        )
    await connection.execute(
        "CREATE TRIGGER fails BEFORE INSERT ON event EXECUTE FUNCTION row_fails();"
        " CREATE EVENT TRIGGER fails ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS')"
        " EXECUTE FUNCTION table_fails()"
    )
    try:
        yield
    finally:
        await connection.execute(
            "DROP EVENT TRIGGER fails; DROP TRIGGER fails ON event;"
            " DROP FUNCTION row_fails; DROP FUNCTION table_fails"
        )


async def readiness(http: aiohttp.ClientSession, server: RunningServer) -> tuple[int, Any]:
    """What `/readyz` says."""
    async with http.get(f"{server.url}/readyz") as response:
        return response.status, await response.json()


async def test_acts_tell_what_to_do_and_go_on_when_there_is_room_again(
    own_postgres: OwnPostgres, own_connection: asyncpg.Connection
) -> None:
    async with serving(own_postgres.credentials) as server, aiohttp.ClientSession() as http:
        asker = Asker(http, server)
        for state, word in KINDS.items():
            async with failing_with(own_connection, state):
                reply = await report_event(asker)
                assert (reply.status, reply.codes) == (503, ["UNAVAILABLE"]), state
                assert word in reply.body["errors"][0]["message"]
                assert reply.headers["retry-after"] == "1"
                assert (await asker.ask(READ, role=Role.MAYOR)).data, "reads go on"
                if word:
                    status, told = await readiness(http, server)
                    assert status == 503, state
                    assert word in told["advice"]
                    assert told["adviceZh"]
            await server.wait_ready(within_seconds=10)
            assert (await report_event(asker)).data["reportSentimentEvent"]["__typename"] == (
                "SentimentEventReported"
            )
        assert await server.stop() == 0
        assert "[error" not in server.log, server.log


async def test_what_is_no_fault_of_the_database_stays_a_fault(
    own_postgres: OwnPostgres, own_connection: asyncpg.Connection
) -> None:
    async with (
        serving(own_postgres.credentials) as server,
        aiohttp.ClientSession() as http,
        failing_with(own_connection, "22012"),
    ):
        assert (await report_event(Asker(http, server))).codes == ["INTERNAL"]
        assert (await readiness(http, server))[0] == 200


async def test_looks_at_a_full_disk_are_rare_however_many_ask(
    own_postgres: OwnPostgres, own_connection: asyncpg.Connection
) -> None:
    counted = "CREATE SEQUENCE looks; CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql"
    await own_connection.execute(
        f"{counted} AS $$BEGIN PERFORM nextval('looks'); END$$;"
        " CREATE EVENT TRIGGER a_seen ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS')"
        " EXECUTE FUNCTION seen()"
    )
    async with serving(own_postgres.credentials) as server, aiohttp.ClientSession() as http:
        async with failing_with(own_connection, "53100"):
            begun = monotonic()
            await report_event(Asker(http, server))
            for _ in range(200):
                assert (await readiness(http, server))[0] == 503
            seconds = monotonic() - begun
        looks = await own_connection.fetchval("SELECT last_value FROM looks")
        assert looks <= seconds + 2
    await own_connection.execute(
        "DROP EVENT TRIGGER a_seen; DROP FUNCTION seen; DROP SEQUENCE looks"
    )


async def test_who_asks_while_another_looks_gets_what_was_found_last(
    database: Database, credentials: dict[str, Any]
) -> None:
    beside = await asyncpg.connect(**credentials)
    await beside.execute(
        "CREATE FUNCTION waits() RETURNS event_trigger LANGUAGE plpgsql"
        f" AS $$BEGIN PERFORM pg_advisory_xact_lock({HELD}); END$$;"
        " CREATE EVENT TRIGGER waits ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS')"
        " EXECUTE FUNCTION waits()"
    )
    report = Readiness(database).report
    try:
        with pytest.raises(asyncpg.DiskFullError):
            async with database.transaction() as transaction:
                await transaction.execute(DISK_FULL)
        await beside.execute(f"SELECT pg_advisory_lock({HELD})")
        looking = asyncio.create_task(report())
        async with asyncio.timeout(PATIENCE_SECONDS):
            await until(lambda: beside.fetchval(WAITS, HELD))
            told = [await report() for _ in range(5)]
        assert [status for status, _ in told] == [503] * 5
        assert "disk" in told[0][1]["advice"]
        assert not looking.done()
        await beside.execute("SELECT pg_advisory_unlock_all()")
        assert await looking == (200, {"status": "ready"})
    finally:
        await beside.execute("SELECT pg_advisory_unlock_all()")
        await beside.execute("DROP EVENT TRIGGER waits; DROP FUNCTION waits")
        await beside.close()


@pytest.mark.parametrize("kind", CANNOT_WORK)
def test_a_connection_is_kept_whose_database_cannot_work(kind: type[Exception]) -> None:
    error = kind("as if")
    assert is_away(error)
    assert is_cut(error) == isinstance(error, CONNECTION_LOST)


def test_a_lost_race_and_a_wrong_value_say_nothing_of_the_database() -> None:
    for kind in (asyncpg.SerializationError, asyncpg.DataError, asyncpg.UniqueViolationError):
        assert not issubclass(kind, DATABASE_AWAY)
