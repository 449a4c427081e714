"""What the documents demand of leaders' research (WS/7, WS/8, WR/57, OP/114).

Two weeks stationed are fourteen days, or ten working days (A20). What the text asks for without a
figure is shown and never counted.
"""

from domain.declared.worded import Worded
from domain.obligations.duty import (
    DISTRICT,
    LEADERS,
    YEAR,
    AnyOf,
    AtLeast,
    Distinct,
    Duty,
    Each,
    unit_itself,
)

DAYS, WORKED_DAYS, REPORTS, TRIPS = 14, 10, 1, 2


class ResearchNotCounted(Worded):
    """Why research does not count."""

    HEAD_ESCORT = "HEAD_ESCORT", "部门领导陪同且未说明理由", "a head came along for no reason given"
    IN_A_ROOM = "IN_A_ROOM", "进会议室听汇报且未说明理由", "heard in a room for no reason given"
    GROUP_MISSING = "GROUP_MISSING", "未邀请全部四类人员", "not all four groups were invited"


REASONS = ResearchNotCounted

DUTIES = (
    Duty("WS/7a", "调研不安排部门领导陪同", LEADERS, YEAR, Each("escorted_research")),
    Duty("WS/7b", "调研就地听取汇报", LEADERS, YEAR, Each("briefed_research")),
    Duty("WS/8a", "学习考察每年二次以上", DISTRICT, YEAR, AtLeast(TRIPS, "study_trip")),
    Duty("WS/8b", "学习考察形成调研报告", LEADERS, YEAR, Each("reported_trip")),
    Duty(
        "WR/57b",
        "蹲点调研累计两周以上",
        LEADERS,
        YEAR,
        AnyOf(
            (
                AtLeast(DAYS, "stationed_day", Distinct.DAY),
                AtLeast(WORKED_DAYS, "stationed_day", Distinct.DAY, on_worked_days=True),
            )
        ),
    ),
    Duty("WR/57d", "每年调研报告一篇以上", LEADERS, YEAR, AtLeast(REPORTS, "research_report")),
    Duty(
        "OP/114",
        "邀请各界专题调研",
        unit_itself("GO"),
        YEAR,
        AtLeast(None, "invited_research"),
    ),
)
