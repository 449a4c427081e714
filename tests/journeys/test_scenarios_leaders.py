"""S30: a leader's links and visits, as far as they go and what is lacking (WS/1, WS/2)."""

from collections import Counter
from typing import Any

import pytest

from domain.people.roles import Role
from tests.journeys.demo_year import GOVERNMENT_OFFICE, DemoYear, holder, person, unit

L1, LEADER = holder(Role.DEPUTY_MAYOR, "L-DM1"), person("L-DM1")
GAPS = """
query ($p: ID!) { contactGaps(leaderId: $p, year: 2026) { gaps {
  code subject firstOn status required counted } } }
"""
NEW_YEAR_OF_2026, NEW_YEAR = "2026-01-05", "2027-01-01T00:00:00+08:00"
FLOORS = {
    "WS/1a.streets": "2/2 MET",
    "WS/1a.communities": "5/5 MET",
    "WS/2a": "20/20 MET",
    "WS/2b.two_new": "2/2 MET",
    "WS/2b.sme": "2/2 MET",
}
BELOW = {
    "STREETS_BELOW_2",
    "COMMUNITIES_BELOW_5",
    "ENTERPRISES_BELOW_20",
    "TWO_NEW_BELOW_2",
    "SME_BELOW_2",
}


async def _gaps(year: DemoYear) -> list[dict[str, Any]]:
    found = await year.ask(GAPS, L1, p=LEADER)
    gaps: list[dict[str, Any]] = found["gaps"]
    return gaps


async def _below(year: DemoYear) -> Counter[str]:
    return Counter(one["code"] for one in await _gaps(year) if one["code"] in BELOW)


async def _link(year: DemoYear, **to: str) -> str:
    return await year.made(
        "linkLeader", GOVERNMENT_OFFICE, leaderId=LEADER, validFrom=NEW_YEAR_OF_2026, **to
    )


async def _enter(year: DemoYear, number: int) -> str:
    """Numbers 1 and 2 are of the two new kinds; 2 and 3 are small: one is both (A19)."""
    return await year.made(
        "enterEnterprise",
        GOVERNMENT_OFFICE,
        name=f"第{number}号企业",
        twoNew=number in (1, 2),
        sme=number in (2, 3),
    )


async def _visit(year: DemoYear, link: str, at: str, *, by_himself: bool = True) -> None:
    await year.do(
        "recordLeaderVisit",
        GOVERNMENT_OFFICE,
        linkId=link,
        visitedAt=at,
        summary="走访了解情况",
        aboutGovernance=True,
        leaderPresent=by_himself,
    )


async def _floors(year: DemoYear) -> dict[str, str]:
    owed = await year.pages(
        "obligations",
        "duty status counted required",
        L1,
        year="2026",
        filter=f'{{personId: "{LEADER}"}}',
    )
    return {
        one["duty"]: f"{one['counted']}/{one['required']} {one['status']}"
        for one in owed
        if one["duty"] in FLOORS
    }


@pytest.mark.scenario("S30")
@pytest.mark.clause("WS/1a", "WS/1b", "WS/2a", "WS/2b", "WS/2c")
async def test_s30_links_are_counted_and_every_missing_visit_is_a_gap(year: DemoYear) -> None:
    streets = [await _link(year, streetId=unit(one)) for one in ("STREET-02", "STREET-04")]
    for number in range(5):
        home = unit("STREET-02")
        community = await year.made(
            "enterCommunity", GOVERNMENT_OFFICE, name=f"第{number + 1}社区", unitId=home
        )
        await _link(year, communityId=community)
    enterprises = [await _enter(year, number) for number in range(1, 21)]
    links = [await _link(year, enterpriseId=one) for one in enterprises[:19]]
    assert await _below(year) == {"ENTERPRISES_BELOW_20": 1}
    links.append(await _link(year, enterpriseId=enterprises[19]))
    assert await _below(year) == {}
    assert await _floors(year) == FLOORS
    small = {"enterpriseId": enterprises[2]}
    await year.do("editEnterprise", GOVERNMENT_OFFICE, **small, sme=False)
    assert await _below(year) == {"SME_BELOW_2": 1}
    await year.do("editEnterprise", GOVERNMENT_OFFICE, **small, sme=True)
    assert await _floors(year) == FLOORS

    # Three streets, and in October visits to two.
    streets.append(await _link(year, streetId=unit("STREET-08")))
    for day, link in (("2026-10-12", streets[0]), ("2026-10-30", streets[1])):
        await year.stands_at(f"{day}T15:00:00+08:00")
        await _visit(year, link, f"{day}T14:00:00+08:00")
    await year.stands_at("2026-11-01T00:00:00+08:00")
    october = [
        one
        for one in await _gaps(year)
        if (one["code"], one["firstOn"]) == ("STREET_NOT_VISITED", "2026-10-01")
    ]
    name = (
        await year.ask(
            "query ($id: ID!) { node(id: $id) { ... on Unit { nameZh: name } } }",
            id=unit("STREET-08"),
        )
    )["nameZh"]
    assert [(one["subject"], one["status"]) for one in october] == [(name, "MISSED")]

    # All but the last are visited; the last by staff only.
    await year.stands_at("2026-12-01T15:00:00+08:00")
    for link in links[:19]:
        await _visit(year, link, "2026-12-01T10:00:00+08:00")
    await _visit(year, links[19], "2026-12-01T11:00:00+08:00", by_himself=False)
    await year.stands_at("2026-12-31T23:59:59+08:00")
    (waiting,) = [one for one in await _gaps(year) if one["code"] == "ENTERPRISE_NOT_VISITED"]
    assert (waiting["subject"], waiting["status"]) == ("第20号企业", "AT_RISK")
    await year.stands_at(NEW_YEAR)
    (missed,) = [one for one in await _gaps(year) if one["code"] == "ENTERPRISE_NOT_VISITED"]
    assert (missed["subject"], missed["status"]) == ("第20号企业", "MISSED")
    assert (missed["counted"], missed["required"]) == ("0", "1")
