"""Cases are found by what stands in them, by whoever may see them, page by page."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.api.world import STREET
from tests.asking import Asker
from tests.serving import database_copy, serving
from tests.worlds.cases import new_case, open_now

CASES = """query($f: CaseFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  %s cases(filter: $f, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { title } }
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }"""
WAYS = {"by SQL alone": CASES % "", "by the doors": CASES % "serverTime"}
TITLES = [
    ("MUNI", "解放路12号路灯不亮", "OP/64a"),
    (STREET, "解放路小区电梯停运", None),
    ("MUNI", "滨河路积水（编号2026-00123）", None),
    (STREET, "5号楼楼道路灯维修", "FS/3.4g"),
    ("MUNI", "京A12345 违停", None),
]


@pytest_asyncio.fixture(scope="module")
async def asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """A server of its own over the five cases."""
    async with database_copy(admin_credentials, f"sitong_{worker_id}_cases") as credentials:
        cases = [
            new_case(title, unit=unit, text="请核实并回复。", clause=clause)
            for unit, title, clause in TITLES
        ]
        await open_now(credentials, *cases)
        async with serving(credentials) as server, aiohttp.ClientSession() as http:
            yield Asker(http, server)


async def found(asker: Asker, query: str, variables: dict[str, Any], **who: Any) -> Any:
    """The page that somebody is answered."""
    return (await asker.ask(query, variables, **who)).data["cases"]


def titles(page: Any) -> list[str]:
    return [edge["node"]["title"] for edge in page["edges"]]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("路灯", [3, 0]),
        ("路灯 解放路", [0]),
        ("路灯维修", [3]),
        ("“路灯维修”", [3]),
        ("“维修路灯”", []),
        ("灯", [3, 0]),
        ("解放", [1, 0]),
        ("op/64a", [0]),
        ("3.4G", [3]),
        ("2026-00123", [2]),
        ("00123", [2]),
        ("京Ａ12345", [4]),
        ("京B12345", []),
        ("请核实", [4, 3, 2, 1, 0]),
        ("。", [4, 3, 2, 1, 0]),
        ("", [4, 3, 2, 1, 0]),
        ("没有这样的事", []),
    ],
)
async def test_cases_are_found_the_newest_first(
    asker: Asker, way: str, text: str, places: list[int]
) -> None:
    page = await found(asker, WAYS[way], {"f": {"text": text}}, role=Role.MAYOR)
    assert titles(page) == [TITLES[place][1] for place in places]
    assert page["totalCount"] == len(places)


@pytest.mark.parametrize("way", WAYS)
async def test_nobody_finds_what_he_may_not_see(asker: Asker, way: str) -> None:
    asked = {"f": {"text": "路灯"}}
    page = await found(asker, WAYS[way], asked, role=Role.UNIT_STAFF, unit="MUNI")
    assert (titles(page), page["totalCount"]) == ([TITLES[0][1]], 1)
    page = await found(asker, WAYS[way], asked, role=Role.REPRESENTATIVE)
    assert (titles(page), page["totalCount"]) == ([], 0)


@pytest.mark.parametrize("way", WAYS)
async def test_what_is_found_comes_page_by_page_from_both_ends(asker: Asker, way: str) -> None:
    whole = [TITLES[place][1] for place in (1, 0)]
    asked: dict[str, Any] = {"f": {"text": "解放路"}, "first": 1}
    seen: list[str] = []
    for is_last in (False, True):
        page = await found(asker, WAYS[way], asked, role=Role.MAYOR)
        seen += titles(page)
        assert page["pageInfo"]["hasNextPage"] is not is_last
        asked["after"] = page["pageInfo"]["endCursor"]
    assert seen == whole
    last = {"f": {"text": "解放路"}, "last": 1}
    page = await found(asker, WAYS[way], last, role=Role.MAYOR)
    assert titles(page) == whole[1:]
    assert page["pageInfo"]["hasPreviousPage"]
    before = {**last, "before": page["pageInfo"]["startCursor"]}
    assert titles(await found(asker, WAYS[way], before, role=Role.MAYOR)) == whole[:1]
