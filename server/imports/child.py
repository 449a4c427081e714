"""Reads one Excel file from standard input and writes its cells as JSON; a process of its own.

Whoever sends a file decides what is in it: a few kilobytes may say that a cell stands in the last
row and the last column, and a reader asks for memory until it is aborted. So the process has
little of both memory and time, and nothing is lost with it.
"""

import io
import resource
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import IO, Any
from xml.etree import ElementTree

import orjson

MOST_BYTES = 512 * 2**20
"""Of address space; a thousand rows take a tenth of it."""
MOST_SECONDS = 10
MOST_PARTS = 500
MOST_UNPACKED = 64 * 2**20
MOST_ROWS, MOST_COLUMNS = 10_001, 100
MOST_FILLED = 200_000
MOST_CHARACTERS = 2_000_000
"""Of all its cells: a file keeps a text once, however many cells show it."""

MACROS, BROKEN, TOO_LARGE, TOO_MUCH, MERGED, NO_SHEET = (
    "MACROS",
    "BROKEN",
    "TOO_LARGE",
    "TOO_MUCH",
    "MERGED",
    "NO_SHEET",
)
"""Why a file cannot be used; `server/imports/workbook.py` has the words."""


class UnusableError(Exception):
    """The file cannot be used."""


def main() -> None:
    """From standard input to standard output."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        told: dict[str, Any] = {"rows": rows_of(sys.stdin.buffer.read())}
    except UnusableError as error:
        told = {"why": str(error)}
    except Exception:
        # Whatever the libraries make of junk: it is the file's fault, and its sender is told.
        told = {"why": BROKEN}
    sys.stdout.buffer.write(orjson.dumps(told))


def rows_of(content: bytes) -> list[list[object]]:
    """The cells of the first sheet that people see."""
    # Not loaded by the server, which knows of this file but what it is called and what it says.
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile:
        raise UnusableError(BROKEN) from None
    _judge_parts(archive)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    seen = [one.name for one in book.sheets_metadata if one.visible is SheetVisibleEnum.Visible]
    if not seen:
        raise UnusableError(NO_SHEET)
    sheet = book.get_sheet_by_name(seen[0])
    last_row, last_column = sheet.end or (0, 0)
    if last_row >= MOST_ROWS or last_column >= MOST_COLUMNS:
        raise UnusableError(TOO_LARGE)
    if sheet.merged_cell_ranges:
        raise UnusableError(MERGED)
    rows = [[_cell(one) for one in row] for row in sheet.to_python(skip_empty_area=False)]
    for row, column, mark in _marks(archive, seen[0]):
        # A formula that nobody has worked out yet has no value, and may lie beyond all values.
        if row >= MOST_ROWS or column >= MOST_COLUMNS:
            raise UnusableError(TOO_LARGE)
        rows += [[] for _ in range(row + 1 - len(rows))]
        rows[row] += [None] * (column + 1 - len(rows[row]))
        rows[row][column] = {"mark": mark}
    _judge_cells(rows)
    return rows


def _judge_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = {one.filename for one in parts}
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise UnusableError(BROKEN)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise UnusableError(MACROS)
    if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > MOST_UNPACKED:
        raise UnusableError(TOO_LARGE)


def _judge_cells(rows: list[list[object]]) -> None:
    """What is told on is read by the server itself, beside all else that it does."""
    filled = characters = 0
    for row in rows:
        for cell in row:
            filled += cell is not None
            characters += len(cell) if isinstance(cell, str) else 0
    if filled > MOST_FILLED or characters > MOST_CHARACTERS:
        raise UnusableError(TOO_MUCH)


def _cell(value: Any) -> object:
    match value:
        case "":
            return None
        case bool() | str():
            return value
        case int() | float():
            # Excel writes no such number, and JSON has none: it would come as an empty cell.
            return float(value) if isfinite(value) else {"mark": "ERROR"}
        case datetime():
            return {"day": value.date().isoformat()}
        case date():
            return {"day": value.isoformat()}
        case time() | timedelta():
            return str(value)
    return str(value)


def _marks(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, int, str]]:
    """Where formulas and errors stand; the reader tells but what they came to, or nothing.

    Parts are known by their names, in whichever of the standard's namespaces they are; a row or a
    cell that does not say where it stands follows the one before it, as the reader takes it.
    """
    part = _part_of(archive, sheet)
    if part is None:
        return
    row = column = -1
    with archive.open(part) as opened:
        for one in _begun(opened):
            name = _name(one)
            if name == "row":
                row, column = int(one.get("r") or row + 2) - 1, -1
            elif name == "c":
                row, column = _place(one.get("r"), (row, column + 1))
                if one.get("t") == "e":
                    yield row, column, "ERROR"
            elif name == "f":
                yield row, column, "FORMULA"


def _begun(opened: IO[bytes]) -> Iterator[ElementTree.Element]:
    """The elements of a sheet as each begins; rows that are over are let go."""
    for event, one in ElementTree.iterparse(opened, events=("start", "end")):  # noqa: S314
        if event == "start":
            yield one
        elif _name(one) == "row":
            one.clear()


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The part of the archive in which a sheet lies."""
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    targets = {one.get("Id"): one.get("Target", "") for one in links}
    for one in book.iter():
        if _name(one) == "sheet" and one.get("name") == sheet:
            relation = next((said for key, said in one.items() if key.endswith("}id")), None)
            target = targets.get(relation, "").removeprefix("/").removeprefix("xl/")
            return f"xl/{target}"
    return None


def _name(one: ElementTree.Element) -> str:
    """What a part of XML is called, without its namespace."""
    return str(one.tag).rpartition("}")[2]


def _place(name: str | None, otherwise: tuple[int, int]) -> tuple[int, int]:
    """`B7` as row 6 and column 1, from 0; `b7` too, as the reader takes it."""
    if not name:
        return otherwise
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(name[len(letters) :] or 1) - 1, column - 1


if __name__ == "__main__":
    main()
