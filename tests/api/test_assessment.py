"""The yearly assessment through the API: what is refused, told, shown, and to whom (S13, S14)."""

import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import openpyxl
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.api.world import DEMO_CLOCK, Maker, _late_event, _published_session, unit_ids
from tests.api.world_assessment import OFFICE, PARTS, _computed, _drafted, _reported, assess
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.serving import NO_LIMITS, bearer, database_copy, serving

CODE, OTHER, STREET = "DRC", "FIN", "STREET-01"
RESULTS = """
query ($u: ID) { annualResults(filter: {unitId: $u}) { totalCount edges { node {
  state total rank components { score } } } } }
"""
BOARD = "subscription { annualResultBoard { results { state total unit { code } } } }"


@pytest_asyncio.fixture(scope="module")
async def maker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Maker]:
    """A server of this file's own."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_assessment") as credentials,
        serving(credentials, demo_clock=DEMO_CLOCK, **NO_LIMITS) as server,
        aiohttp.ClientSession() as http,
    ):
        yield Maker(Asker(http, server))


async def _refused(maker: Maker, name: str, role: Role, given: dict[str, Any]) -> set[str]:
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ done: {name}(input: $i)"
        " { ... on Refused { problems { code } } } }"
    )
    reply = await maker.asker.ask(query, {"i": given}, role=role)
    return {one["code"] for one in reply.data["done"]["problems"]}


@pytest.mark.clause("OP/112", "WR/32a", "WS/26a", "FS/3.4f")
async def test_s13_a_scheme_is_refused_for_all_that_is_wrong_and_then_approved(
    maker: Maker,
) -> None:
    wrong = [dict(one) for one in PARTS]
    wrong[5]["weight"], wrong[0]["weight"] = "3.99", "0"
    wrong[4]["evidenceKinds"] = ["LEDGER", "SCREENSHOT"]
    scheme, indicators = await _drafted(maker, 2031, tuple(wrong))
    approve = {"schemeId": scheme}
    assert await _refused(maker, "approveScheme", Role.MAYOR, approve) == {
        "OPENNESS_WEIGHT_BELOW_4",
        "WEIGHT_SUM_NOT_100",
        "ONSITE_WEIGHT_REQUIRED",
        "TRACE_ONLY_INDICATOR",
    }
    for place in (0, 4, 5):
        given = {"weight": PARTS[place]["weight"], "evidenceKinds": ["OUTCOME"]}
        await maker.act("editIndicator", OFFICE, {"indicatorId": indicators[place], **given})
    await maker.act("approveScheme", Role.MAYOR, approve)


async def _seen(maker: Maker, role: Role | None, *, about: str = CODE, **who: Any) -> list[Any]:
    found = await maker.asker.ask(RESULTS, {"u": unit_ids()[about]}, role=role, **who)
    page = found.data["annualResults"]
    assert page["totalCount"] == len(page["edges"])
    return [one["node"] for one in page["edges"]]


@pytest.mark.clause("WR/55c", "WR/55d", "OP/24b", "OP/24c")
async def test_s14_results_are_shown_to_each_when_it_is_his_turn(maker: Maker) -> None:
    units = unit_ids()
    await _published_session(maker, [units[CODE], units[STREET], units[OTHER]])
    # So that a duty on open government is over before the year is.
    await _late_event(maker, units[CODE])
    kept = await assess(maker, units[CODE])
    head: dict[str, Any] = {"role": Role.UNIT_HEAD, "unit": CODE}
    async with LiveSocket.opened(maker.asker.http, maker.asker.server, **head) as his:
        await his.subscribe("board", BOARD)
        assert (await his.frame("board"))["results"] == []
        key = await _computed(maker, kept["schemeId"], None)
        given = {"resultSetId": key}
        member: dict[str, Any] = {"role": Role.REPRESENTATIVE, "representative": 1}
        for who in ({"role": None}, head, member):
            assert await _seen(maker, **who) == []
        (seen,) = await _seen(maker, OFFICE)
        assert seen["state"] == "COMPUTED"
        report = {**given, "reference": "3号"}
        assert await _refused(maker, "reportAnnualResults", Role.GO_STAFF, report) == {
            "STATE_ORDER"
        }
        await _reported(maker, key)
        assert await _seen(maker, **head) == []
        await maker.act("feedBackToDepartments", OFFICE, given)
        # Frames come anew from time to time, be there news or not.
        while not (found := (await his.frame("board"))["results"]):
            continue
        (told,) = found
        assert (told["state"], told["unit"]["code"]) == ("FED_BACK", CODE)
    (own,) = await _seen(maker, **head)
    assert own["total"] == seen["total"] is not None
    assert len(own["components"]) == len(PARTS)
    assert await _seen(maker, Role.UNIT_HEAD, unit=OTHER) == []
    # The head of the office for social affairs sees the streets that he is to tell.
    assert len(await _seen(maker, Role.UNIT_HEAD, about=STREET, unit="SOCIAL")) == 1
    assert await _seen(maker, Role.UNIT_HEAD, unit="SOCIAL") == []
    assert await _seen(maker, None) == []
    await maker.act("feedBackToStreets", Role.UNIT_HEAD, given, unit="SOCIAL")
    await maker.act("publishAnnualResults", OFFICE, given)
    (public,) = await _seen(maker, None)
    assert (public["total"], public["state"]) == (own["total"], "PUBLISHED")
    assert public["components"] == []
    tasks = await maker.asker.ask(
        "query ($i: ID!) { indicators(filter: {schemeId: $i, scoredBy: ONSITE})"
        " { edges { node { completion } } } }",
        {"i": kept["schemeId"]},
    )
    (task,) = tasks.data["indicators"]["edges"]
    assert task["node"]["completion"] is not None
    await _files(maker, key)


async def _files(maker: Maker, key: str) -> None:
    """Taken away by who sees to everything, and by nobody else."""
    address = f"{maker.asker.server.url}/exports/annual-result-sets/{key}/results.xlsx"
    async with maker.asker.http.get(address, headers=bearer(OFFICE)) as response:
        assert response.status == 200
        content = await response.read()
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["概况", "各单位成绩", "指标与权重", "图 总分"]
    for who in (bearer(Role.UNIT_HEAD, unit=CODE), {}):
        async with maker.asker.http.get(address, headers=who) as response:
            assert response.status == 403
