"""A document as an Excel file: a sheet for the facts, a sheet for each table.

Texts are written as texts, whatever they begin with: nobody's comment becomes a formula, a link
or a number.
"""

from decimal import Decimal
from io import BytesIO
from typing import Any

from server.exports.document import Bars, Cell, Document, Table, text_of

AS_THEY_ARE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
A4 = 9
LONGEST_SHEET_NAME = 31
NOT_IN_SHEET_NAMES = str.maketrans("", "", "[]:*?/\\'")
LONGEST_CELL = 32_767


def workbook_of(document: Document) -> bytes:
    """The file's bytes. Long work for many rows: call it in a thread."""
    # Few processes of a day write one, and every start would pay for the package.
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, AS_THEY_ARE)
    looks = {
        "title": book.add_format({"bold": True, "font_size": 16}),
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "number": book.add_format({"valign": "top", "align": "right"}),
        "score": book.add_format({"valign": "top", "align": "right", "num_format": "0.00"}),
        "line": book.add_format({"top": 1}),
    }
    _write_front(book.add_worksheet("概况"), document, looks)
    for table in document.tables:
        name = table.title.translate(NOT_IN_SHEET_NAMES)[:LONGEST_SHEET_NAME]
        _write_table(book.add_worksheet(name), table, looks)
    if document.bars is not None and document.bars.lines:
        _write_bars(book, document.bars, looks)
    book.close()
    return content.getvalue()


def _write_front(sheet: Any, document: Document, looks: dict[str, Any]) -> None:
    _for_paper(sheet, is_wide=False)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 60)
    sheet.write_string(0, 0, document.title, looks["title"])
    sheet.write_string(1, 0, document.subtitle)
    row = 3
    for label, said in document.facts:
        sheet.write_string(row, 0, label, looks["text"])
        sheet.write_string(row, 1, said[:LONGEST_CELL], looks["text"])
        row += 1
    for who in document.signatures:
        row += 2
        sheet.write_string(row, 0, who, looks["text"])
        sheet.write_blank(row + 1, 1, None, looks["line"])
    sheet.write_string(row + 3, 0, document.made)


def _write_table(sheet: Any, table: Table, looks: dict[str, Any]) -> None:
    _for_paper(sheet, is_wide=True)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        # A Chinese character is as wide as two of the digits that Excel measures by.
        sheet.set_column(place, place, 2 * column.width + 2)
        sheet.write_string(0, place, column.title, looks["head"])
    for line, row in enumerate(table.rows, start=1):
        for place, cell in enumerate(row):
            _write_cell(sheet, (line, place), cell, looks)
    below = max(1, len(table.rows)) + 1
    if not table.rows:
        sheet.write_string(1, 0, table.empty, looks["text"])
    if table.note:
        sheet.write_string(below + 1, 0, table.note)


def _write_bars(book: Any, bars: Bars, looks: dict[str, Any]) -> None:
    """A sheet with the figures, and the chart of them."""
    name = f"图 {bars.title}".translate(NOT_IN_SHEET_NAMES)[:LONGEST_SHEET_NAME]
    sheet = book.add_worksheet(name)
    _for_paper(sheet, is_wide=True)
    sheet.set_column(0, 0, 30)
    for line, (label, figure) in enumerate(bars.lines):
        _write_cell(sheet, (line, 0), label, looks)
        _write_cell(sheet, (line, 1), figure, looks)
    last = len(bars.lines) - 1
    chart = book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": bars.title,
            "categories": [name, 0, 0, last, 0],
            "values": [name, 0, 1, last, 1],
            "data_labels": {"value": True},
        }
    )
    chart.set_legend({"none": True})
    chart.set_title({"name": bars.title})
    # The first line stands above, as in the list.
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"min": 0, "max": float(bars.most)})
    chart.set_size({"width": 720, "height": max(200, 22 * len(bars.lines) + 80)})
    sheet.insert_chart(0, 3, chart)


def _write_cell(sheet: Any, at: tuple[int, int], cell: Cell, looks: dict[str, Any]) -> None:
    if isinstance(cell, Decimal):
        sheet.write_number(*at, float(cell), looks["score"])
    elif isinstance(cell, int):
        sheet.write_number(*at, cell, looks["number"])
    else:
        sheet.write_string(*at, text_of(cell)[:LONGEST_CELL], looks["text"])


def _for_paper(sheet: Any, *, is_wide: bool) -> None:
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")
    if is_wide:
        sheet.set_landscape()
