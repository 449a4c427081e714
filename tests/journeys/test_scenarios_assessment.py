"""Scenarios of the yearly assessment: what a scheme must have, and in which order it is told."""

from decimal import Decimal
from typing import Any

import pytest

from tests.journeys.assessment import (
    approved,
    commit,
    drafted,
    evaluate,
    opened_hall,
    publish_hall,
    results,
    score,
)
from tests.journeys.demo_year import (
    DIRECTOR,
    MAYOR,
    OFFICE,
    PUBLIC,
    DemoYear,
    Who,
    head,
)

CODE, SILENT = "FIN", "DRC"
COMMENT = "窗口排队久。"


@pytest.mark.scenario("S13")
@pytest.mark.clause("OP/112", "WR/32a", "WS/26a", "FS/3.4f")
async def test_s13_a_scheme_is_approved_once_nothing_is_wrong_with_it(
    year_by_presence: DemoYear,
) -> None:
    # Any server will do that has no scheme of the year yet.
    year = year_by_presence
    scheme, (onsite, openness, decisions, *_, last) = await drafted(year)
    approve = {"schemeId": scheme}

    async def edited(indicator: str, **given: Any) -> None:
        await year.do("editIndicator", OFFICE, indicatorId=indicator, **given)

    async def refusals() -> list[str]:
        return await year.codes("approveScheme", MAYOR, **approve)

    # 3.99 of one hundred that are there.
    await edited(openness, weight="3.99")
    await edited(onsite, weight="26.01")
    assert await refusals() == ["OPENNESS_WEIGHT_BELOW_4"]
    # 4.00 is enough, and now one is lacking.
    await edited(openness, weight="4.00")
    await edited(onsite, weight="25")
    assert await refusals() == ["WEIGHT_SUM_NOT_100"]
    await edited(onsite, weight="26")
    await edited(decisions, evidenceKinds=["LEDGER", "SCREENSHOT"])
    assert await refusals() == ["TRACE_ONLY_INDICATOR"]
    await edited(decisions, evidenceKinds=["LEDGER", "SCREENSHOT", "OUTCOME"])
    await edited(onsite, weight="0")
    await edited(last, weight="36")
    assert await refusals() == ["ONSITE_WEIGHT_REQUIRED"]
    await edited(onsite, weight="26")
    await edited(last, weight="10")
    await year.do("approveScheme", MAYOR, **approve)
    told = await year.ask(
        "query ($id: ID!) { node(id: $id) { ... on Scheme { state performanceYear } } }",
        PUBLIC,
        id=scheme,
    )
    assert told == {"state": "APPROVED", "performanceYear": 2026}


@pytest.mark.scenario("S14")
@pytest.mark.clause("WR/55c", "WR/55d", "OP/24c")
async def test_s14_results_are_approved_reported_fed_back_and_published_in_this_order(
    year: DemoYear,
) -> None:
    scheme, indicators = await approved(year)
    await commit(year, indicators, [CODE])
    await year.stands_at("2026-12-18T10:00:00+08:00")
    session, slots = await opened_hall(
        year, [CODE, SILENT], (1, 2, 3), at="2026-12-18T10:00:00+08:00"
    )
    await score(year, slots[CODE], {1: "80", 2: "85.5", 3: "91"}, {1: COMMENT})
    await year.do("excuseSlot", OFFICE, slotId=slots[SILENT], reason="主要负责人因公出差")
    await publish_hall(year, session)
    await evaluate(year, indicators, CODE, ("90", "80", "70", "60"), on="2026-12-18")
    await year.stands_at("2027-01-15T10:00:00+08:00")
    computed = await year.made("computeAnnualResults", OFFICE, schemeId=scheme)
    this = {"resultSetId": computed}
    seen = (await results(year, OFFICE))[CODE]
    assert seen["state"] == "COMPUTED"
    # Of seven duties of the mechanism that are over FIN has met one: it reported in the hall. No
    # meeting in spring, not two discussions, none of four returns.
    scores = [Decimal(one["score"]) for one in seen["components"]]
    assert scores == [Decimal(one) for one in ("85.50", "90", "80", "70", "60", "14.29")]
    # 17.1 + 9 + 16 + 14 + 12 + 1.429
    assert Decimal(seen["total"]) == Decimal("69.53")

    social = Who(head(CODE).role, unit="SOCIAL")
    steps: tuple[tuple[str, Who, dict[str, Any]], ...] = (
        ("approveAnnualResults", MAYOR, {}),
        ("reportAnnualResults", DIRECTOR, {"reference": "西政文〔2027〕3号"}),
        ("feedBackToDepartments", OFFICE, {}),
        ("feedBackToStreets", social, {}),
        ("publishAnnualResults", OFFICE, {}),
    )
    for place, (name, by, given) in enumerate(steps):
        assert await results(year, PUBLIC) == {}
        # Whatever comes after the next step is not to be had before it; who of the two kinds of
        # units is told first is nobody's order.
        for later, who, more in steps[place + 1 :]:
            if {name, later} != {"feedBackToDepartments", "feedBackToStreets"}:
                assert await year.codes(later, who, **this, **more) == ["STATE_ORDER"]
        await year.do(name, by, **this, **given)
    public = await results(year, PUBLIC)
    assert (public[CODE]["total"], public[CODE]["state"]) == (seen["total"], "PUBLISHED")
    assert public[CODE]["rank"] == 1
    assert len(public) == 54 + 15
    assert {one["total"] for code, one in public.items() if code != CODE} == {None}
    # Totals, and nothing of what was given by whom: no ballot, no comment, no part.
    assert all(one["components"] == [] for one in public.values())
    slot = await year.ask(
        "query ($id: ID!) { node(id: $id) { ... on Slot { ballotCount average comments } } }",
        PUBLIC,
        id=slots[CODE],
    )
    assert slot is None or slot["comments"] == []
    assert (
        COMMENT
        in (
            await year.ask(
                "query ($id: ID!) { node(id: $id) { ... on Slot { comments } } }",
                head(CODE),
                id=slots[CODE],
            )
        )["comments"]
    )
