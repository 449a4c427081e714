"""What a run may be told by the environment, and where its files lie."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NODE_PEERS = ROOT / "bench" / "peers" / "node"
RESULTS = ROOT / "bench" / "results"
PARTS = ("lists", "one", "scoreboard", "fanout", "writes", "acts", "ledger", "start", "growth")


class KnobError(ValueError):
    """A setting of the run cannot be used; the text says what it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knobs:
    """The settings of one run. `cases` is the size of the common data set."""

    runs: int = 5
    seconds: float = 5.0
    only: tuple[str, ...] = PARTS
    cases: int = 200_000
    growth_cases: tuple[int, ...] = (1_000, 10_000, 100_000, 1_000_000)
    subscribers: tuple[int, ...] = (100, 1_000, 10_000)
    connections: int = 32
    acts: int = 20
    data_dir: Path = ROOT / ".data" / "bench"
    result: Path = RESULTS / "latest.json"
    database_url: str | None = None
    server_core: int = 0
    load_core: int = 1

    @property
    def most_subscribers(self) -> int:
        """How many subscribers the largest fan-out has."""
        return max(self.subscribers)

    @property
    def usual_subscribers(self) -> int:
        """How many equal subscribers the saturation test has: a thousand, or all of a small run."""
        return min(1_000, self.most_subscribers)


def read_knobs() -> Knobs:
    """The knobs from `BENCH_*`. Raises KnobError naming the one that is wrong."""
    usual = Knobs()
    only = _words("BENCH_ONLY") or PARTS
    if unknown := set(only) - set(PARTS):
        raise KnobError(f"BENCH_ONLY knows {', '.join(PARTS)}; not {', '.join(sorted(unknown))}.")
    return Knobs(
        runs=_number("BENCH_RUNS", usual.runs),
        seconds=float(os.environ.get("BENCH_SECONDS", usual.seconds)),
        only=only,
        cases=_number("BENCH_CASES", usual.cases),
        growth_cases=_numbers("BENCH_GROWTH", usual.growth_cases),
        subscribers=_numbers("BENCH_SUBSCRIBERS", usual.subscribers),
        connections=_number("BENCH_CONNECTIONS", usual.connections),
        acts=_number("BENCH_ACTS", usual.acts),
        data_dir=Path(os.environ.get("BENCH_DATA_DIR", usual.data_dir)),
        result=Path(os.environ.get("BENCH_RESULT", usual.result)),
        database_url=os.environ.get("SITONG_DATABASE_URL") or None,
    )


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in os.environ.get(name, "").split(",") if word.strip())


def _number(name: str, usual: int) -> int:
    text = os.environ.get(name, str(usual))
    if not text.isdigit() or int(text) < 1:
        raise KnobError(f"{name} must be a whole number above zero, not {text!r}.")
    return int(text)


def _numbers(name: str, usual: tuple[int, ...]) -> tuple[int, ...]:
    words = _words(name)
    if not all(word.isdigit() and int(word) > 0 for word in words):
        raise KnobError(f"{name} must be whole numbers above zero, separated by commas.")
    return tuple(int(word) for word in words) or usual


def say(text: str) -> None:
    """Tell whoever watches the run."""
    print(text, file=sys.stderr, flush=True)
