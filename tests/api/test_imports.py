"""The imports' door: who may send a sheet, what it may be, and what comes back."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any
from uuid import UUID

import aiohttp
import pytest
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from domain.representatives.sheet import MOST_NOMINEES
from domain.sheets.reading import MOST_PROBLEMS
from schema.relay import global_id
from server.imports.door import MOST_BYTES
from tests.asking import Asker
from tests.live.test_revoked_meanwhile import Lost, locked
from tests.server.imports.workbooks import workbook
from tests.serving import bearer, database_copy, serving

OFFICE = bearer(Role.PERFORMANCE)
TERM = global_id("DelegationTerm", seed.FIRST_TERM_ID)
NOBODY = UUID(int=7)
HEADINGS = ("姓名", "类别", "电话")
POOL = "{ representatives(first: 1) { totalCount } }"


@pytest_asyncio.fixture(scope="module")
async def asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """A server of this file's own, whose delegation grows."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_imports") as credentials,
        serving(credentials) as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


async def send(
    asker: Asker,
    content: bytes,
    sent: dict[str, str] | None = OFFICE,
    *,
    term: str = TERM,
    query: str = "",
) -> tuple[int, Any]:
    """Status and answer."""
    address = f"{asker.server.url}/imports/delegation-terms/{term}/nominees{query}"
    async with asker.http.post(address, data=BytesIO(content), headers=sent) as response:
        assert response.headers["cache-control"] == "no-store"
        return response.status, await response.json()


async def size(asker: Asker) -> int:
    """How many the office sees."""
    reply = await asker.ask(POOL, headers=OFFICE)
    found: int = reply.data["representatives"]["totalCount"]
    return found


def sheet(*rows: tuple[Any, ...]) -> bytes:
    return workbook([HEADINGS, *rows])


def why(answer: Any) -> str:
    """The code of a refusal."""
    code: str = answer["errors"][0]["extensions"]["code"]
    return code


async def test_a_sheet_is_tried_and_then_taken(asker: Asker) -> None:
    before = await size(asker)
    content = sheet(("周一川", "居民代表", "13800000000"), ("吴用", "企业代表", None))
    status, tried = await send(asker, content, query="?dryRun=true")
    assert (status, tried["isDryRun"], len(tried["codes"])) == (200, True, 2)
    assert (tried["problems"], await size(asker)) == ([], before)
    status, done = await send(asker, content, query="?dryRun=false")
    assert (status, done["isDryRun"], done["codes"]) == (200, False, tried["codes"])
    assert await size(asker) == before + 2
    status, again = await send(asker, content)
    assert [one["code"] for one in again["problems"]] == ["DUPLICATE"] * 2
    assert await size(asker) == before + 2


async def test_fifty_wrong_rows_of_ten_thousand_are_all_named(asker: Asker) -> None:
    before = await size(asker)
    bad = {2 + 199 * place: ("=1+1", "街坊", "一三八")[place % 3] for place in range(50)}
    rows: list[tuple[Any, ...]] = []
    for number in range(2, MOST_NOMINEES + 2):
        row = [f"张{number}", "居民代表", f"1380{number:07}"]
        if number in bad:
            row[(number - 2) // 199 % 3] = bad[number]
        rows.append(tuple(row))
    status, answer = await send(asker, sheet(*rows), {**OFFICE, "accept-language": "en"})
    assert status == 200
    found = [(one["row"], one["column"]) for one in answer["problems"]]
    assert found == [(number, HEADINGS[(number - 2) // 199 % 3]) for number in bad]
    assert answer["problemCount"] == 50
    assert answer["codes"] == []
    assert all(one["message"] == one["messageEn"] for one in answer["problems"])
    assert await size(asker) == before


async def test_more_problems_than_anybody_reads_are_counted(asker: Asker) -> None:
    rows = [(f"张{number}", "街坊", None) for number in range(MOST_PROBLEMS + 3)]
    _, answer = await send(asker, sheet(*rows))
    assert len(answer["problems"]) == MOST_PROBLEMS
    assert answer["problemCount"] == MOST_PROBLEMS + 3


async def test_a_day_of_no_year_that_counts_is_named(asker: Asker) -> None:
    rows = [(f"张{year}", "居民代表", f"{year}-01-01") for year in ("0001", "1900", "9999")]
    status, answer = await send(asker, workbook([("姓名", "类别", "提名日期"), *rows]))
    assert status == 200
    found = [(one["row"], one["column"], one["code"]) for one in answer["problems"]]
    assert found == [(row, "提名日期", "VALUE_INVALID") for row in (2, 3, 4)]


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.PERFORMANCE])
async def test_who_may_not_nominate_sends_nothing(asker: Asker, role: Role) -> None:
    headers = None if role is Role.PUBLIC else bearer(role, unit=seed.units()[0].code)
    if role is Role.REPRESENTATIVE:
        headers = bearer(role, representative=1)
    status, answer = await send(asker, b"not looked at", headers)
    if role is Role.GO_STAFF:
        assert (status, why(answer)) == (400, "BAD_REQUEST")
    else:
        assert (status, why(answer)) == (403, "NOT_PERMITTED")


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 400, "BAD_REQUEST"),
        (b"PK\x03\x04 and nothing more", 400, "BAD_REQUEST"),
        ("姓名,类别\n周一川,居民代表".encode(), 400, "BAD_REQUEST"),
        (b"PK\x03\x04" + b"\0" * MOST_BYTES, 413, "TOO_LARGE"),
    ],
    ids=["empty", "broken", "csv", "large"],
)
async def test_what_is_no_sheet_is_refused(
    asker: Asker, content: bytes, status: int, code: str
) -> None:
    found, answer = await send(asker, content)
    assert (found, why(answer)) == (status, code)


@pytest.mark.parametrize(
    ("term", "query", "status"),
    [
        (global_id("DelegationTerm", NOBODY), "", 404),
        (global_id("Unit", NOBODY), "", 404),
        ("junk", "", 404),
        ("%00", "", 404),
        (TERM, "?dryRun=maybe", 400),
    ],
)
async def test_an_address_names_a_term_and_whether_to_try(
    asker: Asker, term: str, query: str, status: int
) -> None:
    found, _ = await send(asker, sheet(("周二", "居民代表", None)), term=term, query=query)
    assert found == status


async def test_a_bad_token_is_told(asker: Asker) -> None:
    bad = {"Authorization": "Bearer nonsense"}
    status, answer = await send(asker, sheet(("周二", "居民代表", None)), bad)
    assert (status, why(answer)) == (401, "UNAUTHENTICATED")


async def test_a_token_that_is_revoked_before_the_commit_nominates_nobody(asker: Asker) -> None:
    before = await size(asker)
    lost = Lost(asker, Role.PERFORMANCE)
    async with locked(asker.server, "person") as lock:
        asked = asyncio.create_task(send(asker, sheet(("周三", "居民代表", None)), lost.header))
        await lock.stops("sitong")
        await lost.revoke()
        assert not asked.done()
    status, answer = await asked
    assert (status, why(answer)) == (401, "UNAUTHENTICATED")
    assert await size(asker) == before
