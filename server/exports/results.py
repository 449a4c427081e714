"""A version of the year's results as a document: totals and ranks, what each indicator gave."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from domain.instants import in_shanghai
from domain.performance.computing import HUNDRED
from domain.performance.results import ComponentFacts, ResultFacts
from server.exports.document import Bars, Cell, Column, Document, Table
from store.performance.exported import ResultsToPrint

MOST_COLUMNS = 12
"""More indicators than that have no room beside each other; they stand in the list of weights."""

WEIGHTS = (
    Column("指标", 12),
    Column("考评方面", 6),
    Column("专项", 6),
    Column("计分来源", 6),
    Column("权重", 4, is_number=True),
)
SIGNATURES = ("编制人", "复核人", "区政府审定")


def results_of(facts: ResultsToPrint, *, at: datetime, by: str | None) -> Document:
    """The results as they stand at this instant, for one who may see all of them."""
    parts = next(iter(facts.parts.values()), ())
    shown = parts[:MOST_COLUMNS]
    return Document(
        title="年度绩效考评结果",
        subtitle=f"{facts.scheme.title} · 第 {facts.results.version} 版",
        facts=tuple(_facts(facts)),
        tables=(
            Table(
                title="各单位成绩",
                columns=(
                    Column("名次", 3, is_number=True),
                    Column("单位", 8),
                    Column("总分", 4, is_number=True),
                    *(Column(one.title, 4, is_number=True) for one in shown),
                    Column("说明", 8),
                ),
                rows=[_row(facts, one) for one in facts.lines],
                note="各指标列为得分，满分一百；缺任一项成绩的单位不计总分。",
            ),
            Table(title="指标与权重", columns=WEIGHTS, rows=[_weight(one) for one in parts]),
        ),
        bars=Bars(title="总分", lines=tuple(_bars(facts)), most=HUNDRED),
        signatures=SIGNATURES,
        made=f"{_whole(at)} 生成" + (f"，{by}" if by else ""),
    )


def _facts(facts: ResultsToPrint) -> Iterator[tuple[str, str]]:
    results = facts.results
    yield "考评年度", str(facts.scheme.performance_year)
    yield "状态", results.state.zh
    yield "计算", _whole(results.computed_at)
    yield "计算办法", results.rule.zh
    yield "重算理由", results.reason or "—"
    yield "审定", _when(results.approved_at)
    yield "报区委", _when(results.reported_at)
    yield "报送文号", results.reference or "—"
    yield "公布", _when(results.published_at)
    told = sum(one.total is not None for one in facts.lines)
    yield "单位", f"{len(facts.lines)} 个，其中 {told} 个有总分"


def _row(facts: ResultsToPrint, one: ResultFacts) -> tuple[Cell, ...]:
    parts = facts.parts.get(one.id, ())[:MOST_COLUMNS]
    return (
        one.rank,
        _name(facts, one),
        one.total,
        *(part.score for part in parts),
        "；".join(missing.zh for missing in one.missing) or None,
    )


def _weight(one: ComponentFacts) -> tuple[Cell, ...]:
    area = None if one.area is None else one.area.zh
    return (one.title, area, one.topic.zh, one.scored_by.zh, one.weight)


def _bars(facts: ResultsToPrint) -> Iterator[tuple[str, Decimal]]:
    for one in facts.lines:
        if one.total is not None:
            yield _name(facts, one), one.total


def _name(facts: ResultsToPrint, one: ResultFacts) -> str:
    unit = facts.units.get(one.unit_id)
    return "—" if unit is None else unit.name_zh


def _when(instant: datetime | None) -> str:
    return "—" if instant is None else _whole(instant)


def _whole(instant: datetime) -> str:
    local = in_shanghai(instant)
    return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"
