"""The delegation's categories and a member's states (FS/2.1a)."""

from domain.clause_marks import clause
from domain.declared.worded import Worded


class RepresentativeCategory(Worded):
    """The eight categories of the delegation (FS/2.1a)."""

    # Exactly eight (A2).

    NPC_DEPUTY = "NPC_DEPUTY", "人大代表", "People's Congress deputies"
    CPPCC_MEMBER = "CPPCC_MEMBER", "政协委员代表", "CPPCC members"
    UNITED_FRONT = "UNITED_FRONT", "统战人士代表", "United front figures"
    EXPERT_SCHOLAR = "EXPERT_SCHOLAR", "专家学者代表", "Experts and scholars"
    RESIDENT = "RESIDENT", "居民代表", "Residents"
    ENTERPRISE = "ENTERPRISE", "企业代表", "Enterprises"
    CENTRAL_UNIT_AND_TROOPS = (
        "CENTRAL_UNIT_AND_TROOPS",
        "驻区中央单位和部队代表",
        "Stationed central units and troops",
    )
    MEDIA = "MEDIA", "媒体代表", "Media"


class RepresentativeSubKind(Worded):
    """Kinds within the category of central units and troops."""

    CENTRAL_UNIT = "CENTRAL_UNIT", "中央单位", "Central units"
    TROOPS = "TROOPS", "部队", "Troops"


@clause("FS/2.1a")
def is_sub_kind_right(
    category: RepresentativeCategory, sub_kind: RepresentativeSubKind | None
) -> bool:
    """Whether a sub kind is there exactly where the category has sub kinds (A2).

    Clause: FS/2.1a.
    """
    has_sub_kinds = category is RepresentativeCategory.CENTRAL_UNIT_AND_TROOPS
    return (sub_kind is not None) is has_sub_kinds


class RepresentativeState(Worded):
    """A representative from nomination to the end of the term."""

    NOMINATED = "NOMINATED", "已提名", "nominated"
    QUALIFIED = "QUALIFIED", "符合条件", "meets all four criteria", "qualified"
    ACTIVE = "ACTIVE", "在任", "may be invited and score", "active"
    SUSPENDED = "SUSPENDED", "暂停", "suspended"
    ENDED = "ENDED", "已离任", "ended"
    WITHDRAWN = "WITHDRAWN", "已撤回", "never taken in", "nomination withdrawn"
