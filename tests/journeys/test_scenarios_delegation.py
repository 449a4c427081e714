"""S01, S02: eight categories and no other; about a hundred members who meet four criteria."""

from typing import Any

import pytest

from domain.people.district import seed
from domain.representatives.criteria import Criterion
from tests.journeys.demo_year import OFFICE, PUBLIC, DemoYear, member

CATEGORIES = [
    "NPC_DEPUTY",
    "CPPCC_MEMBER",
    "UNITED_FRONT",
    "EXPERT_SCHOLAR",
    "RESIDENT",
    "ENTERPRISE",
    "CENTRAL_UNIT_AND_TROOPS",
    "MEDIA",
]
ENUM = '{ __type(name: "RepresentativeCategory") { enumValues { name } } }'
TERMS = "{ delegationTerms { edges { node { id state } } } }"
POOL = "query ($on: Date) { representativePool(on: $on) { %s } }"
COMPOSITION = POOL % "activeCount byCategory { category count }"
STATUS = POOL % "status activeCount"
STATE = "query ($id: ID!) { node(id: $id) { ... on Representative { state } } }"
NOMINATE = """
    mutation ($i: NominateRepresentativeInput!) {
        nominateRepresentative(input: $i) { __typename }
    }
"""
BEFORE_ALL = "2023-12-31"


async def _term(year: DemoYear) -> str:
    (running,) = [
        edge["node"]["id"]
        for edge in (await year.ask(TERMS, OFFICE))["edges"]
        if edge["node"]["state"] == "RUNNING"
    ]
    return str(running)


async def _nominee(year: DemoYear, term: str, number: int, criteria: tuple[str, ...]) -> str:
    """Somebody nominated, and attested as far as that."""
    key = await year.made(
        "nominateRepresentative", OFFICE, termId=term, name=f"新代表{number}", category="RESIDENT"
    )
    for one in criteria:
        await year.do(
            "attestCriterion", OFFICE, representativeId=key, criterion=one, basis="居委会证明"
        )
    return key


async def _taken_in(year: DemoYear, term: str, number: int) -> None:
    key = await _nominee(year, term, number, tuple(one.value for one in Criterion))
    await year.do("qualifyRepresentative", OFFICE, representativeId=key)
    await year.do("activateRepresentative", OFFICE, representativeId=key)


async def _pool(year: DemoYear) -> tuple[int, str]:
    found = await year.ask(STATUS, OFFICE)
    return found["activeCount"], found["status"]


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
async def test_s01_there_are_eight_categories_and_no_other(year: DemoYear) -> None:
    told = await year.ask(ENUM, PUBLIC)
    assert sorted(one["name"] for one in told["enumValues"]) == sorted(CATEGORIES)

    given = {"termId": await _term(year), "name": "志愿者", "category": "VOLUNTEER"}
    reply = await year.asker.ask(NOMINATE, {"i": given}, **OFFICE.token)
    (error,) = reply.body["errors"]
    assert "VOLUNTEER" in error["message"]
    assert "RepresentativeCategory" in error["message"]

    empty = await year.ask(COMPOSITION, OFFICE, on=BEFORE_ALL)
    assert empty["activeCount"] == 0
    assert empty["byCategory"] == [{"category": one, "count": 0} for one in CATEGORIES]


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.3a", "FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
async def test_s02_the_pool_is_about_a_hundred_and_who_lacks_a_criterion_stays_out(
    year: DemoYear,
) -> None:
    term = await _term(year)
    members = len(seed.representatives())
    for number in range(members, 89, -1):
        await year.do("endMembership", OFFICE, representativeId=member(number), reason="工作调动")
    assert await _pool(year) == (89, "BELOW_RANGE")
    seen: dict[int, Any] = {}
    for count in range(90, 112):
        await _taken_in(year, term, count)
        seen.update([await _pool(year)])
    assert seen == {**dict.fromkeys(range(90, 111), "IN_RANGE"), 111: "ABOVE_RANGE"}

    three = ("POLITICAL_QUALITY", "WILLINGNESS", "CAN_JOIN_DAILY")
    key = await _nominee(year, term, 112, three)
    for act in ("qualifyRepresentative", "activateRepresentative"):
        problems = await year.refused(act, OFFICE, representativeId=key)
        missing = [one for one in problems if one["code"] == "CRITERION_MISSING"]
        assert missing, (act, problems)
        assert all("CAN_ATTEND_SET_MEETINGS" in str(one) for one in missing)
    assert await year.ask(STATE, OFFICE, id=key) == {"state": "NOMINATED"}
