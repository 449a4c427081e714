"""Sheets by their headings: columns in any order, every wrong cell by row and column."""

from typing import Any

import pytest

from domain.problems import Code, Named, ProblemCode
from domain.sheets.cells import Mark, line_of, phone
from domain.sheets.reading import Column, ReadSheet, rows_of

COLUMNS = (
    Column(name="name", heading=Named("姓名", "Name"), read=line_of(4), is_required=True),
    Column(name="phone", heading=Named("电话", "Phone"), read=phone),
)


def read(*grid: Any, most: int = 3) -> ReadSheet:
    return rows_of(grid, COLUMNS, ignored=frozenset({"代码"}), most=most)


def told(sheet: ReadSheet) -> list[tuple[Code, tuple[str, ...]]]:
    return [(one.code, one.path) for one in sheet.problems]


def test_columns_may_come_in_any_order_and_empty_rows_are_passed_over() -> None:
    sheet = read(
        ("代码", "电话", None, "Name"),
        ("R1", None, None, "甲"),
        (None,) * 4,
        ("", 13800000000.0, "", "乙"),
    )
    assert sheet.problems == ()
    assert [(one.number, dict(one.values)) for one in sheet.rows] == [
        (2, {"name": "甲", "phone": None}),
        (4, {"name": "乙", "phone": "13800000000"}),
    ]


def test_every_wrong_cell_is_named_by_row_and_heading() -> None:
    sheet = read(("姓名", "电话"), ("甲", "无"), (None, "13800000000"), ("=1", Mark.FORMULA))
    assert told(sheet) == [
        (ProblemCode.VALUE_INVALID, ("2", "电话")),
        (ProblemCode.VALUE_REQUIRED, ("3", "姓名")),
        (ProblemCode.VALUE_INVALID, ("4", "姓名")),
        (ProblemCode.VALUE_INVALID, ("4", "电话")),
    ]
    assert sheet.rows == ()


def test_headings_that_lack_come_twice_or_are_unknown_are_named() -> None:
    assert told(read(("电话", "Phone", "住址"), ("1",))) == [
        (ProblemCode.DUPLICATE, ("1", "电话")),
        (ProblemCode.VALUE_INVALID, ("1", "住址")),
        (ProblemCode.VALUE_REQUIRED, ("1", "姓名")),
    ]
    assert told(read(("姓名",) + (None,) * 26 + (Mark.ERROR,))) == [
        (ProblemCode.VALUE_INVALID, ("1", "AB")),
    ]


@pytest.mark.parametrize(("rows", "is_refused"), [(1, False), (3, False), (4, True)])
def test_so_many_rows_and_no_more(rows: int, is_refused: bool) -> None:
    sheet = read(("姓名",), *[("甲",)] * rows)
    assert told(sheet) == ([(ProblemCode.VALUE_OUT_OF_RANGE, ("5",))] if is_refused else [])


@pytest.mark.parametrize("grid", [(), ((),), (("姓名",),), (("姓名",), (None,), ("",))])
def test_a_sheet_without_rows_is_refused(grid: Any) -> None:
    assert told(read(*grid))[0][0] is ProblemCode.VALUE_REQUIRED


def test_a_row_may_be_shorter_than_the_headings() -> None:
    assert read(("姓名", "电话"), ("甲",)).problems == ()
