"""Bar charts as SVG, drawn without any library; readable on light and on dark pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import log10

WIDTH, LABELS, VALUES = 760, 230, 90
ROW, BAR, TOP = 24, 15, 46
OURS, THEIRS = "#c0392b", "#7f8c9a"
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1f2933}.title{font-size:15px;font-weight:600}"
    ".note{font-size:11px;fill:#5b6672}"
    "@media(prefers-color-scheme:dark){text{fill:#e4e7eb}.note{fill:#9aa5b1}}"
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One contestant's figure, with its least and most over the rounds."""

    label: str
    value: float
    least: float
    most: float
    is_ours: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures of one question; long bars are good."""

    title: str
    unit: str
    bars: Sequence[Bar]


def drawing(charts: Sequence[Chart]) -> str:
    """All charts below one another."""
    parts, top = [], 0
    for chart in charts:
        height = TOP + ROW * len(chart.bars) + 18
        parts.append(f'<g transform="translate(0 {top})">{_drawn(chart)}</g>')
        top += height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img">'
        f"<style>{STYLE}</style>{''.join(parts)}</svg>\n"
    )


def _drawn(chart: Chart) -> str:
    longest = max((bar.most for bar in chart.bars), default=1.0)
    shortest = min((bar.value for bar in chart.bars if bar.value > 0), default=1.0)
    scale = _Scale(shortest, longest)
    head = (
        f'<text class="title" x="0" y="20">{escape(chart.title)}</text>'
        f'<text class="note" x="0" y="37">{escape(chart.unit)}; {scale.words}</text>'
    )
    rows = (_row(bar, scale, TOP + ROW * place) for place, bar in enumerate(chart.bars))
    return head + "".join(rows)


class _Scale:
    """From a figure to pixels: by logarithm where bars differ by more than twenty times."""

    def __init__(self, shortest: float, longest: float) -> None:
        self._is_logarithmic = longest > 20 * shortest
        self._longest = max(longest, 1e-9)
        self._floor = 10 ** (int(log10(shortest)) - 1) if self._is_logarithmic else 0.0

    @property
    def words(self) -> str:
        """How the bars are to be read."""
        return "logarithmic scale" if self._is_logarithmic else "linear scale"

    def pixels(self, value: float) -> float:
        """Where a figure lies."""
        room = WIDTH - LABELS - VALUES
        if not self._is_logarithmic:
            return room * max(0.0, value) / self._longest
        if value <= self._floor:
            return 0.0
        return room * log10(value / self._floor) / log10(self._longest / self._floor)


def _row(bar: Bar, scale: _Scale, top: int) -> str:
    length, middle = scale.pixels(bar.value), top + BAR / 2
    least, most = LABELS + scale.pixels(bar.least), LABELS + scale.pixels(bar.most)
    colour = OURS if bar.is_ours else THEIRS
    return (
        f'<text x="{LABELS - 8}" y="{top + 12}" text-anchor="end">{escape(bar.label)}</text>'
        f'<rect x="{LABELS}" y="{top}" width="{length:.1f}" height="{BAR}" fill="{colour}"/>'
        f'<path d="M{least:.1f} {middle}H{most:.1f}" stroke="#1f2933" stroke-opacity=".55"/>'
        f'<text x="{max(LABELS + length, most) + 6:.1f}" y="{top + 12}">{bar.value:,.0f}</text>'
    )
