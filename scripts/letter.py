"""Makes the template of documents in Word's form: `python -m scripts.letter`.

An office may open `server/exports/letter.docx` in Word and change how it looks. What stands in
double braces is filled in; what stands in `{% … %}` repeats paragraphs, rows and columns.
"""

from pathlib import Path
from typing import Any

LETTER = Path(__file__).resolve().parent.parent / "server" / "exports" / "letter.docx"
SONG, HEI = "宋体", "黑体"


def _in(style: Any, font: str, size: int) -> None:
    """Chinese letters have a font of their own in Word."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), RGBColor(0, 0, 0)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)


def _row(table: Any, *cells: str) -> None:
    for cell, text in zip(table.add_row().cells, cells, strict=False):
        cell.text = text


def main() -> None:
    """Write it."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    letter = Document()
    letter.core_properties.author = ""
    letter.core_properties.comments = ""
    page = letter.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    _in(letter.styles["Normal"], SONG, 10)
    _in(letter.styles["Title"], HEI, 18)
    _in(letter.styles["Heading 1"], HEI, 13)
    letter.add_paragraph("{{ title }}", style="Title").alignment = WD_ALIGN_PARAGRAPH.CENTER
    letter.add_paragraph("{{ subtitle }}").alignment = WD_ALIGN_PARAGRAPH.CENTER
    facts = letter.add_table(rows=0, cols=2, style="Table Grid")
    _row(facts, "{%tr for one in facts %}")
    _row(facts, "{{ one.label }}", "{{ one.said }}")
    _row(facts, "{%tr endfor %}")
    for row in facts.rows:
        row.cells[0].width, row.cells[1].width = Cm(3.5), Cm(13)
    letter.add_paragraph("{%p for table in tables %}")
    letter.add_paragraph("{{ table.title }}", style="Heading 1")
    letter.add_paragraph("{%p if table.rows %}")
    lines = letter.add_table(rows=0, cols=3, style="Table Grid")
    _row(lines, "{%tc for one in table.columns %}", "{{ one }}", "{%tc endfor %}")
    _row(lines, "{%tr for row in table.rows %}")
    _row(lines, "{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}")
    _row(lines, "{%tr endfor %}")
    letter.add_paragraph("{%p else %}")
    letter.add_paragraph("{{ table.empty }}")
    letter.add_paragraph("{%p endif %}")
    letter.add_paragraph("{%p if table.note %}")
    letter.add_paragraph("{{ table.note }}")
    letter.add_paragraph("{%p endif %}")
    letter.add_paragraph("{%p endfor %}")
    letter.add_paragraph("{%p for one in signatures %}")
    letter.add_paragraph("{{ one }}：")
    letter.add_paragraph("{%p endfor %}")
    letter.add_paragraph("{{ made }}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    letter.save(str(LETTER))


if __name__ == "__main__":
    main()
