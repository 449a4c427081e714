"""Part `ledger`: a year of records behind every figure, and a sheet of ten thousand nominees."""

import asyncio
import io
import time
from datetime import timedelta
from typing import Any

import aiohttp
import xlsxwriter

from bench.contestants import PRODUCT, Running, serving
from bench.figures import share_of
from bench.identities import admin_token, head_token, performance_token
from bench.measuring import Bench, Figures, Measurement
from domain.instants import local_date
from domain.people.district import seed
from schema.relay import global_id
from server.clock import real_now
from store.clocks.calendar import seed_calendar
from store.database import Database, connect
from store.migrating import bring_up_to_date
from store.obligations.clock import begin_ledger
from store.obligations.statement import obligations_sql
from store.people.seed import seed_people
from tests.store.obligations.many import attest_much

DATABASE = "bench_ledger"
LOOKS, ACTS = 40, 100
ROWS, WRONG = 10_000, 50
DUTY = "OP/111a"
PATIENCE_SECONDS = 10.0

_ATTEST = """mutation ($input: AttestObligationInput!) {
  attestObligation(input: $input) { __typename } }"""
_CHANGED = """subscription ($unitId: ID!) {
  obligationChanged(unitId: $unitId) { statement { obligations { key status counted } } } }"""


def measure_ledger(bench: Bench) -> None:
    """One unit's figures and the district's, in the database; an act to the screen; an import."""
    credentials = asyncio.run(_district(bench.admin))
    for turn in range(bench.knobs.runs):
        for what, figures in asyncio.run(_in_database(credentials)).items():
            bench.tell(Measurement("ledger", what, PRODUCT.name, turn, figures))
        with serving(PRODUCT, bench.knobs, credentials) as running:
            for what, measured in (("act_to_screen", _lag), ("import_of_10000", _import)):
                figures = asyncio.run(measured(running))
                bench.tell(Measurement("ledger", what, PRODUCT.name, turn, figures))


async def _district(admin: dict[str, Any]) -> dict[str, Any]:
    """A database of its own: the district, its ledger, and a year of what units attest."""
    connection = await connect(admin, name="bench")
    try:
        await connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {DATABASE}")
    finally:
        await connection.close()
    credentials = {**admin, "database": DATABASE}
    await bring_up_to_date(credentials)
    database = Database(credentials, pool_size=2)
    await database.open()
    try:
        await seed_calendar(database, at=real_now())
        await seed_people(database)
        async with database.transaction() as transaction:
            await begin_ledger(transaction, real_now())
            await attest_much(transaction, year=_this_year())
    finally:
        await database.close()
    connection = await connect(credentials, name="bench")
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()
    return credentials


def _this_year() -> int:
    return local_date(real_now()).year


async def _in_database(credentials: dict[str, Any]) -> dict[str, Figures]:
    """How long the statements run, each unit and the whole district."""
    year = _this_year()
    of_unit = f"SELECT count(*) FROM {obligations_sql(year='$2::int', owner='$1::uuid')} o"
    of_all = f"SELECT count(*) FROM {obligations_sql(year=str(year))} o"
    units = [one.id for one in seed.units() if one.is_reviewed]
    connection = await connect(credentials, name="bench")
    try:
        one = await connection.prepare(of_unit)
        every = await connection.prepare(of_all)
        return {
            "one_unit": await _timed([(one, (unit, year)) for unit in units]),
            "district": await _timed([(every, ())] * LOOKS),
        }
    finally:
        await connection.close()


async def _timed(runs: list[tuple[Any, tuple[Any, ...]]]) -> Figures:
    took = []
    for statement, given in (*runs[:5], *runs):
        begun = time.perf_counter()
        await statement.fetchval(*given)
        took.append((time.perf_counter() - begun) * 1000)
    return _shares(took[5:])


def _shares(took: list[float]) -> Figures:
    rising = sorted(took)
    return {"p50_ms": share_of(rising, 0.5), "p99_ms": share_of(rising, 0.99)}


async def _lag(running: Running) -> Figures:
    """From an attestation's answer to the frame that shows it."""
    unit = next(one for one in seed.units() if one.is_reviewed)
    head, place = head_token(unit.id), f"http://127.0.0.1:{running.port}/graphql"
    today = local_date(real_now())
    took = []
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(place, protocols=("graphql-transport-ws",)) as socket,
    ):
        given = {"Authorization": f"Bearer {admin_token()}"}
        await socket.send_json({"type": "connection_init", "payload": given})
        await socket.receive_json()
        watched = {"query": _CHANGED, "variables": {"unitId": global_id("Unit", unit.id)}}
        await socket.send_json({"id": "1", "type": "subscribe", "payload": watched})
        await _frame(socket)
        asked = {
            "obligationKey": f"{DUTY}@{today.year}-01-01@{unit.id}",
            "claimedOn": (today - timedelta(days=1)).isoformat(),
            "what": "年度自查报告",
            "reference": "第1号",
        }
        body = {"query": _ATTEST, "variables": {"input": asked}}
        for _ in range(ACTS):
            begun = time.perf_counter()
            async with client.post(
                place, json=body, headers={"Authorization": f"Bearer {head}"}
            ) as reply:
                answer = await reply.json()
            if answer["data"]["attestObligation"]["__typename"] != "ObligationAttested":
                raise RuntimeError(f"it was not attested: {answer}")
            await _frame(socket)
            took.append((time.perf_counter() - begun) * 1000)
    return _shares(took)


async def _frame(socket: aiohttp.ClientWebSocketResponse) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        told = await socket.receive_json()
    if told["type"] != "next":
        raise RuntimeError(f"the statement was not shown: {told}")


async def _import(running: Running) -> Figures:
    """A sheet in which fifty rows are wrong: all of them named, and nothing written."""
    term = global_id("DelegationTerm", seed.FIRST_TERM_ID)
    place = f"http://127.0.0.1:{running.port}/imports/delegation-terms/{term}/nominees"
    headers = {"Authorization": f"Bearer {performance_token()}"}
    content = _sheet()
    begun = time.perf_counter()
    async with (
        aiohttp.ClientSession() as client,
        client.post(place, data=content, headers=headers) as reply,
    ):
        answer = await reply.json()
    took = time.perf_counter() - begun
    if answer["problemCount"] != WRONG or answer["codes"]:
        raise RuntimeError(f"not as it should be: {str(answer)[:300]}")
    return {"seconds": took, "named": float(len(answer["problems"]))}


def _sheet() -> bytes:
    kept = io.BytesIO()
    with xlsxwriter.Workbook(kept, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ("姓名", "类别", "电话"))
        for number in range(ROWS):
            is_wrong = number % (ROWS // WRONG) == 0
            page.write_row(
                number + 1,
                0,
                (f"张{number}", "街坊" if is_wrong else "居民代表", f"1380{number:07}"),
            )
    return kept.getvalue()
