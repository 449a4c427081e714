"""How ballots become one figure. Each rule is versioned; a session keeps the one it began with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.scoring.secrecy import SMALLEST_GROUP

CENT = Decimal("0.01")

FEWEST_TO_TRIM = 3
"""With fewer scores there is nothing left to trim to, so the plain mean stands in."""


class CountingRuleName(Worded, public="CountingRule"):
    """How ballots become one figure; versioned."""

    # A changed rule gets a new name and the old one stays.
    MEAN_2026 = (
        "MEAN_2026",
        "算术平均，四舍五入保留两位小数",
        "Plain mean, half up, two decimals",
    )
    TRIMMED_MEAN_2026 = (
        "TRIMMED_MEAN_2026",
        "去掉一个最高分和一个最低分后平均，四舍五入保留两位小数",
        "Mean without one highest and one lowest score, half up, two decimals",
    )


@dataclass(frozen=True, slots=True)
class CountingRule:
    """A named way to count. `leaves_out` is how many scores it does not use."""

    name: CountingRuleName
    count: Callable[[Sequence[Decimal]], Decimal | None]
    leaves_out: int = 0


def rounded(value: Decimal) -> Decimal:
    """Two decimals, half up."""
    return value.quantize(CENT, rounding=ROUND_HALF_UP)


@clause("FS/3.4f")
def mean(scores: Sequence[Decimal]) -> Decimal | None:
    """The plain mean, half up to two decimals; nothing without scores.

    The documents name no way to count; this is the default reading (A7).
    Clause: FS/3.4f.
    """
    if not scores:
        return None
    return rounded(sum(scores, Decimal(0)) / len(scores))


@clause("FS/3.4f")
def trimmed_mean(scores: Sequence[Decimal]) -> Decimal | None:
    """The mean without one highest and one lowest score; plain with fewer than three.

    Clause: FS/3.4f.
    """
    if len(scores) < FEWEST_TO_TRIM:
        return mean(scores)
    return mean(sorted(scores)[1:-1])


COUNTING_RULES: dict[CountingRuleName, CountingRule] = {
    rule.name: rule
    for rule in (
        CountingRule(CountingRuleName.MEAN_2026, mean),
        CountingRule(CountingRuleName.TRIMMED_MEAN_2026, trimmed_mean, leaves_out=2),
    )
}


def fewest_scores(rule: CountingRuleName, *, smallest_group: int) -> int:
    """From how many valid scores on the rule's average may be told.

    What a trimmed mean rests on are the scores it does not leave out: of three, it is one
    person's. `smallest_group` is the district's own number and never counts below three.
    """
    return max(smallest_group, SMALLEST_GROUP) + COUNTING_RULES[rule].leaves_out


def average_told(rule: CountingRuleName, scores: Sequence[Decimal]) -> Decimal | None:
    """The average by a rule; nothing where the group is too small for any district.

    Urns closed before there was such a bound are counted anew by it too.
    """
    if len(scores) < fewest_scores(rule, smallest_group=SMALLEST_GROUP):
        return None
    return COUNTING_RULES[rule].count(scores)


def ranks(averages: Sequence[Decimal | None]) -> tuple[int | None, ...]:
    """The rank of each average, highest first; equal ones share a rank and the next is skipped."""
    present = sorted((value for value in averages if value is not None), reverse=True)
    return tuple(None if value is None else present.index(value) + 1 for value in averages)
