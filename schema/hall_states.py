"""The enums of the hall, registered before any shape uses them."""

from domain.scoring.counting import COUNTING_RULES, CountingRuleName
from domain.scoring.states import Reveal, SessionState, SlotState
from domain.scoring.wall import WallView
from schema.enums import described_enum

__all__ = ["CountingRuleName", "Reveal", "SessionState", "SlotState", "WallView"]

described_enum(
    SessionState,
    name="ReviewSessionState",
    description="A session from its calling to its end.",
    values={
        SessionState.SCHEDULED: "已安排 · called",
        SessionState.CHECK_IN: "签到中 · representatives come in",
        SessionState.RUNNING: "进行中 · running",
        SessionState.PAUSED: "暂停 · interrupted",
        SessionState.SCORING_CLOSED: "打分结束 · every unit is scored or excused",
        SessionState.COMPLETED: "已结束 · comments were passed on",
        SessionState.CANCELLED: "已取消 · called off before a unit has reported",
    },
)
described_enum(
    SlotState,
    description="A unit's slot.",
    values={
        SlotState.WAITING: "待述职 · waiting",
        SlotState.REPORTING: "述职中 · on the floor, or just down from it",
        SlotState.SCORING_OPEN: "打分中 · scores may come in",
        SlotState.SCORED: "已打分 · counted",
        SlotState.NO_RESULT: "无有效结果 · closed with too few scores for an average",
        SlotState.EXCUSED: "缺席 · does not report, with a reason",
    },
)
described_enum(
    WallView,
    description="What the wall of the hall shows.",
    values={
        WallView.AUTO: "自动 · goes by what the session is at",
        WallView.WAITING: "候场 · the session is about to begin or to go on",
        WallView.FLOOR: "述职 · who speaks, and the clock",
        WallView.TURNOUT: "打分进度 · how many have scored",
        WallView.RESULT: "本单位结果 · a unit's average, once it may be seen",
        WallView.BOARD: "总览 · all units",
        WallView.BLANK: "黑屏 · nothing",
    },
)
described_enum(
    Reveal,
    description="When an average is shown.",
    values={
        Reveal.PER_SLOT: "逐一公布 · as soon as the slot's scoring has closed",
        Reveal.AT_END: "统一公布 · only in the published results",
    },
)
described_enum(
    CountingRuleName,
    name="CountingRule",
    description="How ballots become one figure; versioned.",
    values={name: f"{rule.zh} · {rule.en}" for name, rule in COUNTING_RULES.items()},
)
