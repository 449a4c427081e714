"""What every part of a run has at hand, and the form in which it tells what it has found."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.contestants import Contestant
from bench.dataset import DataSet
from bench.knobs import Knobs, say

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure-giving act: who did what in which round, and the figures."""

    part: str
    question: str
    who: str
    round: int
    figures: Figures

    def plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Bench:
    """A run: its knobs, the filled database, a folder for requests, and where figures go."""

    knobs: Knobs
    admin: dict[str, Any]
    credentials: dict[str, Any]
    data: DataSet
    folder: Path
    note: Callable[[Measurement], None]

    def tell(self, measurement: Measurement) -> None:
        """Keep a measurement and show it."""
        self.note(measurement)
        shown = "  ".join(f"{name} {value:,.4g}" for name, value in measurement.figures.items())
        say(f"{measurement.question:<22} {measurement.who:<18} #{measurement.round} {shown}")

    def write_lines(self, name: str, lines: Iterable[str]) -> Path:
        """A file of requests."""
        path = self.folder / name
        with path.open("w") as file:
            file.writelines(f"{line}\n" for line in lines)
        return path


def alternating(contestants: Sequence[Contestant], turn: int) -> Sequence[Contestant]:
    """There and back, so that what changes slowly on a machine falls on all alike."""
    return contestants if turn % 2 == 0 else contestants[::-1]
