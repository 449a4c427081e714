"""Part `start`: from the start of a process to its first answered question, database warm."""

import time
from dataclasses import replace
from urllib.error import URLError

from bench.asking import ask
from bench.contestants import (
    MANY_ROOMS,
    OF_QUESTIONS,
    POLL_SECONDS,
    PRODUCT,
    READY_SECONDS,
    Contestant,
    PeerError,
    Running,
    launch,
)
from bench.many_rooms import make_rooms
from bench.measuring import Bench, Figures, Measurement, alternating
from bench.questions import Body, portal_body

SETTLE_SECONDS = 1.0
ROOMS_MORE = 20
MAKE_TABLES = replace(MANY_ROOMS, command=(*MANY_ROOMS.command[:-1], "tables"))


def measure_start(bench: Bench) -> None:
    """Every server, several times; the first round warms the files' cache and does not count."""
    for turn in range(-1, bench.knobs.runs):
        for one in alternating(OF_QUESTIONS, turn):
            figures = _started(bench, one)
            if turn >= 0:
                bench.tell(Measurement("start", "first_answer", one.name, turn, figures))
    rooms = bench.folder / "rooms"
    make_rooms(rooms, ROOMS_MORE)
    launch(MAKE_TABLES, bench.knobs, bench.credentials, BENCH_ROOMS=str(rooms)).process.wait()
    for turn in range(-1, bench.knobs.runs):
        figures = _started(bench, MANY_ROOMS, BENCH_ROOMS=str(rooms))
        if turn >= 0:
            bench.tell(Measurement("start", "with_more_rooms", PRODUCT.name, turn, figures))


def _started(bench: Bench, one: Contestant, **settings: str) -> Figures:
    begun = time.perf_counter()
    running = launch(one, bench.knobs, bench.credentials, **settings)
    try:
        _first_answer(running, portal_body(one.dialect, rank=0))
        seconds = time.perf_counter() - begun
        time.sleep(SETTLE_SECONDS)
        return {
            "seconds": seconds,
            "resident_mb": running.resident_bytes / 1e6,
            "cpu_seconds": running.cpu_seconds,
        }
    finally:
        running.stop()


def _first_answer(running: Running, body: Body) -> None:
    until = time.monotonic() + READY_SECONDS
    while True:
        try:
            ask(running, body)
        except (URLError, ConnectionError):
            if running.process.poll() is not None or time.monotonic() > until:
                raise PeerError(
                    f"{running.contestant.name} never answered:\n{running.last_words}"
                ) from None
            time.sleep(POLL_SECONDS)
        else:
            return
