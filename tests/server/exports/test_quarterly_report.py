"""A quarterly return as files: whole, in Chinese, and whatever a record says stays a text."""

import io
from collections.abc import AsyncIterator
from dataclasses import replace
from zipfile import ZipFile

import openpyxl
import pytest
import pytest_asyncio
from docx import Document as WordDocument

from server.exports.document import Column, Document, Table
from server.exports.letter import MOST_CELLS, letter_of
from server.exports.paper import TooLongForPaperError, paper_of
from server.exports.quarterly_report import quarterly_report_of
from server.exports.workbook import workbook_of
from store.database import Database
from store.quarterly_reports.exported import report_to_print
from tests.worlds.acts import done, shanghai
from tests.worlds.delegation import RESTORED
from tests.worlds.quarterly import Filing

pytestmark = pytest.mark.clause("FS/4.2b")
HOSTILE = (
    '=HYPERLINK("http://192.0.2.1","x")',
    "+1+cmd|' /C calc'!A0",
    "{{ 7*7 }}{% for x in y %}{_{ a }_}",
    "<w:p/></w:t>&lt;&amp;",
    "长" * 100,
    "甲\x01\x07\x0c\x1b\ufffe\u2028乙",
)
"""A formula, a command, the template's own marks, markup, a long name, what no file may hold."""


@pytest_asyncio.fixture
async def document(database: Database) -> AsyncIterator[Document]:
    """Of a department with one activity and a suggestion that nobody has disposed of."""
    filing = Filing(database)
    key = await filing.host.held("2026-03-17 14:00", present=2)
    await filing.host.suggested(key)
    report_id = await filing.drafted()
    done(await filing.submit(report_id))
    async with database.snapshot() as snapshot:
        facts = await report_to_print(snapshot, report_id)
    assert facts is not None
    yield quarterly_report_of(facts, at=shanghai("2026-04-03 10:00:00"), by="测试")
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)


def in_word(content: bytes) -> str:
    """All that a reader of the file sees, a line a paragraph or a cell."""
    word = WordDocument(io.BytesIO(content))
    said = [one.text for one in word.paragraphs]
    said += [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return "\n".join(said)


def hostile(document: Document) -> Document:
    """The same with such texts wherever a record tells something."""
    table = Table(
        title="意见建议",
        columns=(Column("标题", 8), Column("数", 3, is_number=True)),
        rows=[(one, 1) for one in HOSTILE],
        empty=HOSTILE[2],
    )
    return replace(
        document,
        title=HOSTILE[2],
        facts=tuple(("理由", one) for one in HOSTILE),
        tables=(table, replace(table, title="空", rows=[])),
    )


async def test_in_word_it_has_three_parts_under_chinese_headings(document: Document) -> None:
    content = letter_of(document)
    word = WordDocument(io.BytesIO(content))
    headings = [one.text for one in word.paragraphs if one.style and one.style.name == "Heading 1"]
    assert headings == ["活动情况", "代表信息", "意见建议"]
    facts, activities, delegates, opinions = word.tables
    assert [one.text for one in activities.rows[0].cells][:4] == ["日期", "类别", "阶段", "主题"]
    assert [one.text for one in activities.rows[1].cells] == [
        "2026-03-17",
        "听取意见会",
        "共同谋划",
        "年度计划座谈",
        "3",
        "2",
        "是",
    ]
    assert len(delegates.rows) == 1 + 3
    assert opinions.rows[1].cells[2].text == "增设公厕"
    assert opinions.rows[1].cells[4].text == "已交办"
    assert facts.rows[0].cells[1].text == "已报送"
    assert "2026年第1季度反馈" in in_word(content)
    assert word.core_properties.author == ""


async def test_in_word_hostile_texts_stay_texts(document: Document) -> None:
    content = letter_of(hostile(document))
    said = in_word(content)
    assert HOSTILE[0] in said
    assert HOSTILE[3] in said
    assert HOSTILE[4] in said
    assert "{{ 7*7 }}{% for x in y %}{_\u2060{ a }_\u2060}" in said
    assert "49" not in said
    assert "甲\u2028乙" in said
    with ZipFile(io.BytesIO(content)) as parts:
        assert b'<w:br w:type="page"' not in parts.read("word/document.xml")
        # No field, no link out of the file.
        rels = parts.read("word/_rels/document.xml.rels")
    assert b"192.0.2.1" not in rels


async def test_in_excel_hostile_texts_stay_texts(document: Document) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(hostile(document))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [one.value for one in cells if one.data_type == "f"] == []
    assert HOSTILE[0] in [one.value for one in cells]
    assert [one for one in cells if one.hyperlink] == []


async def test_in_excel_each_part_has_a_sheet(document: Document) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(document)))
    assert book.sheetnames == ["概况", "活动情况", "代表信息", "意见建议"]
    assert book["活动情况"]["E2"].value == 3


async def test_as_pdf_it_is_a_page(document: Document) -> None:
    assert paper_of(document).startswith(b"%PDF-")


@pytest.mark.parametrize(("more", "is_set"), [(0, True), (1, False)])
async def test_so_many_cells_are_set_and_no_more(
    document: Document, monkeypatch: pytest.MonkeyPatch, more: int, is_set: bool
) -> None:
    monkeypatch.setattr("server.exports.letter.MOST_CELLS", 40)
    table = Table(title="表", columns=(Column("甲", 3),), rows=[("一",)] * (40 + more))
    longer = replace(document, tables=(table,))
    assert MOST_CELLS > 40
    if is_set:
        assert letter_of(longer)
        return
    with pytest.raises(TooLongForPaperError):
        letter_of(longer)
