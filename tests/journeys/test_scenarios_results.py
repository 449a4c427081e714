"""S14: the yearly result, in which order it is told, and to whom."""

from decimal import Decimal
from typing import Any

import pytest

from tests.journeys.assessment import (
    approved,
    commit,
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
