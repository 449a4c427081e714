"""A document as PDF, set aside by a process of its own. Its words go in as data, not as markup."""

import subprocess
import sys
from decimal import Decimal
from typing import Any

import orjson

from server.exports import printer
from server.exports.document import Bars, Document, text_of

MOST_SECONDS = 60.0


class NoChineseFontError(Exception):
    """The machine has no font with Chinese letters, so a page would be full of boxes."""


class TooLongForPaperError(Exception):
    """The document takes more memory or time to set than one may take."""


def paper_of(document: Document) -> bytes:
    """The PDF's bytes. Takes tenths of a second: call it in a thread.

    A letter that no font of the machine has is a box on the page, which says so. Raises
    NoChineseFontError where no font has Chinese letters, TooLongForPaperError for thousands of
    rows.
    """
    try:
        made = subprocess.run(  # noqa: S603 - ours, and nothing of the document is on its line
            [sys.executable, "-I", printer.__file__],
            input=orjson.dumps(_plain(document)),
            capture_output=True,
            env={},
            timeout=MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TooLongForPaperError from None
    if made.returncode == printer.NO_FONT:
        raise NoChineseFontError
    if made.returncode < 0 or made.returncode == printer.TOO_LARGE:
        # Ended by the machine: out of memory or of time.
        raise TooLongForPaperError
    if made.returncode != 0:
        raise RuntimeError(f"no page was set: {made.stderr.decode(errors='replace')[-1_000:]}")
    return made.stdout


def _plain(document: Document) -> dict[str, Any]:
    """The document as JSON holds it."""
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "facts": document.facts,
        "signatures": document.signatures,
        "made": document.made,
        "bars": None
        if document.bars is None
        else {
            "title": document.bars.title,
            "lines": [
                {"label": label, "said": text_of(figure), "share": _share(figure, document.bars)}
                for label, figure in document.bars.lines
            ],
        },
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


def _share(figure: Decimal, bars: Bars) -> float:
    """How long a bar is, of the whole."""
    return float(min(max(figure / bars.most, Decimal(0)), Decimal(1)))
