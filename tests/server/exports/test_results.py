"""The year's results as files: complete, with why a total is missing, and a chart."""

import io
from decimal import Decimal

import openpyxl
import pytest_asyncio

from server.exports.document import Document
from server.exports.paper import paper_of
from server.exports.results import results_of
from server.exports.workbook import workbook_of
from store.database import Database
from store.performance.exported import results_to_print
from tests.worlds.assessed import LATER, UNITS, assessed_at
from tests.worlds.assessment import RESTORED


@pytest_asyncio.fixture
async def document(database: Database) -> Document:
    """Of three units with a total, and all others without."""
    try:
        async with assessed_at(database) as world:
            key = await world.computed()
            async with database.snapshot() as snapshot:
                facts = await results_to_print(snapshot, key)
            assert facts is not None
            return results_of(facts, at=LATER, by="测试")
    finally:
        async with database.transaction() as transaction:
            for sql in RESTORED:
                await transaction.execute(sql)


async def test_it_tells_ranks_scores_weights_and_what_is_missing(document: Document) -> None:
    results, weights = document.tables
    ranked = [row for row in results.rows if row[0] is not None]
    assert ranked[0][1] == "区财政局"
    assert len(ranked) == len(UNITS)
    assert all(row[-1] is None for row in ranked)
    others = [row for row in results.rows if row[0] is None]
    assert all(row[2] is None and "无现场评议成绩" in str(row[-1]) for row in others)
    assert sum(row[-1] for row in weights.rows if isinstance(row[-1], Decimal)) == Decimal(100)
    assert document.bars is not None
    assert [figure for _, figure in document.bars.lines] == [row[2] for row in ranked]
    assert ("考评年度", "2026") in document.facts


async def test_as_excel_it_has_a_chart_beside_its_figures(document: Document) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(document)))
    assert book.sheetnames == ["概况", "各单位成绩", "指标与权重", "图 总分"]
    drawn = book["图 总分"]
    assert len(drawn._charts) == 1
    assert drawn["A1"].value == "区财政局"
    assert drawn["B1"].value == float(document.tables[0].rows[0][2] or 0)


async def test_as_pdf_it_is_a_page(document: Document) -> None:
    assert paper_of(document).startswith(b"%PDF-")
