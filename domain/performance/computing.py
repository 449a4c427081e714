"""How a unit's year becomes one figure, each part of which can be opened (MODULES 5).

1. Each indicator that weighs something gives the unit a score from 0 to 100, two decimals.
2. The total is the sum of weight times score, by one hundred, rounded once: half up, two decimals.
3. Where one score is missing there is no total, and each that is missing is named: above all the
   one given on site (FS/3.4f).
4. Several findings of one source count as their mean; of the duties of the ledger that are over,
   the share that was met: in time whole, late half (*a reading, no document gives a way*).
5. Equal totals share a rank and the next is skipped; without a total there is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.performance.words import ScoreSource

CENT = Decimal("0.01")
HUNDRED = Decimal(100)


class ComputingRule(Worded):
    """How totals are computed; a changed rule gets a name of its own."""

    WEIGHTED_2026 = (
        "WEIGHTED_2026",
        "加权求和，四舍五入保留两位小数；台账按时完成计一、逾期完成计半",
        "Weighted sum, half up, two decimals; of duties, met counts one and met late a half",
    )


class MissingScore(Worded):
    """Why a unit has no score by an indicator."""

    NO_ONSITE_SCORE = "NO_ONSITE_SCORE", "无现场评议成绩", "no valid score was given on site"
    NO_EVALUATION = "NO_EVALUATION", "无第三方评估成绩", "no third party's evaluation is published"
    NO_DUTY_OVER = "NO_DUTY_OVER", "台账无可计分事项", "no duty of the ledger has been decided"
    NOT_ASSESSED = "NOT_ASSESSED", "未作日常考评", "the office has not assessed it"


MISSING = {
    ScoreSource.ONSITE: MissingScore.NO_ONSITE_SCORE,
    ScoreSource.THIRD_PARTY: MissingScore.NO_EVALUATION,
    ScoreSource.LEDGER: MissingScore.NO_DUTY_OVER,
    ScoreSource.ASSESSED: MissingScore.NOT_ASSESSED,
}

COUNTS = {"MET": Decimal(1), "MET_LATE": Decimal("0.5"), "MISSED": Decimal(0)}
"""What each duty that is over adds, by how it stands; what is not over is not counted."""


def rounded(figure: Decimal) -> Decimal:
    """Two decimals, half up."""
    return figure.quantize(CENT, rounding=ROUND_HALF_UP)


def mean(figures: Sequence[Decimal]) -> Decimal | None:
    """The mean, rounded; nothing of nothing."""
    return rounded(sum(figures, Decimal(0)) / len(figures)) if figures else None


@clause("FS/4.2d", "WR/55b")
def ledger_score(statuses: Sequence[str]) -> Decimal | None:
    """Law 4, of the statuses of duties; nothing where none is over.

    Clauses: FS/4.2d, WR/55b.
    """
    over = [COUNTS[one] for one in statuses if one in COUNTS]
    return rounded(HUNDRED * sum(over, Decimal(0)) / len(over)) if over else None


@dataclass(frozen=True, slots=True)
class Weighted:
    """A score with what it weighs."""

    weight: Decimal
    score: Decimal | None

    @property
    def points(self) -> Decimal | None:
        """What it adds to the total, unrounded."""
        return None if self.score is None else self.weight * self.score / HUNDRED


@clause("FS/3.4f", "WR/55b")
def total_of(parts: Sequence[Weighted]) -> Decimal | None:
    """Laws 2 and 3; nothing of no parts.

    Clauses: FS/3.4f, WR/55b.
    """
    points = [one.points for one in parts]
    told = [one for one in points if one is not None]
    if not points or len(told) < len(points):
        return None
    return rounded(sum(told, Decimal(0)))
