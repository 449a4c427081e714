"""The enums of calendar and clocks, registered before any shape uses them."""

from domain.clocks.calendar import DayKind
from domain.clocks.deadline import DeadlineState
from schema.enums import described_enum

__all__ = ["DayKind", "DeadlineState"]

described_enum(
    DayKind,
    description="What a day is.",
    values={
        DayKind.WORKDAY: "工作日 · working day",
        DayKind.WEEKEND: "周末 · weekend",
        DayKind.HOLIDAY: "法定节假日 · public holiday",
        DayKind.MAKEUP_WORKDAY: "调休上班 · make-up working day",
    },
)
described_enum(
    DeadlineState,
    description="How a deadline stands.",
    values={
        DeadlineState.RUNNING: "计时中 · running",
        DeadlineState.PAUSED: "暂停 · standing still",
        DeadlineState.OVERTIME: "超时 · over its time and going on",
        DeadlineState.MISSED: "已逾期 · missed, not yet done",
        DeadlineState.MET: "按时 · done in time",
        DeadlineState.MET_LATE: "逾期完成 · done late",
        DeadlineState.ABORTED: "终止 · called off",
    },
)
