"""The delegation's categories and a member's states (FS/2.1a)."""

from collections.abc import Mapping
from enum import StrEnum

from domain.clause_marks import clause
from domain.problems import Named


class RepresentativeCategory(StrEnum):
    """Exactly eight (A2)."""

    NPC_DEPUTY = "NPC_DEPUTY"
    CPPCC_MEMBER = "CPPCC_MEMBER"
    UNITED_FRONT = "UNITED_FRONT"
    EXPERT_SCHOLAR = "EXPERT_SCHOLAR"
    RESIDENT = "RESIDENT"
    ENTERPRISE = "ENTERPRISE"
    CENTRAL_UNIT_AND_TROOPS = "CENTRAL_UNIT_AND_TROOPS"
    MEDIA = "MEDIA"


CATEGORY_NAMES: Mapping[RepresentativeCategory, tuple[str, str]] = {
    RepresentativeCategory.NPC_DEPUTY: ("人大代表", "People's Congress deputies"),
    RepresentativeCategory.CPPCC_MEMBER: ("政协委员代表", "CPPCC members"),
    RepresentativeCategory.UNITED_FRONT: ("统战人士代表", "United front figures"),
    RepresentativeCategory.EXPERT_SCHOLAR: ("专家学者代表", "Experts and scholars"),
    RepresentativeCategory.RESIDENT: ("居民代表", "Residents"),
    RepresentativeCategory.ENTERPRISE: ("企业代表", "Enterprises"),
    RepresentativeCategory.CENTRAL_UNIT_AND_TROOPS: (
        "驻区中央单位和部队代表",
        "Stationed central units and troops",
    ),
    RepresentativeCategory.MEDIA: ("媒体代表", "Media"),
}
"""Chinese and English names."""


class RepresentativeSubKind(StrEnum):
    """Kinds within central units and troops, which is one category."""

    CENTRAL_UNIT = "CENTRAL_UNIT"
    TROOPS = "TROOPS"


SUB_KIND_NAMES: Mapping[RepresentativeSubKind, tuple[str, str]] = {
    RepresentativeSubKind.CENTRAL_UNIT: ("中央单位", "Central units"),
    RepresentativeSubKind.TROOPS: ("部队", "Troops"),
}
"""Chinese and English names."""


@clause("FS/2.1a")
def is_sub_kind_right(
    category: RepresentativeCategory, sub_kind: RepresentativeSubKind | None
) -> bool:
    """Whether a sub kind is there exactly where the category has sub kinds (A2).

    Clause: FS/2.1a.
    """
    has_sub_kinds = category is RepresentativeCategory.CENTRAL_UNIT_AND_TROOPS
    return (sub_kind is not None) is has_sub_kinds


class RepresentativeState(StrEnum):
    """From nomination to the end of the term."""

    NOMINATED = "NOMINATED"
    QUALIFIED = "QUALIFIED"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    ENDED = "ENDED"


STATE_NAMES: Mapping[RepresentativeState, Named] = {
    RepresentativeState.NOMINATED: Named("已提名", "nominated"),
    RepresentativeState.QUALIFIED: Named("符合条件", "qualified"),
    RepresentativeState.ACTIVE: Named("在任", "active"),
    RepresentativeState.SUSPENDED: Named("暂停", "suspended"),
    RepresentativeState.ENDED: Named("已届满", "ended"),
}
"""Chinese and English names."""
