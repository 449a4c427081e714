"""Part `writes`: ballots accepted durably, and how soon screens show the count."""

import asyncio
import os
import re
import subprocess
import time
from itertools import product
from pathlib import Path

from bench.contestants import PRODUCT, TUNED, PeerError, Running, serving
from bench.dataset import HALL_SESSION, POLLING_SESSION, REPRESENTATIVES, SLOTS, key_of
from bench.http_load import press
from bench.identities import representative_token
from bench.measuring import Bench, Figures, Measurement, alternating
from bench.questions import request_line
from bench.statements import pgbench_script, statements_of_a_ballot
from bench.tally_lag import tally_lag
from bench.texts import BALLOT_TEXT, PLAIN_ROW_TEXT
from domain.scoring.receipts import KEY_HEX_DIGITS
from schema.relay import global_id
from server.embedded.program import packaged_program
from store.database import connect

PGBENCH = "pgbench"
PLAIN_ROWS = 200_000
MEASURED_FROM = 30_000
"""Other requests than those of the warm-up, of which some may still be under way."""


def measure_writes(bench: Bench) -> None:
    """Ballots beside pgbench and beside a plain row, in turn; then the count on a screen."""
    script = bench.folder / "ballot.sql"
    asyncio.run(_forget_ballots(bench))
    statements = asyncio.run(statements_of_a_ballot(bench.credentials))
    script.write_text(pgbench_script(statements, clients=bench.knobs.connections))
    ballots = bench.write_lines("ballots.txt", _ballot_lines())
    rows = bench.write_lines("plain-rows.txt", _plain_row_lines())
    for turn in range(bench.knobs.runs):
        for one in alternating((PRODUCT, TUNED), turn):
            requests = ballots if one.is_product else rows
            with serving(one, bench.knobs, bench.credentials) as running:
                figures = _pressed(bench, running, requests)
            what = "ballots" if one.is_product else "plain_row"
            bench.tell(Measurement("writes", what, one.name, turn, figures))
        asyncio.run(_forget_ballots(bench))
        figures = run_pgbench(bench, script)
        bench.tell(Measurement("writes", "ballots", PGBENCH, turn, figures))
        _measure_lag(bench, turn)


def _pressed(bench: Bench, running: Running, requests: Path) -> Figures:
    expected = "BallotSubmitted" if running.contestant.is_product else '"plainRow"'
    press(running, bench.knobs, requests, seconds=1, expected=expected)
    asyncio.run(_forget_ballots(bench))
    figures = press(
        running,
        bench.knobs,
        requests,
        seconds=bench.knobs.seconds,
        first=MEASURED_FROM,
        expected=expected,
    )
    kept = asyncio.run(_kept(bench, is_ballots=running.contestant.is_product))
    # What was under way when the load ended may be in without having been counted by the client.
    if kept < figures["requests"] - figures["failed"]:
        raise PeerError(f"{running.contestant.name} accepted more than it has kept: {kept}")
    return {**figures, "kept": float(kept)}


def _ballot_lines() -> list[str]:
    """A ballot for every pair of slot and representative, each with its phone's token."""
    tokens = [representative_token(number) for number in range(1, REPRESENTATIVES + 1)]
    slots = [
        global_id("Slot", key_of("slot", POLLING_SESSION, place)) for place in range(1, SLOTS + 1)
    ]
    lines = []
    for number, (place, slot_id) in product(range(REPRESENTATIVES), enumerate(slots)):
        key = key_of("receipt", number, place).hex[:KEY_HEX_DIGITS]
        score = f"{60 + (number + place) % 40}.50"
        ballot = {"slotId": slot_id, "score": score, "receiptKey": key}
        body = request_line({"query": BALLOT_TEXT, "variables": {"input": ballot}})
        lines.append(f"Bearer {tokens[number]}\t{body}")
    return lines


def _plain_row_lines() -> list[str]:
    return [
        request_line(
            {
                "query": PLAIN_ROW_TEXT,
                "variables": {
                    "representative": number // SLOTS,
                    "unit": number % SLOTS,
                    "score": 8,
                },
            }
        )
        for number in range(PLAIN_ROWS)
    ]


async def _forget_ballots(bench: Bench) -> None:
    """Empty the polling and the hall session, so that all can be cast again."""
    sessions = [key_of("session", one) for one in (POLLING_SESSION, HALL_SESSION)]
    connection = await connect(bench.credentials, name="bench")
    try:
        async with connection.transaction():
            # A ballot still under way goes in whole before, or whole after.
            await connection.execute("LOCK TABLE roll, urn, slot_tally IN EXCLUSIVE MODE")
            for table in ("roll", "urn", "slot_tally"):
                await connection.execute(
                    f"DELETE FROM {table} WHERE slot_id IN"
                    " (SELECT id FROM slot WHERE session_id = ANY($1))",
                    sessions,
                )
            await connection.execute(
                "INSERT INTO slot_tally (slot_id, announced)"
                " SELECT id, 0 FROM slot WHERE session_id = ANY($1)",
                sessions,
            )
        await connection.execute("TRUNCATE bench_plain_row")
        await connection.execute("VACUUM ANALYZE roll, urn, slot_tally")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()


async def _kept(bench: Bench, *, is_ballots: bool) -> int:
    connection = await connect(bench.credentials, name="bench")
    try:
        if not is_ballots:
            return int(await connection.fetchval("SELECT count(*) FROM bench_plain_row"))
        return int(
            await connection.fetchval(
                "SELECT count(*) FROM urn JOIN slot ON slot.id = urn.slot_id"
                " WHERE slot.session_id = $1",
                key_of("session", POLLING_SESSION),
            )
        )
    finally:
        await connection.close()


def run_pgbench(bench: Bench, script: Path) -> Figures:
    """The same transactions without any server between, from the server's core."""
    knobs, place = bench.knobs, bench.credentials
    address = {
        "PGHOST": str(place["host"]),
        "PGPORT": str(place["port"]),
        "PGUSER": str(place["user"]),
        "PGPASSWORD": str(place.get("password") or ""),
        "PGDATABASE": str(place["database"]),
    }
    clients = ("-c", str(knobs.connections), "-j", "1", "-T", str(max(1, round(knobs.seconds))))
    done = subprocess.run(
        [
            *("taskset", "-c", str(knobs.server_core), str(packaged_program()["pgbench"])),
            *("-n", "-M", "prepared", "-D", "n=0", "-D", f"start={time.time_ns()}"),
            *("-f", str(script), *clients),
        ],
        env={**os.environ, **address},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if found is None or done.returncode:
        raise PeerError(f"pgbench failed: {done.stderr[-600:]}")
    return {"per_second": float(found[1])}


def _measure_lag(bench: Bench, turn: int) -> None:
    asyncio.run(_forget_ballots(bench))
    with serving(PRODUCT, bench.knobs, bench.credentials) as running:
        figures = asyncio.run(tally_lag(running.port))
    bench.tell(Measurement("writes", "tally_lag", PRODUCT.name, turn, figures))
