"""The minutes of a session: complete, no more than the screen shows, safe as files."""

import io
import os
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from domain.scoring.states import Reveal
from domain.texts.cleaning import cleaned, forbidden_in
from server.exports.document import Cell, Column, Document, Table
from server.exports.minutes import minutes_of
from server.exports.paper import TooLongForPaperError, paper_of
from server.exports.workbook import workbook_of
from store.database import Database
from store.scoring.minutes import COURSE, minutes_facts
from tests.worlds.acts import done
from tests.worlds.review_session import ReviewWorld, review_session


async def _minutes(world: ReviewWorld) -> Document:
    async with world.database.snapshot() as snapshot:
        facts = await minutes_facts(snapshot, world.session_id)
    assert facts is not None
    return minutes_of(facts, at=world.clock.now, by="测试")


def _column(table: Table, title: str) -> list[Cell]:
    place = [one.title for one in table.columns].index(title)
    return [row[place] for row in table.rows]


async def _scored(world: ReviewWorld, slot: int, *scores: str) -> None:
    done(await world.start(slot))
    world.clock.pass_(minutes=8, seconds=5)
    done(await world.end(slot))
    done(await world.open(slot))
    for member, score in enumerate(scores):
        done(await world.ballot(member, score, slot=slot))
    done(await world.close(slot))


async def test_minutes_tell_order_times_turnout_reasons_and_results(database: Database) -> None:
    world = await review_session(database, units=2, representatives=4)
    await _scored(world, 0, "80", "90", "85.5")
    done(await world.excuse(1, reason="单位撤并"))
    done(await world.complete())
    done(await world.publish())
    minutes = await _minutes(world)
    units, course = minutes.tables
    assert ("签到", "4 名代表") in minutes.facts
    assert _column(units, "用时") == ["8:05", None]
    assert _column(units, "超时") == ["0:05", None]
    assert _column(units, "票数") == [3, None]
    assert _column(units, "平均分") == [Decimal("85.17"), None]
    assert _column(units, "名次") == [1, None]
    assert _column(units, "状态与说明")[1] == "缺席：单位撤并"
    assert _column(course, "事项")[0] == "召开评议会"
    assert "公布结果" in _column(course, "事项")
    assert minutes.signatures == ("主持人", "监票人", "记录人")


async def test_a_pause_is_not_counted_as_spoken(database: Database) -> None:
    world = await review_session(database, units=1)
    done(await world.start())
    world.clock.pass_(minutes=2)
    done(await world.pause())
    world.clock.pass_(minutes=30)
    done(await world.resume())
    world.clock.pass_(minutes=1)
    done(await world.end())
    units = (await _minutes(world)).tables[0]
    assert _column(units, "用时") == ["3:00"]
    assert _column(units, "超时") == [None]


async def test_minutes_before_the_publication_keep_what_is_kept_from_screens(
    database: Database,
) -> None:
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await _scored(world, 0, "80", "90", "71.25")
    units = (await _minutes(world)).tables[0]
    for kept in ("平均分", "弃权", "名次"):
        assert _column(units, kept) == [None], kept


async def test_a_recount_stands_beside_what_it_changed(database: Database) -> None:
    world = await review_session(database, units=2, representatives=4)
    await _scored(world, 0, "80", "90", "85")
    await _scored(world, 1, "70", "71", "72")
    done(await world.complete())
    done(await world.publish())
    done(await world.publish("复核"))
    same = (await _minutes(world)).tables[1]
    assert same.title == "复核：第 2 版对第 1 版"
    assert not same.rows
    # What a miscount had published first, as the office would find it.
    await database.fetchval(
        "INSERT INTO result_snapshot (id, session_id, version, reason, counting_rule,"
        " published_at, lines) SELECT gen_random_uuid(), session_id, 3, '票箱重计', counting_rule,"
        " published_at, jsonb_set(lines, '{0,average}', '\"86.00\"') FROM result_snapshot"
        " WHERE session_id = $1 AND version = 2 RETURNING version",
        world.session_id,
    )
    changed = (await _minutes(world)).tables[1]
    assert _column(changed, "原平均分") == [Decimal("85.00")]
    assert _column(changed, "复核平均分") == [Decimal("86.00")]
    assert _column(changed, "差") == [Decimal("1.00")]
    assert "1 个单位无变化" in (changed.note or "")


async def test_a_slot_without_a_valid_result_says_why_and_nothing_of_its_ballots(
    database: Database,
) -> None:
    world = await review_session(database, units=1, representatives=4)
    await world.ready_to_score()
    done(await world.ballot(0, "80"))
    done(await world.ballot(1, None, is_abstention=True))
    done(await world.close_without_result(0, reason="人数不足"))
    done(await world.complete())
    done(await world.publish())
    units = (await _minutes(world)).tables[0]
    for kept in ("平均分", "弃权", "名次"):
        assert _column(units, kept) == [None], kept
    assert _column(units, "状态与说明") == ["无有效结果：人数不足"]


def test_texts_stay_texts_in_a_workbook() -> None:
    nasty = ("=1+1", "@SUM(A1)", "+1", "-1", "http://127.0.0.1/", "007", "{=A1}", "长" * 40_000)
    table = Table(
        title="a[b]:c*d?e/f\\g很长的名字很长的名字很长的名字很长的名字",
        columns=(Column("值", 4),),
        rows=[(one,) for one in nasty],
    )
    document = Document(title="t", subtitle="s", facts=(("=A1", "=A1"),), tables=(table,), made="m")
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(document)))
    cells = [row[0] for row in book.worksheets[1].iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(nasty)
    assert [cell.value for cell in cells[:-1]] == list(nasty[:-1])
    assert all(cell.hyperlink is None for cell in cells)
    assert book.worksheets[0]["B4"].data_type == "s"


def test_words_are_data_on_paper_whatever_they_look_like() -> None:
    nasty = '#panic("x") *b* _i_ $x$ `r` <l> @ref \\ // /* #read("/etc/hostname")'
    table = Table(title=nasty, columns=(Column(nasty, 4),), rows=[(nasty,), ("😀𠮷",)], note=nasty)
    document = Document(
        title=nasty,
        subtitle="",
        facts=((nasty, nasty),),
        tables=(table,),
        signatures=(nasty,),
        made=nasty,
    )
    assert paper_of(document).startswith(b"%PDF-")


def said(*texts: str) -> Document:
    """A document that says these."""
    table = Table(title="t", columns=(Column("c", 4),), rows=[(one,) for one in texts])
    return Document(title="t", subtitle="s", facts=(), tables=(table,), made="m")


RARE = (
    "𫠝某",
    "🪿",
    "👨\u200d👩\u200d👧",
    "ሰላም அம",
    "\ue000",
    "_x0041_",
    "W" * 5_000,
)
"""Texts that are kept, some in letters that hardly a machine has a font for."""


def test_every_text_that_is_kept_can_be_taken_away() -> None:
    assert [cleaned(one) for one in RARE] == list(RARE)
    assert not any(forbidden_in(one) for one in RARE)
    assert paper_of(said(*RARE)).startswith(b"%PDF-")
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(said(*RARE))))
    assert [row[0].value for row in book.worksheets[1].iter_rows(min_row=2)] == list(RARE)


def test_pages_leave_nothing_behind_in_the_server() -> None:
    paper_of(said("一"))
    before = _resident()
    for number in range(4):
        paper_of(said(*(f"{number}/{row}" for row in range(1_000))))
    assert _resident() - before < 20 * 2**20


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_what_is_too_long_for_paper_is_told_so() -> None:
    with pytest.raises(TooLongForPaperError):
        paper_of(said(*(f"{row}" for row in range(200_000))))


@pytest.mark.clause("FS/3.4f")
async def test_each_event_of_a_whole_session_has_its_words(database: Database) -> None:
    world = await review_session(database, units=2, representatives=4)
    done(await world.pause())
    done(await world.resume())
    await _scored(world, 0, "80", "90", "85")
    await world.ready_to_score(1)
    done(await world.close_without_result(1, reason="在场代表不足"))
    done(await world.complete())
    done(await world.publish())
    units = (await _minutes(world)).tables[0]
    assert _column(units, "状态与说明")[1] == "无有效结果：在场代表不足"
    assert _column(units, "平均分")[1] is None
    course = (await _minutes(world)).tables[-1]
    assert set(_column(course, "事项")) <= {kind.zh for kind in COURSE}
