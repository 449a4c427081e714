"""Sheets of nominees: everything wrong in them is told at once, by row, column and reason."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.problems import Problem, ProblemCode
from domain.representatives.categories import RepresentativeCategory as C
from domain.representatives.categories import RepresentativeSubKind
from domain.representatives.nomination import Nominee, Roster
from domain.representatives.sheet import COLUMNS, MOST_NOMINEES, SHEET_REFUSES, nominees_of
from domain.sheets.cells import Cell, Mark
from tests.worlds.acts import shanghai

NOW = shanghai("2026-06-01 09:00:00")
EDU, FIN = UUID(int=1), UUID(int=2)
UNITS = {"区教委": EDU, "edu": EDU, "区财政局": FIN}
HEADINGS = tuple(one.heading.zh for one in COLUMNS)
GOOD = ("周一川", "居民代表", None, "13800000000", None, None)
P = ProblemCode


def known(name: str, **more: Any) -> Roster:
    """A resident who stands in the term already."""
    given = {"phone": None, "category": C.RESIDENT, "affiliation_id": None, **more}
    return Roster(code="R001", person_id=UUID(int=9), name=name, **given)


def read(*rows: tuple[Cell, ...], standing: tuple[Roster, ...] = ()) -> tuple[Nominee, ...]:
    """Who is nominated; nothing may be wrong."""
    found = nominees_of([HEADINGS, *rows], units=UNITS, known=standing, now=NOW)
    assert found.problems == ()
    return found.nominees


def wrong(*rows: tuple[Cell, ...], standing: tuple[Roster, ...] = ()) -> list[Problem]:
    """What is wrong; nobody may be nominated."""
    found = nominees_of([HEADINGS, *rows], units=UNITS, known=standing, now=NOW)
    assert found.nominees == ()
    assert {one.code for one in found.problems} <= SHEET_REFUSES
    return list(found.problems)


def test_a_row_is_read_as_people_write_it() -> None:
    troops = ("吴 用", "CENTRAL_UNIT_AND_TROOPS", "部队", 13800000001.0, "EDU", date(2026, 6, 1))
    one, other = read(GOOD, troops)
    assert one == Nominee(name="周一川", category=C.RESIDENT, phone="13800000000", nominated_at=NOW)
    assert other == Nominee(
        name="吴 用",
        category=C.CENTRAL_UNIT_AND_TROOPS,
        sub_kind=RepresentativeSubKind.TROOPS,
        phone="13800000001",
        affiliation_id=EDU,
        nominated_at=shanghai("2026-06-01 00:00:00"),
    )


@pytest.mark.parametrize(
    ("place", "cell", "code"),
    [
        (0, None, P.VALUE_REQUIRED),
        (0, "甲" * 81, P.VALUE_TOO_LONG),
        (0, "=HYPERLINK(1)", P.VALUE_INVALID),
        (0, "＋86", P.VALUE_INVALID),
        (0, Mark.FORMULA, P.VALUE_INVALID),
        (1, None, P.VALUE_REQUIRED),
        (1, "居民", P.VALUE_INVALID),
        (2, "部队", P.VALUE_INVALID),
        (3, "一三八", P.VALUE_INVALID),
        (3, 1.3e17, P.VALUE_INVALID),
        (4, "区水利局", P.VALUE_INVALID),
        (4, Mark.ERROR, P.VALUE_INVALID),
        (5, "明天", P.VALUE_INVALID),
        (5, date(2026, 6, 2), P.INSTANT_IN_FUTURE),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column(place: int, cell: Cell, code: P) -> None:
    bad = (*GOOD[:place], cell, *GOOD[place + 1 :])
    (told,) = wrong(("王伟", "企业代表", None, None, None, None), bad)
    assert (told.code, told.path) == (code, ("3", HEADINGS[place]))


@pytest.mark.clause("FS/2.1a")
def test_central_units_and_troops_say_which_they_are() -> None:
    (told,) = wrong(("吴用", "驻区中央单位和部队代表", None, None, None, None))
    assert (told.code, told.path, told.clause) == (P.VALUE_INVALID, ("2", "子类"), "FS/2.1a")


def test_whoever_stands_in_the_term_or_above_in_the_sheet_is_named() -> None:
    told = wrong(
        GOOD, GOOD, ("王伟", "居民代表", None, None, None, None), standing=(known("王伟"),)
    )
    assert [(one.code, one.path) for one in told] == [
        (P.DUPLICATE, ("3", "姓名")),
        (P.DUPLICATE, ("4", "姓名")),
    ]
    assert "第2行" in told[0].message_zh
    assert "row 2" in told[0].message_en
    assert "R001" in told[1].message_zh


def test_namesakes_are_told_apart_in_a_sheet_as_in_the_term() -> None:
    one, other = ((*GOOD[:3], phone, None, None) for phone in ("13800000001", "13800000002"))
    assert len(read(one, other, (*GOOD[:3], None, "区财政局", None))) == 3
    # Whose telephone nobody knows may be either of them.
    (told,) = wrong(one, other, (*GOOD[:3], None, None, None))
    assert (told.code, told.path) == (P.DUPLICATE, ("4", "姓名"))
    assert len(read(one, standing=(known("周一川", phone="13800000003"),))) == 1
    (told,) = wrong(one, standing=(known("周一川"),))
    assert told.code is P.DUPLICATE


def test_everything_wrong_is_told_in_the_order_of_the_rows() -> None:
    late = (*GOOD[:4], "没有的局", date(2027, 1, 1))
    told = wrong((None, None, *GOOD[2:]), late, GOOD, GOOD)
    assert [one.path for one in told] == [
        ("2", "姓名"),
        ("2", "类别"),
        ("3", "关联单位"),
        ("3", "提名日期"),
        ("4", "姓名"),
        ("5", "姓名"),
    ]


def test_columns_of_the_roster_that_is_given_out_are_passed_by() -> None:
    grid = [("代码", "姓名", "类别", "状态", "入库", "离任"), ("R1", "周一川", "媒体代表", "在任")]
    found = nominees_of(grid, units={}, known=(), now=NOW)
    assert [(one.name, one.category) for one in found.nominees] == [("周一川", C.MEDIA)]
    (told,) = nominees_of([("姓名", "类别", "工资")], units={}, known=(), now=NOW).problems
    assert (told.code, told.path) == (P.VALUE_INVALID, ("1", "工资"))


def test_so_many_are_read_and_no_more() -> None:
    rows = [(f"张{number}", "居民代表") for number in range(MOST_NOMINEES)]
    assert len(read(*rows)) == MOST_NOMINEES
    (told,) = wrong(*rows, ("李四", "居民代表"))
    assert (told.code, told.path) == (P.VALUE_OUT_OF_RANGE, (str(MOST_NOMINEES + 2),))


def test_a_day_before_today_may_be_named_and_no_later_one() -> None:
    (one,) = read((*GOOD[:5], NOW.date() - timedelta(days=400)))
    assert one.nominated_at == shanghai("2025-04-27 00:00:00")
