"""Levels and states of sentiment events, and what a countdown speaks of."""

from domain.declared.worded import Worded


class SentimentLevel(Worded):
    """How grave an event is."""

    EXTRAORDINARY = "EXTRAORDINARY", "特别重大", "extraordinarily major; runs under both clocks"
    MAJOR = "MAJOR", "重大", "major; runs under both clocks"
    LARGER = "LARGER", "较大", "larger"
    GENERAL = "GENERAL", "一般", "general"


class SentimentState(Worded):
    """Where an event stands (OP/61a)."""

    COLLECTED = "COLLECTED", "已收集", "collected"
    ASSESSED = "ASSESSED", "已研判", "assessed"
    HANDLED = "HANDLED", "已处置", "handled"
    RESPONDED = "RESPONDED", "已回应", "answered in public", "responded"
    CLOSED = "CLOSED", "已办结", "closed"


class SentimentMilestone(Worded):
    """What a countdown last spoke of."""

    CLOCK_STARTED = "CLOCK_STARTED", "计时开始", "a clock has started"
    HALF = "HALF", "时间过半", "half of a clock is over"
    THIRTY_MINUTES = "THIRTY_MINUTES", "剩余三十分钟", "thirty minutes are left"
    MET = "MET", "已完成", "what a clock waited for was done"
    MISSED = "MISSED", "已逾期", "a clock was missed"
    RELEASE_ADDED = "RELEASE_ADDED", "新增发布", "a release was added"


CLOCKED_LEVELS = frozenset({SentimentLevel.EXTRAORDINARY, SentimentLevel.MAJOR})
"""Levels under the five-hour and the twenty-four-hour clock (A11)."""
