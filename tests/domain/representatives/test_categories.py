"""The eight categories of the delegation."""

import pytest

from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeSubKind,
    is_sub_kind_right,
)

C, K = RepresentativeCategory, RepresentativeSubKind


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
def test_there_are_exactly_these_eight_categories() -> None:
    assert [one.value for one in RepresentativeCategory] == [
        "NPC_DEPUTY",
        "CPPCC_MEMBER",
        "UNITED_FRONT",
        "EXPERT_SCHOLAR",
        "RESIDENT",
        "ENTERPRISE",
        "CENTRAL_UNIT_AND_TROOPS",
        "MEDIA",
    ]


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
def test_a_volunteer_is_no_category() -> None:
    with pytest.raises(ValueError, match="VOLUNTEER"):
        RepresentativeCategory("VOLUNTEER")


@pytest.mark.clause("FS/2.1a")
@pytest.mark.parametrize("category", C)
def test_central_units_and_troops_are_one_category_with_sub_kinds(
    category: RepresentativeCategory,
) -> None:
    has_sub_kinds = category is C.CENTRAL_UNIT_AND_TROOPS
    assert is_sub_kind_right(category, None) is not has_sub_kinds
    assert all(is_sub_kind_right(category, kind) is has_sub_kinds for kind in K)
