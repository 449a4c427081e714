"""The exports' door: who may, what an address may name, what comes back."""

import asyncio
import io
from uuid import UUID

import openpyxl
import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.exports.door import MOST_WAITING
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.test_revoked_meanwhile import Lost, locked
from tests.serving import bearer

OFFICE = bearer(Role.PERFORMANCE)
NOBODY = UUID(int=7)
"""The key of nothing; the same in every process that collects these tests."""


async def _session(asker: Asker, *, units: int = 1) -> str:
    reply = await asker.ask(
        "mutation ($i: OpenReviewSessionInput!) { openReviewSession(input: $i) {"
        " ... on ReviewSessionOpened { session { id } } } }",
        {
            "i": {
                "title": "年终评议：第一场/上午",
                "startsAt": "2026-12-18T10:00:00+08:00",
                "performanceYear": 2026,
                "unitIds": list(unit_ids().values())[:units],
            }
        },
        headers=OFFICE,
    )
    session_id: str = reply.data["openReviewSession"]["session"]["id"]
    return session_id


async def _get(
    asker: Asker, session_id: str, form: str, sent: dict[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    address = f"{asker.server.url}/exports/review-sessions/{session_id}/minutes.{form}"
    async with asker.http.get(address, headers=sent) as response:
        headers = {name.lower(): text for name, text in response.headers.items()}
        return response.status, headers, await response.read()


async def test_the_office_takes_the_minutes_away_as_pdf_and_excel(asker: Asker) -> None:
    session_id = await _session(asker)
    status, headers, content = await _get(asker, session_id, "pdf", OFFICE)
    assert (status, headers["content-type"]) == (200, "application/pdf"), content
    assert content.startswith(b"%PDF-")
    assert headers["content-disposition"].startswith("attachment; filename*=UTF-8''%E5%B9%B4")
    status, _, content = await _get(asker, session_id, "xlsx", OFFICE)
    assert status == 200
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames[0] == "概况"


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.PERFORMANCE])
async def test_nobody_else_takes_them(asker: Asker, role: Role) -> None:
    headers = None if role is Role.PUBLIC else bearer(role, unit=seed.units()[0].code)
    if role is Role.REPRESENTATIVE:
        headers = bearer(role, representative=1)
    status, _, content = await _get(asker, global_id("ReviewSession", NOBODY), "pdf", headers)
    assert status == 403
    assert b"NOT_PERMITTED" in content


@pytest.mark.parametrize(
    ("session_id", "form"),
    [
        (global_id("ReviewSession", NOBODY), "pdf"),
        (global_id("Unit", NOBODY), "pdf"),
        ("junk", "xlsx"),
        ("%00", "xlsx"),
        ("..%2f..%2fetc", "pdf"),
        (global_id("ReviewSession", NOBODY), "docx"),
        ("x" * 5_000, "pdf"),
    ],
)
async def test_what_is_not_there_is_not_found(asker: Asker, session_id: str, form: str) -> None:
    status, _, content = await _get(asker, session_id, form, OFFICE)
    assert status == 404, content


async def test_a_bad_token_is_told(asker: Asker) -> None:
    bad = {"Authorization": "Bearer nonsense"}
    status, _, content = await _get(asker, global_id("ReviewSession", NOBODY), "pdf", bad)
    assert status == 401
    assert b"UNAUTHENTICATED" in content


async def test_a_token_that_is_revoked_while_others_are_served_takes_nothing(asker: Asker) -> None:
    # Many units make a file that takes its time.
    session_id = await _session(asker, units=60)
    lost = Lost(asker, Role.PERFORMANCE)
    others = {asyncio.create_task(_get(asker, session_id, "pdf", OFFICE)) for _ in range(7)}
    # The others have all come, and six are still to be written.
    await asyncio.wait(others, return_when=asyncio.FIRST_COMPLETED)
    asked = asyncio.create_task(_get(asker, session_id, "pdf", lost.header))
    await lost.revoke()
    status, _, content = await asked
    assert (status, b"UNAUTHENTICATED" in content) == (401, True), content[:200]
    assert {(await other)[0] for other in others} == {200}


async def test_a_token_that_is_revoked_while_the_session_is_read_takes_nothing(
    asker: Asker,
) -> None:
    session_id = await _session(asker)
    lost = Lost(asker, Role.PERFORMANCE)
    async with locked(asker.server, "review_session") as lock:
        asked = asyncio.create_task(_get(asker, session_id, "xlsx", lost.header))
        await lock.stops("sitong")
        await lost.revoke()
        assert not asked.done()
    status, _, content = await asked
    assert (status, b"UNAUTHENTICATED" in content) == (401, True), content[:200]


async def test_who_is_one_too_many_is_told_before_anything_is_read(asker: Asker) -> None:
    session_id = await _session(asker)
    async with locked(asker.server, "review_session") as lock:
        asked = {
            asyncio.create_task(_get(asker, session_id, "xlsx", OFFICE))
            for _ in range(MOST_WAITING + 3)
        }
        await lock.stops("sitong")
        async with asyncio.timeout(20):
            while sum(one.done() for one in asked) < 3:  # noqa: ASYNC110 - the lock is ours
                await asyncio.sleep(0.02)
        told = [one.result() for one in asked if one.done()]
        assert [status for status, _, _ in told] == [429] * 3
        assert all(b"RATE_LIMITED" in content for _, _, content in told)
    assert sorted([(await one)[0] for one in asked]) == [200] * MOST_WAITING + [429] * 3


TERM = global_id("DelegationTerm", seed.FIRST_TERM_ID)


async def _roster(
    asker: Asker, form: str, sent: dict[str, str] | None, *, term: str = TERM
) -> tuple[int, bytes]:
    address = f"{asker.server.url}/exports/delegation-terms/{term}/roster.{form}"
    async with asker.http.get(address, headers=sent) as response:
        return response.status, await response.read()


async def test_whoever_keeps_the_roster_takes_it_away(asker: Asker) -> None:
    status, content = await _roster(asker, "xlsx", OFFICE)
    assert status == 200
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["概况", "代表", "构成"]
    codes = [row[0] for row in book["代表"].iter_rows(min_row=2, values_only=True)]
    assert [one.code for one in seed.representatives()] == codes[: len(seed.representatives())]
    status, content = await _roster(asker, "pdf", OFFICE)
    assert (status, content[:5]) == (200, b"%PDF-")


@pytest.mark.parametrize("role", Role)
async def test_nobody_else_takes_the_roster(asker: Asker, role: Role) -> None:
    keepers = {Role.PERFORMANCE, Role.GO_STAFF, Role.GO_DEPUTY, Role.GO_DIRECTOR}
    headers = None if role is Role.PUBLIC else bearer(role, unit=seed.units()[0].code)
    if role is Role.REPRESENTATIVE:
        headers = bearer(role, representative=1)
    # A member sees his own record, and may take nobody's telephone away.
    status, _ = await _roster(asker, "xlsx", headers)
    assert status == (200 if role in keepers else 403)


@pytest.mark.parametrize("term", [global_id("DelegationTerm", NOBODY), TERM[:-2], "junk"])
async def test_the_roster_of_no_term_is_not_found(asker: Asker, term: str) -> None:
    assert (await _roster(asker, "xlsx", OFFICE, term=term))[0] == 404
