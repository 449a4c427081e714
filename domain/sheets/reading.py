"""Rows of a spreadsheet by their headings: in any order of the columns, every wrong cell named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.problems import Named, Problem, ProblemCode, problem
from domain.sheets.cells import Cell, Read, UnfitCellError, plain_text
from domain.texts.folding import folded

Grid = Sequence[Sequence[Cell]]
"""Cells row by row, the headings first."""

MOST_PROBLEMS = 200
"""Who has more of them wrong mends these first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a kind of sheet: its heading, how it is read, whether it must be filled."""

    name: str
    heading: Named
    read: Read
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row as it was read: its number in the sheet, from 1, and its values by column."""

    number: int
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """All rows that can be used, and what is wrong with the others."""

    rows: tuple[SheetRow, ...]
    problems: tuple[Problem, ...]


def at(told: Problem, *, row: int, column: str = "") -> Problem:
    """A problem with its place: the row as Excel counts it, the heading of the column."""
    path = (str(row), column) if column else (str(row),)
    return Problem(told.code, told.message_zh, told.message_en, path, told.clause)


def rows_of(
    grid: Grid, columns: Sequence[Column], *, ignored: frozenset[str], most: int
) -> ReadSheet:
    """The rows below the headings; empty ones are passed over.

    `ignored` are headings that say what is known already, e.g. of a list that was exported.
    """
    places, problems = _places(grid[0] if grid else (), columns, ignored)
    if problems:
        return ReadSheet((), tuple(problems))
    filled = [
        (number, row)
        for number, row in enumerate(grid[1:], start=2)
        if any(cell not in (None, "") for cell in row)
    ]
    if not filled:
        return ReadSheet((), (at(problem(ProblemCode.VALUE_REQUIRED), row=2),))
    if len(filled) > most:
        told = problem(ProblemCode.VALUE_OUT_OF_RANGE, least=1, most=most)
        return ReadSheet((), (at(told, row=filled[most][0]),))
    rows: list[SheetRow] = []
    for number, row in filled:
        values: dict[str, object] = {}
        wrong = list(_wrong(row, number, columns, places, values))
        problems += wrong
        if not wrong:
            rows.append(SheetRow(number, values))
    return ReadSheet(tuple(rows), tuple(problems))


def _places(
    headings: Sequence[Cell], columns: Sequence[Column], ignored: frozenset[str]
) -> tuple[dict[str, int], list[Problem]]:
    """Where each column is; an unknown heading, one that comes twice and one that lacks."""
    known = {folded(word): one for one in columns for word in (one.heading.zh, one.heading.en)}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for place, cell in enumerate(headings):
        try:
            text = (plain_text(cell) or "").strip()
        except UnfitCellError as error:
            problems.append(at(error.told, row=1, column=_letters(place)))
            continue
        if not text or text in ignored:
            continue
        column = known.get(folded(text))
        if column is None:
            why = Named("没有这一列", "there is no such column")
            told = problem(ProblemCode.VALUE_INVALID, why=why)
            problems.append(at(told, row=1, column=text[:50]))
        elif column.name in places:
            told = problem(ProblemCode.DUPLICATE, what=text[:50])
            problems.append(at(told, row=1, column=column.heading.zh))
        else:
            places[column.name] = place
    problems += (
        at(problem(ProblemCode.VALUE_REQUIRED), row=1, column=one.heading.zh)
        for one in columns
        if one.is_required and one.name not in places
    )
    return places, problems


def _wrong(
    row: Sequence[Cell],
    number: int,
    columns: Sequence[Column],
    places: Mapping[str, int],
    values: dict[str, object],
) -> Iterator[Problem]:
    for one in columns:
        place = places.get(one.name)
        cell = row[place] if place is not None and place < len(row) else None
        try:
            value = one.read(cell)
        except UnfitCellError as error:
            yield at(error.told, row=number, column=one.heading.zh)
            continue
        if value is None and one.is_required:
            told = problem(ProblemCode.VALUE_REQUIRED)
            yield at(told, row=number, column=one.heading.zh)
        values[one.name] = value


def _letters(place: int) -> str:
    """A column as Excel calls it: A, B, …, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
