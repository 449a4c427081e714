"""Excel files for tests: good ones, and what people and worse send instead."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import openpyxl
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


def with_sheet(cells: str) -> bytes:
    """A file whose one sheet has a row of these cells, as they are written in the file."""
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<sheetData><row r="1">{cells}</row></sheetData></worksheet>'
    )
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([]))) as plain,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in plain.namelist():
            is_sheet = name == "xl/worksheets/sheet1.xml"
            archive.writestr(name, sheet if is_sheet else plain.read(name))
    return made.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A file with another part in its archive."""
    opened = io.BytesIO(content)
    with zipfile.ZipFile(opened, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return opened.getvalue()
