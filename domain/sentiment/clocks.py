"""The two clocks of a grave or urgent event (OP/64), and why one may stand as it does."""

from domain.clocks.deadline import ClockKind, Measure
from domain.clocks.milestones import HALF, MISSED, THIRTY_MINUTES
from domain.declared.worded import Worded
from domain.problems import Named


class SentimentClockKind(Worded):
    """The two clocks of a grave or urgent event."""

    RELEASE_5H = "RELEASE_5H", "五小时发布权威信息", "authoritative release in five hours"
    PRESS_CONFERENCE_24H = (
        "PRESS_CONFERENCE_24H",
        "二十四小时召开新闻发布会",
        "press conference in twenty-four hours",
    )


class SentimentClockReason(Worded):
    """Why a clock stands as it does, or a supervision item fell away."""

    LATE_CLASSIFICATION = "LATE_CLASSIFICATION", "定级过晚", "judged too late"
    FIRST_KNOWN_CORRECTED = "FIRST_KNOWN_CORRECTED", "获知时间已更正", "known earlier than thought"
    DOWNGRADED = "DOWNGRADED", "等级已下调", "level lowered"
    DONE_IN_TIME = "DONE_IN_TIME", "查明已按时完成", "found to be done in time"


RELEASE_5H = ClockKind(
    called=SentimentClockKind.RELEASE_5H,
    label=Named("5小时权威发布", "Release in 5 h"),
    short=Named("5小时", "5 h"),
    version="2018-1",
    measure=Measure.HOURS,
    amount=5,
    clause="OP/64a",
    milestones=(HALF, THIRTY_MINUTES, MISSED),
    streams=("sentiment_event:",),
    reasons=SentimentClockReason,
)

PRESS_CONFERENCE_24H = ClockKind(
    called=SentimentClockKind.PRESS_CONFERENCE_24H,
    label=Named("24小时新闻发布会", "Press in 24 h"),
    short=Named("24小时", "24 h"),
    version="2018-1",
    measure=Measure.HOURS,
    amount=24,
    clause="OP/64b",
    milestones=(HALF, THIRTY_MINUTES, MISSED),
    streams=("sentiment_event:",),
    reasons=SentimentClockReason,
)
