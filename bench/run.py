"""Runs what `make bench` measures, and keeps every figure as JSON."""

import asyncio
import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.acts import measure_acts
from bench.contestants import PeerError
from bench.dataset import DataSet, filled_template, fresh_copy
from bench.fanout import measure_fanout
from bench.growth import measure_growth
from bench.knobs import PARTS, KnobError, Knobs, read_knobs, say
from bench.ledger import measure_ledger
from bench.machine import about_this_machine
from bench.measuring import Bench, Measurement
from bench.of_questions import QUESTIONS_OF_PART, measure_questions
from bench.places import postgres
from bench.starting import measure_start
from bench.texts import has_history
from bench.writes import measure_writes
from server.embedded.ending import unwind_on_signals
from store.database import connect

DATABASE = "bench_run"
OWN_PARTS: dict[str, Callable[[Bench], None]] = {
    "fanout": measure_fanout,
    "writes": measure_writes,
    "acts": measure_acts,
    "ledger": measure_ledger,
    "start": measure_start,
    "growth": measure_growth,
}


class Record:
    """The JSON of a run, written anew after each part. Parts left out keep their last figures."""

    def __init__(self, path: Path, *, parts: tuple[str, ...]) -> None:
        self._path = path
        kept: dict[str, Any] = {}
        if path.exists() and set(parts) != set(PARTS):
            kept = json.loads(path.read_text())
        self.about: dict[str, Any] = kept.get("about", {})
        old = kept.get("measurements", [])
        self.measurements: list[dict[str, Any]] = [one for one in old if one["part"] not in parts]

    def note(self, measurement: Measurement) -> None:
        """Keep a measurement."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        self.measurements.append({**measurement.plain(), "at": at})

    def write(self) -> None:
        """To the file, whole or not at all."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"about": self.about, "measurements": self.measurements}, indent=1)
        aside = self._path.with_suffix(".new")
        aside.write_text(text + "\n")
        aside.replace(self._path)


def settle_on_our_core(knobs: Knobs) -> None:
    """Run here, and everything we start, on the load's core; servers are sent to the other."""
    if not {knobs.server_core, knobs.load_core} <= os.sched_getaffinity(0):
        raise KnobError("Measuring wants two cores: one for the server, one for load and database.")
    os.sched_setaffinity(0, {knobs.load_core})
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard < knobs.most_subscribers + 500:
        raise KnobError(f"{knobs.most_subscribers} subscribers want more open files than {hard}.")


def measure(knobs: Knobs, record: Record) -> None:
    """All parts that are asked for."""
    with postgres(knobs) as admin, tempfile.TemporaryDirectory(prefix="sitong-bench-") as folder:
        template = asyncio.run(filled_template(admin, knobs.cases))
        credentials = asyncio.run(fresh_copy(admin, template, DATABASE))
        record.about = _about(knobs, asyncio.run(_postgres_version(credentials)))
        bench = Bench(knobs, admin, credentials, DataSet(knobs.cases), Path(folder), record.note)
        over_http = [part for part in knobs.only if part in QUESTIONS_OF_PART]
        if over_http:
            record.about["rows_compared"] = measure_questions(bench, over_http)
            record.write()
        for part in knobs.only:
            if part in OWN_PARTS:
                OWN_PARTS[part](bench)
                record.write()


def _about(knobs: Knobs, postgres_version: str) -> dict[str, Any]:
    settings = {name: value for name, value in asdict(knobs).items() if name not in _PRIVATE}
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": about_this_machine(),
        "postgres": postgres_version,
        "is_embedded": knobs.database_url is None,
        "has_history": has_history(),
        "settings": settings,
    }


_PRIVATE = {"data_dir", "result", "database_url"}
"""Places on somebody's machine are nobody's business."""


async def _postgres_version(credentials: dict[str, Any]) -> str:
    connection = await connect(credentials, name="bench")
    try:
        names = ("server_version", "shared_buffers", "fsync", "synchronous_commit")
        values = [await connection.fetchval(f"SHOW {name}") for name in names]
    finally:
        await connection.close()
    return ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))


def main() -> None:
    """Measure, or say in a sentence why not."""
    # What we have started ends with us, also when we are told to end.
    unwind_on_signals()
    try:
        knobs = read_knobs()
        settle_on_our_core(knobs)
        record = Record(knobs.result, parts=knobs.only)
        measure(knobs, record)
    except (KnobError, PeerError) as error:
        say(f"bench: {error}")
        sys.exit(1)
    say(f"bench: {len(record.measurements)} measurements in {knobs.result}")


if __name__ == "__main__":
    main()
