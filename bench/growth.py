"""Part `growth`: pages and searches over more and more cases, an act before more and more eyes."""

import asyncio

from bench.contestants import LIVE_PRODUCT, PRODUCT, serving
from bench.dataset import DataSet, filled_template
from bench.fanout import STEADY_PACE_US, Crowd, built_wsfan, crowd_figures
from bench.http_load import press, warm_up
from bench.measuring import Bench, Measurement
from bench.of_questions import EACH_ROUND_FROM, product_cursor_only
from bench.questions import LIST_UNSHARED, Asking, request_line
from bench.searching import measure_search


def measure_growth(bench: Bench) -> None:
    """By cases, then by subscribers."""
    templates = {
        cases: asyncio.run(filled_template(bench.admin, cases))
        for cases in bench.knobs.growth_cases
    }
    for turn in range(bench.knobs.runs):
        for cases, template in templates.items():
            _pages(bench, cases, template, turn=turn)
        for cases in bench.knobs.growth_cases:
            measure_search(bench, cases, turn=turn)
    built_wsfan(bench.folder)
    for turn in range(bench.knobs.runs):
        for subscribers in bench.knobs.subscribers:
            _crowd(bench, subscribers, turn=turn)


def _pages(bench: Bench, cases: int, template: str, *, turn: int) -> None:
    asking = Asking(DataSet(cases), product_cursor_only)
    lines = map(request_line, LIST_UNSHARED.bodies(asking, "product"))
    requests = bench.write_lines(f"growth-{cases}.txt", lines)
    with serving(PRODUCT, bench.knobs, {**bench.admin, "database": template}) as running:
        warm_up(running, bench.knobs, [requests])
        first = turn * EACH_ROUND_FROM
        figures = press(running, bench.knobs, requests, seconds=bench.knobs.seconds, first=first)
    bench.tell(Measurement("growth", f"cases_{cases}", PRODUCT.name, turn, figures))


def _crowd(bench: Bench, subscribers: int, *, turn: int) -> None:
    crowd = Crowd(
        question=f"subscribers_{subscribers}",
        connections=subscribers,
        acts=bench.knobs.acts,
        pace_us=STEADY_PACE_US,
    )
    with serving(LIVE_PRODUCT, bench.knobs, bench.credentials) as running:
        figures = crowd_figures(bench, running, crowd)
        figures["resident_mb"] = running.resident_bytes / 1e6
    bench.tell(Measurement("growth", crowd.question, PRODUCT.name, turn, figures))
