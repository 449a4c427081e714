"""How a year becomes one figure, at its bounds (MODULES 5)."""

from decimal import Decimal as D

import pytest

from domain.performance.computing import Weighted, ledger_score, mean, total_of
from domain.scoring.counting import ranks


def parts(*given: tuple[str, str | None]) -> list[Weighted]:
    return [Weighted(D(weight), None if score is None else D(score)) for weight, score in given]


@pytest.mark.clause("FS/3.4f", "WR/55b")
@pytest.mark.parametrize(
    ("given", "total"),
    [
        ((("20", "85.50"), ("80", "90")), "89.10"),
        ((("100", "0"),), "0.00"),
        ((("100", "100"),), "100.00"),
        # Rounded once, half up: 0.005 is a cent, what is below it is none.
        ((("50", "0.01"), ("50", "0")), "0.01"),
        ((("49.99", "0.01"), ("50.01", "0")), "0.00"),
        ((("50", "89.99"), ("50", "90.02")), "90.01"),
        # Each part rounded by itself would give 33.34 * 3.
        ((("33.33", "50.01"), ("33.33", "50.01"), ("33.34", "50.01")), "50.01"),
    ],
)
def test_a_total_is_the_weighted_sum_rounded_once(
    given: tuple[tuple[str, str], ...], total: str
) -> None:
    assert total_of(parts(*given)) == D(total)


@pytest.mark.clause("FS/3.4f")
def test_without_one_score_there_is_no_total() -> None:
    assert total_of(parts(("20", None), ("80", "90"))) is None
    assert total_of([]) is None
    assert Weighted(D("20"), D("85.50")).points == D("17.10")
    assert Weighted(D("20"), None).points is None


@pytest.mark.clause("FS/4.2d", "WR/55b")
@pytest.mark.parametrize(
    ("statuses", "score"),
    [
        ((), None),
        (("ON_TRACK", "AT_RISK", "UNSET", "WAIVED", "NOT_APPLICABLE", "NOT_STARTED"), None),
        (("MET",), "100.00"),
        (("MISSED",), "0.00"),
        (("MET_LATE",), "50.00"),
        (("MET", "MISSED", "ON_TRACK"), "50.00"),
        (("MET", "MET", "MISSED"), "66.67"),
        (("MET_LATE", "MISSED", "MISSED"), "16.67"),
        (("MET", "MET_LATE", "WAIVED"), "75.00"),
    ],
)
def test_of_duties_that_are_over_the_share_that_was_met(
    statuses: tuple[str, ...], score: str | None
) -> None:
    assert ledger_score(statuses) == (None if score is None else D(score))


@pytest.mark.parametrize(
    ("figures", "told"), [((), None), (("80", "81"), "80.50"), (("0.01", "0.02", "0.02"), "0.02")]
)
def test_several_findings_count_as_their_mean(figures: tuple[str, ...], told: str | None) -> None:
    assert mean([D(one) for one in figures]) == (None if told is None else D(told))


def test_equal_totals_share_a_rank_and_the_next_is_skipped() -> None:
    totals = [D("90.00"), None, D("91.10"), D("90.00"), D("89.99")]
    assert ranks(totals) == (2, None, 1, 2, 4)
