"""Load over HTTP by wrk: requests from a file, over so many connections, for so long."""

import json
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.contestants import PeerError, Running
from bench.knobs import ROOT, Knobs, say
from bench.machine import core_times
from bench.measuring import Figures

SCRIPT = ROOT / "bench" / "client" / "requests.lua"
WARM_UP_SECONDS = 1.0


def press(
    running: Running, knobs: Knobs, requests: Path, *, seconds: float, first: int = 0,
    expected: str = '"data"',
) -> Figures:  # fmt: skip
    """Ask as fast as it answers; figures of the server and of both cores."""
    cores = [core_times(core) for core in (knobs.server_core, knobs.load_core)]
    cpu_before = running.cpu_seconds
    told = _wrk(running, knobs, requests, seconds=seconds, first=first, expected=expected)
    cpu = running.cpu_seconds - cpu_before
    count = max(1.0, told["requests"])
    return {
        "per_second": told["requests"] / told["seconds"],
        "p50_ms": told["p50_ms"],
        "p99_ms": told["p99_ms"],
        "cpu_ms": 1000 * cpu / count,
        "server_core": core_times(knobs.server_core).busy_since(cores[0]),
        "load_core": core_times(knobs.load_core).busy_since(cores[1]),
        "requests": told["requests"],
        "failed": told["failed"],
        "resident_mb": running.resident_bytes / 1e6,
    }


def _wrk(
    running: Running, knobs: Knobs, requests: Path, *, seconds: float, first: int, expected: str
) -> dict[str, float]:  # fmt: skip
    environment = {
        **os.environ,
        "BENCH_REQUESTS": str(requests),
        "BENCH_FROM": str(first),
        "BENCH_EXPECT": expected,
        "BENCH_AUTHORIZATION": running.headers.get("authorization", "-"),
    }
    connections = ("-t1", f"-c{knobs.connections}", f"-d{max(1, round(seconds))}s")
    done = subprocess.run(
        ["wrk", *connections, "--timeout", "10s", "-s", str(SCRIPT), running.url],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"^RESULT (\{.*\})$", done.stdout, re.MULTILINE)
    if found is None:
        raise PeerError(f"wrk said nothing of {running.contestant.name}: {done.stderr[:500]}")
    told: dict[str, float] = json.loads(found[1])
    if told["failed"]:
        say(f"  {told['failed']:.0f} bad answers of {running.contestant.name}: {done.stderr[:300]}")
    return told


def warm_up(running: Running, knobs: Knobs, files: Sequence[Path]) -> None:
    """Let just-in-time compilers and caches of statements see each question once."""
    for requests in files:
        _wrk(running, knobs, requests, seconds=WARM_UP_SECONDS, first=0, expected='"data"')
