"""Quarterly returns are taken away by their unit, the offices and the leaders alone (FS/4.2b)."""

import io
from uuid import UUID

import openpyxl
import pytest
import pytest_asyncio
from docx import Document as WordDocument

from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import bearer

pytestmark = pytest.mark.clause("FS/4.2b")
CODE = "EDU"
ALL = {
    Role.PERFORMANCE,
    Role.GO_STAFF,
    Role.GO_DEPUTY,
    Role.GO_DIRECTOR,
    Role.DEPUTY_MAYOR,
    Role.EXEC_DEPUTY_MAYOR,
    Role.MAYOR,
}
UNITS = {Role.UNIT_STAFF, Role.UNIT_HEAD, Role.STREET_STAFF, Role.STREET_HEAD}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def report_id(asker: Asker) -> str:
    """A draft of a department."""
    reply = await asker.ask(
        "mutation ($i: DraftQuarterlyReportInput!) { draftQuarterlyReport(input: $i) {"
        " ... on QuarterlyReportDrafted { quarterlyReport { id } } } }",
        {"i": {"unitId": unit_ids()[CODE], "year": 2026, "quarter": 3}},
        headers=bearer(Role.UNIT_STAFF, unit=CODE),
    )
    key: str = reply.data["draftQuarterlyReport"]["quarterlyReport"]["id"]
    return key


async def taken(
    asker: Asker, key: str, form: str, headers: dict[str, str] | None
) -> tuple[int, bytes]:
    """Status and content."""
    address = f"{asker.server.url}/exports/quarterly-reports/{key}/report.{form}"
    async with asker.http.get(address, headers=headers) as response:
        return response.status, await response.read()


async def test_who_may_take_it_and_nobody_else(asker: Asker, report_id: str) -> None:
    for role in Role:
        if role in (Role.PUBLIC, Role.REPRESENTATIVE):
            continue
        status, _ = await taken(asker, report_id, "xlsx", bearer(role, unit=CODE))
        assert status == (200 if role in ALL | UNITS else 403), role
    for role in UNITS:
        status, content = await taken(asker, report_id, "docx", bearer(role, unit="FIN"))
        assert (status, b"NOT_FOUND" in content) == (404, True)
    member = bearer(Role.REPRESENTATIVE, representative=1)
    assert [(await taken(asker, report_id, "xlsx", one))[0] for one in (None, member)] == [403, 403]


async def test_as_word_and_excel(asker: Asker, report_id: str) -> None:
    headers = bearer(Role.UNIT_HEAD, unit=CODE)
    status, content = await taken(asker, report_id, "docx", headers)
    assert status == 200
    word = WordDocument(io.BytesIO(content))
    assert word.paragraphs[0].text == "2026年第3季度反馈"
    status, content = await taken(asker, report_id, "xlsx", headers)
    assert status == 200
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames[0] == "概况"


@pytest.mark.parametrize("form", ["doc", "html"])
async def test_there_is_no_other_form(asker: Asker, report_id: str, form: str) -> None:
    status, _ = await taken(asker, report_id, form, bearer(Role.PERFORMANCE))
    assert status == 404


async def test_what_is_not_there_is_not_found(asker: Asker) -> None:
    key = global_id("QuarterlyReport", UUID(int=7))
    assert (await taken(asker, key, "docx", bearer(Role.PERFORMANCE)))[0] == 404
