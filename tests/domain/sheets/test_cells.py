"""Cells of spreadsheets: what is taken for what, and what is refused."""

from datetime import date
from typing import Any

import pytest

from domain.instants import start_of_day
from domain.problems import Code, ProblemCode
from domain.representatives.categories import RepresentativeCategory as C
from domain.sheets.cells import Cell, Mark, UnfitCellError, day, line_of, one_of, phone

NAME = line_of(4)


def refused(read: Any, cell: Cell) -> Code:
    with pytest.raises(UnfitCellError) as error:
        read(cell)
    return error.value.told.code


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        (None, None),
        ("", None),
        (" \u3000\u200b", None),
        ("王小明", "王小明"),
        ("  王\n小明 ", "王 小明"),
        ("王小明明", "王小明明"),
        (12.0, "12"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (date(2026, 3, 17), None),
    ],
)
def test_a_line_is_read_as_it_is_seen(cell: Cell, kept: str | None) -> None:
    if isinstance(cell, date):
        assert line_of(10)(cell) == "2026-03-17"
    else:
        assert NAME(cell) == kept


def test_a_line_that_is_too_long_is_refused() -> None:
    assert refused(NAME, "王小明明明") is ProblemCode.VALUE_TOO_LONG


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM", " =1", "＝1", "\u200b=1", "\t=1", Mark.FORMULA, Mark.ERROR, -1.0],
)
def test_what_a_spreadsheet_takes_for_a_formula_is_refused(cell: Cell) -> None:
    assert refused(NAME, cell) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize("cell", ["a\x00b", "a\x07"])
def test_controls_are_refused(cell: Cell) -> None:
    assert refused(NAME, cell) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        (13800000000.0, "13800000000"),
        ("138 0000 0000", "13800000000"),
        ("010-66012345", "010-66012345"),
        ("+8613800000000", "+8613800000000"),
        ("１３８０００００００００"[:11], "13800000000"),
        ("  ", None),
    ],
)
def test_a_telephone_number_is_read_however_it_was_typed(cell: Cell, kept: str | None) -> None:
    assert phone(cell) == kept


@pytest.mark.parametrize(
    "cell",
    ["无", "=138", "138", "1" * 21, "+1 202", "138+1380000", 999_999_999_999_999_999.0, -5.0],
)
def test_what_is_no_telephone_number_is_refused(cell: Cell) -> None:
    assert refused(phone, cell) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize(
    ("digits", "is_kept"), [(10**15 - 1, True), (10**15, False)], ids=["15", "16"]
)
def test_numbers_keep_fifteen_digits(digits: int, is_kept: bool) -> None:
    if is_kept:
        assert line_of(20)(float(digits)) == str(digits)
    else:
        assert refused(line_of(20), float(digits)) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize(
    "cell",
    [
        date(2026, 3, 17),
        "2026-03-17",
        "2026/3/17",
        "2026年3月17日",
        "２０２６．３．１７",
    ],
)
def test_a_day_is_read_however_it_was_typed(cell: Cell) -> None:
    assert day(cell) == date(2026, 3, 17)


@pytest.mark.parametrize("cell", ["2026-02-29", "17.3.2026", "2026-13-01", 46098.0, "三月", True])
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    assert refused(day, cell) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize(
    ("cell", "is_near"),
    [
        (date(1900, 1, 1), False),
        ("0001-01-01", False),
        ("1999-12-31", False),
        (date(2000, 1, 1), True),
        ("2100-12-31", True),
        ("2101-01-01", False),
        (date(9999, 12, 31), False),
    ],
)
def test_a_day_lies_in_the_years_that_days_from_elsewhere_lie_in(cell: Cell, is_near: bool) -> None:
    if is_near:
        found = day(cell)
        assert found is not None
        assert start_of_day(found)
    else:
        assert refused(day, cell) is ProblemCode.VALUE_INVALID


@pytest.mark.parametrize(
    "cell", ["RESIDENT", "居民代表", "residents", " 居民代表 ", "ＲＥＳＩＤＥＮＴ"]
)
def test_a_value_of_an_enum_is_known_by_any_of_its_words(cell: str) -> None:
    assert one_of(C)(cell) is C.RESIDENT


def test_an_unknown_value_is_refused_and_an_empty_cell_is_nothing() -> None:
    assert refused(one_of(C), "志愿者") is ProblemCode.VALUE_INVALID
    assert one_of(C)(None) is None
