"""Excel files are read aside: cells as they are, and nothing that a sender may do harms."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import pytest

from domain.sheets.cells import Mark
from server.imports import child
from server.imports.door import MOST_BYTES
from server.imports.workbook import WORDS, UnusableFileError, cells_of
from tests.server.imports.workbooks import (
    TRANSITIONAL,
    with_one_text,
    with_part,
    with_rows,
    with_sheet,
    workbook,
)

ROWS = [("姓名", "电话"), ("甲", 13800000000)]
GOOD = workbook(ROWS)


async def why(content: bytes) -> str:
    with pytest.raises(UnusableFileError) as error:
        await cells_of(content)
    return next(code for code, words in WORDS.items() if words is error.value.why)


async def test_cells_come_as_they_are() -> None:
    rows = [
        ("文字", 1, 1.5, True, date(2026, 3, 17), datetime(2026, 3, 17, 9, 30), None, "=1+1"),  # noqa: DTZ001
        ("'=1", "#N/A", "末"),
    ]
    day = date(2026, 3, 17)
    assert await cells_of(workbook(rows)) == [
        ["文字", 1.0, 1.5, True, day, day, None, Mark.FORMULA],
        ["'=1", Mark.ERROR, "末", None, None, None],
    ]


@pytest.mark.parametrize("number", ["NaN", "INF", "-INF", "1e999", "-1e999"])
async def test_a_number_that_is_none_is_no_empty_cell(number: str) -> None:
    cells = f'<c r="A1"><v>{number}</v></c><c r="B1"><v>1</v></c>'
    assert await cells_of(with_sheet(cells)) == [[Mark.ERROR, 1.0]]


@pytest.mark.parametrize("name", ["B1", "b1"])
async def test_a_formula_is_one_however_its_cell_is_named(name: str) -> None:
    cells = f'<c r="A1"><v>1</v></c><c r="{name}"><f>A1+1</f><v>2</v></c>'
    assert await cells_of(with_sheet(cells)) == [[1.0, Mark.FORMULA]]


STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


@pytest.mark.parametrize("rows", ["<row>{}</row>", '<row r="1">{}</row>'])
@pytest.mark.parametrize("namespace", [TRANSITIONAL, STRICT])
async def test_a_formula_is_one_where_its_cell_has_no_name(namespace: str, rows: str) -> None:
    cells = "<c><v>1</v></c><c><f>A1+1</f><v>2</v></c><c><v>3</v></c>"
    content = with_rows(rows.format(cells) * (2 if "r=" not in rows else 1), namespace=namespace)
    expected = [1.0, Mark.FORMULA, 3.0]
    assert await cells_of(content) == [expected] * (2 if "r=" not in rows else 1)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("长" * 1_000_000, 3),
        ("e\u0301" * 500_000, 100),
        ("字" * 100, child.MOST_CHARACTERS // 100 + 1),
        ("", child.MOST_FILLED + 1),
    ],
)
async def test_a_text_that_is_kept_once_counts_wherever_it_is_shown(text: str, cells: int) -> None:
    content = with_one_text(text or "字", cells)
    assert len(content) < MOST_BYTES
    assert await why(content) == child.TOO_MUCH


async def test_so_many_cells_and_characters_are_read() -> None:
    rows = await cells_of(with_one_text("十个字的一段文字内容", child.MOST_FILLED))
    assert sum(len(row) for row in rows) == child.MOST_FILLED


async def test_rows_keep_their_numbers_where_the_first_are_empty() -> None:
    def later(_book: Any, sheet: Any) -> None:
        sheet["B3"] = "乙"

    assert await cells_of(workbook([], also=later)) == [[None, None], [None, None], [None, "乙"]]


async def test_the_first_sheet_that_is_seen_counts() -> None:
    def hidden(book: Any, sheet: Any) -> None:
        sheet.sheet_state = "hidden"
        book.create_sheet("二").append(["乙"])

    assert await cells_of(workbook(ROWS, also=hidden)) == [["乙"]]


async def test_formulas_of_another_sheet_are_no_matter() -> None:
    def more(book: Any, _sheet: Any) -> None:
        book.create_sheet("汇总").append(["=SUM(A1:A9)", "=1"])

    assert await cells_of(workbook(ROWS, also=more)) == [["姓名", "电话"], ["甲", 13800000000.0]]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK",
        b"%PDF-1.7",
        b"<html>=cmd</html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        GOOD[: len(GOOD) // 2],
        GOOD[:-40],
        b"PK\x03\x04" + b"\0" * 100,
        with_part(b"", "word/document.xml", b"<a/>"),
        with_part(with_part(b"", "[Content_Types].xml", b"<a/>"), "xl/workbook.xml", b"<<<"),
    ],
    ids=["nothing", "short", "pdf", "html", "xls", "half", "cut", "zeros", "docx", "junk"],
)
async def test_what_is_no_excel_file_is_refused(content: bytes) -> None:
    assert await why(content) == child.BROKEN


async def test_macros_are_refused() -> None:
    assert await why(with_part(GOOD, "xl/vbaProject.bin", b"x")) == child.MACROS


async def test_merged_cells_are_refused() -> None:
    content = workbook(ROWS, also=lambda _book, sheet: sheet.merge_cells("A1:B1"))
    assert await why(content) == child.MERGED


async def test_an_empty_sheet_has_no_cells() -> None:
    assert await cells_of(workbook([])) == []


async def test_a_cell_in_the_farthest_corner_takes_nothing_along() -> None:
    def far(_book: Any, sheet: Any) -> None:
        sheet["XFD1048576"] = "远"

    content = workbook(ROWS, also=far)
    assert len(content) < 10_000
    assert await why(content) == child.TOO_LARGE
    assert await cells_of(GOOD)


async def test_a_bomb_is_refused_by_what_it_would_unpack_to() -> None:
    bomb = with_part(GOOD, "xl/media/image1.png", b"\0" * (child.MOST_UNPACKED + 1))
    assert len(bomb) < 200_000
    assert await why(bomb) == child.TOO_LARGE


async def test_thousands_of_parts_are_refused() -> None:
    opened = io.BytesIO(GOOD)
    with zipfile.ZipFile(opened, "a") as archive:
        for number in range(child.MOST_PARTS):
            archive.writestr(f"xl/{number}", b"")
    assert await why(opened.getvalue()) == child.TOO_LARGE


@pytest.mark.parametrize("rows", [child.MOST_ROWS, child.MOST_ROWS + 1])
async def test_so_many_rows_are_read_and_no_more(rows: int) -> None:
    content = workbook([("姓名",)] * rows)
    if rows == child.MOST_ROWS:
        assert len(await cells_of(content)) == rows
    else:
        assert await why(content) == child.TOO_LARGE
