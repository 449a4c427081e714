"""An Excel file that somebody sends, as cells; read aside, so that none takes the server along."""

import asyncio
import sys
from datetime import date
from typing import Any

import orjson

from domain.problems import Named
from domain.sheets.cells import Cell, Mark
from domain.sheets.reading import Grid
from server.imports import child

MOST_SECONDS = 30.0
ZIP = b"PK\x03\x04"

WORDS = {
    child.BROKEN: Named(
        "无法读取：请上传 .xlsx 格式、未加密的 Excel 文件。",
        "This cannot be read: send an Excel file in .xlsx format, without a password.",
    ),
    child.MACROS: Named("文件含有宏，不予接收。", "The file holds macros; it is not taken."),
    child.TOO_LARGE: Named(
        f"表格过大：最多 {child.MOST_ROWS} 行、{child.MOST_COLUMNS} 列；"
        "请删除远处的空白单元格后另存。",
        f"The sheet is too large: {child.MOST_ROWS} rows and {child.MOST_COLUMNS} columns at most;"
        " delete empty cells far out, and save it anew.",
    ),
    child.TOO_MUCH: Named(
        f"表格内容过多：最多 {child.MOST_FILLED} 个有内容的单元格、"
        f"合计 {child.MOST_CHARACTERS} 字；请分成几份上传。",
        f"The sheet holds too much: {child.MOST_FILLED} filled cells and {child.MOST_CHARACTERS}"
        " characters in all at most; send it in parts.",
    ),
    child.MERGED: Named(
        "表中有合并单元格，请取消合并后再上传。",
        "There are merged cells; split them before you send the file.",
    ),
    child.NO_SHEET: Named("文件中没有可见的工作表。", "The file has no sheet that can be seen."),
}


class UnusableFileError(Exception):
    """A file cannot be used; carries why."""

    def __init__(self, why: Named) -> None:
        super().__init__(why.en)
        self.why = why


async def cells_of(content: bytes) -> Grid:
    """The cells of the first sheet that people see. Raises UnusableFileError."""
    if not content.startswith(ZIP):
        raise UnusableFileError(WORDS[child.BROKEN])
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-I", str(child.__file__)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},
    )
    try:
        async with asyncio.timeout(MOST_SECONDS):
            told, _ = await process.communicate(content)
    except TimeoutError:
        raise UnusableFileError(WORDS[child.TOO_LARGE]) from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        # Out of memory or of time: both are what a bomb is for.
        raise UnusableFileError(WORDS[child.TOO_LARGE])
    # Beside the loop, for which everybody waits.
    return await asyncio.to_thread(_grid, told)


def _grid(told: bytes) -> Grid:
    found = orjson.loads(told)
    if "rows" not in found:
        raise UnusableFileError(WORDS[found["why"]])
    return [[_cell(one) for one in row] for row in found["rows"]]


def _cell(told: Any) -> Cell:
    if not isinstance(told, dict):
        plain: Cell = told
        return plain
    return date.fromisoformat(told["day"]) if "day" in told else Mark(told["mark"])
