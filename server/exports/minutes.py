"""The minutes of a review session as a document: rule, turnout, order, times, reasons, recounts.

It says no more than its reader may see on a screen: averages by the room's laws, numbers of
abstentions and ranks from published results alone, nobody's ballot and nobody's comment.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from uuid import UUID

from domain.happenings import HAPPENINGS
from domain.instants import in_shanghai
from domain.scoring.facts import ResultLine, SlotFacts, SnapshotFacts
from domain.scoring.floor import SLOT_SECONDS
from domain.scoring.revealing import is_held_back
from domain.scoring.visibility import is_average_shown
from schema import scoring as _scoring  # noqa: F401 - describes the enums by their terms
from server.exports.document import Cell, Column, Document, Table
from store.scoring.minutes import MinutesFacts

SIGNATURES = ("主持人", "监票人", "记录人")

UNITS = (
    Column("序", 2, is_number=True),
    Column("单位", 9),
    Column("述职人", 4),
    Column("开始", 4),
    Column("结束", 4),
    Column("用时", 3, is_number=True),
    Column("超时", 3, is_number=True),
    Column("票数", 3, is_number=True),
    Column("弃权", 3, is_number=True),
    Column("平均分", 4, is_number=True),
    Column("名次", 3, is_number=True),
    Column("状态与说明", 9),
)
CHANGES = (
    Column("单位", 9),
    Column("原平均分", 4, is_number=True),
    Column("复核平均分", 4, is_number=True),
    Column("差", 3, is_number=True),
    Column("原名次", 3, is_number=True),
    Column("复核名次", 3, is_number=True),
)
STEPS = (Column("时间", 5), Column("单位", 8), Column("事项", 6), Column("理由", 14))


def minutes_of(facts: MinutesFacts, *, at: datetime, by: str | None) -> Document:
    """The minutes as they stand at this instant, for one who runs the session."""
    session = facts.session
    return Document(
        title="现场述职评议会记录",
        subtitle=f"{session.title} · {session.performance_year}年度",
        facts=tuple(_facts(facts)),
        tables=(
            _units(facts),
            *(_recount(facts, newer, older) for newer, older in _recounts(facts.snapshots)),
            Table(title="经过", columns=STEPS, rows=tuple(_steps(facts)), empty="尚未开始"),
        ),
        signatures=SIGNATURES,
        made=f"{_whole(at)} 生成" + (f"，{by}" if by else ""),
    )


def _facts(facts: MinutesFacts) -> Iterator[tuple[str, str]]:
    session = facts.session
    yield "状态", session.state.zh
    yield "签到", f"{facts.checked_in} 名代表"
    yield "预定开始", _whole(session.starts_at)
    yield "实际开始", "—" if session.started_at is None else _whole(session.started_at)
    yield "结束", "—" if session.completed_at is None else _whole(session.completed_at)
    yield "单位", f"{len(facts.slots)} 个"
    yield "计分规则", session.counting_rule.zh
    yield "法定票数", "—" if session.quorum is None else f"{session.quorum} 票"
    yield "公布方式", session.reveal.zh
    yield "更正选票", "打分结束前可以更正" if session.may_correct else "不得更正"
    newest = facts.snapshots[0] if facts.snapshots else None
    yield "结果", "尚未公布" if newest is None else _version(newest)


def _version(snapshot: SnapshotFacts) -> str:
    told = f"第 {snapshot.version} 版，{_whole(snapshot.published_at)} 公布"
    return f"{told}；复核理由：{snapshot.reason}" if snapshot.reason else told


def _units(facts: MinutesFacts) -> Table:
    published = {line.slot_id: line for line in facts.snapshots[0].lines} if facts.snapshots else {}
    rows = [_unit(facts, slot, published.get(slot.id)) for slot in facts.slots]
    return Table(
        title="各单位述职与评议",
        columns=UNITS,
        rows=rows,
        note="用时不含暂停。弃权数与名次自结果公布起列出。"
        if facts.snapshots
        else "用时不含暂停。结果公布前不列弃权数与名次。",
    )


def _unit(facts: MinutesFacts, slot: SlotFacts, line: ResultLine | None) -> tuple[Cell, ...]:
    used = facts.spoken.get(slot.id)
    speaker = None if slot.speaker_id is None else facts.speakers.get(slot.speaker_id)
    return (
        slot.position,
        _name(facts, slot.unit_id),
        None if speaker is None else speaker.name,
        None if slot.started_at is None else _clock(slot.started_at),
        None if slot.ended_at is None else _clock(slot.ended_at),
        None if used is None else _span(used),
        None if used is None else _span(used - timedelta(seconds=SLOT_SECONDS)),
        slot.ballots_so_far if slot.scoring_opened_at is not None else None,
        _abstentions(line),
        line.average if line is not None else _average(facts, slot),
        None if line is None else line.rank,
        _said(slot),
    )


def _average(facts: MinutesFacts, slot: SlotFacts) -> Decimal | None:
    is_shown = is_average_shown(
        slot_state=slot.state,
        reveal=facts.session.reveal,
        is_held_back=is_held_back(facts.session, slot),
        is_published=facts.session.is_published,
        is_in_reach=True,
    )
    return slot.average if is_shown else None


def _said(slot: SlotFacts) -> str:
    state = slot.state.zh
    reason = slot.excused_reason or slot.no_result_reason
    said = f"{state}：{reason}" if reason else state
    return said if slot.round == 1 else f"{said}（第 {slot.round} 轮打分）"


def _abstentions(line: ResultLine | None) -> int | None:
    """How many abstained; not told where there is no valid result, lest it tell the scores."""
    return None if line is None or line.no_result_reason else line.abstention_count


def _recounts(
    snapshots: tuple[SnapshotFacts, ...],
) -> Iterator[tuple[SnapshotFacts, SnapshotFacts]]:
    """Each version beside the one before it, the newest first."""
    yield from pairwise(snapshots)


def _recount(facts: MinutesFacts, newer: SnapshotFacts, older: SnapshotFacts) -> Table:
    before = {line.slot_id: line for line in older.lines}
    changed = [
        _change(facts, line, before.get(line.slot_id))
        for line in newer.lines
        if _figures(line) != _figures(before.get(line.slot_id))
    ]
    same = len(newer.lines) - len(changed)
    return Table(
        title=f"复核：第 {newer.version} 版对第 {older.version} 版",
        columns=CHANGES,
        rows=changed,
        empty="复核结果与原结果一致。",
        note=f"复核理由：{newer.reason or '—'}。{same} 个单位无变化。",
    )


def _figures(line: ResultLine | None) -> tuple[Decimal | None, int | None] | None:
    return None if line is None else (line.average, line.rank)


def _change(facts: MinutesFacts, line: ResultLine, before: ResultLine | None) -> tuple[Cell, ...]:
    old = None if before is None else before.average
    new = line.average
    return (
        _name(facts, line.unit_id),
        old,
        new,
        None if old is None or new is None else new - old,
        None if before is None else before.rank,
        line.rank,
    )


def _steps(facts: MinutesFacts) -> Iterator[tuple[Cell, ...]]:
    for event in facts.course:
        payload: Mapping[str, object] = event.payload
        unit = payload.get("unitId")
        reason = payload.get("reason")
        yield (
            _clock(event.at),
            _name(facts, UUID(str(unit))) if unit else None,
            HAPPENINGS[event.kind].zh,
            str(reason) if reason else None,
        )


def _name(facts: MinutesFacts, unit_id: UUID) -> str:
    unit = facts.units.get(unit_id)
    return "—" if unit is None else unit.name_zh


def _whole(instant: datetime) -> str:
    local = in_shanghai(instant)
    return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"


def _clock(instant: datetime) -> str:
    return f"{in_shanghai(instant):%H:%M:%S}"


def _span(span: timedelta) -> str | None:
    """Minutes and seconds; nothing when there is none. A begun second counts."""
    seconds = -(-span // timedelta(seconds=1))
    return f"{seconds // 60}:{seconds % 60:02}" if seconds > 0 else None
