"""Excel files for tests: good ones, and what people and worse send instead."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import openpyxl
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet


def workbook(
    rows: Sequence[Sequence[Any]], *, also: Callable[[Any, Worksheet], object] | None = None
) -> bytes:
    """A file with these cells in its first sheet; `also` does more to book and sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    if also is not None:
        also(book, sheet)
    return saved(book)


def saved(book: Any) -> bytes:
    """A book's bytes."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
"""The namespace that Excel writes unless it is asked for the strict one."""


def with_sheet(cells: str) -> bytes:
    """A file whose one sheet has a row of these cells, as they are written in the file."""
    return with_rows(f'<row r="1">{cells}</row>')


def with_rows(rows: str, *, namespace: str = TRANSITIONAL) -> bytes:
    """A file whose one sheet has these rows, as they are written in the file."""
    sheet = f'<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData></worksheet>'
    return _with({"xl/worksheets/sheet1.xml": sheet})


def with_one_text(text: str, cells: int, *, columns: int = 20) -> bytes:
    """A file that keeps one text, and so many cells that show it."""
    row = "<c t='s'><v>0</v></c>" * columns
    rows = f"<row>{row}</row>" * (cells // columns)
    rest = f"<row>{row[: len(row) // columns * (cells % columns)]}</row>"
    sheet = f'<worksheet xmlns="{TRANSITIONAL}"><sheetData>{rows}{rest}</sheetData></worksheet>'
    texts = f'<sst xmlns="{TRANSITIONAL}"><si><t>{text}</t></si></sst>'
    return _with({"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": texts})


def _with(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(_plain()) as plain,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in plain.namelist():
            archive.writestr(name, parts.get(name, plain.read(name)))
    return made.getvalue()


def _plain() -> io.BytesIO:
    """A file by a writer that keeps texts in a part of their own, as Excel does."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.add_worksheet().write_string(0, 0, "字")
    return content


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A file with another part in its archive."""
    opened = io.BytesIO(content)
    with zipfile.ZipFile(opened, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return opened.getvalue()
