"""S13, S38: a scheme counts once the mayor approves it, a document from when it is in force."""

from typing import Any

import pytest

from domain.clauses.documents import DocumentKey
from schema.relay import global_id
from store.obligations.force import document_id
from tests.journeys.assessment import drafted
from tests.journeys.demo_year import DIRECTOR, MAYOR, OFFICE, PUBLIC, DemoYear
from tests.journeys.ledger import duty, statement

CLAUSE = '{ clause(id: "PR/1a") { standing { status effect count } } }'
DOCUMENT = global_id("DocumentForce", document_id(DocumentKey.PR))
FORCE = "query ($id: ID!) { node(id: $id) { ... on DocumentForce { status inForceFrom } } }"
FIRST, SECOND = "2026-01-01", "2026-07-01"


def _half(found: dict[str, Any], first_on: str) -> tuple[str, str]:
    one = duty(found, "PR/1a", first_on=first_on)
    return one["status"], one["effect"]


def _breaches(found: dict[str, Any]) -> set[str]:
    """What counts against it, by keys; the counts of the statement say the same number."""
    keys = {
        one["key"]
        for one in found["obligations"]
        if (one["status"], one["effect"]) == ("MISSED", "BREACH")
    }
    told = [
        one["count"]
        for one in found["counts"]
        if (one["status"], one["effect"]) == ("MISSED", "BREACH")
    ]
    assert sum(told) == len(keys)
    return keys


async def _missed_by_the_draft(year: DemoYear) -> list[str]:
    """Of the whole district, what counts as missed by the draft's clauses."""
    asked = "{document: PR, statuses: [MISSED]}"
    found = await year.pages("obligations", "key", OFFICE, year="2026", filter=asked)
    return [one["key"] for one in found]


@pytest.mark.scenario("S13")
@pytest.mark.clause("OP/112", "WR/32a", "WS/26a", "FS/3.4f")
async def test_s13_a_scheme_is_approved_once_nothing_is_wrong_with_it(year: DemoYear) -> None:
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


@pytest.mark.scenario("S38")
@pytest.mark.clause("PR/1a", "WS/28a")
async def test_s38_a_draft_advises_until_it_is_in_force_and_never_backwards(
    year: DemoYear,
) -> None:
    by, district = OFFICE, "DG"
    await year.stands_at("2026-06-30T23:59:59+08:00")
    before = await statement(year, district, by)
    assert _half(before, FIRST) == ("AT_RISK", "ADVISORY")
    await year.stands_at("2026-07-01T00:00:00+08:00")
    after = await statement(year, district, by)
    assert _half(after, FIRST) == ("ADVISORY_MISSED", "ADVISORY")
    first, second = (duty(after, "PR/1a", first_on=one)["key"] for one in (FIRST, SECOND))
    # Nobody's scorecard holds it against him; what else was due that night is no draft's.
    new = _breaches(after) - _breaches(before)
    assert not [one for one in new if one.partition("/")[0] == "PR"]
    assert await _missed_by_the_draft(year) == []
    clause = await year.ask(CLAUSE, by)
    told = {(one["status"], one["effect"]): one["count"] for one in clause["standing"]}
    assert told["ADVISORY_MISSED", "ADVISORY"] == 1

    await year.stands_at("2026-11-20T09:00:00+08:00")
    await year.do(
        "bringDocumentIntoForce",
        DIRECTOR,
        documentId=DOCUMENT,
        inForceFrom="2026-12-01",
        reason="区政府常务会议审议通过",
    )
    assert (await year.ask(FORCE, PUBLIC, id=DOCUMENT))["status"] == "DRAFT"
    await year.stands_at("2026-12-01T00:00:00+08:00")
    assert (await year.ask(FORCE, PUBLIC, id=DOCUMENT))["status"] == "IN_FORCE"
    found = await statement(year, district, by)
    assert _half(found, FIRST) == ("ADVISORY_MISSED", "ADVISORY")
    assert _half(found, SECOND)[1] == "BREACH"
    assert not {first, second} & _breaches(found)

    await year.stands_at("2026-12-31T23:59:59+08:00")
    assert second not in _breaches(await statement(year, district, by))
    await year.stands_at("2027-01-01T00:00:00+08:00")
    found = await statement(year, district, by)
    assert _half(found, FIRST) == ("ADVISORY_MISSED", "ADVISORY")
    assert _half(found, SECOND) == ("MISSED", "BREACH")
    assert {first, second} & _breaches(found) == {second}
    missed = await _missed_by_the_draft(year)
    assert second in missed
    assert first not in missed
