"""The delegation in numbers."""

import pytest

from domain.representatives.categories import RepresentativeCategory
from domain.representatives.pool import PoolStatus, composition, pool_status


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.3a")
@pytest.mark.parametrize(
    ("active", "status"),
    [
        pytest.param(0, PoolStatus.BELOW_RANGE, id="nobody yet"),
        pytest.param(89, PoolStatus.BELOW_RANGE, id="one too few"),
        pytest.param(90, PoolStatus.IN_RANGE, id="the lower bound"),
        pytest.param(100, PoolStatus.IN_RANGE, id="a hundred"),
        pytest.param(110, PoolStatus.IN_RANGE, id="the upper bound"),
        pytest.param(111, PoolStatus.ABOVE_RANGE, id="one too many"),
    ],
)
def test_about_a_hundred_is_ninety_to_a_hundred_and_ten(active: int, status: PoolStatus) -> None:
    assert pool_status(active) is status


@pytest.mark.clause("FS/2.3a")
def test_the_bounds_are_settings() -> None:
    assert pool_status(80, fewest=80, most=120) is PoolStatus.IN_RANGE
    assert pool_status(79, fewest=80, most=120) is PoolStatus.BELOW_RANGE
    assert pool_status(121, fewest=80, most=120) is PoolStatus.ABOVE_RANGE


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
def test_an_empty_pool_lists_eight_zeros() -> None:
    assert composition({}) == dict.fromkeys(RepresentativeCategory, 0)
    assert len(composition({})) == 8


@pytest.mark.clause("FS/2.1a")
def test_a_composition_keeps_the_order_of_the_document() -> None:
    parts = composition({"MEDIA": 2, "NPC_DEPUTY": 3})
    assert list(parts) == list(RepresentativeCategory)
    assert sum(parts.values()) == 5
    assert parts[RepresentativeCategory.MEDIA] == 2
