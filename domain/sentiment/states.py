"""Levels and states of sentiment events."""

from collections.abc import Mapping
from enum import StrEnum

from domain.problems import Named


class SentimentLevel(StrEnum):
    """How grave an event is."""

    EXTRAORDINARY = "EXTRAORDINARY"
    MAJOR = "MAJOR"
    LARGER = "LARGER"
    GENERAL = "GENERAL"


class SentimentState(StrEnum):
    """From collecting to closing (OP/61a)."""

    COLLECTED = "COLLECTED"
    ASSESSED = "ASSESSED"
    HANDLED = "HANDLED"
    RESPONDED = "RESPONDED"
    CLOSED = "CLOSED"


STATE_NAMES: Mapping[SentimentState, Named] = {
    SentimentState.COLLECTED: Named("已收集", "collected"),
    SentimentState.ASSESSED: Named("已研判", "assessed"),
    SentimentState.HANDLED: Named("已处置", "handled"),
    SentimentState.RESPONDED: Named("已回应", "responded"),
    SentimentState.CLOSED: Named("已办结", "closed"),
}
"""States as messages tell them."""

CLOCKED_LEVELS = frozenset({SentimentLevel.EXTRAORDINARY, SentimentLevel.MAJOR})
"""Levels under the five-hour and the twenty-four-hour clock (A11)."""
