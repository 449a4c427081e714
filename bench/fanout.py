"""Part `fanout`: one event to many subscribers, by wsfan."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bench.contestants import (
    BARE_STARLETTE,
    LIVE_PRODUCT,
    OF_FANOUT,
    RAW_UVLOOP,
    STOCK,
    YOGA,
    Contestant,
    PeerError,
    Running,
    serving,
)
from bench.dataset import HALL_SESSION, key_of
from bench.identities import log_reader_token, office_token
from bench.knobs import ROOT, Knobs, say
from bench.measuring import Bench, Figures, Measurement, alternating
from bench.product_app import FEED_KIND
from bench.texts import PEER_BOARD_TEXT, PRODUCT_BOARD_TEXT, PRODUCT_FEED_TEXT
from schema.relay import global_id

SOURCE = ROOT / "bench" / "client" / "wsfan.c"
ROWS = 16
SATURATING_PACE_US = 1_000
STEADY_PACE_US = 1_000_000
QUICK_PACE_US = 500_000
SATURATING_ACTS = 40
DISTINCT_VIEWS = (1, 10, 100)
WSFAN_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """So many subscribers, so many acts at such a pace, looking at so many different views.

    The product's feed gives every event a frame, as the peers do; its board is a state view,
    which may leave out states that nobody could have seen.
    """

    question: str
    connections: int
    acts: int
    pace_us: int
    is_feed: bool = False
    is_deflated: bool = False
    views: int = 1


def built_wsfan(folder: Path) -> Path:
    """The load client, compiled for this machine."""
    program = folder / "wsfan"
    subprocess.run(["cc", "-O2", "-o", str(program), str(SOURCE)], check=True)
    return program


def crowd_figures(bench: Bench, running: Running, crowd: Crowd) -> Figures:
    """Let a crowd subscribe, act, and tell how it went."""
    told = _wsfan(bench, running, crowd)
    figures = {name: float(value) for name, value in told.items()}
    figures["lost"] = figures["expected"] - figures["frames"]
    return figures


def _wsfan(bench: Bench, running: Running, crowd: Crowd) -> dict[str, float]:
    is_product = running.contestant.is_product
    opening = bench.write_lines("opening.txt", [_opening(running.contestant, crowd)])
    subscriptions = bench.write_lines("subscriptions.txt", _subscriptions(running, crowd))
    act = bench.folder / "act.txt"
    act.write_text(_act(running, crowd))
    command = [
        *("--port", running.port, "--path", running.contestant.path),
        *("--connections", crowd.connections, "--acts", crowd.acts, "--pace-us", crowd.pace_us),
        *("--pid", running.process.pid, "--opening", opening),
        *("--subscriptions", subscriptions, "--act-requests", act),
        *(("--deflate",) if crowd.is_deflated else ()),
        *(("--pong",) if is_product and crowd.is_feed else ()),
    ]
    done = subprocess.run(
        [str(bench.folder / "wsfan"), *map(str, command)],
        capture_output=True,
        text=True,
        check=False,
        timeout=WSFAN_SECONDS,
    )
    if done.stderr:
        say(f"  wsfan of {running.contestant.name}: {done.stderr[:400]}")
    if done.returncode:
        raise PeerError(
            f"wsfan failed on {running.contestant.name}: {done.stderr[:400]}\n{running.last_words}"
        )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _opening(contestant: Contestant, crowd: Crowd) -> str:
    if not contestant.is_product:
        return '{"type":"connection_init"}'
    token = log_reader_token() if crowd.is_feed else office_token()
    payload = {"Authorization": f"Bearer {token}"}
    return json.dumps({"type": "connection_init", "payload": payload})


def _subscriptions(running: Running, crowd: Crowd) -> list[str]:
    if not running.contestant.is_product:
        return [json.dumps({"query": PEER_BOARD_TEXT})]
    if not crowd.is_feed:
        session_id = global_id("ReviewSession", key_of("session", HALL_SESSION))
        return [json.dumps({"query": PRODUCT_BOARD_TEXT, "variables": {"id": session_id}})]
    # Another kind that never comes makes another view of the same events.
    kinds = [[FEED_KIND, f"bench:never-{view}"] for view in range(crowd.views)]
    return [json.dumps({"query": PRODUCT_FEED_TEXT, "variables": {"kinds": one}}) for one in kinds]


def _act(running: Running, crowd: Crowd) -> str:
    what = "feed" if crowd.is_feed else "board"
    return (
        f"POST /publish?k={ROWS}&what={what} HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n"
        "Content-Length: 0\r\n\r\n"
    )


def crowds(knobs: Knobs) -> list[tuple[Crowd, tuple[Contestant, ...]]]:
    """Every crowd of the part, with those it is shown to."""
    usual, most = knobs.usual_subscribers, knobs.most_subscribers
    saturating = Crowd(
        question="saturated", connections=usual, acts=SATURATING_ACTS,
        pace_us=SATURATING_PACE_US, is_feed=True,
    )  # fmt: skip
    quick = Crowd(
        question="twice_a_second", connections=usual, acts=knobs.acts, pace_us=QUICK_PACE_US
    )
    deflated = Crowd(
        question="deflated", connections=usual, acts=knobs.acts, pace_us=QUICK_PACE_US,
        is_deflated=True,
    )  # fmt: skip
    steady = Crowd(
        question="once_a_second", connections=most, acts=knobs.acts, pace_us=STEADY_PACE_US
    )
    steady_feed = Crowd(
        question="once_a_second_feed", connections=most, acts=knobs.acts,
        pace_us=STEADY_PACE_US, is_feed=True,
    )  # fmt: skip
    distinct = [
        Crowd(
            question=f"views_{views}", connections=usual, acts=knobs.acts, pace_us=QUICK_PACE_US,
            is_feed=True, views=views,
        )
        for views in DISTINCT_VIEWS
    ]  # fmt: skip
    return [
        (saturating, OF_FANOUT),
        (quick, (LIVE_PRODUCT, STOCK, YOGA, BARE_STARLETTE, RAW_UVLOOP)),
        (deflated, (LIVE_PRODUCT,)),
        (steady, (LIVE_PRODUCT, YOGA, BARE_STARLETTE, RAW_UVLOOP)),
        (steady_feed, (LIVE_PRODUCT,)),
        *((one, (LIVE_PRODUCT,)) for one in distinct),
    ]


def measure_fanout(bench: Bench) -> None:
    """Every crowd, before each server in turn; a fresh process each time."""
    built_wsfan(bench.folder)
    for turn in range(bench.knobs.runs):
        for crowd, contestants in crowds(bench.knobs):
            for one in alternating(contestants, turn):
                settings = {"BENCH_DEFLATE": "1"} if crowd.is_deflated else {}
                with serving(one, bench.knobs, bench.credentials, **settings) as running:
                    crowd_figures(bench, running, _rehearsal(crowd))
                    figures = crowd_figures(bench, running, crowd)
                bench.tell(Measurement("fanout", crowd.question, one.name, turn, figures))


def _rehearsal(crowd: Crowd) -> Crowd:
    """A small crowd before the large one, so that nobody is measured cold."""
    return Crowd(
        question=crowd.question,
        connections=8,
        acts=5,
        pace_us=50_000 if crowd.is_feed else 300_000,
        is_feed=crowd.is_feed,
        is_deflated=crowd.is_deflated,
    )
