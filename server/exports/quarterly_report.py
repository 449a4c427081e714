"""A quarterly return as a document: its figures, and the lines of its three parts (FS/4.2b)."""

from collections.abc import Iterator
from datetime import datetime

from domain.instants import in_shanghai
from domain.quarterly_reports.facts import QuarterlyReportFacts, QuarterlyReportPart
from domain.quarterly_reports.lines import (
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from server.exports.document import Cell, Column, Document, Table
from store.quarterly_reports.exported import ReportToPrint

ACTIVITIES = (
    Column("日期", 6),
    Column("类别", 6),
    Column("阶段", 5),
    Column("主题", 14),
    Column("邀请", 3, is_number=True),
    Column("到场", 3, is_number=True),
    Column("计入本阶段", 8),
)
DELEGATES = (
    Column("代码", 4),
    Column("姓名", 8),
    Column("类别", 10),
    Column("受邀次数", 4, is_number=True),
    Column("到场次数", 4, is_number=True),
)
OPINIONS = (
    Column("日期", 6),
    Column("代表", 6),
    Column("标题", 8),
    Column("内容", 16),
    Column("办理情况", 6),
    Column("理由", 8),
)
SIGNATURES = ("填报人", "单位负责人")


def title_of(report: QuarterlyReportFacts) -> str:
    """What it is called, without its unit."""
    return f"{report.year}年第{report.quarter}季度反馈"


def quarterly_report_of(facts: ReportToPrint, *, at: datetime, by: str | None) -> Document:
    """The return as it stands; what was submitted tells what it told then."""
    report, lines = facts.report, facts.lines
    part = QuarterlyReportPart
    return Document(
        title=title_of(report),
        subtitle=f"{facts.unit.name_zh} · {report.state.zh}",
        facts=tuple(_facts(report)),
        tables=(
            Table(
                title=part.ACTIVITIES.zh,
                columns=ACTIVITIES,
                rows=[_activity(one) for one in lines.activities],
                empty=_empty(report.activities_empty_reason),
            ),
            Table(
                title=part.DELEGATES.zh,
                columns=DELEGATES,
                rows=[_delegate(one) for one in lines.delegates],
                empty=_empty(report.delegates_empty_reason),
            ),
            Table(
                title=part.OPINIONS.zh,
                columns=OPINIONS,
                rows=[_opinion(one) for one in lines.opinions],
                empty=_empty(report.opinions_empty_reason),
            ),
        ),
        signatures=SIGNATURES,
        made=f"{_whole(at)} 生成" + (f"，{by}" if by else ""),
    )


def _facts(report: QuarterlyReportFacts) -> Iterator[tuple[str, str]]:
    yield "状态", report.state.zh
    yield "数据截至", _whole(report.generated_at)
    yield "活动", f"{report.activity_count} 次，其中计入本阶段 {report.counted_count} 次"
    yield (
        "代表",
        f"邀请 {report.delegate_count} 人、{report.invitation_count} 人次，"
        f"到场 {report.attendance_count} 人次",
    )
    yield (
        "意见建议",
        f"{report.opinion_count} 条：采纳 {report.adopted_count}、"
        f"部分采纳 {report.partly_adopted_count}、不予采纳 {report.not_adopted_count}、"
        f"尚未处理 {report.open_count}",
    )
    yield "报送", _when(report.submitted_at)
    yield "接收", _when(report.accepted_at)
    if report.reason is not None:
        yield "最近退回原因", report.reason


def _activity(one: ReportedActivityFacts) -> tuple[Cell, ...]:
    why = one.not_counted_reason
    counted = "是" if one.counts_for_phase else f"否：{why.zh}" if why is not None else "否"
    return (
        _day(one.starts_at),
        one.kind.zh,
        None if one.phase is None else one.phase.zh,
        one.subject,
        one.invited_count,
        one.present_count,
        counted,
    )


def _delegate(one: ReportedDelegateFacts) -> tuple[Cell, ...]:
    return one.code, one.name, one.category.zh, one.invited_count, one.attended_count


def _opinion(one: ReportedOpinionFacts) -> tuple[Cell, ...]:
    became = one.state.zh if one.outcome is None else one.outcome.zh
    return (
        _day(one.filed_at),
        one.representative_name,
        one.title,
        one.content,
        became,
        one.reason,
    )


def _empty(reason: str | None) -> str:
    return "无" if reason is None else f"无（{reason}）"


def _day(instant: datetime) -> str:
    return f"{in_shanghai(instant):%Y-%m-%d}"


def _when(instant: datetime | None) -> str:
    return "—" if instant is None else _whole(instant)


def _whole(instant: datetime) -> str:
    local = in_shanghai(instant)
    return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"
