"""A document as PDF, set by typst. Its words go in as data, never as markup."""

import functools
import threading
from pathlib import Path
from typing import Any

import orjson

from server.exports.document import Document, text_of

TEMPLATE = Path(__file__).with_name("paper.typ")
CHINESE = (
    "Noto Serif CJK SC",
    "Noto Sans CJK SC",
    "Source Han Serif SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Noto Serif SC",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "AR PL UMing CN",
    "SimSun",
    "FandolSong",
)
"""Families with Chinese letters; the first that the machine has is taken."""

_one_at_a_time = threading.Lock()
"""A compiler keeps the files it has read; two threads would look at each other's."""


class NoChineseFontError(Exception):
    """The machine has no font with Chinese letters, so a page would be full of boxes."""


def paper_of(document: Document) -> bytes:
    """The PDF's bytes. Takes tenths of a second: call it in a thread.

    Raises NoChineseFontError where no font of the machine has Chinese letters.
    """
    compiler, family = _compiler()
    said = orjson.dumps(_plain(document)).decode()
    with _one_at_a_time:
        made: bytes = compiler.compile(
            format="pdf", sys_inputs={"document": said, "family": family}, pdf_standards=["a-2b"]
        )
    return made


@functools.cache
def _compiler() -> tuple[Any, str]:
    # Loading it takes long, and few processes of a day print anything.
    import typst

    fonts = typst.Fonts()
    there = set(fonts.families())
    family = next((one for one in CHINESE if one in there), None)
    if family is None:
        raise NoChineseFontError
    return typst.Compiler(TEMPLATE, root=TEMPLATE.parent, font_paths=fonts), family


def _plain(document: Document) -> dict[str, Any]:
    """The document as JSON holds it."""
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "facts": document.facts,
        "signatures": document.signatures,
        "made": document.made,
        "tables": [
            {
                "title": table.title,
                "columns": [
                    {"title": one.title, "width": one.width, "number": one.is_number}
                    for one in table.columns
                ],
                "rows": [[text_of(cell) for cell in row] for row in table.rows],
                "empty": table.empty,
                "note": table.note,
            }
            for table in document.tables
        ],
    }
