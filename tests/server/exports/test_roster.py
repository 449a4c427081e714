"""The roster as a document: everybody in the term, by category, and formulas as texts."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl

from domain.people.district import seed
from domain.representatives.categories import RepresentativeCategory as C
from domain.representatives.categories import RepresentativeState as S
from domain.representatives.facts import TermFacts
from domain.representatives.sheet import COLUMNS, KNOWN_ALREADY, nominees_of
from domain.representatives.term import TermState
from domain.sheets.cells import Cell
from server.exports.document import Document, Table
from server.exports.roster import roster_of
from server.exports.workbook import workbook_of
from store.database import Database
from store.representatives.roster import RosterFacts, RosterLine, roster_facts
from tests.worlds.acts import shanghai

NOW = shanghai("2026-06-01 09:00:00")
MEMBER = RosterLine(
    code="R001",
    name="周一川",
    phone="13800000000",
    category=C.RESIDENT,
    sub_kind=None,
    affiliation="区教委",
    state=S.ACTIVE,
    joined_on=date(2024, 1, 1),
    ended_on=None,
)
TERM = TermFacts(
    id=seed.FIRST_TERM_ID,
    name="第一届",
    starts_on=date(2024, 1, 1),
    ends_on=date(2028, 12, 31),
    state=TermState.RUNNING,
    stands_since=NOW,
    entered_at=NOW,
)


def document(*lines: RosterLine) -> Document:
    return roster_of(RosterFacts(term=TERM, lines=lines), at=NOW, by="绩效办")


def _cells(row: tuple[Any, ...]) -> list[Cell]:
    """A row as it is read again."""
    return list(row)


def tables(told: Document) -> tuple[Table, Table]:
    members, parts = told.tables
    return members, parts


def test_everybody_stands_in_it_with_what_is_kept_of_him() -> None:
    left = replace(MEMBER, code="R002", state=S.ENDED, ended_on=date(2026, 5, 1), phone=None)
    told = document(MEMBER, left)
    members, parts = tables(told)
    assert members.rows == [
        ("R001", "周一川", "居民代表", None, "13800000000", "区教委", "在任", "2024-01-01", None),
        ("R002", "周一川", "居民代表", None, None, "区教委", "已离任", "2024-01-01", "2026-05-01"),
    ]
    # Who has left counts for no category.
    assert parts.rows == [(one.zh, int(one is C.RESIDENT)) for one in C]
    assert dict(told.facts) == {
        "任期": "2024年1月1日至2028年12月31日",
        "状态": TermState.RUNNING.zh,
        "在册": "2 人",
        "在任": "1 人",
    }
    assert told.made == "2026年6月1日 09:00 生成，绩效办"


def test_its_columns_are_called_as_the_import_calls_them() -> None:
    members, _ = tables(document(MEMBER))
    headings = [one.title for one in members.columns]
    assert set(headings) == {*KNOWN_ALREADY, *(one.heading.zh for one in COLUMNS[:5])}
    found = nominees_of(
        [headings, *(_cells(one) for one in members.rows)],
        units={"区教委": seed.FIRST_TERM_ID},
        known=(),
        now=NOW,
    )
    assert [(one.name, one.phone) for one in found.nominees] == [("周一川", "13800000000")]


def test_a_name_that_looks_like_a_formula_stays_a_text() -> None:
    content = workbook_of(document(replace(MEMBER, name="=1+1", phone="+8613800000000")))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[1]
    cells = {cell.value: cell.data_type for cell in sheet[2]}
    assert (cells["=1+1"], cells["+8613800000000"]) == ("s", "s")


async def test_it_is_read_by_code_without_nominations_that_were_withdrawn(
    database: Database,
) -> None:
    facts = await roster_facts(database, seed.FIRST_TERM_ID)
    assert facts is not None
    assert [one.code for one in facts.lines] == [one.code for one in seed.representatives()]
    assert [one.name for one in facts.lines] == [one.name for one in seed.representatives()]
    assert await roster_facts(database, seed.seed_id("delegation_term", "none")) is None
