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


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A file with another part in its archive."""
    opened = io.BytesIO(content)
    with zipfile.ZipFile(opened, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return opened.getvalue()
