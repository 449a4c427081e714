"""December and January: the hall, the last return, the year's result until it is public."""

from decimal import Decimal
from typing import Any

from tests.journeys.assessment import evaluate, opened_hall, publish_hall, results, score
from tests.journeys.demo_year import (
    DIRECTOR,
    MAYOR,
    OFFICE,
    PUBLIC,
    DemoYear,
    Who,
    head,
    unit,
)
from tests.journeys.ledger import cell_of, check_sums, duty, figure, statement
from tests.journeys.watching import watching
from tests.journeys.year_cast import (
    COM,
    EDU,
    IDLE,
    OWED,
    PROGRESS,
    STREET,
    SUPERVISION,
    TEN,
    UNITS,
    Notes,
    phase,
    submit,
)

HALL = "2026-12-18T10:00:00+08:00"
BALLOTS = {
    EDU: "90 85.5 88 92 - 79 95 84 86 91",
    COM: "80 70 75 82 78 77 73 81 79 76",
    STREET: "88.25 91 85 90 87 86 89 92 84 83",
}
"""What members 1 to 10 give; R005 belongs to the unit for education."""
AVERAGES = {EDU: Decimal("87.83"), COM: Decimal("77.10"), STREET: Decimal("87.53")}
"""790.5 by nine, 771 by ten, and 875.25 by ten, which lies in the middle and is rounded up."""
COMMENTS = {
    EDU: {1: "答复及时。", 2: "校门口停车难。"},
    COM: {3: "市场监管信息公开慢。"},
    STREET: {},
}
FOUND = {
    EDU: ("90", "85", "80", "95"),
    COM: ("70", "72", "68", "75"),
    STREET: ("88", "90", "86", "84"),
}
"""A third party's evaluation, then what the office assessed in three areas."""
LEDGER = {EDU: Decimal(100), COM: Decimal("83.33"), STREET: Decimal("94.44")}
"""Of nine duties of the mechanism that are over: all met; one missed, one met late; one met late.

They are one meeting and its invitations, two discussions and theirs, the report in the hall, four
returns; half is counted for what was late.
"""
TOTALS = {EDU: Decimal("88.57"), STREET: Decimal("87.75"), COM: Decimal("73.75")}
"""17.566 + 9 + 52 + 10; 17.506 + 8.8 + 52 + 9.444; 15.42 + 7 + 43 + 8.333."""
RANKS = {EDU: 1, STREET: 2, COM: 3}
SLOT = "query ($id: ID!) { node(id: $id) { ... on Slot { average ballotCount comments } } }"
ITEMS = "text unit { code }"


async def review(year: DemoYear, notes: Notes) -> None:
    """Three units report, ten members score them, each on his own (FS/3.4)."""
    await year.stands_at(HALL)
    notes.session, slots = await opened_hall(year, UNITS, TEN, at=HALL)
    async with (
        watching(year, PROGRESS, SUPERVISION) as office,
        watching(year, OWED, head(COM), u=unit(COM)) as own,
    ):

        def here(frame: dict[str, Any]) -> dict[str, Any]:
            return cell_of(frame["progress"], COM, "EVALUATE")

        def owed(frame: dict[str, Any]) -> str:
            return figure(duty(frame["statement"], "FS/3.4c"))

        assert here(await office.next()) == phase("ON_TRACK", 3, 0)
        assert owed(await own.next()) == "0/1 ON_TRACK"
        for code in UNITS:
            given = enumerate(BALLOTS[code].split(), start=1)
            ballots = {number: text for number, text in given if text != "-"}
            recused = [number for number in TEN if number not in ballots]
            await score(year, slots[code], ballots, COMMENTS[code], recused=recused)
        await own.until(owed, "1/1 MET")
        # It has reported; how long it took, and what it puts right, is not over.
        await office.until(here, phase("ON_TRACK", 3, 1))
    for code, average in AVERAGES.items():
        told = await year.ask(SLOT, head(code), id=slots[code])
        assert (Decimal(told["average"]), told["ballotCount"]) == (
            average,
            9 if code == EDU else 10,
        )
        other = await year.ask(SLOT, head(IDLE), id=slots[code])
        assert other is None or other["comments"] == []
    await publish_hall(year, notes.session)
    items = await year.pages("rectificationItems", ITEMS, OFFICE)
    found = sorted((one["unit"]["code"], one["text"]) for one in items)
    assert found == sorted((code, text) for code in UNITS for text in COMMENTS[code].values())
    for code in UNITS:
        await evaluate(year, notes.indicators, code, FOUND[code], on="2026-12-18")


async def close_the_year(year: DemoYear) -> None:
    """The last return is due on Monday 11 January, and one is a second late."""
    for code in (EDU, STREET):
        await submit(year, code, 4, at="2027-01-11T23:59:59+08:00")
    await submit(year, COM, 4, at="2027-01-12T00:00:00+08:00")
    for code, status in ((EDU, "1/1 MET"), (STREET, "1/1 MET"), (COM, "1/1 MET_LATE")):
        found = await statement(year, code, head(code))
        check_sums(found, least=9)
        assert figure(duty(found, "FS/4.2b", first_on="2026-10-01")) == status
        # The new year has its own duties.
        assert figure(duty(await statement(year, code, head(code), of=2027), "FS/3.1b")) == (
            "0/1 ON_TRACK"
        )


async def settle_results(year: DemoYear, notes: Notes) -> None:
    """Computed, approved, reported, fed back, published; each is told when it is his turn."""
    await year.stands_at("2027-01-14T10:00:00+08:00")
    this = {"resultSetId": await year.made("computeAnnualResults", OFFICE, schemeId=notes.scheme)}
    computed = await results(year, OFFICE)
    for code in UNITS:
        scores = [Decimal(one["score"]) for one in computed[code]["components"]]
        third, *assessed = (Decimal(one) for one in FOUND[code])
        assert scores == [AVERAGES[code], third, *assessed, LEDGER[code]], code
        assert (Decimal(computed[code]["total"]), computed[code]["rank"]) == (
            TOTALS[code],
            RANKS[code],
        )
    # Who was not in the hall has no total.
    assert (computed[IDLE]["total"], computed[IDLE]["rank"]) == (None, None)

    async def seen() -> dict[str, set[str]]:
        return {code: set(await results(year, head(code))) for code in (EDU, STREET)}

    await year.do("approveAnnualResults", MAYOR, **this)
    await year.do("reportAnnualResults", DIRECTOR, **this, reference="西政文〔2027〕3号")
    assert await seen() == {EDU: set(), STREET: set()}
    await year.do("feedBackToDepartments", OFFICE, **this)
    assert await seen() == {EDU: {EDU}, STREET: set()}
    social = Who(head(EDU).role, unit="SOCIAL")
    await year.do("feedBackToStreets", social, **this)
    assert await seen() == {EDU: {EDU}, STREET: {STREET}}
    assert await results(year, PUBLIC) == {}
    await year.do("publishAnnualResults", OFFICE, **this)
    public = await results(year, PUBLIC)
    assert {code: Decimal(public[code]["total"]) for code in UNITS} == TOTALS
    assert {code: public[code]["rank"] for code in UNITS} == RANKS
    assert all(one["components"] == [] for one in public.values())
    await year.do("closeScheme", OFFICE, schemeId=notes.scheme)
