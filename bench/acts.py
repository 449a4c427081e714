"""Part `acts`: what an office does, beside pgbench with the same statements; and its wall."""

import asyncio
import time
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

import aiohttp

from actions.act import Act
from actions.declared import do
from actions.sentiment.move_event import AssessSentimentEvent
from actions.sentiment.report_event import ReportSentimentEvent
from bench.act_statements import act_script, statements_of
from bench.contestants import PRODUCT, Running, serving
from bench.dataset import UNITS, key_of
from bench.figures import share_of
from bench.http_load import press
from bench.identities import publicity_token
from bench.measuring import Bench, Figures, Measurement
from bench.questions import request_line
from bench.texts import ASSESS_TEXT, REPORT_TEXT, SENTIMENT_BOARD_TEXT
from bench.writes import PGBENCH, run_pgbench
from domain.sentiment.states import SentimentLevel
from schema.relay import global_id
from store.database import connect

REPORTS = 20_000
OPEN_EVENTS = 60_000
"""Those to be assessed: by the product from the first on, by pgbench from the last."""
MEASURED_FROM = 10_000
ON_THE_WALL = 100
LOOKS = 40
PATIENCE_SECONDS = 10.0


def measure_acts(bench: Bench) -> None:
    """Reports and assessments in turn with pgbench, then the board of a hundred open events."""
    report_script, assess_script = asyncio.run(_scripts(bench))
    reports = bench.write_lines("reports.txt", map(_report_line, range(REPORTS)))
    assessments = bench.write_lines("assessments.txt", map(_assess_line, range(1, OPEN_EVENTS)))
    for turn in range(bench.knobs.runs):
        asyncio.run(_await_assessment(bench.credentials))
        with serving(PRODUCT, bench.knobs, bench.credentials) as running:
            _tell(bench, "report", turn, _pressed(bench, running, reports))
            _tell(bench, "assess", turn, _pressed(bench, running, assessments))
        for what, script in (("report", report_script), ("assess", assess_script)):
            asyncio.run(_await_assessment(bench.credentials))
            bench.tell(Measurement("acts", what, PGBENCH, turn, run_pgbench(bench, script)))
        asyncio.run(_leave_open(bench.credentials, ON_THE_WALL))
        with serving(PRODUCT, bench.knobs, bench.credentials) as running:
            _tell(bench, "board_of_100", turn, asyncio.run(_first_frames(running.port)))


def _tell(bench: Bench, what: str, turn: int, figures: Figures) -> None:
    bench.tell(Measurement("acts", what, PRODUCT.name, turn, figures))


def _pressed(bench: Bench, running: Running, requests: Path) -> Figures:
    knobs = bench.knobs
    press(running, knobs, requests, seconds=1, expected='"__typename":"Sentiment')
    return press(
        running,
        knobs,
        requests,
        seconds=knobs.seconds,
        first=MEASURED_FROM,
        expected='"__typename":"Sentiment',
    )


def _report(number: int) -> dict[str, Any]:
    return {
        "title": f"第{number}号舆情：路灯不亮",
        "summary": "网民反映多处路灯不亮，夜间出行不便。",
        "level": "MAJOR",
    }


def _report_line(number: int) -> str:
    unit_id = global_id("Unit", key_of("unit", 1 + number % UNITS))
    return _line(REPORT_TEXT, {**_report(number), "responsibleUnitId": unit_id})


def _assess_line(number: int) -> str:
    event_id = global_id("SentimentEvent", key_of("reported", number))
    given = {"eventId": event_id, "assessment": "情况属实。"}
    return _line(ASSESS_TEXT, given)


def _line(text: str, given: dict[str, Any]) -> str:
    body = request_line({"query": text, "variables": {"input": given}})
    return f"Bearer {publicity_token()}\t{body}"


async def _scripts(bench: Bench) -> tuple[Path, Path]:
    """The script of each act; every other report that is to be assessed is made of one of them."""
    report = ReportSentimentEvent(
        **{**_report(0), "level": SentimentLevel.MAJOR}, unit_id=key_of("unit", 1)
    )
    told: list[Any] = []

    async def reporting(act: Act) -> object:
        told.append(await do(act, report))
        return told[-1]

    statements, made = await statements_of(bench.credentials, reporting)
    of_reports = _script(bench, "report", act_script(statements, made, known={}))
    event_id = told[-1].event_id
    await _copy(bench.credentials, event_id)
    assess = AssessSentimentEvent(event_id=event_id, assessment="情况属实。")
    statements, made = await statements_of(bench.credentials, lambda act: do(act, assess))
    known = {event_id: f"md5('reported-' || ({OPEN_EVENTS} - :client_id - 32 * :n))::uuid"}
    return of_reports, _script(bench, "assess", act_script(statements, made, known=known))


def _script(bench: Bench, name: str, text: str) -> Path:
    path = bench.folder / f"{name}.sql"
    path.write_text(text)
    return path


async def _copy(credentials: dict[str, Any], event_id: UUID) -> None:
    """As many events as are to be assessed, each with its clocks and its place in the log."""
    of = "md5('reported-' || i)::uuid"
    as_many = f"generate_series(1, {OPEN_EVENTS}) AS i"
    connection = await connect(credentials, name="bench")
    try:
        await connection.execute(f"""
            INSERT INTO sentiment_event SELECT (jsonb_populate_record(e,
              jsonb_build_object('id', {of}))).* FROM sentiment_event AS e, {as_many}
              WHERE e.id = '{event_id}';
            INSERT INTO deadline SELECT (jsonb_populate_record(d, jsonb_build_object(
              'id', md5(d.id || '-' || i)::uuid, 'stream', 'sentiment:' || {of}))).*
              FROM deadline AS d, {as_many} WHERE d.stream = 'sentiment:{event_id}';
            INSERT INTO stream (name, version)
              SELECT 'sentiment:' || {of}, version FROM stream, {as_many}
              WHERE name = 'sentiment:{event_id}'""")
    finally:
        await connection.close()


async def _await_assessment(credentials: dict[str, Any]) -> None:
    """All of them are as they were reported."""
    connection = await connect(credentials, name="bench")
    try:
        await connection.execute(
            "UPDATE sentiment_event SET state = 'COLLECTED', assessment = NULL, closed_at = NULL"
        )
        await connection.execute("VACUUM ANALYZE sentiment_event, deadline, event, stream")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()


async def _leave_open(credentials: dict[str, Any], most: int) -> None:
    connection = await connect(credentials, name="bench")
    try:
        await connection.execute(
            "UPDATE sentiment_event SET state = 'CLOSED', closed_at = now() WHERE closed_at IS NULL"
            " AND id NOT IN (SELECT id FROM sentiment_event WHERE closed_at IS NULL LIMIT $1)",
            most,
        )
    finally:
        await connection.close()


async def _first_frames(port: int) -> Figures:
    """How long the first frame of a board takes that nobody else looks at."""
    took: list[float] = []
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(
            f"http://127.0.0.1:{port}/graphql", protocols=("graphql-transport-ws",)
        ) as socket,
    ):
        token = {"Authorization": f"Bearer {publicity_token()}"}
        await socket.send_json({"type": "connection_init", "payload": token})
        await socket.receive_json()
        for look in range(LOOKS):
            begun = time.perf_counter()
            payload = {"query": SENTIMENT_BOARD_TEXT, "variables": {"every": 10 + look}}
            await socket.send_json({"id": str(look), "type": "subscribe", "payload": payload})
            async with asyncio.timeout(PATIENCE_SECONDS):
                frame = await socket.receive_json()
            if frame["type"] != "next":
                raise RuntimeError(f"the board was not shown: {frame}")
            took.append((time.perf_counter() - begun) * 1000)
            lines = frame["payload"]["data"]["sentimentBoard"]["lines"]
            if len(lines) != ON_THE_WALL:
                raise RuntimeError(f"the board shows {len(lines)} events")
            await socket.send_json({"id": str(look), "type": "complete"})
    rising = sorted(islice(took, 1, None))
    return {"p50_ms": share_of(rising, 0.5), "p99_ms": share_of(rising, 0.99), "events": 100.0}
