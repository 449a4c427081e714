"""Groups that are too small to be told apart."""

import pytest

from domain.scoring.secrecy import kept_categories


@pytest.mark.parametrize(
    ("ballots", "kept"),
    [
        ({}, set()),
        ({"A": 1}, set()),
        ({"A": 2}, set()),
        ({"A": 3}, {"A"}),
        ({"A": 3, "B": 16}, {"A", "B"}),
        ({"A": 2, "B": 1, "C": 9}, {"C"}),
        ({"A": 1, "B": 4, "C": 9}, {"C"}),
        ({"A": 2, "B": 4, "C": 4}, {"C"}),
        ({"A": 1, "B": 3}, set()),
        ({"A": 2, "B": 2}, set()),
    ],
    ids=[
        "nobody",
        "one",
        "two",
        "three-are-a-group",
        "all-large",
        "two-small-ones-are-three-together",
        "a-lone-one-takes-the-next-smallest-along",
        "of-equal-ones-the-first-goes-along",
        "nothing-is-left",
        "only-small-ones",
    ],
)
def test_no_remainder_is_smaller_than_three(ballots: dict[str, int], kept: set[str]) -> None:
    assert kept_categories(ballots) == kept
    struck = sum(ballots.values()) - sum(ballots[one] for one in kept)
    assert struck == 0 or struck >= 3 or not kept
