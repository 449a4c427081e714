"""A document in Word's form, set by a template of ours: its words go in as data, never as markup.

The template is a file that an office may change; so it is filled in where templates reach nothing
of Python's (a sandbox), and every word is escaped.
"""

import re
from io import BytesIO
from pathlib import Path
from typing import Any

from server.exports.document import Document, text_of
from server.exports.paper import TooLongForPaperError

LETTER = Path(__file__).resolve().parent / "letter.docx"
MOST_CELLS = 20_000
"""More are seconds of work, and hundreds of pages that nobody prints."""

NOT_WRITTEN = re.compile("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, and what the template's engine takes for a new page or paragraph."""

BRACKETS = re.compile("([{%}])_(?=[{%}])")
"""What the engine turns into brackets of its own, after all is filled in."""


def letter_of(document: Document) -> bytes:
    """The file's bytes. Takes tenths of a second: call it in a thread.

    Raises TooLongForPaperError for thousands of rows.
    """
    cells = sum(len(table.rows) * len(table.columns) for table in document.tables)
    if cells > MOST_CELLS:
        raise TooLongForPaperError
    # Few processes of a day write one, and every start would pay for the packages.
    from docxtpl import DocxTemplate
    from jinja2.sandbox import SandboxedEnvironment

    letter = DocxTemplate(LETTER)
    letter.render(_told(document), jinja_env=SandboxedEnvironment(autoescape=True))
    content = BytesIO()
    letter.save(content)
    return content.getvalue()


def _told(document: Document) -> dict[str, Any]:
    """What the template may name."""
    return {
        "title": _plain(document.title),
        "subtitle": _plain(document.subtitle),
        "facts": [{"label": _plain(one), "said": _plain(said)} for one, said in document.facts],
        "tables": [
            {
                "title": _plain(table.title),
                "columns": [_plain(one.title) for one in table.columns],
                "rows": [[_plain(text_of(cell)) for cell in row] for row in table.rows],
                "empty": _plain(table.empty),
                "note": None if table.note is None else _plain(table.note),
            }
            for table in document.tables
        ],
        "signatures": [_plain(one) for one in document.signatures],
        "made": _plain(document.made),
    }


def _plain(text: str) -> str:
    """A text without what no page shows; the engine's own brackets stay what they are."""
    return BRACKETS.sub("\\1_\u2060", NOT_WRITTEN.sub("", text))
