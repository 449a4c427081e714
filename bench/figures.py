"""The sums of a report: medians over rounds, shares of sorted figures, ratios."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any


def share_of(rising: Sequence[float], share: float) -> float:
    """The figure below which `share` of all lie; 0 of nothing."""
    return rising[int((len(rising) - 1) * share)] if rising else 0.0


@dataclass(frozen=True, slots=True)
class Spread:
    """A median with its least and its most, over so many rounds."""

    median: float
    least: float
    most: float
    rounds: int


@dataclass(frozen=True, slots=True)
class Figure:
    """Names one figure: of which part and question, of whom, and which."""

    part: str
    question: str
    who: str
    name: str


class Figures:
    """Everything a run has measured, asked by name."""

    def __init__(self, measurements: Iterable[Mapping[str, Any]]) -> None:
        self._found: dict[Figure, list[float]] = {}
        for one in measurements:
            for name, value in one["figures"].items():
                figure = Figure(one["part"], one["question"], one["who"], name)
                self._found.setdefault(figure, []).append(float(value))

    def spread(self, figure: Figure) -> Spread | None:
        """Median and range over the rounds; nothing when it was not measured."""
        values = self._found.get(figure)
        if not values:
            return None
        return Spread(median(values), min(values), max(values), len(values))

    def value(self, figure: Figure) -> float | None:
        """The median; nothing when it was not measured."""
        spread = self.spread(figure)
        return None if spread is None else spread.median

    def ratio(self, above: Figure, below: Figure) -> float | None:
        """The ratio of two medians; nothing when either is missing or there is none."""
        over, under = self.value(above), self.value(below)
        return None if over is None or not under else over / under

    def questions(self, part: str) -> list[str]:
        """The questions of a part, in the order in which they were measured."""
        return list(dict.fromkeys(one.question for one in self._found if one.part == part))

    def contestants(self, part: str, question: str) -> list[str]:
        """Who was asked, in the order in which they were measured."""
        return list(
            dict.fromkeys(
                one.who for one in self._found if (one.part, one.question) == (part, question)
            )
        )
