"""How ballots become one figure, and figures ranks."""

from decimal import Decimal

import pytest

from domain.scoring.counting import (
    COUNTING_RULES,
    CountingRuleName,
    mean,
    ranks,
    rounded,
    trimmed_mean,
)


def _scores(*texts: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(text) for text in texts)


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(
    ("exact", "two_decimals"),
    [
        ("88.005", "88.01"),
        ("88.0049999", "88.00"),
        ("88.015", "88.02"),
        ("88.025", "88.03"),
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("99.995", "100.00"),
        ("85.5", "85.50"),
        ("100", "100.00"),
    ],
)
def test_a_half_goes_up_at_the_second_decimal(exact: str, two_decimals: str) -> None:
    assert str(rounded(Decimal(exact))) == two_decimals


@pytest.mark.clause("FS/3.4f")
@pytest.mark.scenario("S12")
@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        (("80", "85.5", "91"), "85.50"),
        (("88",), "88.00"),
        (("88.01", "88.00"), "88.01"),
        (("0", "0", "0.01"), "0.00"),
        (("100", "100", "100"), "100.00"),
        (("70", "80", "80.01"), "76.67"),
        (("33.33", "33.33", "33.34"), "33.33"),
    ],
)
def test_the_plain_mean_counts_every_score(scores: tuple[str, ...], expected: str) -> None:
    assert str(mean(_scores(*scores))) == expected


@pytest.mark.clause("FS/3.4f")
def test_a_mean_of_nothing_is_nothing_and_not_zero() -> None:
    assert mean(()) is None
    assert trimmed_mean(()) is None


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        (("80",), "80.00"),
        (("80", "91"), "85.50"),
        (("0", "85.5", "100"), "85.50"),
        (("60", "80", "90", "100"), "85.00"),
        (("60", "60", "90", "100"), "75.00"),
        (("100", "100", "100", "0"), "100.00"),
        (("70", "70", "70"), "70.00"),
    ],
    ids=["one", "two", "three", "four", "two-lowest-alike", "two-highest-alike", "all-alike"],
)
def test_the_trimmed_mean_leaves_out_one_highest_and_one_lowest(
    scores: tuple[str, ...], expected: str
) -> None:
    assert str(trimmed_mean(_scores(*scores))) == expected
    assert trimmed_mean(_scores(*reversed(scores))) == trimmed_mean(_scores(*scores))


@pytest.mark.parametrize("name", CountingRuleName)
def test_every_counting_rule_is_found_by_its_name(name: CountingRuleName) -> None:
    assert COUNTING_RULES[name].name is name


def test_the_default_rule_is_the_plain_mean_and_the_other_trims() -> None:
    scores = _scores("0", "90", "90", "90")
    assert COUNTING_RULES[CountingRuleName.MEAN_2026].count(scores) == Decimal("67.50")
    assert COUNTING_RULES[CountingRuleName.TRIMMED_MEAN_2026].count(scores) == Decimal("90.00")


@pytest.mark.parametrize(
    ("averages", "expected"),
    [
        ((), ()),
        (("90", "80", "70"), (1, 2, 3)),
        (("70", "80", "90"), (3, 2, 1)),
        (("90", "90", "80"), (1, 1, 3)),
        (("90", "80", "80", "80", "70"), (1, 2, 2, 2, 5)),
        (("90", "90.00", "89.99"), (1, 1, 3)),
        ((None, "80", None, "90"), (None, 2, None, 1)),
        ((None, None), (None, None)),
    ],
)
def test_equal_averages_share_a_rank_and_the_next_is_skipped(
    averages: tuple[str | None, ...], expected: tuple[int | None, ...]
) -> None:
    given = [None if one is None else Decimal(one) for one in averages]
    assert ranks(given) == expected
