"""Part `start`: from the start of a process to its first answered question, database warm."""

import time
from urllib.error import URLError

from bench.asking import ask
from bench.contestants import OF_QUESTIONS, POLL_SECONDS, READY_SECONDS, PeerError, Running, launch
from bench.measuring import Bench, Measurement, alternating
from bench.questions import Body, portal_body

SETTLE_SECONDS = 1.0


def measure_start(bench: Bench) -> None:
    """Every server, several times; the first round warms the files' cache and does not count."""
    for turn in range(-1, bench.knobs.runs):
        for one in alternating(OF_QUESTIONS, turn):
            begun = time.perf_counter()
            running = launch(one, bench.knobs, bench.credentials)
            try:
                _first_answer(running, portal_body(one.dialect, rank=0))
                seconds = time.perf_counter() - begun
                time.sleep(SETTLE_SECONDS)
                figures = {
                    "seconds": seconds,
                    "resident_mb": running.resident_bytes / 1e6,
                    "cpu_seconds": running.cpu_seconds,
                }
            finally:
                running.stop()
            if turn >= 0:
                bench.tell(Measurement("start", "first_answer", one.name, turn, figures))


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
