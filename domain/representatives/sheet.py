"""Nominees as a spreadsheet tells them: its columns, and what is wrong in which row (FS/2.1a).

A sheet is taken whole or not at all, so everything that is wrong in it is told at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from domain.clause_marks import clause
from domain.instants import local_date, start_of_day
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.categories import RepresentativeCategory, RepresentativeSubKind
from domain.representatives.nomination import (
    Nominee,
    Roster,
    Standing,
    why_nominee_is_known,
    why_sub_kind_is_refused,
)
from domain.sheets.cells import day, line_of, one_of, phone
from domain.sheets.reading import Column, Grid, SheetRow, at, rows_of
from domain.texts.folding import folded

MOST_NOMINEES = 10_000

NAME, CATEGORY, SUB_KIND, PHONE, AFFILIATION, NOMINATED = (
    Named("姓名", "Name"),
    Named("类别", "Category"),
    Named("子类", "Kind within it"),
    Named("电话", "Phone"),
    Named("关联单位", "Affiliation"),
    Named("提名日期", "Nominated on"),
)
COLUMNS = (
    Column(name="name", heading=NAME, read=line_of(80), is_required=True),
    Column(
        name="category", heading=CATEGORY, read=one_of(RepresentativeCategory), is_required=True
    ),
    Column(name="sub_kind", heading=SUB_KIND, read=one_of(RepresentativeSubKind)),
    Column(name="phone", heading=PHONE, read=phone),
    Column(name="affiliation", heading=AFFILIATION, read=line_of(120)),
    Column(name="nominated_on", heading=NOMINATED, read=day),
)
KNOWN_ALREADY = ("代码", "状态", "入库", "离任")
"""Columns of the roster that is given out, which say what this server knows; they are passed by."""

SHEET_REFUSES = frozenset(
    {
        ProblemCode.DUPLICATE,
        ProblemCode.INSTANT_IN_FUTURE,
        ProblemCode.VALUE_INVALID,
        ProblemCode.VALUE_OUT_OF_RANGE,
        ProblemCode.VALUE_REQUIRED,
        ProblemCode.VALUE_TOO_LONG,
    }
)

_HEADINGS = {"subKind": SUB_KIND.zh, "name": NAME.zh}


@dataclass(frozen=True, slots=True)
class ReadNominees:
    """Everybody whom a sheet nominates, and what is wrong with it: one of both is empty."""

    nominees: tuple[Nominee, ...]
    problems: tuple[Problem, ...]


@clause("FS/2.1a")
def nominees_of(
    grid: Grid, *, units: Mapping[str, UUID], known: Iterable[Roster], now: datetime
) -> ReadNominees:
    """Everybody whom a sheet nominates at this instant, or every wrong row with column and reason.

    `units` by whatever they may be called, folded; `known` stand in the term already. Who is named
    twice is told at the second row. A day is taken for its first instant.

    Clause: FS/2.1a.
    """
    sheet = rows_of(grid, COLUMNS, ignored=frozenset(KNOWN_ALREADY), most=MOST_NOMINEES)
    problems = list(sheet.problems)
    standing, above, nominees = Standing(known), Standing(), []
    for row in sheet.rows:
        nominee, wrong = _nominee(row, units, now)
        wrong += why_nominee_is_known(nominee, standing) or _why_named_above(nominee, above)
        problems += (
            at(one, row=row.number, column=_HEADINGS.get(one.path[0], one.path[0])) for one in wrong
        )
        nominees.append(nominee)
        above.add(_as_named_in(row, nominee))
    if problems:
        return ReadNominees((), tuple(sorted(problems, key=lambda one: int(one.path[0]))))
    return ReadNominees(tuple(nominees), ())


def _nominee(
    row: SheetRow, units: Mapping[str, UUID], now: datetime
) -> tuple[Nominee, list[Problem]]:
    values = cast(Mapping[str, Any], row.values)
    unit: str | None = values["affiliation"]
    on: date | None = values["nominated_on"]
    wrong: list[Problem] = []
    if unit is not None and folded(unit) not in units:
        why = Named(f"没有名为“{unit}”的单位", f"no unit is called “{unit}”")
        wrong.append(problem(ProblemCode.VALUE_INVALID, path=(AFFILIATION.zh,), why=why))
    if on is not None and on > local_date(now):
        wrong.append(problem(ProblemCode.INSTANT_IN_FUTURE, path=(NOMINATED.zh,)))
    wrong += why_sub_kind_is_refused(values["category"], values["sub_kind"])
    nominee = Nominee(
        name=values["name"],
        category=values["category"],
        sub_kind=values["sub_kind"],
        affiliation_id=None if unit is None else units.get(folded(unit)),
        phone=values["phone"],
        nominated_at=now if on is None else start_of_day(on),
    )
    return nominee, wrong


def _why_named_above(nominee: Nominee, above: Standing) -> tuple[Problem, ...]:
    one = above.same_as(nominee)
    if one is None:
        return ()
    what = Named(f"{one.name}（第{one.code}行）", f"{one.name} (row {one.code})")
    return (problem(ProblemCode.DUPLICATE, path=("name",), what=what),)


def _as_named_in(row: SheetRow, nominee: Nominee) -> Roster:
    """Who was read, for whoever is named again below."""
    return Roster(
        code=str(row.number),
        person_id=UUID(int=row.number),
        name=nominee.name,
        phone=nominee.phone,
        category=nominee.category,
        affiliation_id=nominee.affiliation_id,
    )
