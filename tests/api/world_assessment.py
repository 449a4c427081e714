"""What the world has of the yearly assessment, entered by those whose work it is."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_ledger import Acting

OFFICE = Role.PERFORMANCE
PARTS: tuple[dict[str, Any], ...] = (
    {"title": "现场述职评议", "weight": "20", "scoredBy": "ONSITE"},
    {"title": "第三方评估", "weight": "10", "scoredBy": "THIRD_PARTY"},
    {"title": "重大决策", "weight": "20", "scoredBy": "ASSESSED", "area": "DECISIONS"},
    {"title": "履行职责", "weight": "16", "scoredBy": "LEDGER", "area": "FUNCTIONS"},
    {"title": "重点工作", "weight": "20", "scoredBy": "ASSESSED", "area": "KEY_WORK"},
    {
        "title": "政务公开",
        "weight": "4",
        "scoredBy": "LEDGER",
        "area": "SELF_BUILDING",
        "topic": "OPENNESS",
    },
    {
        "title": "四同机制",
        "weight": "10",
        "scoredBy": "LEDGER",
        "area": "SELF_BUILDING",
        "topic": "FOUR_TOGETHER",
    },
)
"""Of a scheme that may be approved."""


async def assess(maker: Acting, unit_id: str) -> dict[str, str]:
    """A scheme that is approved, and a draft; ids by what acts call them."""
    scheme, indicators = await _drafted(maker, 2026, PARTS)
    for key in indicators[2:4]:
        agreed = {"indicatorId": key, "unitId": unit_id, "target": "全年完成"}
        await maker.act("negotiateIndicator", OFFICE, agreed)
    await maker.act("declineIndicator", OFFICE, {"indicatorId": indicators[2], "reason": "过高"})
    await maker.act("approveScheme", Role.MAYOR, {"schemeId": scheme})
    await maker.act("commitIndicator", OFFICE, {"indicatorId": indicators[3]})
    _, (gone, *_rest) = await _drafted(maker, 2027, PARTS[:2])
    await maker.act("withdrawIndicator", OFFICE, {"indicatorId": gone, "reason": "合并"})
    return {"schemeId": scheme, "indicatorId": indicators[3]}


async def _drafted(
    maker: Acting, year: int, parts: tuple[dict[str, Any], ...]
) -> tuple[str, list[str]]:
    given = {"performanceYear": year, "title": f"{year}年度绩效考评方案"}
    drafted = await maker.act("draftScheme", OFFICE, given)
    scheme: str = drafted["SchemeDrafted__scheme"]["Scheme__id"]
    found = []
    for one in parts:
        asked = {"schemeId": scheme, "topic": "GENERAL", "evidenceKinds": ["OUTCOME"], **one}
        proposed = await maker.act("proposeIndicator", OFFICE, asked)
        found.append(proposed["IndicatorProposed__indicator"]["Indicator__id"])
    return scheme, found
