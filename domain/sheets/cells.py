"""What stands in a spreadsheet's cells, and what may be made of it; every wrong one is named.

Cells are read to the letter: what a lenient reader would guess at, Excel shows differently from
what somebody meant. Nothing that a spreadsheet might take for a formula gets in, since what is
kept here is given back as a spreadsheet one day.
"""

import re
from collections.abc import Callable
from datetime import date
from enum import Enum

from domain.declared.worded import Worded
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.problems import Named, Problem, ProblemCode, problem
from domain.texts.folding import folded
from domain.words import in_one_line, why_text_is_refused

MOST_EXACT_DIGITS = 15
"""Excel keeps no more of a number: of an identity card's eighteen the last three are made up."""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


class Mark(Enum):
    """What is no value."""

    FORMULA = "FORMULA"
    ERROR = "ERROR"


Cell = str | float | bool | date | Mark | None
"""Text, number, tick, day, or nothing."""


class UnfitCellError(Exception):
    """A cell cannot be used; carries code and words."""

    def __init__(self, told: Problem) -> None:
        super().__init__(told.message_en)
        self.told = told


Read = Callable[[Cell], object]
"""From a cell to a value, nothing from an empty one. Raises UnfitCellError."""


def unfit(zh: str, en: str) -> UnfitCellError:
    """A cell cannot be used, and why."""
    return UnfitCellError(problem(ProblemCode.VALUE_INVALID, why=Named(zh, en)))


def plain_text(cell: Cell) -> str | None:
    """The cell as text: numbers as they are written out, days as `2026-03-17`."""
    match cell:
        case None:
            return None
        case Mark.FORMULA:
            raise unfit("单元格里是公式，请粘贴为数值", "the cell holds a formula; paste its value")
        case Mark.ERROR:
            raise unfit("单元格里是错误值", "the cell holds an error")
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return _whole(cell)
        case date():
            return cell.isoformat()
    return str(cell)


def _whole(cell: float) -> str:
    if cell != int(cell):
        return repr(cell)
    if abs(cell) >= 10**MOST_EXACT_DIGITS:
        raise unfit(
            "数字超过15位，Excel已丢失末几位；请把该列设为文本后重新填写",
            "more than 15 digits: Excel has lost the last ones; format the column as text and"
            " type it anew",
        )
    return str(int(cell))


def line_of(most: int) -> Read:
    """A line of text that no spreadsheet takes for a formula."""

    def read(cell: Cell) -> str | None:
        text = plain_text(cell)
        told = why_text_is_refused(text, field="", most=most, is_required=False)
        if told:
            raise UnfitCellError(told[0])
        kept = in_one_line(text)
        if kept is not None and kept.startswith(FORMULA_SIGNS):
            raise unfit(
                "不得以 = + - @ 开头，以免被当作公式",
                "it must not begin with = + - @, which spreadsheets take for a formula",
            )
        return kept

    return read


_PHONE = re.compile(r"(\+86)?[0-9][0-9-]{4,18}[0-9]")


def phone(cell: Cell) -> str | None:
    """A telephone number: digits, hyphens between them, perhaps +86 before."""
    text = folded((plain_text(cell) or "").replace(" ", ""))
    if not text:
        return None
    if not _PHONE.fullmatch(text):
        raise unfit("应为电话号码", "this is no telephone number")
    return text


def one_of(kind: type[Worded]) -> Read:
    """A value of an enum: by its Chinese term, its English one, or its code."""
    known = {folded(word): one for one in kind for word in (one.value, one.zh, one.en)}

    def read(cell: Cell) -> Worded | None:
        text = folded(plain_text(cell) or "")
        if not text:
            return None
        if text not in known:
            terms = [one.zh for one in kind]
            raise unfit(f"应为{'、'.join(terms)}之一", f"must be one of {', '.join(kind)}")
        return known[text]

    return read


_WRITTEN_DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?")


def day(cell: Cell) -> date | None:
    """A day: as Excel keeps one, or written `2026-03-17`, `2026/3/17`, `2026年3月17日`.

    In the years that days from elsewhere lie in, too; Excel takes a stray 1 for a day of 1900.
    """
    if isinstance(cell, date):
        return _near(cell)
    text = folded(plain_text(cell) or "")
    if not text:
        return None
    found = _WRITTEN_DAY.fullmatch(text)
    try:
        return _near(date(*(int(one) for one in found.groups())) if found else _no_day())
    except ValueError:
        return _no_day()


def _near(day: date) -> date:
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return day
    raise unfit(
        f"日期应在{FIRST_YEAR}年至{LAST_YEAR}年之间",
        f"a day lies in the years {FIRST_YEAR} to {LAST_YEAR}",
    )


def _no_day() -> date:
    raise unfit("应为日期，如 2026-03-17", "must be a day like 2026-03-17")
